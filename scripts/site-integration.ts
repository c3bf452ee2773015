import { createReadStream, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { hostFiles } from '../src/outputs/site/host-files.ts';
import { currentCourse } from '../src/layouts/kept-course.ts';
import { figureWithFonts, giveFiguresFonts, makeFonts } from './make-fonts.ts';
import { figureFile, figureFiles } from './write-figures.ts';

/**
 * What the site needs besides its pages: its fonts before anything is compiled, the fonts of drawings
 * and the files for hosts after; under `dev` also the PDFs of the last build.
 */
export function siteIntegration(): AstroIntegration {
  let root = process.cwd();
  let assets = '_astro';
  let base = '/';
  return {
    name: 'mit-site',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        root = fileURLToPath(config.root);
        assets = config.build.assets;
        base = config.base;
        updateConfig({ vite: { define: { 'import.meta.env.BUILT_SITE': JSON.stringify(command === 'build') } } });
        await makeFonts(root);
      },
      'astro:server:setup': ({ server }) => {
        serveDownloads(server, join(root, '.cache/downloads'));
        serveFigures(server, root);
        serveFigureFiles(server, root);
      },
      'astro:build:done': async ({ dir }) => {
        await giveFiguresFonts(join(fileURLToPath(dir), assets));
        for (const [name, text] of Object.entries(hostFiles(base))) await writeFile(join(fileURLToPath(dir), name), text);
      },
    },
  };
}

function serveDownloads(server: ViteDevServer, folder: string): void {
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request.url);
    const file = join(folder, basename(path));
    if (!path.includes('/downloads/') || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    response.setHeader('Content-Type', file.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}

function serveFigures(server: ViteDevServer, root: string): void {
  server.middlewares.use((request, response, next) => {
    const file = /\/((?:modules-[a-z]+\/[\w-]+|content\/\w+)\/images\/[\w.-]+\.svg)$/.exec(pathOf(request.url))?.[1];
    if (file === undefined || request.url?.includes('import')) return next();
    response.setHeader('Content-Type', 'image/svg+xml');
    readFile(join(root, file), 'utf8')
      .then(figureWithFonts)
      .then((svg) => response.end(svg), next);
  });
}

/** The files of figures for download, which a build writes beside their pages. */
function serveFigureFiles(server: ViteDevServer, root: string): void {
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request.url);
    if (!/\.(svg|png|jpg|webp)$/.test(path) || request.url?.includes('?')) return next();
    figureAt(path, root).then((file) => (file === undefined ? next() : response.end(file)), next);
  });
}

async function figureAt(path: string, root: string): Promise<Buffer | string | undefined> {
  const { course } = await currentCourse();
  const found = course && figureFiles(course).find((figure) => path.endsWith(figure.path));
  return found && figureFile(found, root);
}

function pathOf(url: string | undefined): string {
  return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
}
