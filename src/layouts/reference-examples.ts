import { getEntry, render } from 'astro:content';
import { collectionOf, siteFolders } from '../model/content-files.ts';
import type { Course } from '../model/course.ts';
import type { Language } from '../model/languages.ts';
import type { Reference } from '../model/reference.ts';
import { componentNames, type ComponentName } from '../model/vocabulary.ts';
import type { Reading } from '../outputs/site/reading.ts';
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
  { examples }: Reference,
): Promise<readonly ReferenceExample[]> {
  return Promise.all(
    componentNames.map(async (name) => {
      const document = examples[name][language];
      const entry = await getEntry(collectionOf(`${siteFolders.page}/`, language), document.file);
      if (!entry) throw new Error(`There is no ${document.file}.`);
      const [target, audience] = [{ page: 'reference' } as const, readerOf(name)];
      const reading: Reading = { course, language, target, document, audience, sectionStarts: new Set() };
      return { name, text: document.mdx, reading, Content: (await render(entry)).Content };
    }),
  );
}
