import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Figure } from '../model/nodes.ts';
import { walkBlocks } from '../model/walk.ts';
import { imageFolderOf } from '../model/content-files.ts';
import { nearest } from '../model/nearest.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt } from './remark-at.ts';

/** Every image that a text shows lies in the folder of its module. */
export const imageFile: Rule = {
  name: 'image-file',
  severity: 'error',
  scope: 'course',
  doc: 'Every image lies in the folder of its module, so that no page shows a gap and nothing is loaded from elsewhere.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': '![Ein Kreis aus drei Ringen](./images/bodys.svg "Wer wählt wen?")' },
      right: { 'modules-de/02-association/02-bodies.mdx': '![Ein Kreis aus drei Ringen](./images/bodies.svg "Wer wählt wen?")' },
    },
  ],
  check,
};

function check({ documents, images }: Content): readonly Remark[] {
  const files = images.map(({ file }) => file);
  return documents.flatMap((document) =>
    [...walkBlocks(document.body)]
      .filter((block): block is Figure => block.type === 'figure' && block.file.startsWith('images/'))
      .filter((figure) => !files.includes(pathOf(document, figure)))
      .map((figure) => remarkAt(document, figure.place, missing(figure, files, pathOf(document, figure)))),
  );
}

/** Path of a figure's file from the project's root. */
function pathOf(document: Document, figure: Figure): string {
  return `${imageFolderOf(document)}/${figure.file}`;
}

function missing(figure: Figure, files: readonly string[], path: string) {
  const near = nearest(path, files)?.split('/').at(-1);
  return {
    found: `The image "./${figure.file}" does not exist.`,
    expected: `A file ${path}.`,
    remedy: near ? `Write ./images/${near} if that is what you mean.` : 'Put the file there, or correct its name.',
  };
}
