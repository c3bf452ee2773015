import { newestFirst, type Change } from '../../model/changes.ts';
import type { Course, Module } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { pageAddress, siteAddress } from '../../model/web-address.ts';
import { fill } from '../../model/words.ts';
import { aboutModule } from './about-module.ts';
import { changeId, feedPath } from './feed-path.ts';
import { element, escaped } from './xml.ts';

/**
 * The feed of what is new, in a language (Atom, RFC 4287): versions of modules, and news that are not in the
 * archive. Its dates come from the list of changes and from the texts.
 */
export function atomFeed(course: Course, language: Language): string {
  const { settings, words } = course;
  const page = pageAddress(course, { page: 'changes' }, language);
  const self = siteAddress(course, feedPath(course, language));
  const entries = [...versions(course, language), ...news(course, language)].toSorted((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  );
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    text('id', page),
    text('title', `${settings.title[language]} – ${words[language]['changes.title']}`),
    text('updated', instant(entries[0]?.day ?? '1970-01-01')),
    element('author', {}, [text('name', settings.author[language])]),
    text('rights', settings.licence.name),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
    ...entries.map((entry) => entryElement(entry, language)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`;
}

/** Something new. */
interface Entry {
  readonly id: string;
  readonly title: string;
  /** The day of which it is. */
  readonly day: string;
  readonly address: string;
  readonly summary: string;
}

function versions(course: Course, language: Language): readonly Entry[] {
  return newestFirst(course.changes).flatMap((change) => {
    const module = course.modules.find(({ plan }) => plan.folder === change.module);
    return module ? [versionEntry(course, module, change, language)] : [];
  });
}

function versionEntry(course: Course, module: Module, change: Change, language: Language): Entry {
  const { title, address } = aboutModule(course, module, language);
  return {
    id: `${pageAddress(course, { page: 'changes' }, language)}#${changeId(change)}`,
    title: fill(course.words[language]['changes.entry'], { title, version: change.version }),
    day: change.date,
    address,
    summary: change.text[language],
  };
}

function news(course: Course, language: Language): readonly Entry[] {
  return course.news.flatMap((item) => {
    const { title, summary, updated, archived } = item.in[language].frontmatter;
    const address = pageAddress(course, { page: 'newsItem', text: item }, language);
    return archived ? [] : [{ id: address, title, day: updated, address, summary }];
  });
}

function entryElement({ id, title, day, address, summary }: Entry, language: Language): string {
  return element('entry', {}, [
    text('id', id),
    text('title', title),
    text('updated', instant(day)),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address }),
    text('summary', summary),
  ]);
}

function text(name: string, value: string): string {
  return element(name, {}, [escaped(value)]);
}

/** A day as the instant at which it begins. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
