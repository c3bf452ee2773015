import type { Language } from '../../model/languages.ts';

/** Frontmatter and body of `module.mdx`. The word of each component ends with the language. */
export function moduleText(language: Language): string {
  return `---
title: "Probe-${language}"
slug: probe-${language}
summary: "Kurz-${language}."
objectives: ["Ziel-${language}"]
audience: "Alle-${language}"
minutes: 30
splitAfter: 15
focus: knowledge
keywords: ["Verein-${language}", "A & B"]
version: "1.0.0"
updated: "2026-11-22"
---

## Vorspann-${language}

Nur Leitung: geheim-${language}.
`;
}

/** An activity with every component that may stand in one, and all of Markdown. */
export function activityText(language: Language): string {
  return `---
title: "Teil-${language}"
slug: teil-${language}
minutes: 30
phase: work
method: "Methode-${language}"
socialForm: "Form-${language}"
materials: ["Stoff-${language}"]
goal: "Lernziel-${language}."
---

<TrainerNote kind="prepare">

prepare-geheim-${language}

</TrainerNote>

## Titel-${language}

Straße „Zitat“ ‚halb‘ – § 5 € ½ 5 kg # @ $ \\* \\_ \\\\ \\<

Ein <Term id="body">Wort-${language}</Term>, ein Wert: <Fact id="fee" />, *fremd-${language}*, **fett-${language}**, ein [Blatt-${language}](./worksheets/01-sheet.mdx), ein [Netz-${language}](https://example.org/x). <Law id="fee" />

- Punkt-${language}
  - Unterpunkt-${language}

1. Schritt-${language}

| Kopf-${language} | <Term id="body">B</Term> | C |
|---|---:|:---:|
| Zelle-${language} | 2 | 3 |

![Alternativtext-${language}](./images/dots.svg "Unterschrift-${language}")

> Zitatblock-${language}

### Drittes-${language}

<Callout kind="tip">tip-${language}</Callout>

<Callout kind="note">note-${language}</Callout>

<Callout kind="warning">warning-${language}</Callout>

<Callout kind="law">law-${language}</Callout>

<Phrases>

- **Satz-${language}** – *Sinn-${language}*

</Phrases>

<Dialogue>

<Line speaker="Anna-${language}">Rede-${language}</Line>

</Dialogue>

<Step title="Ablauf-geheim-${language}" minutes="10">

<TrainerNote kind="say">say-geheim-${language}</TrainerNote>

<TrainerNote kind="do">

do-geheim-${language}

**Kopf-geheim-${language}**

![Bild-geheim-${language}](./images/dots.svg "Untertitel-geheim-${language}")

[Netz-geheim-${language}](https://example.org/geheim-${language})

</TrainerNote>

<TrainerNote kind="watch">watch-geheim-${language}</TrainerNote>

<TrainerNote kind="cut">cut-geheim-${language}</TrainerNote>

</Step>

<Step title="Rest-geheim-${language}" minutes="20">

<Variant for="A2-geheim-${language}">variant-geheim-${language}</Variant>

</Step>

<Exercise title="Aufgabe-${language}" minutes="5" form="zu zweit-${language}">

Frage-${language}

<WriteLines count="3" />

<AnswerTable rows="2">

| Angabe-${language} | <Term id="body">Eintrag-${language}</Term> |
|---|---|
| Name-${language} | Antwort-geheim-${language} |

</AnswerTable>

<Solution>

solution-geheim-${language}

- Liste-geheim-${language}

| Spalte-geheim-${language} | B |
|---|---|
| Feld-geheim-${language} | 2 |

> Zitat-geheim-${language}

<Callout kind="tip">Hinweis-geheim-${language}</Callout>

</Solution>

</Exercise>

<Cards kind="role">

<Card title="Rolle-geheim-${language}">card-geheim-${language}</Card>

</Cards>

<KeyPoints>

- Merke-${language}

</KeyPoints>
`;
}

/** A worksheet with its solution. */
export function worksheetText(language: Language): string {
  return `---
title: "Blatt-${language}"
slug: blatt-${language}
number: "2.1"
---

Arbeiten-${language}

<WriteLines count="2" />

<Solution>blatt-geheim-${language}</Solution>
`;
}

/** A quiz with a question of each form. */
export function quizText(language: Language): string {
  return `---
title: "Quiz-geheim-${language}"
---

<Question kind="single" id="one">

Wahl-geheim-${language}

<Choice correct="true">

Richtig-geheim-${language}

<Explanation>Grund-geheim-${language}</Explanation>

</Choice>

<Choice>

Falsch-geheim-${language}

</Choice>

</Question>

<Question kind="match" id="two">

Paare-geheim-${language}

<Choice correct="Partner-geheim-${language}">

Links-geheim-${language}

</Choice>

</Question>

<Question kind="open" id="three">

Offen-geheim-${language}

<Explanation>Muster-geheim-${language}</Explanation>

</Question>
`;
}
