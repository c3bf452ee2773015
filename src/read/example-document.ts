import { exampleFileOf } from '../model/content-files.ts';
import type { Course, Document } from '../model/course.ts';
import { activityFile, quizFile } from '../model/example-files.ts';
import { eachLanguage, type Language } from '../model/languages.ts';
import type { ComponentName } from '../model/vocabulary.ts';
import { formatProblems } from '../problems/terminal.ts';
import { readDocument } from './read-document.ts';

/**
 * An example as a text of its own, for the components that ask the text they stand in.
 *
 * @throws with the problems as text where the example breaks a rule of the reader
 */
export function exampleDocument(name: ComponentName, language: Language, text: string, course: Course): Document {
  const foreign = eachLanguage((each) => course.words[each]['language.foreign']);
  const file = exampleFileOf(name, language);
  const kind = text.includes('<Question') ? 'quiz' : 'activity';
  const source = { kind, language, file, key: file, text: wholeFiles[kind]({ text }) } as const;
  const { document, problems } = readDocument(source, { foreign, email: course.settings.contact.email });
  if (!document || problems.length > 0) throw new Error(formatProblems(problems));
  return document;
}

const wholeFiles = { quiz: quizFile, activity: activityFile } as const;
