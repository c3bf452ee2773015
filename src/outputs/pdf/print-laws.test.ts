import { expect, test } from 'vitest';
import type { Fact } from '../../model/course.ts';
import { fixtureCourse } from './fixture.ts';
import { lawLine } from './print-laws.ts';
import type { PrintLine } from './print-nodes.ts';

const { words, facts: known } = await fixtureCourse();
const fee = known.get('fee');
if (!fee) throw new Error('The fixture has no fact "fee".');
const fact: Fact = { ...fee, source: '§ 20b GemO', checked: '2026-04-30', status: 'verified' };

test('a law that several facts name stands in their line once', () => {
  const facts = [fact, { ...fact, source: '§ 20b GemO, § 41 KomWG' }, { ...fact, source: '§ 41 KomWG' }];
  expect(textOf(lawLine(facts, { words: words.de, job: { language: 'de' } }))).toBe('§ 20b GemO, § 41 KomWG · Stand 30.04.2026');
});

test('paragraphs of one law stay as they are', () => {
  const one = { ...fact, source: '§ 32 Abs. 3, § 33 Abs. 1 Satz 2 BGB' };
  expect(textOf(lawLine([one], { words: words.de, job: { language: 'de' } }))).toContain('§ 32 Abs. 3, § 33 Abs. 1 Satz 2 BGB');
});

test('in another language the source keeps its own, and what is said of it does not', () => {
  const line = lawLine([fact], { words: words.en, job: { language: 'en' } });
  expect(line[0]).toEqual({ type: 'source', language: 'de', children: [{ type: 'text', text: '§ 20b GemO', long: false }] });
  expect(line[1]).toMatchObject({ type: 'text', text: expect.stringContaining('30 Apr 2026') });
});

function textOf(line: PrintLine): string {
  return line.map((inline) => ('text' in inline ? inline.text : 'children' in inline ? textOf(inline.children) : '')).join('');
}
