import type { PageTarget } from '../../model/addresses.ts';
import { changesOf } from '../../model/changes.ts';
import type { Course, Document, Module } from '../../model/course.ts';
import { languages, type Language } from '../../model/languages.ts';
import { licenceUri } from '../../model/licence-uri.ts';
import { pageAddress, siteAddress } from '../../model/web-address.ts';
import { sharePicturePath } from './share-picture-path.ts';

/** What every description says of a module in a language, from one place. */
export interface AboutModule {
  /** The address of its page for participants. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly language: Language;
  /** ISO 8601, such as `PT180M`. */
  readonly timeRequired: string;
  readonly version: string;
  /** Days such as "2026-11-22". */
  readonly published: string;
  readonly modified: string;
  readonly author: string;
  /** An address that stands for the authors as a group. */
  readonly authorId: string;
  readonly publisher: string;
  /** The address that stands for the licence in all languages. */
  readonly licence: string;
  /** The address of the picture for previews. */
  readonly picture: string;
  /** The page of the whole course in the same language. */
  readonly courseAddress: string;
  readonly courseTitle: string;
  /** The same page in the other languages. */
  readonly translations: readonly { readonly language: Language; readonly address: string }[];
}

/** Collects what is said of a module in a language. */
export function aboutModule(course: Course, module: Module, language: Language): AboutModule {
  const { settings } = course;
  const { title, summary, keywords, minutes, version, updated } = module.in[language].module.frontmatter;
  return {
    address: documentAddress(course, module, module.in[language].module),
    title,
    summary,
    keywords,
    language,
    timeRequired: `PT${minutes}M`,
    version,
    published: changesOf(course.changes, module.plan.folder).at(-1)?.date ?? updated,
    modified: updated,
    author: settings.author[language],
    authorId: siteAddress(course, '/#authors'),
    publisher: settings.publisher.name[language],
    licence: licenceUri(settings),
    picture: siteAddress(course, sharePicturePath(language, module.plan.folder)),
    courseAddress: pageAddress(course, { page: 'home' }, language),
    courseTitle: settings.title[language],
    translations: languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, address: documentAddress(course, module, module.in[other].module) })),
  };
}

/** The address of a document's page for participants. */
export function documentAddress(course: Course, module: Module, { key, language }: Document): string {
  const target: PageTarget = { page: 'document', module, key, view: 'participant' };
  return pageAddress(course, target, language);
}
