import { expect, test } from 'vitest';
import { z } from 'zod';
import { activitySchema } from '../model/frontmatter.ts';
import { readYaml } from './read-yaml.ts';

const schema = z.strictObject({ title: z.string(), list: z.array(z.strictObject({ id: z.string() })).optional() });

function said(text: string): string[] {
  const read = readYaml(text, schema, 'course-data');
  return 'findings' in read ? read.findings.map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found}`) : [];
}

test('right data comes back typed', () => {
  expect(readYaml('title: "Die Organe: Mitglieder"', schema, 'course-data')).toMatchObject({
    data: { title: 'Die Organe: Mitglieder' },
  });
});

test('a bare date stays the text it is', () => {
  expect(readYaml('title: 2026-01-02', schema, 'course-data')).toMatchObject({ data: { title: '2026-01-02' } });
});

test('a misspelt name is told at its place, with the right one', () => {
  const read = readYaml('titel: X', schema, 'frontmatter', 1);
  expect(read).toMatchObject({
    findings: [
      { line: 1, column: 1, found: '"title" is missing.' },
      { line: 2, column: 1, found: '"titel" is not known here.', remedy: 'Write "title:" in place of "titel:".' },
    ],
  });
});

test('a misspelt name deep in a list is told at its place, with those that are known there', () => {
  const read = readYaml('title: X\nlist:\n  - id: a\n    nmae: b', schema, 'course-data');
  expect(read).toMatchObject({ findings: [{ line: 4, column: 5, found: '"nmae" is not known here.', expected: 'Only id.' }] });
});

test('tags, anchors and aliases are refused', () => {
  expect(said('title: !!js/function x')).toEqual(['1:8 yaml-code The tag "!!js/function" changes what a value is.']);
  expect(said('title: !eigen x')).toEqual(['1:8 yaml-code The tag "!eigen" changes what a value is.']);
  expect(said('list:\n  - id: "a!b"\ntitle:\n  # so!\n  !!str\n  x')).toEqual([
    '5:3 yaml-code The tag "!!str" changes what a value is.',
  ]);
  expect(said('title: !eigen &a x')).toEqual(['1:8 yaml-code The tag "!eigen" changes what a value is.']);
  expect(said('title: &a x')).toEqual(['1:8 yaml-code "&a" gives a value a name.']);
  expect(said('title: &a x\nlist: *a')).toContain('2:7 yaml-code "*a" repeats a value from elsewhere.');
});

test('an alias without an anchor, or one that doubles itself again and again, is told and not followed', () => {
  const doubled = ['b', 'c', 'd', 'e', 'f', 'g'].map(
    (name, index) => `${name}: &${name} [*${'abcdef'[index]}, *${'abcdef'[index]}]`,
  );
  expect(said('title: *x')).toEqual(['1:8 yaml-code "*x" repeats a value from elsewhere.']);
  expect(said(['a: &a [x, x]', ...doubled].join('\n'))[0]).toBe('1:4 yaml-code "&a" gives a value a name.');
});

test('a second document in one file is told, not left out', () => {
  expect(said('title: X\n---\ntitle: Y')).toEqual([
    '2:1 yaml-syntax This line cannot be read: A line "---" begins a second document here.',
  ]);
});

test('names that JavaScript treats specially are nothing special', () => {
  expect(said('title: X\n__proto__: 1')).toEqual(['2:1 course-data "__proto__" is not known here.']);
});

test('a colon inside a value is told with a mended line', () => {
  const read = readYaml('title: Die Organe: Mitglieder', schema, 'course-data');
  expect(read).toMatchObject({ findings: [{ line: 1, rule: 'yaml-syntax' }] });
  expect('findings' in read && read.findings[0]?.remedy).toContain('title: "Die Organe: Mitglieder"');
});

test('a value in a list is called by the number of its entry and its id', () => {
  const facts = z.array(z.strictObject({ id: z.string(), status: z.enum(['verified', 'unverified']) }));
  const read = readYaml(
    '- id: board\n  status: verified\n- id: members\n  status: checked\n- id: last\n- 5',
    facts,
    'course-data',
  );
  expect('findings' in read && read.findings.map(({ line, found, expected }) => `${line} ${found} ${expected}`))
    .toMatchInlineSnapshot(`
    [
      "4 "status" in entry 2 (members) is "checked". "status" in entry 2 (members) should hold one of "verified", "unverified".",
      "5 "status" in entry 3 (last) is missing. status: one of "verified", "unverified".",
      "6 Entry 4 is 5. Entry 4 should hold names and values, set in by two blanks.",
    ]
  `);
  const list = readYaml('materials: [Stift, ""]', z.strictObject({ materials: z.array(z.string().min(1)) }), 'frontmatter');
  expect(list).toMatchObject({ findings: [{ found: 'Entry 2 of "materials" is "".' }] });
});

test('every wrong value of a frontmatter is told at once', () => {
  const read = readYaml(
    'title: ""\nslug: Die Organe\nminutes: "25"\nphase: mitte\nmethod: Input\nsocialForm: Plenum\nmaterials: keins\ngoal: 5',
    activitySchema,
    'frontmatter',
    1,
  );
  expect('findings' in read && read.findings.map(({ line, column, expected }) => `${line}:${column} ${expected}`))
    .toMatchInlineSnapshot(`
    [
      "2:8 "title" should hold a text that is not empty.",
      "3:7 "slug" should hold lower-case letters a to z, digits and hyphens, such as "die-organe" (ä becomes ae, ß becomes ss).",
      "4:10 "minutes" should hold a number without quotation marks.",
      "5:8 "phase" should hold one of "start", "work", "closing".",
      "8:12 "materials" should hold a list, each entry on a line of its own after "- ".",
      "9:7 "goal" should hold text, in quotation marks where it looks like a number.",
    ]
  `);
});
