import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Figure } from '../model/nodes.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { typography } from '../model/typography.ts';
import { walkBlocks } from '../model/walk.ts';
import { remarkAt } from './remark-at.ts';

/** The alternative text of an image tells what it shows. */
export const imageAlt: Rule = {
  name: 'image-alt',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'The alternative text of an image tells what it shows, because people who cannot see it get nothing else.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': '![Bild 1](./images/bodies.svg "Wer wählt wen?")' },
      right: {
        'modules-de/02-association/02-bodies.mdx':
          '![Ein Kreis aus drei Ringen: Mitglieder, Vorstand und Prüfung](./images/bodies.svg "Wer wählt wen?")',
      },
    },
    {
      wrong: { 'modules-en/02-association/02-bodies.mdx': '![bodies.svg](./images/bodies.svg "Who elects whom?")' },
      right: {
        'modules-en/02-association/02-bodies.mdx':
          '![Three rings: members, board and auditors](./images/bodies.svg "Who elects whom?")',
      },
    },
    {
      wrong: { 'modules-en/02-association/02-bodies.mdx': '![](./images/bodies.svg "Who elects whom?")' },
      right: {
        'modules-en/02-association/02-bodies.mdx':
          '![Three rings: members, board and auditors](./images/bodies.svg "Who elects whom?")',
      },
    },
  ],
  check,
};

function check({ documents }: Content): readonly Remark[] {
  return documents.flatMap((document) =>
    [...walkBlocks(document.body)]
      .filter((block): block is Figure => block.type === 'figure' && saysNothing(block, document))
      .map((figure) => remark(document, figure)),
  );
}

function saysNothing({ alt, caption, file }: Figure, { language }: Document): boolean {
  const words = wordsOf(alt);
  const empty = new Set([...typography[language].emptyImages.flatMap(wordsOf), ...wordsOf(file)]);
  return words.every((word) => empty.has(word) || /^\d+$/.test(word)) || alt.trim() === caption.trim();
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function remark(document: Document, { alt, caption, file, place }: Figure): Remark {
  const found =
    alt.trim() === '' ? `The image "./${file}" has no alternative text.` : `The alternative text of the image is "${alt}".`;
  return remarkAt(document, place, {
    found,
    expected: 'Words that tell somebody who cannot see the image all it shows.',
    remedy: `Write ![what the image shows](./${file} "${caption || 'The question it answers'}").`,
  });
}
