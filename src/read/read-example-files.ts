import { exampleFiles, exampleOf, referenceFolder, referenceNamesFile } from '../model/content-files.ts';
import { remembered, type Memory } from '../model/memory.ts';
import { nearest } from '../model/nearest.ts';
import { errorsIn, wholeFile, type Finding } from '../model/problem.ts';
import type { ReadingRules } from './read-document.ts';
import { readExample, type ExampleResult } from './read-example.ts';
import type { SourceFile } from './read-files.ts';
import { textOf } from './text-of.ts';

/** Reads the examples of the authors' reference, as many as there are, and notes every file that has no place beside them. */
export function readExampleFiles(files: readonly SourceFile[], rules: ReadingRules, memory: Memory): readonly ExampleResult[] {
  const own = files.filter(({ path }) => path.startsWith(`content/${referenceFolder}/`) && path !== referenceNamesFile);
  return own.map((file) => readExampleFile(file, rules, memory));
}

function readExampleFile({ path, bytes }: SourceFile, rules: ReadingRules, memory: Memory): ExampleResult {
  const named = exampleOf(path);
  if (!named) return { problems: errorsIn(path, [unknownFile(path)]) };
  if (!bytes) return { problems: [] }; // told where the files are read
  const decoded = textOf(bytes);
  if ('finding' in decoded) return { problems: errorsIn(path, [decoded.finding]) };
  const source = { ...named, text: decoded.text };
  return remembered(memory, ['example', JSON.stringify({ ...source, rules })], () => readExample(source, rules));
}

function unknownFile(path: string): Finding {
  const near = nearest(path, exampleFiles);
  return {
    ...wholeFile,
    rule: 'unknown-file',
    found: 'A file with this name has no place in the authors’ reference.',
    expected: 'names.yaml, or an example: the name of its component, its language and .mdx, such as Callout.de.mdx.',
    remedy: near ? `Give it the name ${near}, if that is what it shows; else delete it.` : 'Rename or delete the file.',
  };
}
