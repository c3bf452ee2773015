import type { Content } from '../model/content.ts';
import { isOfKind, type Document } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { errorOfFile } from './problem-at.ts';

/** The steps of an activity add up to its minutes, and the activities to those of their module. */
export function checkStepMinutes({ documents }: Content): readonly Problem[] {
  return documents.flatMap((document) => {
    if (isOfKind(document, 'activity')) return stepsOf(document);
    return isOfKind(document, 'module') ? activitiesOf(document, documents) : [];
  });
}

function stepsOf(activity: Document<'activity'>): Problem[] {
  const minutes = activity.body.flatMap((block) =>
    block.type === 'component' && block.name === 'Step' ? [Number(block.props.minutes)] : [],
  );
  return minutes.length === 0 ? [] : sumProblem(activity.file, minutes, activity.frontmatter.minutes, 'steps');
}

function activitiesOf(module: Document<'module'>, documents: readonly Document[]): Problem[] {
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

function sumProblem(file: string, minutes: readonly number[], expected: number, parts: string): Problem[] {
  const sum = minutes.reduce((total, value) => total + value, 0);
  if (sum === expected) return [];
  return [
    errorOfFile(file, {
      rule: 'step-minutes',
      found: `The ${parts} take ${minutes.join(' + ')} = ${sum} minutes.`,
      expected: `${expected} minutes, as "minutes" in the frontmatter says.`,
      remedy: `Change the minutes of the ${parts}, or "minutes" in the frontmatter; in all languages alike.`,
    }),
  ];
}
