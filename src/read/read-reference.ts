import { exampleFileOf, exampleFiles, referenceNamesFile } from '../model/content-files.ts';
import type { DataText } from '../model/content.ts';
import { eachLanguage, languages } from '../model/languages.ts';
import type { Memory } from '../model/memory.ts';
import { wholeFile, type Problem } from '../model/problem.ts';
import { referenceSchema, type ComponentExample, type Reference, type ReferenceParts } from '../model/reference.ts';
import { componentNames, type ComponentName } from '../model/vocabulary.ts';
import { missingFile, readDataFile } from './read-data-file.ts';
import type { ReadingRules } from './read-document.ts';
import { readExampleFiles } from './read-example-files.ts';
import type { SourceFile } from './read-files.ts';

/** The authors' reference as far as it could be read, and everything that is wrong with its files. */
export interface ReferenceResult extends ReferenceParts {
  /** The texts of `names.yaml`. */
  readonly texts: readonly DataText[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the files of `content/reference/`, as many as there are: examples of rules stand in a course without it.
 * What a project lacks says `missingInReference`.
 *
 * @param rules missing where the files are broken that all texts need
 */
export function readReference(files: readonly SourceFile[], rules: ReadingRules | undefined, memory: Memory): ReferenceResult {
  const isThere = files.some(({ path }) => path === referenceNamesFile);
  const names = isThere ? readDataFile(files, referenceNamesFile, referenceSchema, memory) : undefined;
  const read = rules ? readExampleFiles(files, rules, memory) : [];
  const examples = read.flatMap(({ example }) => example ?? []);
  const problems = [...(names ? [names] : []), ...read].flatMap((part) => part.problems);
  return { names: names?.data, examples, texts: names?.texts ?? [], problems };
}

/** The authors' reference, where all of it is there. */
export function wholeReference({ names, examples }: ReferenceParts): Reference | undefined {
  const byFile = new Map(examples.map((example) => [example.file, example]));
  if (!names || exampleFiles.some((file) => !byFile.has(file))) return undefined;
  const inLanguages = (component: ComponentName) =>
    eachLanguage((language) => byFile.get(exampleFileOf(component, language)) as ComponentExample);
  const entries = componentNames.map((component) => [component, inLanguages(component)] as const);
  return { names, examples: Object.fromEntries(entries) as Reference['examples'] };
}

/** What the authors' reference of a project lacks: its names, or the example of a component in a language. */
export function missingInReference(files: readonly SourceFile[]): readonly Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  const names = paths.has(referenceNamesFile) ? [] : [missingFile(referenceNamesFile)];
  const examples = componentNames.flatMap((component) => {
    const own = languages.map((language) => exampleFileOf(component, language));
    const there = own.find((file) => paths.has(file));
    return own.filter((file) => !paths.has(file)).map((file) => missingExample(component, file, there));
  });
  return [...names, ...examples];
}

/** Told at the same example in another language, where there is one: at a file that somebody can open. */
function missingExample(component: ComponentName, file: string, there: string | undefined): Problem {
  return {
    ...wholeFile,
    file: there ?? file,
    severity: 'error',
    rule: 'reference-example',
    found: `There is no file ${file}.`,
    expected: `An example of <${component}> in each language.`,
    remedy: there
      ? `Make a copy of ${there}, give it this name and translate its words.`
      : 'Write the component as authors do, with a few words in it, into a new file of this name.',
  };
}
