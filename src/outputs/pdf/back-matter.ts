import type { Course, Term } from '../../model/course.ts';
import { languages, type Language } from '../../model/languages.ts';
import { fill, type Words } from '../../model/words.ts';
import { creditRows, type CreditRow } from './credit-rows.ts';
import { creditLine, ownWork } from '../../model/credit-line.ts';
import { formatDate } from '../../model/format.ts';
import { pageAddress } from '../../model/web-address.ts';
import { moduleTitleOf, type Job } from './plan.ts';
import type { PrintLine } from './print-nodes.ts';
import { printText } from './print-text.ts';
import { usedTerms, type ShownText } from './used.ts';

/** The last pages of a document: glossary and licence. */
export interface Back {
  readonly glossary: readonly GlossaryRow[];
  readonly licence: Licence;
}

export interface GlossaryRow {
  readonly id: string;
  readonly word: string;
  /** The word in the other languages. */
  readonly others: readonly { readonly language: Language; readonly word: string }[];
  readonly meaning: PrintLine;
}

export interface Licence {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly name: string;
  readonly url: string;
  /** Where the work stands on the web. */
  readonly source: string;
  readonly version: string;
  /** The line with which others name the work. */
  readonly credit: string;
  readonly works: readonly CreditRow[];
  readonly email: string;
}

/** Collects what the last pages of a document show. */
export function backMatter(course: Course, job: Job, texts: readonly ShownText[]): Back {
  const words = course.words[job.language];
  const terms = usedTerms(texts, course, words, job.language);
  return { glossary: terms.map((term) => glossaryRow(term, job.language)), licence: licenceOf(course, job, texts, words) };
}

/** An entry of the glossary with the word in all languages. */
export function glossaryRow(term: Term, language: Language): GlossaryRow {
  const others = languages.filter((other) => other !== language).map((other) => ({ language: other, word: term[other] }));
  return { id: `term-${term.id}`, word: term[language], others, meaning: printText(term.definition[language]) };
}

/** What the page on licence and credits says. */
export function licenceOf(course: Course, job: Job, texts: readonly ShownText[], words: Words): Licence {
  const { settings } = course;
  const { language, module } = job;
  const { version, updated } = module.in[language].module.frontmatter;
  const title = moduleTitleOf(course, module, language);
  const source = sourceOf(course, job);
  const author = settings.author[language];
  const { name } = settings.licence;
  const url = settings.licence.url[language];
  return {
    title: job.title,
    author,
    publisher: settings.publisher.name[language],
    name,
    url,
    source,
    version: fill(words['pdf.licence.version'], { version, date: formatDate(updated, words['language.locale']) }),
    credit: creditLine(words, ownWork(course, language, { title, source, version })),
    works: creditRows(course, job, texts),
    email: settings.contact.email,
  };
}

/** The address of the module's page on the web. */
export function sourceOf(course: Course, job: Job): string {
  const { module } = job;
  const key = module.in[job.language].module.key;
  return pageAddress(course, { page: 'document', module, key, view: 'participant' }, job.language);
}
