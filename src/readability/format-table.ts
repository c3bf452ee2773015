import type { Measured, ModuleReadability } from './readability-of.ts';
import { readingLanguages } from './reading-languages.ts';

const legend = `Flesch-Amstad and Flesch: the higher, the easier. LIX: the lower, the easier.
To the left what participants read, to the right what only trainers read. w/s: words per sentence.
In brackets the value with the words of the glossary. "!" misses its target, which only participants’ texts have.`;

/**
 * The readability of all modules as text for a terminal: a line a file and, below, the module as a whole.
 *
 * @param trainers the same modules in the same order
 */
export function formatTable(participants: readonly ModuleReadability[], trainers: readonly ModuleReadability[]): string {
  return [legend, ...participants.map((module, index) => formatModule(module, trainers[index]))].join('\n\n');
}

function formatModule(module: ModuleReadability, trainers: ModuleReadability | undefined): string {
  const columns = ['words', 'w/s', ...readingLanguages[module.language].formulas.map(({ name }) => name)];
  const cells = (measured: Measured | undefined, marks: boolean): readonly string[] =>
    measured && measured.counts.sentences > 0 ? cellsOf(measured, marks) : columns.map(() => '–');
  const row = (name: string, left: Measured, right: Measured | undefined): readonly string[] => [
    name,
    ...cells(left, true),
    '|',
    ...cells(right, false),
  ];
  return aligned([
    [`${module.folder} (${module.language})`, ...columns, '|', ...columns],
    ...module.files.map((file, index) => row(nameOf(file.document.key), file, trainers?.files[index])),
    row('all together', module, trainers),
  ]);
}

function cellsOf({ counts, scores }: Measured, marks: boolean): readonly string[] {
  const values = scores.map(
    ({ value, valueWithTerms, reached }) =>
      `${Math.round(value)} (${Math.round(valueWithTerms)})${marks && !reached ? ' !' : ''}`,
  );
  return [String(counts.words), (counts.words / counts.sentences).toFixed(1), ...values];
}

function nameOf(key: string): string {
  return key.split('/').slice(1).join('/');
}

/** Rows as columns: names to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return rows.map(line).join('\n');
}
