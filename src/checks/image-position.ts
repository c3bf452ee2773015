import type { Content } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkOfFile } from './remark-at.ts';

/** A photo does not tell the place where it was taken. */
export const imagePosition: Rule = {
  name: 'image-position',
  severity: 'error',
  scope: 'course',
  doc: 'A photo does not tell in its data where it was taken, because that may be somebody’s home.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/images/hall.jpg': 'A photo of a hall, with the place where it was taken (GPS)',
      },
      right: { 'modules-de/02-association/images/hall.jpg': 'A photo of a hall' },
    },
  ],
  check,
};

function check({ images }: Content): readonly Remark[] {
  return images
    .filter(({ tellsPlace }) => tellsPlace)
    .map(({ file }) =>
      remarkOfFile(file, {
        found: 'The data of the photo (EXIF) hold the place where it was taken.',
        expected: 'A photo without its position.',
        remedy: 'Save the photo again without its data, for example with "Export" and without "location".',
      }),
    );
}
