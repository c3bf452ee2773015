import { structuredPatch } from 'diff';
import { z } from 'zod';
import { checkContent } from '../../src/checks/index.ts';
import { localised, type Language, type Localised } from '../../src/model/languages.ts';
import { formerAddressesOf } from '../../src/model/former-addresses.ts';
import type { Problem } from '../../src/model/problem.ts';
import { formatProblems } from '../../src/problems/terminal.ts';
import { courseOf } from '../../src/read/course-of.ts';
import { contentOf, type ContentResult } from '../../src/read/read-content.ts';
import { openLiveMemory } from '../live-memory.ts';
import type { Texts } from './files.ts';
import { contributions, type Contribution, type ContributionName } from './index.ts';

const told = z.strictObject({ title: localised(z.string()), then: localised(z.string()) });
const names = Object.keys(contributions) as ContributionName[];
const pageWords = ['title', 'lead', 'change', 'says', 'silent', 'again', 'then', 'addresses'] as const;

/** `docs/contributions.yaml`: what is told about each contribution, and the words of the page. */
export const wordsSchema = z.strictObject({
  page: z.record(z.enum(pageWords), localised(z.string())),
  ...(Object.fromEntries(names.map((name) => [name, told])) as Record<ContributionName, typeof told>),
});

/** What a contributor sees of one attempt. */
export interface Seen {
  /** The changed lines. */
  readonly change: string;
  /** What the check says that it did not say before; empty where it is silent. */
  readonly says: string;
  readonly addresses: readonly string[];
}

/** Plays a contribution on the files of a project, attempt by attempt. */
export type Play = (contribution: Contribution) => Promise<readonly Seen[]>;

/** Reads the project once, and plays contributions on it. */
export async function player(texts: Texts): Promise<Play> {
  const memory = openLiveMemory();
  const look = async (files: Texts): Promise<ContentResult> => {
    const sources = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })).sort(byPath);
    const { content, problems } = await contentOf(sources, memory);
    return { content, problems: content ? [...problems, ...checkContent(content, { memory })] : problems };
  };
  const before = await look(texts);
  const { content } = before;
  if (!content) throw new Error(formatProblems(before.problems));
  const known = new Set(before.problems.flatMap(namesOf));
  return async ({ attempts }) => {
    const seen: Seen[] = [];
    for (const attempt of attempts) {
      const after = attempt(texts, { content, texts });
      const { content: next, problems } = await look(after);
      const news = problems.filter((problem) => !namesOf(problem).some((name) => known.has(name)));
      const isWhole = next && news.every(({ severity }) => severity === 'warning');
      const addresses = isWhole ? formerAddressesOf(courseOf(next)).map(({ from, to }) => `${from} → ${to}`) : [];
      seen.push({ change: changeText(texts, after), says: news.length === 0 ? '' : formatProblems(news), addresses });
    }
    return seen;
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** A problem was there before if it says the same in another line, or something else in the same one. */
function namesOf({ file, rule, found, line }: Problem): readonly string[] {
  return [`${file} ${rule} says ${found}`, ...(line === 1 ? [] : [`${file} ${rule} in line ${line}`])];
}

/** The changed lines of all files, with signs; of new files only that there are such. */
function changeText(before: Texts, after: Texts): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const gone = paths.filter((path) => !after.has(path));
  const added = paths.filter((path) => !before.has(path));
  const moved = gone.flatMap((path) =>
    added.filter((next) => after.get(next) === before.get(path)).map((next) => [path, next] as const),
  );
  const lines = paths.flatMap((path) => {
    const move = moved.find((pair) => pair.includes(path));
    if (move) return move[0] === path ? [`${path} → ${move[1]}`] : [];
    return changedLines(path, before.get(path), after.get(path));
  });
  return lines.join('\n');
}

function changedLines(path: string, before: string | undefined, after: string | undefined): readonly string[] {
  if (before === after) return [];
  if (before === undefined) return [`+ ${path}`];
  if (after === undefined) return [`- ${path}`];
  const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 0 });
  return [path, ...hunks.flatMap(({ lines }) => lines).filter((line) => !line.startsWith('\\'))];
}

/** One page of the guide, in Markdown. */
export async function pageOf(language: Language, words: z.output<typeof wordsSchema>, play: Play): Promise<string> {
  const say = (name: (typeof pageWords)[number]): string => (words.page[name] as Localised)[language];
  const parts: string[] = [];
  for (const [index, name] of names.entries()) {
    const contribution: Contribution = contributions[name];
    const seen = await play(contribution);
    const attempts = seen.map((one, number) => [
      ...(number === 0 ? [] : [`### ${say('again')}`]),
      `**${say('change')}**`,
      ...(contribution.command === undefined ? [] : [fenced('sh', contribution.command)]),
      fenced('diff', one.change),
      `**${say('says')}**`,
      one.says === '' ? say('silent') : fenced('text', one.says),
      ...(one.addresses.length === 0 ? [] : [`**${say('addresses')}**`, fenced('text', one.addresses.join('\n'))]),
    ]);
    parts.push(
      [
        `## ${index + 1}. ${words[name].title[language]}`,
        ...attempts.flat(),
        `**${say('then')}:** ${words[name].then[language]}`,
      ].join('\n\n'),
    );
  }
  return `# ${say('title')}\n\n${say('lead')}\n\n${parts.join('\n\n')}\n`;
}

function fenced(kind: string, text: string): string {
  return `\`\`\`\`${kind}\n${text}\n\`\`\`\``;
}
