import { expect, test } from 'vitest';
import type { Course, Document } from '../../model/course.ts';
import type { FileKind } from '../../model/frontmatter.ts';
import { fixtureAssets, fixtureCourse, fixtureDocument } from './fixture.ts';
import { activityText } from './fixture-texts.ts';
import { makePdfs } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';
import { jobsOf } from './plan.ts';
import type { CardSet } from './print-card.ts';
import { printData } from './print-data.ts';
import { structureOf, structureText, walkStructure } from './structure-of.ts';

test('the cards of each activity are a set, and the questions of the quiz are one', async () => {
  const sets = await setsOf(await fixtureCourse());
  expect(sets.map(({ kind, title, part, cards }) => ({ kind, title, part, cards: cards.map((card) => card.title) }))).toEqual([
    { kind: 'Rollenkarten', title: 'Teil-de', part: 'Teil 1', cards: ['Rolle-geheim-de'] },
    { kind: 'Quizkarten', title: 'Quiz-geheim-de', part: '', cards: ['Frage 1 von 3', 'Frage 2 von 3', 'Frage 3 von 3'] },
  ]);
});

test('the right answer stands at the foot of a question, the feedback does not stand on it', async () => {
  const [, quiz] = await setsOf(await fixtureCourse());
  expect(JSON.stringify(quiz?.cards[0]?.foot)).toMatch(/Lösung: .*"1"/);
  expect(JSON.stringify(quiz?.cards[1]?.foot)).toContain('1 – A');
  expect(JSON.stringify(quiz)).not.toContain('Grund-geheim');
});

test('the card of a question to match shows the partners, too, in the order of the alphabet', async () => {
  const choice = (left: string, right: string) => `<Choice correct="${right}">\n\n${left}\n\n</Choice>`;
  const quiz = `---\ntitle: "Quiz"\n---\n\n<Question kind="match" id="one">\n\nPaare\n\n${choice('Eins', 'Zebra')}\n\n${choice('Zwei', 'Äpfel')}\n\n</Question>\n`;
  const [, set] = await setsOf(await fixtureCourse({ quiz: () => quiz }));
  expect(wordsOf(set?.cards[0]?.blocks)).toBe('PaareEinsZweiÄpfelZebra');
  expect(wordsOf(set?.cards[0]?.foot)).toBe('Lösung: 1 – B, 2 – A');
});

test('paragraphs that begin with a label stand at the foot of a card', async () => {
  const [roles] = await setsOf(await courseWithCard('Sie leiten.\n\n**Ihr Ziel:** Alle sprechen.'));
  expect(JSON.stringify(roles?.cards[0]?.blocks)).toContain('Sie leiten.');
  expect(JSON.stringify(roles?.cards[0]?.foot)).toContain('Alle sprechen.');
});

test('cards inside an exercise are a set like all others', async () => {
  const course = await courseWithActivity((text) =>
    text.replace(
      /(<Cards[^]*<\/Cards>)/,
      '<Exercise title="Fälle" minutes="5" form="zu zweit">\n\nLesen Sie.\n\n$1\n\n</Exercise>',
    ),
  );
  const [roles] = await setsOf(course);
  expect(roles).toMatchObject({ kind: 'Rollenkarten', part: 'Teil 1', cards: [{ title: 'Rolle-geheim-de' }] });
  expect(JSON.stringify(roles)).not.toContain('Lesen Sie.');
});

test('a card with too much text stops the work and is named with its place', async () => {
  const course = await courseWithCard(`${'Das ist ein langer Satz auf einer Karte. '.repeat(60)}`);
  const assets = await fixtureAssets();
  const work = makePdfs(course, assets, nativeTypesetter(assets), { language: 'de', edition: 'cards' });
  await expect(work.next()).rejects.toThrow(
    /^modules-de\/99-test\/01-first\.mdx:\d+:1 {2}The card “Rolle-geheim-de” has more text than a quarter of a page holds\./,
  );
});

test('a card that is not translated yet is marked as its language, on the sheet and in its words', async () => {
  const course = await courseWithUntranslatedCards();
  const [roles, quiz] = await setsOf(course);
  expect(roles?.cards).toMatchObject([{ title: 'Rolle-geheim-en', language: 'en' }]);
  expect(quiz?.cards.map(({ language, title }) => `${language} ${title}`)).toEqual([
    'en Question 1 of 3',
    'de Frage 2 von 3',
    'de Frage 3 von 3',
  ]);
  const assets = await fixtureAssets();
  const { value } = await makePdfs(course, assets, nativeTypesetter(assets), { language: 'de', edition: 'cards' }).next();
  const tree = (await structureOf(value?.bytes ?? new Uint8Array())).flatMap((page) => [...walkStructure(page)]);
  const english = tree.filter(({ language }) => language === 'en').map(structureText);
  for (const words of ['Rolle-geheim-en', 'card-geheim-en', 'Wahl-geheim-en']) expect.soft(english.join(' ')).toContain(words);
  expect(english.join(' ')).not.toMatch(/-de\b/);
});

/** The fixture whose German texts lack the role cards and the first question of the quiz. */
async function courseWithUntranslatedCards(): Promise<Course> {
  const course = await fixtureCourse();
  const [module] = course.modules;
  if (!module?.in.de.quiz) throw new Error('The fixture is empty.');
  const lend = <K extends FileKind>(document: Document<K>, lender: Document | undefined, name: string): Document<K> => {
    const at = document.body.findIndex((block) => block.type === 'component' && block.name === name);
    const children = lender?.body.filter((_, index) => index === at) ?? [];
    const notice = { kind: 'untranslated', other: 'en', date: undefined } as const;
    const place = { line: 1, column: 1 };
    return { ...document, body: document.body.with(at, { type: 'untranslated', language: 'en', children, notice, place }) };
  };
  const { activities, quiz, ...rest } = module.in.de;
  const de = {
    ...rest,
    activities: activities.map((activity, index) => lend(activity, module.in.en.activities[index], 'Cards')),
    quiz: lend(quiz, module.in.en.quiz, 'Question'),
  };
  return { ...course, modules: [{ ...module, in: { ...module.in, de } }] };
}

/** The fixture with another text on its role card. */
function courseWithCard(text: string): Promise<Course> {
  return courseWithActivity((source) => source.replace('card-geheim-de', `\n\n${text}\n\n`));
}

/** The fixture with its activity changed. */
async function courseWithActivity(change: (source: string) => string): Promise<Course> {
  const course = await fixtureCourse();
  const [module] = course.modules;
  if (!module) throw new Error('There is no module.');
  const activities = [fixtureDocument('activity', 'de', '01-first', change(activityText('de')))];
  return { ...course, modules: [{ ...module, in: { ...module.in, de: { ...module.in.de, activities } } }] };
}

async function setsOf(course: Course): Promise<readonly CardSet[]> {
  const [job] = jobsOf(course, { language: 'de', edition: 'cards' });
  if (!job) throw new Error('There is no such job.');
  return printData(course, job, await fixtureAssets()).cards ?? [];
}

/** All words that a node shows, in their order. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  return 'text' in node ? String(node.text) : wordsOf(Object.values(node));
}
