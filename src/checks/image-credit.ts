import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { errorOfFile } from './problem-at.ts';

/** Every image has a row in `content/credits.yaml`: who made it, and under which licence. */
export function checkImageCredit({ images, credits }: Content): readonly Problem[] {
  const credited = new Set(credits.map(({ file }) => file));
  return images
    .filter(({ key }) => !credited.has(key))
    .map(({ file, key }) =>
      errorOfFile(file, {
        rule: 'image-credit',
        found: 'The image has no row in content/credits.yaml.',
        expected: `A row that begins with "- file: ${key}".`,
        remedy: 'Add title, author, licence, address of the licence, source and changes of the image.',
      }),
    );
}
