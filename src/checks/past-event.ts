import type { Content } from '../model/content.ts';
import { isOfKind } from '../model/course.ts';
import { newsFile } from '../model/example-files.ts';
import type { Circumstances, Remark, Rule } from '../model/rule.ts';
import { remarkOfFile } from './remark-at.ts';

/** An event that is over stands in the archive. Pages know no clock, so a person says it. */
export const pastEvent: Rule = {
  name: 'past-event',
  severity: 'warning',
  scope: 'course',
  doc: 'An event that is over stands in the archive, so that nobody reads an old date as a new one.',
  examples: [
    {
      wrong: { 'content/news/meeting.de.mdx': newsFile({ date: '2026-11-20' }) },
      right: { 'content/news/meeting.de.mdx': newsFile({ date: '2026-11-20', archived: true }) },
    },
  ],
  check,
};

function check({ documents }: Content, { today }: Circumstances = {}): readonly Remark[] {
  if (today === undefined) return [];
  return documents.flatMap((document) => {
    if (!isOfKind(document, 'news') || document.frontmatter.kind !== 'event') return [];
    const { date, lastDay = date, archived = false } = document.frontmatter;
    if (archived || lastDay >= today) return [];
    return [
      remarkOfFile(document.file, {
        found: `The event of ${lastDay} is over; today is ${today}.`,
        expected: 'A past event in the archive.',
        remedy: 'Add a line "archived: true" to the frontmatter, in all languages.',
      }),
    ];
  });
}
