import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/support/small-course.ts';
import { acceptAll } from '../../../tests/support/two-languages.ts';
import type { Course, Document } from '../../model/course.ts';
import { blocksFor } from '../../model/edition.ts';
import type { Language } from '../../model/languages.ts';
import { documentsInStep } from '../../translation/in-step.ts';
import { contextsFor } from './contexts-for.ts';
import { fixtureAssets, fixtureCourse, fixtureDocument } from './fixture.ts';
import { makePdfs } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';
import { jobsOf } from './plan.ts';
import { printBlocks } from './print-blocks.ts';
import type { PrintBlock } from './print-nodes.ts';

const accepted = { de: 'Eins\n\nZwei', en: 'One\n\nTwo' };
const changed = {
  de: `Eins, geändert\n\nNeu: <Fact id="fee" />\n\n<Callout kind="tip">\n\nAuch neu\n\n</Callout>\n\nZwei`,
  en: accepted.en,
};

test('a passage that is behind is followed by a note with the date and a link to the other version', async () => {
  const [one, note] = await printed();
  expect(one).toMatchObject({ type: 'paragraph' });
  expect(wordsOf(note)).toBe('This passage is as of 22 November 2026. There is a newer version here: Deutsch');
  expect(JSON.stringify(note)).toContain('/de/modul/probe-de/erste-de/#s1"'.replace('/modul/', '/module/'));
});

test('what is not translated is told once and keeps its language, in labels and facts too', async () => {
  const blocks = await printed();
  expect(blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'translationNote',
    'translationNote',
    'untranslated',
    'untranslated',
    'paragraph',
  ]);
  expect(wordsOf(blocks[2])).toMatch(/^This passage has not been translated yet \(as of 22 November 2026\)/);
  expect(blocks[3]).toMatchObject({ language: 'de' });
  expect(wordsOf(blocks[3])).toBe('Neu: 75 Euro');
  expect(blocks[4]).toMatchObject({ children: [{ type: 'Callout', label: 'Tipp' }] });
});

test.each(['participant-handout', 'trainer-guide', 'bilingual-handout'] as const)('the %s shows all of it', async (edition) => {
  const assets = await fixtureAssets();
  const work = makePdfs(await course(), assets, nativeTypesetter(assets), { edition, language: 'en' });
  const { value } = await work.next();
  const { text } = await extractText(await getDocumentProxy(value?.bytes ?? new Uint8Array()), { mergePages: true });
  for (const words of ['newer version here', 'Neu: 75 Euro', 'Auch neu', 'Two']) {
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  }
});

/** The course of the fixture with one activity of which English lacks something, as the print data of the English text. */
async function printed(): Promise<readonly PrintBlock[]> {
  const whole = await course();
  const job = jobsOf(whole, { edition: 'participant-handout', language: 'en' })[0];
  const document = job?.module.in.en.activities[0];
  if (!job || !document) throw new Error('The fixture is empty.');
  return printBlocks(blocksFor('participant', document.body), contextsFor(whole, job, await fixtureAssets())(document, 0));
}

async function course(): Promise<Course> {
  const whole = await fixtureCourse();
  const translations = acceptAll([activity('de', accepted.de), activity('en', accepted.en)]);
  const content = contentOf([activity('de', changed.de), activity('en', changed.en)], { translations });
  const [de, en] = documentsInStep(content) as Document<'activity'>[];
  if (!de || !en) throw new Error('The fixture is empty.');
  const modules = whole.modules.map((module) => ({
    ...module,
    in: { de: { ...module.in.de, activities: [de] }, en: { ...module.in.en, activities: [en] } },
  }));
  return { ...whole, modules };
}

function activity(language: Language, text: string): Document<'activity'> {
  const frontmatter = `title: "Erste"\nslug: erste-${language}\nminutes: 10\nphase: work\nmethod: Input\nsocialForm: Plenum\nmaterials: []\ngoal: Ein Satz.`;
  return fixtureDocument('activity', language, '01-first', `---\n${frontmatter}\n---\n\n${text}\n`);
}

/** All words that a node shows, in their order. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  return 'text' in node ? String(node.text) : wordsOf(Object.values(node));
}
