import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { problemPage } from '../src/dev/problem-page.ts';
import { keptCourse } from '../src/layouts/kept-course.ts';
import { formatAsJson } from '../src/problems/json.ts';
import { keepCourse, type KeptCourse } from './keep-course.ts';

/**
 * What authors have under `npm run dev` and readers never get: a course that is read again only after a
 * change, the problems at the foot of each page, and a page of problems as long as there is an error.
 */
export function devIntegration(): AstroIntegration {
  return {
    name: 'mit-dev',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/dev/problem-panel.ts';");
      },
      'astro:server:setup': async ({ server }) => {
        const root = fileURLToPath(new URL(`file://${server.config.root.replace(/\/?$/, '/')}`));
        const course = keepCourse(root, console.log);
        Object.assign(globalThis, { [keptCourse]: course.current });
        serveProblems(server, course);
        watchContent(server, root, course);
        // Read before anybody asks: so problems stand in the terminal at once, and the first page is fast.
        await course.current();
      },
    },
  };
}

/** As long as there is an error, no request reaches a page: each would fail, and Astro would show where its program stopped. */
function serveProblems(server: ViteDevServer, { current }: KeptCourse): void {
  const { base } = server.config;
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(base, '/');
    const isList = path === '/__problems.json';
    if (!isList && isOfServer.test(path)) return next();
    current().then(({ course, problems }) => {
      if (!isList && course) return next();
      response.statusCode = isList ? 200 : 500;
      response.setHeader('Content-Type', isList ? 'application/json' : 'text/html; charset=utf-8');
      response.end(isList ? formatAsJson(problems) : problemPage(problems, base));
    }, next);
  });
}

/** Addresses that the server answers by itself: scripts, styles, fonts, the author's editor. */
const isOfServer = /^\/(@|__|src\/|node_modules\/|\.cache\/|virtual:)/;

/** Astro knows the MDX files of its collections, but not that pages also depend on YAML and on other files. */
function watchContent(server: ViteDevServer, root: string, course: KeptCourse): void {
  server.watcher.add([join(root, 'content'), join(root, '.cache/downloads')]);
  let soon: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, file) => {
    if (!/\.(ya?ml|mdx|svg|png|jpg|webp|json)$/.test(file) || !/[\\/](content|modules-\w+|downloads)[\\/]/.test(file)) return;
    course.changed();
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
    // Begun while the browser asks for its page; where many files change at once, after the last of them.
    clearTimeout(soon);
    soon = setTimeout(() => void course.current().catch(() => undefined), 10);
  });
}
