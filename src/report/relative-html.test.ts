import { expect, test } from 'vitest';
import { filesNamedIn, relativeCss, relativeHtml } from './relative-html.ts';

const held = new Set(['_astro/a.css', '_astro/b.woff2', 'de/index.html', 'de/glossar/index.html']);
const places = { base: '/mit/', origin: 'https://mit-module.test', holds: (file: string) => held.has(file) };

test('what the preview holds is led to from page to page, all else on the published site', () => {
  const page =
    '<link rel="stylesheet" href="/mit/_astro/a.css"><a href="/mit/de/#module">x</a><a href="/mit/en/">y</a><a href="#z">z</a>';
  expect(relativeHtml(page, 'de/glossar/index.html', places)).toBe(
    '<link rel="stylesheet" href="../../_astro/a.css"><a href="../index.html#module">x</a><a href="https://mit-module.test/mit/en/">y</a><a href="#z">z</a>',
  );
});

test('the security policy and scripts, which stop a page that is opened as a file, are left out', () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script type="module" src="/mit/_astro/c.js"></script><p>Text</p>`;
  expect(relativeHtml(page, 'de/index.html', places)).toBe('<p>Text</p>');
});

test('fonts are found beside the stylesheet', () => {
  expect(relativeCss('@font-face { src: url("/mit/_astro/b.woff2") }', '_astro/a.css', places)).toBe(
    '@font-face { src: url(b.woff2) }',
  );
});

test('the files of a page are those below the path of the site, pages by their index.html', () => {
  expect(filesNamedIn('<a href="/mit/de/">x</a> <img src="/mit/_astro/d.svg"> <a href="/other/">o</a>', places)).toEqual([
    'de/index.html',
    '_astro/d.svg',
  ]);
});
