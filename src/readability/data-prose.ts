import { languageOfFile } from '../model/content-files.ts';
import type { Content, DataText } from '../model/content.ts';
import { languages, type Language } from '../model/languages.ts';

/** What participants read of frontmatters, glossary and course data. */
export const participantFields: readonly string[] = ['summary', 'objectives', 'audience', 'teaser', 'definition'];

/** All prose there, the trainers' too; not search words, names and addresses. */
export const proseFields: readonly string[] = [
  ...participantFields,
  ...['title', 'short', 'goal', 'method', 'socialForm', 'materials', 'label', 'value'],
];

/** The texts of some fields of frontmatters and data files that are in one language. */
export function dataProse({ dataTexts }: Content, fields: readonly string[], language: Language): readonly DataText[] {
  return dataTexts.filter((text) => languageOf(text) === language && text.path.some((name) => fields.includes(name)));
}

function languageOf({ file, path }: DataText): Language | undefined {
  return languageOfFile(file) ?? languages.find((language) => path.includes(language));
}
