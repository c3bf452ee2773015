import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Figure } from '../model/nodes.ts';
import type { Problem } from '../model/problem.ts';
import { walkBlocks } from '../model/walk.ts';
import { moduleFolderOf } from '../model/content-files.ts';
import { nearest } from '../model/nearest.ts';
import { errorAt } from './problem-at.ts';

/** Every image that a text shows lies in the folder of its module. */
export function checkImageFile({ documents, images }: Content): readonly Problem[] {
  const files = images.map(({ file }) => file);
  return documents.flatMap((document) =>
    [...walkBlocks(document.body)]
      .filter((block): block is Figure => block.type === 'figure' && block.file.startsWith('images/'))
      .filter((figure) => !files.includes(pathOf(document, figure)))
      .map((figure) => errorAt(document, figure.place, missing(figure, files, pathOf(document, figure)))),
  );
}

/** Path of a figure's file from the project's root. */
function pathOf(document: Document, figure: Figure): string {
  const [module] = document.key.split('/');
  return `${moduleFolderOf(document.language)}/${module}/${figure.file}`;
}

function missing(figure: Figure, files: readonly string[], path: string) {
  const near = nearest(path, files)?.split('/').at(-1);
  return {
    rule: 'image-file' as const,
    found: `The image "./${figure.file}" does not exist.`,
    expected: `A file ${path}.`,
    remedy: near ? `Write ./images/${near} if that is what you mean.` : 'Put the file there, or correct its name.',
  };
}
