// Whole files as authors write them, for the examples of rules. All of them together are the small
// course that examples stand in.

/** `content/course.yaml` of a course of one module. */
export function courseFile({ minutes = 20, publisher = 'Stadt Musterhausen', host = 'mit-module.test' } = {}): string {
  return `title: { de: Ein Kurs, en: A course }
site: https://${host}
publisher:
  name: { de: "${publisher}", en: Town of Musterhausen }
  address: { de: "Rathausplatz, Musterhausen", en: "Rathausplatz, Musterhausen" }
  representative: { de: die Bürgermeisterin, en: the mayor }
  telephone: { de: steht am Rathaus, en: is on the town hall }
  email: { de: steht am Rathaus, en: is on the town hall }
  responsible: { de: die Pressestelle, en: the press office }
  conciliation: { de: das Bürgerbüro, en: the citizens’ office }
host:
  name: { de: Rechenzentrum Musterhausen, en: Musterhausen data centre }
  address: { de: "Rathausplatz, Musterhausen", en: "Rathausplatz, Musterhausen" }
  logDays: { de: 7 Tagen, en: 7 days }
office:
  name: Büro Musterhausen
  street: Rathausplatz
  postcode: "00000"
  town: Musterhausen
  telephone: steht am Rathaus
  email: buero@${host}
  hours: { de: am Montag, en: on Mondays }
  source: { de: eigene Angaben, en: own data }
author: { de: MIT-Modulteam, en: MIT module team }
contact: { email: redaktion@${host} }
licence:
  id: CC-BY-4.0
  name: CC BY 4.0
  url: { de: "https://creativecommons.org/licenses/by/4.0/deed.de", en: "https://creativecommons.org/licenses/by/4.0/" }
repository: { kind: github, url: "https://git.${host}/mit-modules", branch: main }
groupSize: { from: 8, to: 14 }
minutes: ${minutes}
modules:
  - folder: 02-association
    number: 2
    focus: knowledge
    minutes: 20
    title: { de: Ein Verein, en: An association }
    short: { de: Ein Verein, en: An association }
    teaser: { de: Wie ein Verein arbeitet, en: How an association works }
    slug: { de: ein-verein, en: an-association }
    activities: [10, 10]
`;
}

/** `content/facts.yaml` with one fact. */
export function factsFile({ value = 'der Vorstand', status = 'verified', reviewBy = '2027-08-31' } = {}): string {
  return `- id: board
  label: { de: Wer den Verein vertritt, en: Who represents the association }
  value: { de: ${value}, en: the board }
  source: §\u00A026 BGB
  checked: "2026-08-19"
  status: ${status}
  reviewBy: "${reviewBy}"
`;
}

/** An entry of `content/changes.yaml`. */
export function changesText({ module = '02-association', version = '1.0.0', date = '2026-11-22' } = {}): string {
  return `- module: ${module}
  version: "${version}"
  date: "${date}"
  text: { de: Das Modul ist neu., en: The module is new. }
`;
}

/** `content/style.yaml` with a few words. */
export const styleFile = `de:
  preferredWords:
    - { avoid: [Statut], use: Satzung, why: So heißt sie im Gesetz. }
    - { avoid: [Teilnehmer, Teilnehmerin], use: Teilnehmende, why: Das Wort meint alle. }
  everydayWords: []
en:
  preferredWords:
    - { avoid: [chairman, chairwoman], use: chair, why: The word means everyone. }
    - { avoid: [annual general meeting], use: general meeting, why: The word stands in the glossary. }
  everydayWords: []
`;

/** `module.mdx` of a module of two activities. */
export function moduleFile({ title = 'Ein Verein', slug = 'ein-verein', splitAfter = 10 } = {}): string {
  return `---
title: ${title}
slug: ${slug}
summary: Ein Satz.
objectives: [Ich kann etwas.]
audience: Alle.
minutes: 20
splitAfter: ${splitAfter}
focus: knowledge
keywords: [Verein]
version: "1.0.0"
updated: "2026-11-22"
---
`;
}

/** An activity of ten minutes. */
export function activityFile({
  title = 'Die Organe',
  slug = 'die-organe',
  formerSlugs = [] as readonly string[],
  phase = 'work',
  text = '',
} = {}): string {
  return `---
title: ${title}
${slugLines(slug, formerSlugs)}
minutes: 10
phase: ${phase}
method: Input
socialForm: Plenum
materials: []
goal: Ein Satz.
---

${text}`;
}

/** A worksheet. */
export function worksheetFile({ slug = 'eine-satzung-lesen', number = '2.1', text = 'Lesen Sie die Satzung.' } = {}): string {
  return `---
title: Eine Satzung lesen
slug: ${slug}
number: "${number}"
---

${text}`;
}

/** The quiz of a module. */
export function quizFile({ text = '' } = {}): string {
  return `---
title: Quiz
---

${text}`;
}

/** A page of the site. */
export function pageFile({
  title = 'Kontakt',
  slug = 'kontakt',
  formerSlugs = [] as readonly string[],
  text = 'Schreiben Sie uns.',
} = {}): string {
  return `---
title: ${title}
${slugLines(slug, formerSlugs)}
summary: Ein Satz.
menu: service
order: 1
updated: "2026-11-22"
---

${text}`;
}

/** An event. */
export function newsFile({
  slug = 'erstes-treffen',
  formerSlugs = [] as readonly string[],
  date = '2026-11-22',
  archived = false,
  text = 'Kommen Sie vorbei.',
} = {}): string {
  return `---
title: Erstes Treffen
${slugLines(slug, formerSlugs)}
summary: Ein Satz.
kind: event
date: "${date}"
from: "18:30"
to: "20:00"
place: Rathaus Musterhausen
updated: "2026-11-22"${archived ? '\narchived: true' : ''}
---

${text}`;
}

function slugLines(slug: string, formerSlugs: readonly string[]): string {
  return `slug: ${slug}${formerSlugs.length > 0 ? `\nformerSlugs: [${formerSlugs.join(', ')}]` : ''}`;
}
