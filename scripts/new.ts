import { parseArgs } from 'node:util';
import type { FileChange, Outcome, Project } from '../src/authoring/file-change.ts';
import { newActivity } from '../src/authoring/new-activity.ts';
import { additionalModule, plannedModule, unwrittenModules } from '../src/authoring/new-module.ts';
import { newWorksheet } from '../src/authoring/new-worksheet.ts';
import { eachLanguage, languages, type Language, type Localised } from '../src/model/languages.ts';
import { fill } from '../src/model/words.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { openMemory } from './disk-memory.ts';
import { askFor, Stopped } from './ask-for.ts';
import { makeChanges, openProject } from './project-files.ts';

const titleOptions = Object.fromEntries(languages.map((language) => [`title-${language}`, { type: 'string' as const }]));
const titleUsage = languages.map((language) => `--title-${language} TEXT`).join(' ');

const usage = `New files in all languages, with text that tells you what to write. What is not given as an option is asked for.

  npm run new-worksheet -- --module 02 ${titleUsage}
  npm run new-activity -- --module 02 --minutes 20 [--at 3] ${titleUsage}
  npm run new-module -- --module 05
  npm run new-module -- --minutes 15,30,45,20 --focus practice ${titleUsage}

  --module NAME     number or folder of the module; for new-module one that content/course.yaml plans
  --minutes NUMBER  how long the activity takes; for new-module those of each activity, with commas
  --at NUMBER       the place of the activity in its module; those behind it get the next number (default: the end)
  --focus NAME      knowledge or practice
  --root FOLDER     the folder of the project (default: this one)
  --help            this text`;

const options = {
  module: { type: 'string' },
  minutes: { type: 'string' },
  at: { type: 'string' },
  focus: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
  help: { type: 'boolean', default: false },
  ...titleOptions,
} as const;

type Values = Readonly<Record<string, string | boolean | undefined>>;

const kinds = { worksheet, activity, module } as const satisfies Record<
  string,
  (project: Project, values: Values) => Promise<Outcome>
>;

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const kind = Object.entries(kinds).find(([name]) => name === positionals[0])?.[1];
  if (values.help || !kind) console.log(usage);
  else await write(kind, values, values.root as string);
} catch (error) {
  console.error(error instanceof Stopped ? 'Nothing was written.' : error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Stopped ? 1 : 2;
}

async function write(kind: (typeof kinds)[keyof typeof kinds], values: Values, root: string): Promise<void> {
  const project = await openProject(root, await openMemory(root));
  if ('problems' in project) throw new Error(`${formatProblems(project.problems)}\n\nMend this first: nothing was written.`);
  const outcome = await kind(project, values);
  if ('refused' in outcome) throw new Error(`${outcome.refused}\nNothing was written.`);
  await makeChanges(root, outcome.changes);
  console.log(told(outcome.changes, project));
}

function told(changes: readonly FileChange[], { texts, content }: Project): string {
  const lines = changes.map((change) => {
    if ('movedTo' in change) return `moved    ${change.path} → ${change.movedTo}`;
    return `${texts.has(change.path) ? 'changed ' : 'written '} ${change.path}`;
  });
  const moved = changes.find((change) => 'movedTo' in change);
  const marks = languages.map((language) => content.words[language]['draft.mark']).join(' or ');
  return `${lines.join('\n')}
${moved ? `\n${renumberedHint(content.words)}` : ''}
Write now what stands behind ${marks}. As long as it stands there, "npm run check" says so.`;
}

/** What no program can mend: sentences that call a part by its number. */
function renumberedHint(words: Project['content']['words']): string {
  const parts = languages.map((language) => `"${fill(words[language]['pdf.part'], { number: 5 })}"`).join(' or ');
  return `Parts behind it have new numbers now. Links are mended; look for sentences that call a part by its number, such as ${parts}.\n`;
}

async function worksheet(project: Project, values: Values): Promise<Outcome> {
  return newWorksheet(project, { module: await moduleName(project, values), titles: await titles(values) });
}

async function activity(project: Project, values: Values): Promise<Outcome> {
  const name = await moduleName(project, values);
  const minutes = Number(await given(values, 'minutes', 'How many minutes does it take?', '20'));
  const at = values['at'] === undefined ? undefined : Number(values['at']);
  return newActivity(project, { module: name, titles: await titles(values), minutes, at });
}

async function module(project: Project, values: Values): Promise<Outcome> {
  const date = new Date().toISOString().slice(0, 10);
  if (typeof values['module'] === 'string') return plannedModule(project, values['module'], date);
  const named = languages.some((language) => values[`title-${language}`] !== undefined);
  const [next] = unwrittenModules(project.content);
  if (!named && next) return plannedModule(project, await given(values, 'module', 'Which module?', next.folder), date);
  const activities = (await given(values, 'minutes', 'How many minutes does each activity take?', '15,30,45,20'))
    .split(',')
    .map(Number);
  const focus = (await given(values, 'focus', 'Knowledge or practice?', 'knowledge')) === 'practice' ? 'practice' : 'knowledge';
  return additionalModule(project, { titles: await titles(values), focus, activities }, date);
}

function moduleName({ content }: Project, values: Values): Promise<string> {
  const example = content.documents[0]?.key.split('/')[0] ?? '01';
  return given(values, 'module', 'In which module? Its number or folder', example);
}

async function titles(values: Values): Promise<Localised> {
  const asked = new Map<Language, string>();
  for (const language of languages) asked.set(language, await given(values, `title-${language}`, `Title in "${language}"`, ''));
  return eachLanguage((language) => asked.get(language) ?? '');
}

async function given(values: Values, name: string, question: string, example: string): Promise<string> {
  const value = values[name];
  if (typeof value === 'string') return value;
  if (!process.stdin.isTTY) throw new Error(`--${name} is missing.\n\n${usage}`);
  return askFor(question, example);
}
