import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Audience } from '../../model/audiences.ts';
import { componentNames, vocabulary, type ComponentName, type Props } from '../../model/vocabulary.ts';
import type { InternalName } from '../../read/plugins/internal.ts';
import Answer from './Answer.astro';
import AnswerTable from './AnswerTable.astro';
import Callout from './Callout.astro';
import Card from './Card.astro';
import Cards from './Cards.astro';
import Cell from './Cell.astro';
import Choice from './Choice.astro';
import Dialogue from './Dialogue.astro';
import Exercise from './Exercise.astro';
import Explanation from './Explanation.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import HeaderCell from './HeaderCell.astro';
import Holder from './Holder.astro';
import KeyPoints from './KeyPoints.astro';
import Law from './Law.astro';
import Line from './Line.astro';
import Link from './Link.astro';
import Nothing from './Nothing.astro';
import Phrases from './Phrases.astro';
import Question from './Question.astro';
import Segment from './Segment.astro';
import Solution from './Solution.astro';
import Step from './Step.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TrainerNote from './TrainerNote.astro';
import Variant from './Variant.astro';
import WriteLines from './WriteLines.astro';

/** A component that takes these props; `astro check` compares them with the component's own. */
type Component<P> = ((props: P) => unknown) | AstroComponentFactory;

/** The component for each word of the vocabulary. */
const teaching = {
  Term,
  Fact,
  Law,
  Callout,
  KeyPoints,
  Phrases,
  Dialogue,
  Line,
  Exercise,
  Step,
  TrainerNote,
  Variant,
  Solution,
  Cards,
  Card,
  Question,
  Choice,
  Explanation,
  WriteLines,
  AnswerTable,
} as const satisfies { readonly [N in ComponentName]: Component<Props<N>> };

/** What plugins write into their own components. */
interface InternalProps {
  readonly Segment: { readonly n: string };
  readonly Holder: { readonly n: string };
  readonly Figure: { readonly src: string; readonly alt: string; readonly caption: string };
  readonly Answer: object;
}

const internal = { Segment, Holder, Figure, Answer } as const satisfies {
  readonly [N in InternalName]: Component<InternalProps[N]>;
};

/** Markdown that needs more than its plain element. */
const markdown = { a: Link, table: Table, th: HeaderCell, td: Cell };

/**
 * The components with which a text is rendered for one audience, by the table in `vocabulary`. What
 * it must not see is rendered as nothing, so that it is not on the page at all.
 */
export function componentsFor(audience: Audience) {
  const shown = componentNames.map((name) => [name, vocabulary[name].shown[audience] === 'nothing' ? Nothing : teaching[name]]);
  return { ...Object.fromEntries(shown), ...internal, ...markdown };
}
