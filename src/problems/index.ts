import type { Problem } from '../model/problem.ts';
import { formatForGithub } from './github.ts';
import { formatAsJson } from './json.ts';
import { formatAsMarkdown } from './markdown.ts';
import { formatProblems } from './terminal.ts';

/** How problems can be told, by the name of the format. */
export const formats = {
  terminal: formatProblems,
  github: formatForGithub,
  json: formatAsJson,
  markdown: formatAsMarkdown,
} as const satisfies Readonly<Record<string, (problems: readonly Problem[]) => string>>;

/** The name of a format. */
export type Format = keyof typeof formats;

/** Whether a format has this name. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
