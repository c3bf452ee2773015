import type { Document } from '../../model/course.ts';
import type { JsonLd } from './json-ld.ts';
import { endOf, startOf } from '../../model/moments.ts';

/** What search engines ask to know of an event (schema.org), in the time of Germany. */
export function eventData(
  { frontmatter, language }: Document<'news'>,
  { address, picture }: { readonly address: string; readonly picture: string | undefined },
): JsonLd {
  const { title, summary, place } = frontmatter;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description: summary,
    inLanguage: language,
    url: address,
    startDate: startOf(frontmatter).local,
    endDate: endOf(frontmatter).local,
    eventStatus: 'https://schema.org/EventScheduled',
    ...(place === undefined ? {} : { location: { '@type': 'Place', name: place, address: place } }),
    ...(picture === undefined ? {} : { image: picture }),
  };
}
