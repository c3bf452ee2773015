import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, readText } from '../../tests/support/small-course.ts';
import { checkContent } from '../checks/index.ts';

const texts = ['02-bodies', '07-registering', 'quiz', 'module'].map((name) =>
  readFileSync(`modules-de/02-association/${name}.mdx`, 'utf8'),
);

/** What slips into a text by mistake or with bad intent. */
const pieces = [
  '<', '>', '{', '}', '"', '`', '*', '_', '[', ']', '(', ')', '|', '!', '#', '- ', '> ', '---\n', '\n\n', '\r\n', '\t', '\0', '\uFEFF',
  '<Step title="', '</Step>', '<Term id="board">', '<Fact id=', '{...props}', 'import x from "y"\n', 'export ', '<script>', '<!--', '](javascript:',
  '](./%zz.mdx)', '![](', '&', '**', '*a_ ', '[^1]', 'a\u0308', '\uD83D', '💥', ': ', '!!js ', '&a ', '*a', '- '.repeat(30), '<Callout kind="tip">\n\n'.repeat(60),
]; // prettier-ignore

/** One change to a text: a piece put in, some characters taken away, or a passage moved or doubled. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  piece: fc.constantFrom(...pieces),
  kind: fc.constantFrom('insert', 'delete', 'double', 'cut' as const),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(text: string, { at, length, piece, kind }: Change): string {
  const start = Math.floor(at * text.length);
  const [before, inside, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  if (kind === 'insert') return before + piece + inside + after;
  if (kind === 'delete') return before + after;
  return kind === 'double' ? before + inside + inside + after : before + inside;
}

/** Longer than any of these texts takes on a slow machine that does other things too; a loop takes forever. */
const patience = 5_000;

test('a text that was changed at random is read or told, never thrown at, and never read for ever', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
      const started = performance.now();
      const { document, problems } = readText(changes.reduce(changed, text));
      checkContent(contentOf(document ? [document] : []));
      expect(document !== undefined || problems.length > 0).toBe(true);
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(patience);
    }),
    { numRuns: 120 },
  );
});

test('any characters at all are read or told', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, 'Wort ', '\n')), (parts) => {
      const { document, problems } = readText(parts.join(''));
      expect(document !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
