import { addressOf } from '../../model/addresses.ts';
import type { Change } from '../../model/changes.ts';
import type { Course } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';

/** Where the feed of a language lies below the site's root: beside the page of which it is made. */
export function feedPath({ words }: Course, language: Language): string {
  return `${addressOf({ page: 'changes' }, language, words)}feed.xml`;
}

/** The place of a change on that page, such as `02-association-1-0-0`. */
export function changeId({ module, version }: Change): string {
  return `${module}-${version.replaceAll('.', '-')}`;
}
