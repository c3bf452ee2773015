import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { addressOf } from '../src/model/addresses.ts';
import { languages } from '../src/model/languages.ts';
import { ruleNames } from '../src/model/problem.ts';
import { componentNames } from '../src/model/vocabulary.ts';
import { courseOfSite } from './support/built-site.ts';
import { elementsOfPage } from './support/page-html.ts';

const course = await courseOfSite();

/** What tells that a component was rendered, and not left out as for readers who must not see it. */
const looks = /<div class="reference-look[^>]*>([\s\S]*?)<\/section>/g;

test.each(languages)("the authors' reference shows every component as it looks, and every rule, in %s", async (language) => {
  const address = addressOf({ page: 'reference' }, language, course.words);
  const ids = new Set((await elementsOfPage(address)).flatMap(({ attributes: { id } }) => id ?? []));
  expect(componentNames.filter((name) => !ids.has(`component-${name}`))).toEqual([]);
  expect(ruleNames.filter((name) => !ids.has(`rule-${name}`))).toEqual([]);
  const shown = [...(await readFile(`dist${address}index.html`, 'utf8')).matchAll(looks)].map(([, html = '']) => html);
  expect(shown).toHaveLength(componentNames.length);
  expect(shown.filter((html) => !/^\s*<[a-z]/.test(html))).toEqual([]);
});

test.each(languages)("the authors' reference shows every component as it looks on paper, in %s", async (language) => {
  const elements = await elementsOfPage(addressOf({ page: 'reference' }, language, course.words));
  // Where a picture is the same in two languages both pages have one file.
  const ofExample = (src = ''): boolean => languages.some((code) => src.includes(`.${code}.`));
  const pictures = elements.filter(({ name, attributes: { src } }) => name === 'img' && ofExample(src));
  const shown = pictures.map(({ attributes: { src = '' } }) => src.replace(/^.*\/|\..*$/g, ''));
  expect(shown).toEqual(componentNames);
  expect(pictures.filter(({ attributes: { alt } }) => !alt)).toEqual([]);
  for (const { attributes } of pictures) expect(await readFile(`dist${attributes['src']}`, 'utf8')).toContain('<path');
});

test.each(languages)("the authors' reference is kept from search engines and from our search, in %s", async (language) => {
  const elements = await elementsOfPage(addressOf({ page: 'reference' }, language, course.words));
  const robots = elements.filter(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots');
  expect(robots.map(({ attributes }) => attributes['content'])).toEqual(['noindex']);
  expect(elements.filter(({ attributes }) => 'data-pagefind-body' in attributes)).toEqual([]);
});
