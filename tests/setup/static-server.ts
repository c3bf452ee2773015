import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { headersFor, parseHeaderRules, type HeaderRule } from './header-rules.ts';

/** A folder, served over HTTP on this machine only. */
export interface StaticServer {
  /** Such as `http://127.0.0.1:41234`, without `/` at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on a free port as a host would: with the headers of its `_headers` file, `index.html` and `404.html`.
 *
 * @param base the path at which the folder stands, such as `/mit`; elsewhere there is nothing
 */
export async function serveFolder(folder: string, base = ''): Promise<StaticServer> {
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${base}/`)) return response.writeHead(404).end('Nothing stands here.');
    return answer(folder, rules, pathname, base, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}`, close };
}

async function answer(
  folder: string,
  rules: readonly HeaderRule[],
  path: string,
  base: string,
  response: ServerResponse,
): Promise<void> {
  const file = await fileFor(folder, path.slice(base.length));
  if (file && (await stat(file)).isDirectory()) {
    response.writeHead(308, { location: `${path}/` }).end();
    return;
  }
  const served = file ?? join(folder, '404.html');
  const type = types[extname(served)] ?? 'application/octet-stream';
  response.writeHead(file ? 200 : 404, { ...headersFor(rules, path), 'content-type': type }).end(await readFile(served));
}

/** The file or folder at a path, or `undefined` where there is none. */
async function fileFor(folder: string, path: string): Promise<string | undefined> {
  const root = resolve(folder);
  const wanted = join(root, normalize(decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)));
  if (!wanted.startsWith(root + sep)) return undefined;
  return stat(wanted).then(
    () => wanted,
    () => undefined,
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
