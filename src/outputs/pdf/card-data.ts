import type { Document, ModuleVersion } from '../../model/course.ts';
import type { Block } from '../../model/nodes.ts';
import type { Words } from '../../model/words.ts';
import type { ContextOf } from './contexts-for.ts';
import { partAt } from './handout-data.ts';
import { componentsIn, type Found } from './lent-components.ts';
import { printBlocks } from './print-blocks.ts';
import { tooLongText, type CardSet, type PrintCard } from './print-card.ts';
import { quizCards } from './quiz-cards.ts';
import type { Schedule } from './schedule.ts';
import type { ShownText } from './used.ts';

/** All cards of a module to print and cut: those of the activities, then the questions of the quiz. */
export function cardSets(
  { activities, quiz }: ModuleVersion,
  shown: (document: Document) => ShownText,
  schedule: Schedule,
  contextOf: ContextOf,
  words: Words,
): readonly CardSet[] {
  const sets = activities.flatMap((activity, index) => {
    const { label: part, title, from } = partAt(schedule, index);
    const found = componentsIn(shown(activity).blocks, 'Cards', contextOf(activity, from));
    return found.map((cards) => setOf(cards, { part, title }, words));
  });
  const questions = quiz ? componentsIn(shown(quiz).blocks, 'Question', contextOf(quiz, 0)) : [];
  const quizSet = quiz && questions.length > 0 ? [quizCards(quiz.frontmatter.title, questions, words)] : [];
  return [...sets, ...quizSet].map((set, index) => ({ ...set, id: `cards-${index + 1}` }));
}

function setOf(set: Found<'Cards'>, belongsTo: Pick<CardSet, 'part' | 'title'>, words: Words): Omit<CardSet, 'id'> {
  const cards = componentsIn(set.component.children, 'Card', set.context).map(({ component, context }): PrintCard => {
    const foot = component.children.filter(beginsWithLabel);
    const above = component.children.filter((block) => !foot.includes(block));
    const { title } = component.props;
    return {
      language: context.job.language,
      title,
      blocks: printBlocks(above, context),
      foot: printBlocks(foot, context),
      tooLong: tooLongText(title, component, context),
    };
  });
  return { kind: words[`cards.${set.component.props.kind}`], ...belongsTo, cards };
}

/** „**Ihr Ziel:** …“ */
function beginsWithLabel(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [first] = block.children;
  const [inner] = first?.type === 'strong' ? first.children : [];
  return inner?.type === 'text' && inner.text.trimEnd().endsWith(':');
}
