import type { Fact } from '../../model/course.ts';
import type { Inline, InlineComponent } from '../../model/nodes.ts';
import type { InlineName } from '../../model/vocabulary.ts';
import type { PrintContext } from './print-context.ts';
import { lawLine } from './print-laws.ts';
import { absoluteAddress } from './print-links.ts';
import type { PrintInline, PrintLine } from './print-nodes.ts';
import { printText } from './print-text.ts';

/** A line of running text as print nodes. Laws that follow each other become one note. */
export function printLine(line: readonly Inline[], context: PrintContext): PrintLine {
  const printed: PrintInline[] = [];
  let index = 0;
  while (index < line.length) {
    const laws = lawsFrom(line, index);
    if (laws.count === 0) {
      printed.push(...printInline(line[index] as Inline, context));
      index += 1;
    } else {
      index += laws.count;
      const facts = laws.ids.map((id) => factOf(id, context));
      printed.push({ type: 'Law', children: lawLine(facts, context), ownLine: index === line.length });
    }
  }
  return withoutGapBeforeLaws(printed);
}

/** The laws that begin at a place of a line, with the blanks between them. */
function lawsFrom(line: readonly Inline[], start: number): { readonly ids: readonly string[]; readonly count: number } {
  const ids: string[] = [];
  let count = 0;
  for (let index = start; index < line.length; index += 1) {
    const inline = line[index];
    if (inline?.type === 'component' && inline.name === 'Law') {
      ids.push(inline.props.id);
      count = index - start + 1;
    } else if (count === 0 || inline?.type !== 'text' || inline.text.trim() !== '') break;
  }
  return { ids, count };
}

function printInline(inline: Inline, context: PrintContext): PrintLine {
  switch (inline.type) {
    case 'text':
      return printText(inline.text);
    case 'break':
      return [inline];
    case 'strong':
    case 'foreign':
    case 'answer':
      return [{ ...inline, children: printLine(inline.children, context) }];
    case 'link': {
      const children = printLine(inline.children, context);
      const href = absoluteAddress(inline.href, context);
      return href === undefined ? children : [{ type: 'link', href, children }];
    }
    case 'component':
      return [(components[inline.name] as Handler<InlineName>)(inline, context)];
  }
}

type Handler<N extends InlineName> = (inline: Extract<InlineComponent, { name: N }>, context: PrintContext) => PrintInline;

const components = {
  Term: (term, context) => ({ type: 'Term', to: `term-${term.props.id}`, children: printLine(term.children, context) }),
  Fact: (fact, context) => ({ type: 'Fact', children: printText(factOf(fact.props.id, context).value[context.job.language]) }),
  Law: (law, context) => ({ type: 'Law', children: lawLine([factOf(law.props.id, context)], context), ownLine: false }),
} satisfies { [N in InlineName]: Handler<N> };

function factOf(id: string, { course }: PrintContext): Fact {
  const fact = course.facts.get(id);
  // The check "unknown-fact" has told authors before; here it would be a mistake of the program.
  if (!fact) throw new Error(`There is no fact ${id}.`);
  return fact;
}

/** A law on a line of its own needs no blank before it. */
function withoutGapBeforeLaws(line: PrintLine): PrintLine {
  return line.map((inline, index) => {
    const next = line[index + 1];
    const gap = inline.type === 'text' && next?.type === 'Law' && next.ownLine;
    return gap ? { ...inline, text: inline.text.trimEnd() } : inline;
  });
}
