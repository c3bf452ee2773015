import { expect, test } from 'vitest';
import { contentOf, documentOf } from '../../tests/support/small-course.ts';
import type { Language } from '../model/languages.ts';
import type { Rule } from '../model/rule.ts';
import { contactData } from './contact-data.ts';
import { fixedSpace } from './fixed-space.ts';
import { genderSign } from './gender-sign.ts';
import { imageAlt } from './image-alt.ts';
import { linkText } from './link-text.ts';
import { quotationMarks } from './quotation-marks.ts';

/** Where and what a rule finds in a text. */
function said({ check }: Rule, text: string, language: Language = 'de'): string[] {
  return check(contentOf([documentOf(text, 'activity', language)])).map(
    ({ line, column, found }) => `${line}:${column} ${found}`,
  );
}

test.each([
  ['de', '„Wir kaufen „*the bus*“, ‚sagt‘ sie.“'],
  ['de', 'Das geht’s auch: „*“Good evening”*, sagt er.“'],
  ['de', '„**Ja**“, sagt der <Term id="board">Vorstand</Term>: „Nein.“'],
  ['en', '“It’s the members’ ‘decision’,” she says. *„Verein“*'],
] as const)('quotation marks in order, %s: %s', (language, text) => {
  expect(said(quotationMarks, text, language)).toEqual([]);
});

test.each([
  ['de', 'Er sagt ”Ja“.', 2],
  ['de', 'Er sagt «Ja».', 2],
  ['de', "Das geht's.", 1],
  ['en', 'He says “yes.', 1],
  ['en', 'He says yes.”', 1],
  ['en', 'He says „yes”.', 2],
] as const)('quotation marks out of order, %s: %s', (language, text, count) => {
  expect(said(quotationMarks, text, language)).toHaveLength(count);
});

test('a quotation mark is told at its place, also in an attribute', () => {
  expect(said(quotationMarks, 'Der **Vorstand** sagt "Ja".')[0]).toMatch(/^12:23 The quotation mark " stands in/);
  expect(said(quotationMarks, '<Exercise title="Wer sagt «Ja»?" minutes="5" form="zu zweit">\n\nText\n\n</Exercise>')[0]).toMatch(
    /^12:1 /,
  );
});

test.each([
  'Das steht in §\u00A032 Abs.\u00A01 und §§\u00A021 bis 79 BGB.',
  'Es kostet 1.250,50\u00A0Euro, also 10\u202F%, um 18:30\u00A0Uhr.',
  'Brücke e.\u00A0V. hilft, z.\u00A0B. beim Umzug. Am 3. Mai kommen 12 Menschen.',
  'Das Jahr 2026 prozentual; Nummer 5 Europas; die Uhr.',
])('what belongs together is joined: %s', (text) => {
  expect(said(fixedSpace, text)).toEqual([]);
});

test.each([
  ['Nach §32 BGB.', '12:6 "§32" has no non-breaking space.'],
  ['Nach §§ 21 bis 79.', '12:6 "§§ 21" has no non-breaking space.'],
  ['Es kostet 1.250,50 Euro.', '12:11 "1.250,50 Euro" has no non-breaking space.'],
  ['Helfen, z.B. beim Umzug.', '12:9 "z.B." has no non-breaking space.'],
  ['Helfen, z. B. beim Umzug.', '12:9 "z. B." has no non-breaking space.'],
])('what is torn apart is told: %s', (text, found) => {
  expect(said(fixedSpace, text)).toEqual([found]);
});

test('the remedy holds the words as they should be', () => {
  const [remark] = fixedSpace.check(contentOf([documentOf('Es kostet 1.250,50 Euro.')]));
  expect(remark?.remedy).toBe('Copy this: 1.250,50\u00A0Euro');
});

test.each([
  ['Alle Bürger:innen kommen.', '12:6 A sign stands inside the word "Bürger:innen".'],
  ['Alle Bürger_innen kommen.', '12:6 A sign stands inside the word "Bürger_innen".'],
  ['Alle BürgerInnen kommen.', '12:6 A sign stands inside the word "BürgerInnen".'],
  ['Jede/r Bürger/in kommt.', '12:8 A sign stands inside the word "Bürger/in".'],
  ['Alle Bürger*innen kommen.', '12:6 A sign stands inside the word "Bürger*innen".'],
  ['Alle Bürger*innen und Helfer*innen kommen.', '12:6 A sign stands inside the word "Bürger*".'],
])('a sign inside a word is told: %s', (text, found) => {
  expect(said(genderSign, text)).toEqual([found]);
});

test('colons, stars and capitals that belong there are fine', () => {
  expect(said(genderSign, 'Wann: 18:30 Uhr. Die Innenstadt und InDesign. *Words* and/or more. Wer ein/aus geht.')).toEqual([]);
});

test.each(['030 12345-67', '+49 30 123456', '0049 30 123456', '(030) 12 34 56', '0171/1234567', 'amt@stadt.de'])(
  'an address or number is told: %s',
  (text) => {
    expect(said(contactData, `Melden Sie sich: ${text}`)).toHaveLength(1);
  },
);

test.each([
  'Im Notfall 112 oder 110.',
  'Von 2024 bis 2026.',
  'Am 03.05.2026 um 18:30.',
  '1 000 000 Euro',
  '5 / 1 / 1',
  '0,5 bis 0,75',
  '001',
  '10 000 bis 20 000',
])('what is no telephone number passes: %s', (text) => {
  expect(said(contactData, text)).toEqual([]);
});

test('a long row of digits or letters takes no time', () => {
  const started = performance.now();
  said(contactData, `030${'1'.repeat(5000)},5 ${'a'.repeat(4000)}@`);
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each(['hier', 'Hier klicken', '**mehr**', 'https://example.org/a', 'www.example.org', 'example.org/satzung', '…'])(
  'a link with words that say nothing is told: %s',
  (words) => {
    expect(said(linkText, `Lesen Sie [${words}](https://example.org).`)).toHaveLength(1);
  },
);

test('a link with a name or a fact for its words is fine', () => {
  expect(
    said(linkText, 'Siehe [Vereinsregister hier im Ort](https://example.org) und [<Fact id="board" />](https://example.org).'),
  ).toEqual([]);
});

test.each(['bodies.svg', 'Bild', 'Bild 2', 'Eine Grafik', 'Wer wählt wen?', ' '])(
  'an alternative text that says nothing is told: "%s"',
  (alt) => {
    expect(said(imageAlt, `![${alt}](./images/bodies.svg "Wer wählt wen?")`)).toHaveLength(1);
  },
);
