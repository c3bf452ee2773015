import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { board, boardTerm, contentOf, readText } from '../../../tests/support/small-course.ts';
import type { View } from '../../model/addresses.ts';
import { documentOf } from '../../model/addresses.ts';
import type { Audience } from '../../model/audiences.ts';
import { languageOfLaw, languages, type Language } from '../../model/languages.ts';
import { componentNames, vocabulary, type ComponentName } from '../../model/vocabulary.ts';
import { piecesOf, withoutMarks } from '../../outputs/site/marks.ts';
import type { Reading } from '../../outputs/site/reading.ts';
import { sectionStarts } from '../../outputs/site/sections.ts';
import { courseOf } from '../../read/course-of.ts';
import { componentsFor } from './index.ts';

const pages = import.meta.glob<typeof import('*.mdx')>('./fixtures/*/*/*.mdx', { eager: true });
const texts = import.meta.glob<string>('./fixtures/*/*/*.mdx', { eager: true, query: '?raw', import: 'default' });

describe.each(languages)('in %s', (language) => {
  test('every component of the vocabulary stands in the text of the test', () => {
    expect(componentNames.filter((name) => !fixture(texts, language).includes(`<${name}`))).toEqual([]);
  });

  test.each(componentNames)('<%s> is on the page of trainers', async (name) => {
    expect(await render(language, 'trainer', 'trainer')).toMatch(signs[name]);
  });

  test.each(componentNames)('<%s> is on the page of participants only if the vocabulary says so', async (name) => {
    const html = await render(language, 'participant', 'participant');
    if (vocabulary[name].shown.participant === 'nothing') expect(html).not.toMatch(signs[name]);
    else expect(html).toMatch(signs[name]);
  });

  test.each(['participant', 'quiz'] as const)('the page for %s holds nothing that was written for trainers', async (audience) => {
    const html = await render(language, audience, 'participant');
    expect(html).not.toMatch(/NOTIZTEXT|SCHRITTTITEL|VARIANTENTEXT|LÖSUNGSTEXT|KARTENTITEL|KARTENTEXT|GEHEIME ANTWORT/);
    expect(html.includes('ERKLÄRUNGSTEXT')).toBe(audience === 'quiz');
  });

  test('special characters come out as they were written', async () => {
    expect(await render(language, 'participant', 'participant')).toContain('ß ä „…“ ‚…‘ – § € ½ 5 kg # @ $ * _ \\ &lt;');
  });

  test('segments have their numbers in their order, each once', async () => {
    const html = await render(language, 'trainer', 'trainer');
    const numbers = [...html.matchAll(/\sid="s(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(15);
  });

  test('words of the other language say which it is', async () => {
    const word = { de: '<i lang="en">board</i>', en: '<i lang="de">Vorstand</i>' }[language];
    expect(await render(language, 'participant', 'participant')).toContain(word);
  });

  test('headings of tables say what they head, and nothing is styled in place', async () => {
    const html = await render(language, 'participant', 'participant');
    expect(html).toContain('<th scope="col">');
    expect(html).toContain('<td class="align-right">9 </td>');
    expect(html).not.toMatch(/\sstyle=/);
  });

  test('a figure has its size, its words and its caption', async () => {
    const html = await render(language, 'participant', 'participant');
    expect(html).toMatch(
      /<figure [^>]*><img src="[^"]+\.svg[^"]*" alt="(Ein Kreis aus Punkten|A circle of dots)" width="\d+" height="\d+"/,
    );
    expect(html).toMatch(/<figcaption>(Wer wählt wen\?|Who elects whom\?)<\/figcaption>/);
  });

  test.each(['participant', 'trainer'] as const)('a link to another file leads to its page in the view of %s', async (view) => {
    const folder = courseWith().words[language][view === 'trainer' ? 'path.guide' : 'path.module'];
    const html = await render(language, view === 'trainer' ? 'trainer' : 'participant', view);
    expect(html).toContain(`href="/${language}/${folder}/ein-modul/eine-satzung-lesen/"`);
  });

  test('a table to fill in is blank for participants, with rows to add, and filled in for trainers', async () => {
    const words = courseWith().words[language];
    const html = await render(language, 'participant', 'participant');
    expect(html.split(words['write.cell']).length - 1).toBe(3);
    expect(await render(language, 'trainer', 'trainer')).toContain('<span class="answer">GEHEIME ANTWORT</span>');
  });

  test('a source is marked as words of the language of the law where the page has another', async () => {
    const html = await render(language, 'participant', 'participant');
    expect(html.includes('<span lang="de">§ 26 BGB</span>')).toBe(language !== languageOfLaw);
  });

  test('a question to answer has labels for its choices, and its answers in details', async () => {
    const html = await render(language, 'quiz', 'participant');
    expect(html).toMatch(/<fieldset[\s\S]*<legend>[\s\S]*FRAGETEXT[\s\S]*<\/legend>/);
    expect(html).toMatch(/<input [^>]*type="radio"[^>]* id="who-0"[^>]*>\s*<label [^>]*for="who-0">[\s\S]*?WAHLTEXT/);
    expect(html).toMatch(/<details[\s\S]*ERKLÄRUNGSTEXT[\s\S]*<\/details>/);
    expect(html).toContain('data-correct="[&quot;true&quot;,&quot;&quot;]"');
  });
});

/** What tells that a component is on a page. */
const signs: { readonly [N in ComponentName]: RegExp } = {
  Term: /class="term"[^>]*>(Vorstand|board)</,
  Fact: /class="fact">(der Vorstand|the board)</,
  Law: /class="law">(?:§ 26 BGB|<span lang="de">§ 26 BGB<\/span>), [^<]*08\/2026</,
  Callout: /class="callout callout--law"/,
  KeyPoints: /class="key-points"/,
  Phrases: /class="phrases"/,
  Dialogue: /class="dialogue"/,
  Line: /class="line__speaker">(Mitglied|Member):</,
  Exercise: /class="exercise__title">(Wer entscheidet|Who decides)\?</,
  Step: /SCHRITTTITEL/,
  TrainerNote: /NOTIZTEXT/,
  Variant: /VARIANTENTEXT/,
  Solution: /LÖSUNGSTEXT/,
  Cards: /class="cards /,
  Card: /KARTENTITEL[\s\S]*KARTENTEXT/,
  Question: /FRAGETEXT/,
  Choice: /WAHLTEXT/,
  Explanation: /ERKLÄRUNGSTEXT/,
  WriteLines: /class="write-lines"/,
  AnswerTable: /class="answer-table"/,
};

async function render(language: Language, audience: Audience, view: View): Promise<string> {
  const course = courseWith();
  const [module] = course.modules;
  if (!module) throw new Error('The small course has no module.');
  const document = documentOf(module, language, '02-association/02-bodies');
  const target = { page: 'document', module, key: document.key, view } as const;
  const reading: Reading = { course, language, target, document, audience, sectionStarts: sectionStarts(document.body) };
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/mdx', renderer: mdx });
  const { Content } = fixture(pages, language);
  const html = await container.renderToString(Content, { props: { components: componentsFor(audience) }, locals: { reading } });
  return withoutMarks(piecesOf(html));
}

function courseWith() {
  const documents = languages.flatMap((code) => {
    const text = fixture(texts, code);
    return [readText('Text.', 'module', code), readText(text, 'activity', code), readText('Text.', 'worksheet', code)];
  });
  const read = documents.flatMap(({ document }) => document ?? []);
  return courseOf(contentOf(read, { facts: [board], glossary: [boardTerm] }));
}

function fixture<T>(files: Readonly<Record<string, T>>, language: Language): T {
  const found = files[`./fixtures/modules-${language}/02-association/02-bodies.mdx`];
  if (found === undefined) throw new Error(`There is no text for ${language}.`);
  return found;
}
