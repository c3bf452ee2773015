import { parseArgs, styleText } from 'node:util';
import type { Content } from '../src/model/content.ts';
import type { Pairing } from '../src/model/pairing.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { readContent } from '../src/read/read-content.ts';
import { withAccepted, type AcceptedBy } from '../src/translation/accepting.ts';
import { changesIn, withSigns } from '../src/translation/change-text.ts';
import { chooseFiles } from '../src/translation/choose-files.ts';
import { differencesIn } from '../src/translation/differences.ts';
import { openPairsOf, type OpenPair } from '../src/translation/open-pairs.ts';
import { statusRows, statusTable } from '../src/translation/status.ts';
import type { DiffPiece } from '../src/translation/word-diff.ts';
import { askForEach } from './ask-for-each.ts';
import { openMemory } from './disk-memory.ts';
import { writeRecord } from './write-record.ts';

const usage = `How the languages stand to each other: what a person has compared and accepted.

  npm run translation -- status [WHAT…]   a table for each module and language, or for each file that is named
  npm run translation -- diff [WHAT…]     what has changed since, word by word, beside the other language
  npm run translation -- accept [WHAT…]   shows both texts of each open pair and asks whether they say the same

WHAT is a module (02, 02-association) or a file (02-association/02-bodies); without it: all.

  --reviewer "ROLE OR TEAM"   accept all pairs of WHAT at once; role or team stand in the record
  --all                       with --reviewer: accept all pairs of all modules at once
  --root FOLDER               the project, if it is not the working folder`;

const options = {
  reviewer: { type: 'string' },
  all: { type: 'boolean', default: false },
  root: { type: 'string', default: process.cwd() },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

const commands = { status, diff, accept } as const;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name, ...what] = positionals;
  if (values.help || name === undefined) return console.log(usage);
  const command = Object.entries(commands).find(([each]) => each === name)?.[1];
  if (!command) throw new Error(`There is no command "${name}". Choose one of: ${Object.keys(commands).join(', ')}.`);
  const { content, problems } = await readContent(values.root, await openMemory(values.root));
  // Nothing is counted or accepted by guess: what cannot be read might hold any of it.
  if (!content || problems.length > 0) throw new Error(formatProblems(problems));
  await command(content, what, values);
}

function chosenFrom({ pairings }: Content, what: readonly string[]): readonly Pairing[] {
  const result = chooseFiles(pairings, what);
  if ('chosen' in result) return result.chosen;
  throw new Error(`There is no module or file "${result.unknown}". Choose one of:\n  ${result.valid.join('\n  ')}`);
}

function status(content: Content, what: readonly string[]): void {
  const nameOf = ({ source }: Pairing): string => (what.length > 0 ? source.key : (source.key.split('/')[0] ?? source.key));
  console.log(statusTable(statusRows(chosenFrom(content, what), nameOf)));
}

function diff(content: Content, what: readonly string[]): void {
  const changes = chosenFrom(content, what).flatMap((pairing) => changesIn(pairing, coloured));
  console.log(changes.length > 0 ? changes.join('\n\n') : 'Nothing has changed since it was accepted.');
}

/** Signs and colours: some people see only one of them. */
function coloured(piece: DiffPiece): string {
  const text = withSigns(piece);
  if (piece.change === 'same') return text;
  return styleText(piece.change === 'removed' ? 'red' : 'green', text, { stream: process.stdout });
}

async function accept(content: Content, what: readonly string[], { reviewer, all, root }: Values): Promise<void> {
  refuseBlindAcceptance(what, reviewer, all);
  const chosen = chosenFrom(content, what).filter(isInStep);
  const open = chosen.flatMap(openPairsOf);
  if (open.length === 0) return console.log('There is nothing to accept.');
  const accepted = reviewer === undefined ? await askForEach(open, coloured) : open;
  const by: AcceptedBy = { date: new Date().toISOString().slice(0, 10), reviewer };
  await writeRecord(root, withAccepted(content.translations, accepted, by, content.documents), keysOf(accepted));
  console.log(`${accepted.length} of ${open.length} open pairs accepted, in ${keysOf(accepted).length} files.`);
}

/** Many pairs at once need somebody who answers for them. */
function refuseBlindAcceptance(what: readonly string[], reviewer: string | undefined, all: boolean): void {
  if (all && reviewer === undefined)
    throw new Error('To accept all pairs at once, say who has read them: --reviewer "role or team".');
  if (reviewer?.trim() === '') throw new Error('--reviewer needs a role or team, such as --reviewer "editorial team".');
  if (reviewer !== undefined && !all && what.length === 0)
    throw new Error('Name the modules or files that --reviewer has read, or write --all for all of them.');
  if (reviewer === undefined && !process.stdin.isTTY)
    throw new Error('Pairs are shown one by one in a terminal. To accept many at once, name them and --reviewer "role or team".');
}

/** Texts that differ in more than their words are mended first; the others can be accepted meanwhile. */
function isInStep(pairing: Pairing): boolean {
  const [first, ...more] = differencesIn(pairing);
  if (!first) return true;
  const count = more.length === 0 ? '' : ` (and ${more.length} more)`;
  console.error(
    `${pairing.other.file}:${first.place.line}  ${first.found} Expected: ${first.expected}${count}\n  Left out; "npm run check" says more.`,
  );
  process.exitCode = 1;
  return false;
}

function keysOf(pairs: readonly OpenPair[]): readonly string[] {
  return [...new Set(pairs.map(({ key }) => key))];
}
