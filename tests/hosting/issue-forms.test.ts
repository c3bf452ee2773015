import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/languages.ts';
import { issueFormSchema, type IssueForm } from './issue-form-schema.ts';

const folder = '.github/ISSUE_TEMPLATE';
const names = (await readdir(folder)).filter((name) => name !== 'config.yml').sort();
const forms = new Map<string, unknown>();
for (const name of names) forms.set(name, parse(await readFile(join(folder, name), 'utf8')));

const kinds = ['1-mistake', '2-outdated-fact', '3-translation', '4-barrier', '5-new-example'];

test('there is each form in each language, those of a language one after the other', () => {
  expect(names).toEqual(languages.flatMap((language) => kinds.map((kind) => `${language}-${kind}.yml`)));
});

test.each(names)('%s is a form as GitHub takes it', (name) => {
  expect(issueFormSchema.safeParse(forms.get(name)).error).toBeUndefined();
});

test('no two forms have the same name: people choose by it', () => {
  const called = names.map((name) => formOf(name).name);
  expect(called.filter((name, index) => called.indexOf(name) !== index)).toEqual([]);
});

describe.each(kinds)('%s', (kind) => {
  test('asks the same in each language', () => {
    const [first, ...others] = languages.map((language) => shapeOf(formOf(`${language}-${kind}.yml`)));
    for (const other of others) expect(other).toEqual(first);
  });

  test('has a field for the page, which links of the site fill in', () => {
    for (const language of languages) {
      const ids = formOf(`${language}-${kind}.yml`).body.flatMap((part) => ('id' in part ? part.id : []));
      expect(ids).toContain('page');
    }
  });
});

test.each([
  ['without a question', { body: [{ type: 'markdown', attributes: { value: 'Hallo' } }] }],
  ['with an unknown part', { body: [{ type: 'slider', id: 'a', attributes: { label: 'A' } }] }],
  ['with two parts of one id', { body: ['A', 'B'].map((label) => ({ type: 'input', id: 'a', attributes: { label } })) }],
  ['with an id that has a blank', { body: [{ type: 'input', id: 'a b', attributes: { label: 'A' } }] }],
  ['without a description', { description: undefined }],
])('a form %s is refused', (_, wrong) => {
  const right = formOf('en-1-mistake.yml');
  expect(issueFormSchema.safeParse(right).success).toBe(true);
  expect(issueFormSchema.safeParse({ ...right, ...wrong }).success).toBe(false);
});

function formOf(name: string): IssueForm {
  return issueFormSchema.parse(forms.get(name));
}

/** What a form asks, without its words. */
function shapeOf({ labels, body }: IssueForm) {
  const parts = body.map((part) => [
    part.type,
    'id' in part ? part.id : undefined,
    'validations' in part ? part.validations?.required : undefined,
    'options' in part.attributes ? part.attributes.options.length : 0,
  ]);
  return { labels, parts };
}
