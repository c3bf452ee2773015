import type { Content } from '../model/content.ts';
import { isOfKind, type Document } from '../model/course.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { moduleFile } from '../model/example-files.ts';
import { remarkOfFile } from './remark-at.ts';

/** A module is divided into two evenings where an activity ends. */
export const splitAfter: Rule = {
  name: 'split-after',
  severity: 'error',
  scope: 'course',
  doc: 'The minutes in "splitAfter" fall on the end of an activity, because a group that comes on two evenings cannot stop in the middle of one.',
  examples: [
    {
      wrong: { 'modules-de/02-association/module.mdx': moduleFile({ splitAfter: 15 }) },
      right: { 'modules-de/02-association/module.mdx': moduleFile({ splitAfter: 10 }) },
    },
  ],
  check,
};

function check({ documents, unread }: Content): readonly Remark[] {
  const modules = documents.filter((document): document is Document<'module'> => document.kind === 'module');
  return modules
    .filter(({ key, language }) => !unread.some((file) => file.language === language && file.key.startsWith(folderOf(key))))
    .flatMap((module) => moduleRemark(module, endsOf(module, activitiesOf(module, documents))));
}

function folderOf(key: string): string {
  return key.slice(0, key.indexOf('/') + 1);
}

function activitiesOf({ key, language }: Document<'module'>, documents: readonly Document[]): readonly Document<'activity'>[] {
  return documents.filter(
    (document): document is Document<'activity'> =>
      isOfKind(document, 'activity') && document.language === language && document.key.startsWith(folderOf(key)),
  );
}

/** After how many minutes each activity ends, but for the last one; nothing while activities are missing. */
function endsOf(module: Document<'module'>, activities: readonly Document<'activity'>[]): readonly number[] {
  let sum = 0;
  const ends = activities.map(({ frontmatter }) => (sum += frontmatter.minutes));
  return sum === module.frontmatter.minutes ? ends.slice(0, -1) : []; // told by the rule "step-minutes"
}

function moduleRemark({ file, frontmatter }: Document<'module'>, ends: readonly number[]): readonly Remark[] {
  if (ends.length === 0 || ends.includes(frontmatter.splitAfter)) return [];
  return [
    remarkOfFile(file, {
      found: `"splitAfter" is ${frontmatter.splitAfter}: after so many minutes no activity ends.`,
      expected: `One of ${ends.join(', ')}.`,
      remedy: 'Write one of these, in all languages alike.',
    }),
  ];
}
