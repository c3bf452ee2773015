import type { Content } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { courseFile } from '../model/example-files.ts';
import { remarkOfFile } from './remark-at.ts';

/** In `content/course.yaml` the modules add up to the course, and the planned activities to their module. */
export const courseMinutes: Rule = {
  name: 'course-minutes',
  severity: 'error',
  scope: 'course',
  doc: 'In content/course.yaml the minutes of the modules add up to those of the course, and the planned activities to those of their module, because certificates and time bars are made of them.',
  examples: [
    {
      wrong: { 'content/course.yaml': courseFile({ minutes: 30 }) },
      right: { 'content/course.yaml': courseFile({ minutes: 20 }) },
    },
  ],
  check,
};

function check({ settings }: Content): readonly Remark[] {
  const modules = settings.modules.map(({ minutes }) => minutes);
  return [
    ...sumRemark('The modules take', modules, settings.minutes, 'the whole course'),
    ...settings.modules.flatMap(({ folder, activities, minutes }) =>
      sumRemark(`The planned activities of "${folder}" take`, activities, minutes, 'the module'),
    ),
  ];
}

function sumRemark(parts: string, minutes: readonly number[], expected: number, whole: string): readonly Remark[] {
  const sum = minutes.reduce((total, value) => total + value, 0);
  if (sum === expected) return [];
  return [
    remarkOfFile('content/course.yaml', {
      found: `${parts} ${minutes.join(' + ')} = ${sum} minutes.`,
      expected: `${expected} minutes, as "minutes" of ${whole} says.`,
      remedy: `Change the minutes of the parts, or those of ${whole}.`,
    }),
  ];
}
