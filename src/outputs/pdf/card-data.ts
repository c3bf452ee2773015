import type { Document, ModuleVersion } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import type { Block, BlockComponent } from '../../model/nodes.ts';
import { holdsBlocks, walkBlocks } from '../../model/walk.ts';
import { fill, type Words } from '../../model/words.ts';
import type { ContextOf } from './contexts-for.ts';
import { partAt } from './handout-data.ts';
import { printBlocks } from './print-blocks.ts';
import type { PrintContext } from './print-context.ts';
import type { PrintBlock, PrintInline } from './print-nodes.ts';
import { printText } from './print-text.ts';
import { inLanguage } from './print-translation.ts';
import type { Schedule } from './schedule.ts';
import type { ShownText } from './used.ts';

/** Cards of one kind that belong together; each set begins a page. */
export interface CardSet {
  readonly id: string;
  /** „Rollenkarten“. */
  readonly kind: string;
  /** What they belong to: the title of the activity, or of the quiz. */
  readonly title: string;
  /** „Teil 5“; empty for the quiz. */
  readonly part: string;
  readonly cards: readonly PrintCard[];
}

export interface PrintCard {
  /** The language of its words: another one where it is not translated yet. */
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly PrintBlock[];
  /** What stands at the foot of the card: paragraphs that begin with a label, such as „Ihr Ziel:“. */
  readonly foot: readonly PrintBlock[];
  /** What to tell the author if the card does not hold its text. */
  readonly tooLong: string;
}

type Named<N extends BlockComponent['name']> = Extract<BlockComponent, { name: N }>;

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
  const quizSet = quiz && questions.length > 0 ? [quizSetOf(quiz.frontmatter.title, questions, words)] : [];
  return [...sets, ...quizSet].map((set, index) => ({ ...set, id: `cards-${index + 1}` }));
}

/** A component with what holds for its words. */
interface Found<N extends BlockComponent['name']> {
  readonly component: Named<N>;
  readonly context: PrintContext;
}

/** The components of one name; those that another language lends have its context. */
function componentsIn<N extends BlockComponent['name']>(
  blocks: readonly Block[],
  name: N,
  context: PrintContext,
): readonly Found<N>[] {
  return blocks.flatMap((block): readonly Found<N>[] => {
    if (!holdsBlocks(block)) return [];
    const own = block.type === 'untranslated' ? inLanguage(block.language, context) : context;
    const inside = componentsIn(block.children, name, own);
    const isIt = block.type === 'component' && block.name === name;
    return isIt ? [{ component: block as Named<N>, context: own }, ...inside] : inside;
  });
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
      tooLong: complaintOn(title, component, context),
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

function quizSetOf(title: string, questions: readonly Found<'Question'>[], words: Words): Omit<CardSet, 'id'> {
  const cards = questions.map(({ component, context }, index): PrintCard => {
    const name = fill(context.words['quiz.question'], { number: index + 1, total: questions.length });
    return {
      language: context.job.language,
      title: name,
      blocks: questionBlocks(component, context),
      foot: answerLine(component, context.words),
      tooLong: complaintOn(name, component, context),
    };
  });
  return { kind: words['cards.quiz'], part: '', title, cards };
}

/** A question to read out, its choices numbered. */
function questionBlocks(question: Named<'Question'>, context: PrintContext): readonly PrintBlock[] {
  const items = choicesOf(question).map((choice) => printBlocks(choice.children, context));
  const text = question.children.filter((block) => block.type !== 'component');
  if (items.length === 0) return printBlocks(text, context);
  return [...printBlocks(text, context), { type: 'list', ordered: true, start: 1, together: true, items }];
}

/** The right answer by the numbers of the choices. */
function answerLine(question: Named<'Question'>, words: Words): readonly PrintBlock[] {
  const text = answerTexts[question.props.kind](choicesOf(question).map(({ props }) => props.correct));
  if (text === '') return [];
  const label: PrintInline = { type: 'strong', children: printText(`${words['solution.title']}: `) };
  return [{ type: 'paragraph', children: [label, ...printText(text)], leadsOn: false }];
}

const answerTexts = {
  single: rightNumbers,
  multiple: rightNumbers,
  'true-false': rightNumbers,
  order: (correct) => correct.map((_, position) => correct.indexOf(String(position + 1)) + 1).join(' – '),
  match: (correct) => correct.map((partner, index) => `${index + 1} – ${partner ?? ''}`).join('; '),
  open: () => '',
} as const satisfies { [K in Named<'Question'>['props']['kind']]: (correct: readonly (string | undefined)[]) => string };

function rightNumbers(correct: readonly (string | undefined)[]): string {
  return correct.flatMap((value, index) => (value === undefined ? [] : [index + 1])).join(', ');
}

function choicesOf(question: Named<'Question'>): readonly Named<'Choice'>[] {
  return [...walkBlocks(question.children)].filter(
    (block): block is Named<'Choice'> => block.type === 'component' && block.name === 'Choice',
  );
}

function complaintOn(title: string, { place }: BlockComponent, { document }: PrintContext): string {
  return `${document.file}:${place.line}:${place.column}  The card “${title}” has more text than a quarter of a page holds. Shorten it, or make two cards of it.`;
}
