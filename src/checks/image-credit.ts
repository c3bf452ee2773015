import type { Content } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkOfFile } from './remark-at.ts';

/** Every image has a row in `content/credits.yaml`: who made it, and under which licence. */
export const imageCredit: Rule = {
  name: 'image-credit',
  severity: 'error',
  scope: 'course',
  doc: 'Every image has a row in content/credits.yaml, because its licence asks for author and source.',
  examples: [
    {
      wrong: { 'content/credits.yaml': '[]' },
      right: {
        'content/credits.yaml': `- file: 02-association/images/bodies.svg
  title: { de: Drei Ringe, en: Three rings }
  author: { de: MIT-Modulteam, en: MIT module team }
  licence: CC BY 4.0
  licenceUrl: https://creativecommons.org/licenses/by/4.0/
  source: { de: eigenes Werk, en: own work }
  changes: { de: keine, en: none }
- file: 02-association/images/hall.jpg
  title: { de: Ein Saal, en: A hall }
  author: { de: MIT-Modulteam, en: MIT module team }
  licence: CC BY 4.0
  licenceUrl: https://creativecommons.org/licenses/by/4.0/
  source: { de: eigenes Werk, en: own work }
  changes: { de: keine, en: none }
`,
      },
    },
  ],
  check,
};

function check({ images, credits }: Content): readonly Remark[] {
  const credited = new Set(credits.map(({ file }) => file));
  return images
    .filter(({ key }) => !credited.has(key))
    .map(({ file, key }) =>
      remarkOfFile(file, {
        found: 'The image has no row in content/credits.yaml.',
        expected: `A row that begins with "- file: ${key}".`,
        remedy: 'Add title, author, licence, address of the licence, source and changes of the image.',
      }),
    );
}
