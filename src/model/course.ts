import { z } from 'zod';
import type { Change } from './changes.ts';
import type { FileKind, Frontmatter, SiteFileKind } from './frontmatter.ts';
import { localised, type Localised } from './languages.ts';
import type { Reference } from './reference.ts';
import { repositorySchema } from './repository.ts';
import type { Text } from './text.ts';
import type { Words } from './words.ts';

const text = z.string().trim().min(1);
const date = z.iso.date('Expected a date such as "2026-11-22".');
const address = z.url('Expected a web address that begins with https://.');
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected lower-case letters a to z, digits and hyphens, such as "general-meeting".');
const minutes = z.int().min(1);

/** One legal or numeric fact of `content/facts.yaml`. */
export const factSchema = z
  .strictObject({
    id,
    /** What the value says, understandable without the page. */
    label: localised(text),
    /** Short, fits inside a sentence. */
    value: localised(text),
    source: text,
    validFrom: date.optional(),
    /** Date of the text in which the fact was read. */
    checked: date,
    status: z.enum(['verified', 'unverified']),
    reviewBy: date,
    /** Only where the fact does not hold in all of Germany. */
    region: text.optional(),
  })
  .readonly();

/** One word of `content/glossary.yaml`. */
export const termSchema = z
  .strictObject({
    id,
    ...localised(text).unwrap().shape,
    definition: localised(text),
    /** Other words people search for. */
    also: localised(z.array(text)).optional(),
  })
  .readonly();

/** One row of `content/credits.yaml`: an image or another work used here. */
export const creditSchema = z
  .strictObject({
    file: text,
    title: localised(text),
    author: localised(text),
    licence: text,
    licenceUrl: address,
    source: localised(text),
    changes: localised(text),
  })
  .readonly();

/** A module as planned in `content/course.yaml`. */
export const plannedModuleSchema = z
  .strictObject({
    folder: z.string().regex(/^\d{2}-[a-z0-9-]+$/, 'Expected two digits, a hyphen and a name, such as "02-association".'),
    number: z.int().min(1).max(99),
    focus: z.enum(['knowledge', 'practice']),
    minutes,
    title: localised(text),
    short: localised(text),
    teaser: localised(text),
    slug: localised(id),
    /** Planned minutes of the activities, for the time bar while the module is in preparation. */
    activities: z.array(minutes).min(1),
  })
  .readonly();

/** `content/course.yaml`: what holds for the whole course. */
export const settingsSchema = z
  .strictObject({
    title: localised(text),
    /** The site's default address; the environment variable SITE_URL overrides it. */
    site: address,
    /** Who answers for the site; what is not known yet stands in [square brackets]. Lines that do not apply are left out. */
    publisher: z
      .strictObject({
        name: localised(text),
        address: localised(text),
        representative: localised(text),
        telephone: localised(text),
        email: localised(text),
        register: localised(text).optional(),
        vatId: localised(text).optional(),
        /** Who answers for journalistic texts (§ 18 MStV), with name and address. */
        responsible: localised(text),
        /** Where people turn to when a report of a barrier gets no good answer; public bodies name their conciliation body. */
        conciliation: localised(text),
      })
      .readonly(),
    /** Who keeps the files of the site on the web, and for how many days visits are on record there. */
    host: z.strictObject({ name: localised(text), address: localised(text), logDays: localised(text) }).readonly(),
    /** The office of the programme, as it published itself. */
    office: z
      .strictObject({
        name: text,
        street: text,
        postcode: text,
        town: text,
        telephone: text,
        email: z.email('Expected an e-mail address.'),
        hours: localised(text),
        source: localised(text),
      })
      .readonly(),
    author: localised(text),
    contact: z.strictObject({ email: z.email('Expected an e-mail address.') }).readonly(),
    licence: z.strictObject({ id: text, name: text, url: localised(address) }).readonly(),
    /** Where the texts lie, for the links that lead to a page's file. */
    repository: repositorySchema,
    groupSize: z.strictObject({ from: z.int(), to: z.int() }).readonly(),
    minutes,
    modules: z.array(plannedModuleSchema).min(1).readonly(),
  })
  .readonly();

export type Fact = z.output<typeof factSchema>;
export type Term = z.output<typeof termSchema>;
export type Credit = z.output<typeof creditSchema>;
export type PlannedModule = z.output<typeof plannedModuleSchema>;
export type Settings = z.output<typeof settingsSchema>;

/** One content file in one language: a text with its frontmatter. */
export interface Document<K extends FileKind = FileKind> extends Text {
  readonly kind: K;
  /** The SHA-256 of the file’s text. */
  readonly hash: string;
  readonly frontmatter: Frontmatter<K>;
}

/** Whether a document is of one kind. */
export function isOfKind<K extends FileKind>(document: Document, kind: K): document is Document<K> {
  return document.kind === kind;
}

/** A module in one language. */
export interface ModuleVersion {
  readonly module: Document<'module'>;
  readonly activities: readonly Document<'activity'>[];
  readonly worksheets: readonly Document<'worksheet'>[];
  readonly quiz: Document<'quiz'> | undefined;
}

/** A module in all languages. */
export interface Module {
  readonly plan: PlannedModule;
  readonly in: Localised<ModuleVersion>;
}

/** A text that belongs to no module, in all languages. */
export interface SiteText<K extends SiteFileKind = SiteFileKind> {
  /** Such as `pages/contact`; equal in all languages. */
  readonly key: string;
  readonly in: Localised<Document<K>>;
}

/** Everything there is to publish. */
export interface Course {
  readonly settings: Settings;
  readonly words: Localised<Words>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly credits: readonly Credit[];
  /** What is new in each version of each module. */
  readonly changes: readonly Change[];
  /** The written modules by number; those in preparation stand in `settings.modules` only. */
  readonly modules: readonly Module[];
  /** The pages of the site, in the order of the menus. */
  readonly pages: readonly SiteText<'page'>[];
  /** News and events, the newest first. */
  readonly news: readonly SiteText<'news'>[];
  /** Of every project; only small courses that are made for tests have none. */
  readonly reference?: Reference;
}
