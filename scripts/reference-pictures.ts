import { smallCourseWith } from '../src/examples/small-course.ts';
import type { Course } from '../src/model/course.ts';
import { languages } from '../src/model/languages.ts';
import type { Reference } from '../src/model/reference.ts';
import { componentNames } from '../src/model/vocabulary.ts';
import { exampleData } from '../src/outputs/pdf/example-data.ts';
import { nativePictures } from '../src/outputs/pdf/native-typesetter.ts';
import { courseOf } from '../src/read/course-of.ts';
import { contentOf } from '../src/read/read-content.ts';
import { readPrintAssets } from '../src/read/read-print-assets.ts';
import { wordFiles } from '../src/read/word-files.ts';
import { paperOf, pictureOf, readerOf } from '../src/reference/example-on-paper.ts';

/**
 * Each example of the authors' reference as it looks on paper: SVG by its path from the project's root. Words and
 * facts are those of the small course, so that a mended fact makes no picture out of date.
 */
export async function referencePictures(root: string, examples: Reference['examples']): Promise<ReadonlyMap<string, string>> {
  const [course, assets] = await Promise.all([smallCourse(root), readPrintAssets(root)]);
  const draw = nativePictures(assets);
  const pictures = componentNames.flatMap((name) =>
    languages.map((language): [string, string] => {
      const data = exampleData(course, examples[name][language], paperOf[readerOf(name)]);
      return [pictureOf(name, language), compact(draw(data))];
    }),
  );
  return new Map(pictures);
}

async function smallCourse(root: string): Promise<Course> {
  const { content } = await contentOf(await smallCourseWith({}, await wordFiles(root)));
  if (!content) throw new Error('The small course cannot be read.');
  return courseOf(content);
}

/** Hundredths of a point are enough, and nobody reads the names of the parts. */
function compact(svg: string): string {
  return svg
    .replaceAll(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/>\s+</g, '>\n<')
    .concat('\n');
}
