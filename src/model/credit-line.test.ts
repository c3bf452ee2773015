import { expect, test } from 'vitest';
import { fixtureCourse } from '../outputs/pdf/fixture.ts';
import { creditLine, ownWork, type CreditedWork } from './credit-line.ts';

const { words } = await fixtureCourse();
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const work: CreditedWork = {
  title: 'Wer <wählt> [wen]?',
  author: 'MIT-Modulteam',
  licence,
  source: 'https://example.org/de/',
  changes: 'unverändert',
};

test('a credit names title, author, licence with its address, source and changes', () => {
  expect(creditLine(words.de, work)).toBe(
    '„Wer <wählt> [wen]?“ von MIT-Modulteam, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), Quelle: https://example.org/de/, unverändert.',
  );
});

test('as HTML it links title, licence and source, and signs of the title stay text', () => {
  expect(creditLine(words.de, work, 'html')).toBe(
    '„<a href="https://example.org/de/">Wer &lt;wählt&gt; [wen]?</a>“ von MIT-Modulteam, <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>, Quelle: <a href="https://example.org/de/">https://example.org/de/</a>, unverändert.',
  );
});

test('as Markdown, too', () => {
  expect(creditLine(words.en, work, 'markdown')).toBe(
    '“[Wer \\<wählt\\> \\[wen\\]?](https://example.org/de/)” by MIT-Modulteam, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), source: <https://example.org/de/>, unverändert.',
  );
});

test('a work of the course names the version that is unchanged', async () => {
  const own = ownWork(await fixtureCourse(), 'en', { title: 'A', source: 'https://example.org/', version: '1.2.0' });
  expect(own.changes).toBe('version 1.2.0, unchanged');
  expect(own.licence.name).toBe('CC BY 4.0');
});
