import type { z } from 'zod';
import type { DataText } from '../model/content.ts';
import { remembered, rememberedOf, type Memory } from '../model/memory.ts';
import { errorsIn, wholeFile, type Problem } from '../model/problem.ts';
import type { SourceFile } from './read-files.ts';
import { readYaml } from './read-yaml.ts';
import { textOf } from './text-of.ts';

/** What a data file holds, and everything that is wrong with it. */
export interface Data<T> {
  readonly data?: T;
  readonly texts: readonly DataText[];
  readonly problems: readonly Problem[];
}

/** Reads one YAML file of `content/`. */
export function readDataFile<S extends z.ZodType>(
  files: readonly SourceFile[],
  path: string,
  schema: S,
  memory: Memory,
): Data<z.output<S>> {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) return { problems: [missingFile(path)], texts: [] };
  return rememberedOf(memory, `data ${path}`, [file], () => dataOf(file, schema, memory));
}

/** Says that a file is missing that every project has. */
export function missingFile(file: string): Problem {
  return {
    ...wholeFile,
    file,
    severity: 'error',
    rule: 'course-data',
    found: 'The file is missing.',
    expected: 'A file with this name.',
    remedy: 'Restore it from the last version.',
  };
}

function dataOf<S extends z.ZodType>(file: SourceFile, schema: S, memory: Memory): Data<z.output<S>> {
  const { path } = file;
  if (!file.bytes) return { problems: [], texts: [] }; // told where the files are read
  const decoded = textOf(file.bytes);
  if ('finding' in decoded) return { problems: errorsIn(path, [decoded.finding]), texts: [] };
  return remembered(memory, [path, decoded.text], () => {
    const read = readYaml(decoded.text, schema, 'course-data');
    if ('findings' in read) return { problems: errorsIn(path, read.findings), texts: [] };
    return { data: read.data, texts: read.texts.map((text) => ({ ...text, file: path })), problems: [] };
  });
}
