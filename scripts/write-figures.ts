import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { moduleFolderOf } from '../src/model/content-files.ts';
import type { Course } from '../src/model/course.ts';
import { figuresOf, hasFigures } from '../src/model/figures.ts';
import { languages } from '../src/model/languages.ts';
import { withLicence } from '../src/outputs/metadata/figure-licence.ts';
import { figurePath, figureWork } from '../src/outputs/site/figure-works.ts';
import { figureWithFonts } from './make-fonts.ts';

/** Writes the files of all figures beside the pages that list them; drawings bring their fonts and their licence along. */
export async function writeFigures(course: Course, root: string, site: string): Promise<void> {
  for (const figure of figureFiles(course)) {
    const target = join(site, figure.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await figureFile(figure, root));
  }
}

/** A figure as it can be downloaded. */
export interface FigureFile {
  /** Where it lies below the site's root. */
  readonly path: string;
  /** Where its original lies below the project's root. */
  readonly source: string;
  readonly work: ReturnType<typeof figureWork>;
}

/** All figures that can be downloaded. */
export function figureFiles(course: Course): readonly FigureFile[] {
  return course.modules.filter(hasFigures).flatMap((module) =>
    languages.flatMap((language) =>
      figuresOf(module, language).map(({ figure: { file } }) => ({
        path: figurePath(course, module, language, file),
        source: join(moduleFolderOf(language), module.plan.folder, file),
        work: figureWork(course, module, language, file),
      })),
    ),
  );
}

/** What the file of a figure holds. */
export async function figureFile({ source, work }: FigureFile, root: string): Promise<Buffer | string> {
  const bytes = await readFile(join(root, source));
  return source.endsWith('.svg') ? withLicence(await figureWithFonts(bytes.toString('utf8')), work) : bytes;
}
