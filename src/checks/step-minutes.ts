import type { Content } from '../model/content.ts';
import { isOfKind, type Document } from '../model/course.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { stepStarts } from '../model/step-starts.ts';
import { documentsInStep } from '../translation/in-step.ts';
import { remarkOfFile } from './remark-at.ts';

/** The steps of an activity add up to its minutes, and the activities to those of their module. */
export const stepMinutes: Rule = {
  name: 'step-minutes',
  severity: 'error',
  scope: 'course',
  doc: 'The steps of an activity add up to its minutes, and the activities to those of their module, so that an evening ends on time.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': twoSteps(4, 7) },
      right: { 'modules-de/02-association/02-bodies.mdx': twoSteps(4, 6) },
    },
  ],
  check,
};

function check(content: Content): readonly Remark[] {
  const { documents, unread } = content;
  return documents.flatMap((document) => {
    if (isOfKind(document, 'activity')) return stepsOf(document).length === 0 ? [] : stepsInStep(document, content);
    return isOfKind(document, 'module') && !lacksFiles(document, unread) ? activitiesOf(document, documents) : [];
  });
}

/** Steps that a language lacks count as well: its readers see them in the language that has them. */
function stepsInStep(activity: Document<'activity'>, content: Content): Remark[] {
  return documentsInStep({ ...content, documents: [activity] }).flatMap((document) =>
    isOfKind(document, 'activity') ? stepsOf(document) : [],
  );
}

function stepsOf(activity: Document<'activity'>): Remark[] {
  const minutes = stepStarts(activity).map(({ step }) => Number(step.props.minutes));
  return minutes.length === 0 ? [] : sumProblem(activity.file, minutes, activity.frontmatter.minutes, 'steps');
}

/** Whether a file of the module could not be read: then its minutes would be missed here. */
function lacksFiles({ key, language }: Document<'module'>, unread: Content['unread']): boolean {
  const folder = key.replace(/module$/, '');
  return unread.some((file) => file.language === language && file.key.startsWith(folder));
}

function activitiesOf(module: Document<'module'>, documents: readonly Document[]): Remark[] {
  const folder = module.key.split('/')[0];
  const activities = documents.filter(
    (document): document is Document<'activity'> =>
      document.language === module.language && isOfKind(document, 'activity') && document.key.startsWith(`${folder}/`),
  );
  return activities.length === 0
    ? []
    : sumProblem(
        module.file,
        activities.map(({ frontmatter }) => frontmatter.minutes),
        module.frontmatter.minutes,
        'activities',
      );
}

function sumProblem(file: string, minutes: readonly number[], expected: number, parts: string): Remark[] {
  const sum = minutes.reduce((total, value) => total + value, 0);
  if (sum === expected) return [];
  return [
    remarkOfFile(file, {
      found: `The ${parts} take ${minutes.join(' + ')} = ${sum} minutes.`,
      expected: `${expected} minutes, as "minutes" in the frontmatter says.`,
      remedy: `Change the minutes of the ${parts}, or "minutes" in the frontmatter; in all languages alike.`,
    }),
  ];
}

/** The steps of an activity of ten minutes, for the examples. */
function twoSteps(first: number, second: number): string {
  return `<Step title="Einstieg" minutes="${first}">

Fragen Sie nach Vereinen im Ort.

</Step>

<Step title="Austausch" minutes="${second}">

Sammeln Sie die Antworten.

</Step>`;
}
