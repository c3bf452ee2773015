import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Settings } from '../model/course.ts';
import { languages, type Localised } from '../model/languages.ts';

/** A value of `content/course.yaml`, by its path, with what it becomes. */
interface Edit {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** The text of `content/course.yaml` with other minutes in one module; comments and layout stay. */
export function withMinutes(text: string, settings: Settings, folder: string, activities: readonly number[]): string {
  const index = settings.modules.findIndex((module) => module.folder === folder);
  const before = settings.modules[index]?.minutes ?? 0;
  const minutes = sum(activities);
  return edited(text, [
    { path: ['minutes'], text: String(settings.minutes + minutes - before) },
    { path: ['modules', index, 'minutes'], text: String(minutes) },
    { path: ['modules', index, 'activities'], text: `[${activities.join(', ')}]` },
  ]);
}

/** What the plan of a new module says. */
export interface NewPlan {
  readonly folder: string;
  readonly number: number;
  readonly focus: string;
  readonly titles: Localised;
  readonly teasers: Localised;
  readonly slugs: Localised;
  readonly activities: readonly number[];
}

/** The text of `content/course.yaml` with one module more, at the end of the list. */
export function withModule(text: string, settings: Settings, plan: NewPlan): string {
  const grown = edited(text, [{ path: ['minutes'], text: String(settings.minutes + sum(plan.activities)) }]);
  const modules = parseDocument(grown).get('modules');
  if (!isSeq(modules) || !modules.range) throw new Error('There is no list of modules in content/course.yaml.');
  const [start, end] = modules.range;
  const margin = ' '.repeat(start - (grown.lastIndexOf('\n', start) + 1));
  const entry = planLines(plan).map((line) => margin + line);
  return `${grown.slice(0, end).trimEnd()}\n\n${entry.join('\n')}\n${grown.slice(end)}`;
}

function planLines({ folder, number, focus, titles, teasers, slugs, activities }: NewPlan): readonly string[] {
  const each = (name: string, values: Localised): readonly string[] => [
    `  ${name}:`,
    ...languages.map((language) => `    ${language}: ${JSON.stringify(values[language])}`),
  ];
  return [
    `- folder: ${folder}`,
    `  number: ${number}`,
    `  focus: ${focus}`,
    `  minutes: ${sum(activities)}`,
    ...each('title', titles),
    ...each('short', titles),
    ...each('teaser', teasers),
    ...each('slug', slugs),
    `  activities: [${activities.join(', ')}]`,
  ];
}

/** Puts values in the place of others, from the last one to the first, so that places stay right. */
function edited(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text);
  const ranges = edits.map((edit) => {
    const node = document.getIn(edit.path, true);
    if (!isNode(node) || !node.range || isMap(node))
      throw new Error(`There is no ${edit.path.join('.')} in content/course.yaml.`);
    return { ...edit, start: node.range[0], end: node.range[1] };
  });
  return ranges
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: value }) => result.slice(0, start) + value + result.slice(end), text);
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, value) => total + value, 0);
}
