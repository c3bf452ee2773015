import { getEntry, render } from 'astro:content';
import { collectionOf, exampleFileOf, siteFolders } from '../model/content-files.ts';
import type { Course } from '../model/course.ts';
import type { Language } from '../model/languages.ts';
import type { ComponentExamples } from '../model/reference-names.ts';
import { componentNames, type ComponentName } from '../model/vocabulary.ts';
import type { Reading } from '../outputs/site/reading.ts';
import { exampleDocument } from '../read/example-document.ts';
import { readerOf } from '../reference/example-on-paper.ts';

/** The example of a component and what is needed to show it. */
export interface ReferenceExample {
  readonly name: ComponentName;
  /** The example in MDX. */
  readonly text: string;
  /** As the reader it is made for sees it. */
  readonly reading: Reading;
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The examples of all components in a language. */
export function referenceExamples(
  course: Course,
  language: Language,
  texts: ComponentExamples,
): Promise<readonly ReferenceExample[]> {
  return Promise.all(
    componentNames.map(async (name) => {
      const text = texts[name][language];
      const entry = await getEntry(collectionOf(`${siteFolders.page}/`, language), exampleFileOf(name, language));
      if (!entry) throw new Error(`There is no ${exampleFileOf(name, language)}.`);
      const document = exampleDocument(name, language, text, course);
      const [target, audience] = [{ page: 'reference' } as const, readerOf(name)];
      const reading: Reading = { course, language, target, document, audience, sectionStarts: new Set() };
      return { name, text, reading, Content: (await render(entry)).Content };
    }),
  );
}
