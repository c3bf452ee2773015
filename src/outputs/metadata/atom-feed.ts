import { newestFirst, type Change } from '../../model/changes.ts';
import type { Course, Module } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { pageAddress, siteAddress } from '../../model/web-address.ts';
import { fill } from '../../model/words.ts';
import { aboutModule } from './about-module.ts';
import { changeId, feedPath } from './feed-path.ts';
import { element, escaped } from './xml.ts';

/** The feed of what is new in the modules, in a language (Atom, RFC 4287). Its dates come from the list of changes. */
export function atomFeed(course: Course, language: Language): string {
  const { settings, words } = course;
  const page = pageAddress(course, { page: 'changes' }, language);
  const self = siteAddress(course, feedPath(course, language));
  const entries = newestFirst(course.changes).flatMap((change) => {
    const module = course.modules.find(({ plan }) => plan.folder === change.module);
    return module ? [entry(course, module, change, language)] : [];
  });
  const day = newestFirst(course.changes)[0]?.date ?? '1970-01-01';
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    text('id', page),
    text('title', `${settings.title[language]} – ${words[language]['changes.title']}`),
    text('updated', instant(day)),
    element('author', {}, [text('name', settings.author[language])]),
    text('rights', settings.licence.name),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
    ...entries,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`;
}

function entry(course: Course, module: Module, change: Change, language: Language): string {
  const words = course.words[language];
  const about = aboutModule(course, module, language);
  const title = fill(words['changes.entry'], { title: about.title, version: change.version });
  return element('entry', {}, [
    text('id', `${pageAddress(course, { page: 'changes' }, language)}#${changeId(change)}`),
    text('title', title),
    text('updated', instant(change.date)),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: about.address }),
    text('summary', change.text[language]),
  ]);
}

function text(name: string, value: string): string {
  return element(name, {}, [escaped(value)]);
}

/** A day as the instant at which it begins. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
