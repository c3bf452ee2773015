import { expect, test } from 'vitest';
import { contentOf, documentOf } from '../../tests/support/small-course.ts';
import type { Problem } from '../model/problem.ts';
import { makeReport } from './make-report.ts';
import { formatReport } from './markdown.ts';
import { changedProblems } from './new-problems.ts';
import { parseReport } from './parse-report.ts';
import type { Report } from './report.ts';

const none = { changedPages: [], sizes: undefined };
const activity = (minutes: number, text: string) => `---
title: "Die Organe"
slug: die-organe
minutes: ${minutes}
phase: work
method: Input
socialForm: Plenum
materials: []
goal: Ein Satz.
---

${text}`;
const state = (text: string, problems: readonly Problem[] = []) => ({ content: contentOf([documentOf(text)]), problems });

const problem: Problem = {
  rule: 'long-sentence',
  severity: 'warning',
  file: 'modules-de/02-association/02-bodies.mdx',
  line: 14,
  column: 1,
  found: 'Der Satz hat 31 Wörter | und <b> @alle.',
  expected: 'Höchstens 20.',
  remedy: 'Teilen Sie ihn.',
};

test('a report shows what was and what is: minutes, words, readability, problems, pages and sizes', () => {
  const base = state(activity(10, 'Der Vorstand hat drei Mitglieder.'), [{ ...problem, rule: 'glyph' }]);
  const head = state(activity(15, 'Der Vorstand hat drei gewählte Mitglieder.'), [problem]);
  const sizes = { pages: 300, siteBytes: 41_200_000, pdfs: 56, pdfPages: 812, pdfBytes: 30_100_000 };
  expect(formatReport(makeReport(base, head, { changedPages: ['/de/module/ein-modul/die-organe/'], sizes })))
    .toMatchInlineSnapshot(`
    "## What this change brings

    **1 new warning, 1 mended.**

    ### New problems

    - ⚠️ **modules-de/02-association/02-bodies.mdx&#58;14&#58;1** \`long-sentence\`: Der Satz hat 31 Wörter \\| und &lt;b> @&#8203;alle. Teilen Sie ihn.

    ### Figures

    | module |  | minutes | words | readability | out of step | untranslated | never compared |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | 02-association | de | 10 → **15** | 5 → **6** | Flesch-Amstad 87, LIX 30 → **Flesch-Amstad 69, LIX 46 ⚠️** | 0 | 0 | 0 |

    Only modules with a changed number are shown; \`before → now\`. ⚠️ misses the aim for its readability. Translation counts passages: *out of step* is older than in the other language, *untranslated* is missing here, *never compared* waits for a person to say that both languages agree.

    ### Changed pages

    - /de/module/ein-modul/die-organe/

    ### Sizes

    300 pages, 41.2 MB in all; of these 56 PDFs with 812 pages, 30.1 MB."
  `);
});

test('what is as before is not shown', () => {
  const same = state(activity(10, 'Der Vorstand hat drei Mitglieder.'), [problem]);
  expect(formatReport(makeReport(same, same, none))).toMatchInlineSnapshot(`
    "## What this change brings

    **No new problems.**

    ### Figures

    Minutes, words, readability and translation are as before."
  `);
});

test('where the text before cannot be read, the report says so', () => {
  const report = formatReport(makeReport(undefined, state(activity(10, 'Ein Satz.'), [problem]), none));
  expect(report).toContain('**1 new warning.** The text before could not be read, so every problem counts as new.');
  expect(report).toContain('| 02-association | de | 10 |');
});

test('a report is read back as it was written, and the longest one is small enough for a comment', () => {
  const many = Array.from({ length: 400 }, (_, line): Problem => ({ ...problem, line, found: `${line} ${'_*['.repeat(400)}` }));
  const changedPages = Array.from({ length: 400 }, (_, number) => `/de/module/ein-modul/seite-${number}/`);
  const report = makeReport(undefined, state('Ein Satz.', many), { changedPages, sizes: undefined });
  const read: Report = parseReport(Buffer.from(JSON.stringify(report)));
  expect(read).toEqual(report);
  expect(read.newWarnings).toBe(400);
  expect(formatReport(read).length).toBeLessThan(65_000);
});

test('a problem that only moved is not new, one that comes twice is', () => {
  const moved = { ...problem, line: 20 };
  expect(changedProblems([problem], [moved])).toEqual({ added: [], mended: 0 });
  expect(changedProblems([problem], [problem, moved])).toEqual({ added: [moved], mended: 0 });
  expect(changedProblems([problem, moved], [moved]).mended).toBe(1);
});
