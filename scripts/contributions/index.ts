import type { Project } from '../../src/authoring/file-change.ts';
import { newWorksheet } from '../../src/authoring/new-worksheet.ts';
import { renamed, replaced, withTexts, type Texts } from './files.ts';

/** Something that a contributor does; where it goes wrong at first, what is right comes second. */
export interface Contribution {
  readonly attempts: readonly ((texts: Texts, project: Project) => Texts)[];
  /** A command that was run, as it is written. */
  readonly command?: string;
}

const module = (language: string, name: string): string => `modules-${language}/02-association/${name}`;
const german = module('de', '02-bodies.mdx');
const english = module('en', '02-bodies.mdx');
const record = (name: string): string => `content/translations/02-association/${name}.yaml`;
const swap = { '06-liability': '07-liability', '07-registering': '06-registering' };

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80">
  <circle cx="40" cy="40" r="24" fill="none" stroke="#1b4b82" stroke-width="4"/>
  <path d="M80 40h160" stroke="#1b4b82" stroke-width="4"/>
  <circle cx="280" cy="40" r="24" fill="#1b4b82"/>
</svg>
`;

const credit = `- file: 02-association/images/voice.svg
  title:
    de: Eine Stimme
    en: One vote
  author:
    de: MIT-Modulteam
    en: MIT module team
  licence: CC-BY-4.0
  licenceUrl: https://creativecommons.org/licenses/by/4.0/
  source:
    de: eigene Zeichnung
    en: own drawing
  changes:
    de: keine
    en: none
`;

/** The ten contributions of the guide; what is told about them stands in `docs/contributions.yaml`. */
export const contributions = {
  'typing-error': {
    attempts: [(texts) => replaced(texts, german, 'überrascht viele: keine Person', 'überrascht viele: Keine Person')],
  },
  'new-paragraph': {
    attempts: [(texts) => behind(texts, german, 'Auch Sie können mitbestimmen. Kommen Sie zur Versammlung.')],
  },
  'new-figure': {
    attempts: [
      (texts) => withTexts(behind(texts, german, '![](./images/voice.svg)'), { [module('de', 'images/voice.svg')]: drawing }),
      (texts) => {
        const shown = behind(
          behind(
            texts,
            german,
            '![Ein Kreis links, ein gefüllter Kreis rechts, dazwischen ein Strich: eine Person gibt ihre Stimme.](./images/voice.svg "Jede Stimme zählt gleich.")',
          ),
          english,
          '![A circle on the left, a filled circle on the right, a line between them: one person gives their vote.](./images/voice.svg "Every vote counts the same.")',
        );
        return withTexts(shown, {
          [module('de', 'images/voice.svg')]: drawing,
          [module('en', 'images/voice.svg')]: drawing,
          'content/credits.yaml': `${texts.get('content/credits.yaml')?.trimEnd()}\n\n${credit}`,
        });
      },
    ],
  },
  'outdated-fact': {
    attempts: [(texts) => newLimit(texts, '30.11.2026'), (texts) => newLimit(texts, '"2026-11-20"')],
  },
  'moved-activity': {
    attempts: [
      (texts) =>
        renamed(
          texts,
          names((name) => module('de', `${name}.mdx`)),
        ),
      (texts) =>
        renamed(texts, {
          ...names((name) => module('de', `${name}.mdx`)),
          ...names((name) => module('en', `${name}.mdx`)),
          ...names(record),
        }),
    ],
  },
  'renamed-slug': {
    attempts: [(texts) => newSlug(texts, 'satzungsdetektive'), (texts) => newSlug(texts, 'die-organe')],
  },
  'broken-table': {
    attempts: [
      (texts) =>
        replaced(
          texts,
          module('de', '05-founding-meeting.mdx'),
          '| Ja | Nein | Enthaltung | Ergebnis |',
          '| Ja | Nein | Enthaltung Ergebnis |',
        ),
    ],
  },
  hostile: {
    attempts: [
      (texts) =>
        behind(
          texts,
          german,
          `import { writeFileSync } from 'node:fs'

{writeFileSync('hacked.txt', 'x')}

<script src="https://example.org/x.js"></script>

<img src="x" onerror="alert(1)" />

[Mehr lesen](javascript:alert(1))

<Callout kind="tip" onClick="alert(1)">

Fragen Sie.

</Callout>`,
        ),
    ],
  },
  'new-worksheet': {
    command: 'npm run new-worksheet -- --module 02 --title-de "Mein Verein" --title-en "My association"',
    attempts: [
      (texts, project) => {
        const outcome = newWorksheet(project, { module: '02', titles: { de: 'Mein Verein', en: 'My association' } });
        if ('refused' in outcome) throw new Error(outcome.refused);
        return withTexts(
          texts,
          Object.fromEntries(outcome.changes.map((change) => [change.path, 'text' in change ? change.text : undefined])),
        );
      },
    ],
  },
  'deleted-file': { attempts: [(texts) => withTexts(texts, { [module('de', '06-liability.mdx')]: undefined })] },
} as const satisfies Record<string, Contribution>;

export type ContributionName = keyof typeof contributions;

function names(path: (name: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(swap).map(([before, after]) => [path(before), path(after)]));
}

/** Something more behind the first paragraph of the text. */
function behind(texts: Texts, path: string, passage: string): Texts {
  const heading = /^## .*\n\n/m.exec(texts.get(path) ?? '')?.[0] ?? '';
  return replaced(texts, path, heading, `${heading}${passage}\n\n`);
}

function newLimit(texts: Texts, checked: string): Texts {
  const path = 'content/facts.yaml';
  const entry = /- id: liability-limit\n[\s\S]*?(?=\n- id: )/.exec(texts.get(path) ?? '')?.[0] ?? '';
  const next = entry
    .replace('3.300', '3.400')
    .replace('3,300', '3,400')
    .replace(/checked: .*/, `checked: ${checked}`);
  if (!next.includes('3.400') || !next.includes('3,400')) throw new Error('The example needs another amount.');
  return replaced(texts, path, entry, next);
}

function newSlug(texts: Texts, former: string): Texts {
  return replaced(texts, german, 'slug: die-organe\n', `slug: organe-im-verein\nformerSlugs: [${former}]\n`);
}
