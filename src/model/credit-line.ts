import type { Course } from './course.ts';
import type { Language } from './languages.ts';
import { fill, type Words } from './words.ts';

/** What others name when they pass a work on (the TULLU rule): title, author, licence with its address, source, changes. */
export interface CreditedWork {
  readonly title: string;
  readonly author: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** Where the work stands on the web. */
  readonly source: string;
  /** Whether and how it was changed, such as „Version 1.0.0, unverändert“. */
  readonly changes: string;
}

/** How a credit can be written. */
export const creditFormats = ['text', 'html', 'markdown'] as const;

export type CreditFormat = (typeof creditFormats)[number];

/** A work of the course as others name it. */
export function ownWork(
  { settings, words }: Course,
  language: Language,
  work: { readonly title: string; readonly source: string; readonly version?: string },
): CreditedWork {
  const { author, licence } = settings;
  return {
    title: work.title,
    author: author[language],
    licence: { name: licence.name, url: licence.url[language] },
    source: work.source,
    changes: unchanged(words[language], work.version),
  };
}

/** Says of a work that it is as its authors published it. */
export function unchanged(words: Words, version?: string): string {
  return version === undefined ? words['credit.unchanged'] : fill(words['credit.version'], { version });
}

/** The line with which others name a work. */
export function creditLine(words: Words, work: CreditedWork, format: CreditFormat = 'text'): string {
  return fill(words['licence.creditLine'], writers[format](work));
}

/** How each format writes the parts of the line. */
const writers: { readonly [F in CreditFormat]: (work: CreditedWork) => Record<string, string> } = {
  text: ({ licence, ...work }) => ({ ...work, licence: `${licence.name} (${licence.url})` }),
  html: ({ title, author, licence, source, changes }) => ({
    title: htmlLink(title, source),
    author: htmlText(author),
    licence: htmlLink(licence.name, licence.url, ' rel="license"'),
    source: htmlLink(source, source),
    changes: htmlText(changes),
  }),
  markdown: ({ title, author, licence, source, changes }) => ({
    title: markdownLink(title, source),
    author: markdownText(author),
    licence: markdownLink(licence.name, licence.url),
    source: `<${source}>`,
    changes,
  }),
};

function htmlLink(text: string, address: string, attributes = ''): string {
  return `<a href="${htmlText(address)}"${attributes}>${htmlText(text)}</a>`;
}

function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](${address})`;
}

/** Signs that mean something in Markdown are text here. */
function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
