import { expect, test } from 'vitest';
import { closeMark, openMark, piecesOf, withoutMarks } from './marks.ts';

const inside = (name: 'script' | 'keep' | 'choice', html: string): string => `${openMark(name)}${html}${closeMark(name)}`;

test('marked HTML comes apart into its pieces, nested ones too', () => {
  const html = `<p>a</p>${inside('keep', `<section>b${inside('script', '<p>c</p>')}</section>`)}${openMark('section')}<h2>d</h2>`;
  expect(piecesOf(html)).toEqual([
    { name: 'html', html: '<p>a</p>' },
    {
      name: 'keep',
      pieces: [
        { name: 'html', html: '<section>b' },
        { name: 'script', pieces: [{ name: 'html', html: '<p>c</p>' }] },
        { name: 'html', html: '</section>' },
      ],
    },
    { name: 'section', pieces: [] },
    { name: 'html', html: '<h2>d</h2>' },
  ]);
});

test('without its marks the HTML is what it was', () => {
  const text = 'Straße „Zitat“ ‚…‘ – § 1 € ½ 5&nbsp;kg # @ $ * _ \\ &lt; <!-- ein Kommentar -->';
  expect(withoutMarks(piecesOf(`<p>${inside('choice', text)}</p>`))).toBe(`<p>${text}</p>`);
});

test('an end without a beginning and a beginning without an end lose no text', () => {
  expect(withoutMarks(piecesOf(`a${closeMark('script')}b`))).toContain('b');
  expect(withoutMarks(piecesOf(`a${openMark('script')}b`))).toBe('ab');
});
