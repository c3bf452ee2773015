import type { Content } from '../model/content.ts';
import {
  isOfKind,
  type Course,
  type Document,
  type Module,
  type ModuleVersion,
  type PlannedModule,
  type SiteText,
} from '../model/course.ts';
import { menus, type FileKind, type SiteFileKind } from '../model/frontmatter.ts';
import { eachLanguage, languages, type Language } from '../model/languages.ts';
import type { Memory } from '../model/memory.ts';
import { documentsInStep } from '../translation/in-step.ts';
import { wholeReference } from './read-reference.ts';

/** Puts content that passed all checks together into one course, both languages side by side. */
export function courseOf(content: Content, memory?: Memory): Course {
  const { settings, words, credits, changes } = content;
  const reference = wholeReference(content.reference);
  const documents = documentsInStep(content, memory);
  return {
    settings,
    words,
    credits,
    changes,
    facts: new Map(content.facts.map((fact) => [fact.id, fact])),
    glossary: new Map(content.glossary.map((term) => [term.id, term])),
    modules: settings.modules.flatMap((plan) => moduleOf(plan, documents)),
    pages: textsOf('page', documents).toSorted(byMenu),
    news: textsOf('news', documents).toSorted(newestFirst),
    ...(reference && { reference }),
  };
}

function textsOf<K extends SiteFileKind>(kind: K, documents: readonly Document[]): readonly SiteText<K>[] {
  const own = documents.filter((document): document is Document<K> => isOfKind(document, kind));
  return own
    .filter(({ language }) => language === languages[0])
    .map(({ key }) => ({ key, in: eachLanguage((language) => textIn(own, key, language)) }));
}

function textIn<K extends SiteFileKind>(documents: readonly Document<K>[], key: string, language: Language): Document<K> {
  const found = documents.find((document) => document.key === key && document.language === language);
  // The check "language-pair" has told authors before.
  if (!found) throw new Error(`There is no ${key} in ${language}.`);
  return found;
}

function byMenu(a: SiteText<'page'>, b: SiteText<'page'>): number {
  const [one, other] = [a.in[languages[0]].frontmatter, b.in[languages[0]].frontmatter];
  return menus.indexOf(one.menu) - menus.indexOf(other.menu) || one.order - other.order || (a.key < b.key ? -1 : 1);
}

function newestFirst(a: SiteText<'news'>, b: SiteText<'news'>): number {
  const momentOf = ({ key, in: texts }: SiteText<'news'>): string =>
    `${texts[languages[0]].frontmatter.date} ${texts[languages[0]].frontmatter.from ?? ''} ${key}`;
  return momentOf(a) < momentOf(b) ? 1 : -1;
}

function moduleOf(plan: PlannedModule, documents: readonly Document[]): readonly Module[] {
  const own = documents.filter((document) => document.key.startsWith(`${plan.folder}/`));
  if (own.length === 0) return [];
  return [{ plan, in: eachLanguage((language) => versionOf(own, language)) }];
}

function versionOf(documents: readonly Document[], language: Language): ModuleVersion {
  const ofKind = <K extends FileKind>(kind: K) =>
    documents.filter((document): document is Document<K> => document.language === language && isOfKind(document, kind));
  const [module] = ofKind('module');
  // The check "language-pair" has told authors before; here it would be a mistake of the program.
  if (!module) throw new Error(`A module without module.mdx in ${language} passed the checks.`);
  return { module, activities: ofKind('activity'), worksheets: ofKind('worksheet'), quiz: ofKind('quiz')[0] };
}
