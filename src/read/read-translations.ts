import { languages } from '../model/languages.ts';
import { errorsIn, wholeFile, type Finding, type Problem } from '../model/problem.ts';
import { recordFileOf, recordFolder, recordSchema, type AcceptedPair, type TranslationRecord } from '../model/translation.ts';
import { hashOf } from '../translation/passages.ts';
import { noMemory, remembered, rememberedOf, type Memory } from '../model/memory.ts';
import type { SourceFile } from './read-files.ts';
import { readYaml } from './read-yaml.ts';
import { textOf } from './text-of.ts';

/** The translation record, and everything that is wrong with its files. */
export interface RecordResult {
  readonly translations: TranslationRecord;
  readonly problems: readonly Problem[];
}

/** Reads the files of `content/translations/`. A file with problems counts as empty: nothing is taken from it by guess. */
export function readTranslations(files: readonly SourceFile[], memory: Memory = noMemory): RecordResult {
  const own = files.filter(({ path }) => path.startsWith(`${recordFolder}/`));
  const read = own.map((file) => rememberedOf(memory, `record ${file.path}`, [file], () => readRecordFile(file, memory)));
  return {
    translations: new Map(read.flatMap(({ key, pairs }) => (pairs ? [[key, pairs] as const] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface RecordFile {
  readonly key: string;
  readonly pairs?: readonly AcceptedPair[];
  readonly problems: readonly Problem[];
}

function readRecordFile({ path, bytes }: SourceFile, memory: Memory): RecordFile {
  const key = path.slice(recordFolder.length + 1).replace(/\.yaml$/, '');
  if (recordFileOf(key) !== path) return { key, problems: errorsIn(path, [strayFile]) };
  if (!bytes) return { key, problems: [] }; // told where the files are read
  const decoded = textOf(bytes);
  if ('finding' in decoded) return { key, problems: errorsIn(path, [decoded.finding]) };
  return remembered(memory, [path, decoded.text], () => {
    const read = readRecord(decoded.text);
    return 'data' in read ? { key, pairs: read.data, problems: [] } : { key, problems: errorsIn(path, read.findings) };
  });
}

function readRecord(text: string) {
  const marks = conflictMarks(text);
  if (marks.length > 0) return { findings: marks };
  // A file of nothing but its introduction is an empty record.
  const read = readYaml(/^\s*[^\s#]/m.test(text) ? text : '[]', recordSchema, 'translation-record');
  if (!('data' in read)) return read;
  const lines = linesOfEntries(text);
  const findings = read.data.flatMap((pair, index) => pairFindings(pair, lines[index] ?? 1));
  return findings.length > 0 ? { findings } : read;
}

/** What git writes where two people changed the same lines. */
function conflictMarks(text: string): readonly Finding[] {
  return text.split('\n').flatMap((line, index) =>
    line.startsWith('<<<<<<<')
      ? [
          {
            line: index + 1,
            column: 1,
            rule: 'translation-record' as const,
            found: 'Two people accepted passages at the same place, and git could not decide which ones to keep.',
            expected: 'No lines that begin with "<<<<<<<", "=======" or ">>>>>>>".',
            remedy: 'Delete these lines and keep what stands between them, from both sides.',
          },
        ]
      : [],
  );
}

function pairFindings(pair: AcceptedPair, line: number): readonly Finding[] {
  const [first, ...others] = languages;
  const at = { line, column: 1, rule: 'translation-record' as const };
  const named = languages.filter((language) => pair[language] !== undefined);
  if (pair[first] === undefined || others.filter((language) => pair[language] !== undefined).length !== 1) {
    const found = `This entry is about ${named.join(' and ') || 'no language'}.`;
    return [{ ...at, found, expected: `${first} and one other language.`, remedy: mend }];
  }
  return named
    .filter((language) => hashOf(pair.texts[language] ?? '') !== pair[language])
    .map((language) => ({
      ...at,
      found: `The text of "${language}" does not go with its number "${pair[language]}".`,
      expected: 'The text as it was when a person accepted it.',
      remedy: mend,
    }));
}

const mend = 'Delete this entry and run "npm run translation -- accept", or restore the file from the last version.';

/** The lines on which the entries begin, from 1. */
function linesOfEntries(text: string): readonly number[] {
  return text.split('\n').flatMap((line, at) => (line.startsWith('- ') ? [at + 1] : []));
}

const strayFile: Finding = {
  ...wholeFile,
  rule: 'unknown-file',
  found: 'A file with this name has no place in the translation record.',
  expected: 'Only files that "npm run translation -- accept" has written; their names end in .yaml.',
  remedy: 'Delete the file.',
};
