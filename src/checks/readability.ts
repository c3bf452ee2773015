import type { Content } from '../model/content.ts';
import type { Circumstances, Remark, Rule } from '../model/rule.ts';
import { enoughWords } from '../readability/formulas.ts';
import { hardestOf } from '../readability/hardest.ts';
import { readabilityOf, type Measured, type ModuleReadability, type Score } from '../readability/readability-of.ts';
import { remarkOfFile } from './remark-at.ts';

const office = [
  'Wahlvorschläge benötigen ausreichende Unterstützung aus unterschiedlichen Vereinsabteilungen.',
  'Stimmauszählungen erfordern mindestens zwei unabhängige Verantwortliche.',
  'Wahlergebnisse werden anschließend öffentlich bekanntgegeben und schriftlich festgehalten.',
  'Ungültige Stimmabgaben beeinflussen keinerlei Mehrheitsverhältnisse.',
  'Widersprüche verlangen nachvollziehbare Begründungen innerhalb vorgegebener Zeiträume.',
  'Anwesende bestätigen ihre Stimmberechtigung durch eigenhändige Unterschriften.',
  'Einladungen berücksichtigen vorgeschriebene Fristen und vereinbarte Tagesordnungen.',
  'Vereinbarungen über Veranstaltungsräume unterschreiben ausschließlich vertretungsberechtigte Personen.',
  'Anschaffungen überschreiten vorgesehene Kostenrahmen ausnahmsweise nach vorheriger Genehmigung.',
  'Namenslisten enthalten personenbezogene Informationen und verdienen besonderen Schutz.',
  'Veränderungen der Vereinsregeln benötigen erfahrungsgemäß besonders sorgfältige Vorbereitung.',
  'Terminverschiebungen erfordern rechtzeitige Benachrichtigungen aller Eingeladenen.',
  'Abschließende Zusammenfassungen erleichtern spätere Überprüfungen getroffener Vereinbarungen.',
  'Finanzverantwortliche erläutern sämtliche Einnahmen und Ausgaben des vergangenen Geschäftsjahres.',
];

const plain = [
  'Wer möchte, schlägt eine Person für die Wahl vor.',
  'Zwei Leute zählen die Stimmen.',
  'Sie sagen laut, wer gewonnen hat, und schreiben es auf.',
  'Leere Zettel zählen nicht.',
  'Wer etwas falsch findet, sagt warum.',
  'Am Eingang schreiben alle ihren Namen auf eine Liste.',
  'Die Einladung kommt früh genug. Darin steht, worum es geht.',
  'Einen Raum mieten nur Personen, die für den Verein sprechen dürfen.',
  'Ist etwas zu teuer, fragen sie vorher die anderen.',
  'Die Liste mit den Namen bleibt im Schrank.',
  'Wollen Sie die Regeln des Vereins ändern? Das braucht Zeit.',
  'Passt der Tag nicht, sagen Sie es allen früh genug.',
  'Am Ende schreibt eine Person kurz auf, was alle wollen.',
  'Wer die Kasse führt, sagt: So viel Geld kam herein, so viel ging hinaus.',
];

/** Texts for participants are as easy as the formulas of their language ask. */
export const readability: Rule = {
  name: 'readability',
  severity: 'warning',
  scope: 'text',
  doc: 'What participants read has short words and short sentences, measured by formulas over whole files and modules; npm run readability prints all values.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': office.join('\n') },
      right: { 'modules-de/02-association/02-bodies.mdx': plain.join('\n') },
    },
  ],
  check,
};

function check(content: Content, { memory }: Circumstances = {}): readonly Remark[] {
  return readabilityOf(content, 'participants', memory).flatMap((module) => [
    ...module.files.flatMap((file) => remarks(file.document.file, 'The text', file, () => hardestOf(file.sentences()))),
    ...remarks(
      moduleFileOf(module),
      'The whole module',
      module,
      () => 'npm run readability shows which of its files are the hardest.',
    ),
  ]);
}

function moduleFileOf({ files }: ModuleReadability): string {
  return (files.find(({ document }) => document.kind === 'module') ?? files[0])?.document.file ?? '';
}

function remarks(file: string, text: string, { counts, scores }: Measured, remedy: () => string): readonly Remark[] {
  if (counts.words < enoughWords) return [];
  return scores.filter(({ reached }) => !reached).map((score) => remarkOfFile(file, { ...said(text, score), remedy: remedy() }));
}

function said(text: string, { formula, value, valueWithTerms, target }: Score) {
  const least = formula.easier === 'higher' ? 'At least' : 'At most';
  const withTerms = formula.targetWithTerms === undefined ? '' : `, and ${formula.targetWithTerms} with them`;
  return {
    found: `${text} is hard to read: ${formula.name} ${Math.round(value)} without the words of the glossary, ${Math.round(valueWithTerms)} with them.`,
    expected: `${least} ${target} without the words of the glossary${withTerms}.`,
  };
}
