import { expect, test } from 'vitest';
import { withoutRepeatedSources } from './repeated-sources.ts';

const law = (text: string) => `<span class="law">${text}</span>`;

test('a source is named once in a row, whatever stands between', () => {
  const [a, b] = [law('§ 40 GemO, Stand 04/2026'), law('§ 41 GemO, Stand 04/2026')];
  expect(withoutRepeatedSources(`<p>Ja. ${a} ${a}\n${b} ${a}</p>`)).toBe(`<p>Ja. ${a} ${b}</p>`);
});

test('a source behind other words is named again', () => {
  const a = law('§ 40 GemO, Stand 04/2026');
  const html = `<p>Ja. ${a} Nein. ${a}</p><p>${a}</p>`;
  expect(withoutRepeatedSources(html)).toBe(html);
});

test('a source in another language than the page is named once, too', () => {
  const a = law('<span lang="de">§ 40 GemO</span>, as of 04/2026');
  expect(withoutRepeatedSources(`${a} ${a}`)).toBe(a);
});

test('the same source with another remark stays', () => {
  const [a, b] = [law('§ 3 EStG'), law('§ 3 EStG<span class="unverified">, vor dem Einsatz prüfen</span>')];
  expect(withoutRepeatedSources(`${a} ${b} ${b}`)).toBe(`${a} ${b}`);
});
