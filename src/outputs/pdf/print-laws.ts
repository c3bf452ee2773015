import type { Fact } from '../../model/course.ts';
import { formatDate } from '../../model/format.ts';
import { languageOfLaw } from '../../model/languages.ts';
import { fill, type Words } from '../../model/words.ts';
import type { PrintContext } from './print-context.ts';
import type { PrintLine } from './print-nodes.ts';
import { printText } from './print-text.ts';

type Context = Pick<PrintContext, 'words'> & { readonly job: Pick<PrintContext['job'], 'language'> };

/** The sources of facts, those with the same date and status together: „§ 56 BGB, § 73 BGB · Stand 19.08.2026“. */
export function lawLine(facts: readonly Fact[], context: Context): PrintLine {
  const groups = new Map<string, readonly string[]>();
  for (const fact of facts) {
    const remark = remarkOn(fact, context.words);
    groups.set(remark, [...(groups.get(remark) ?? []), ...sourcesOf(fact)]);
  }
  return [...groups].flatMap(([remark, sources], index) => [
    ...(index === 0 ? [] : printText('; ')),
    ...sourceLine([...new Set(sources)].join(', '), context),
    ...printText(` · ${remark}`),
  ]);
}

/** The source of a fact in the language of the law, so that it is hyphenated and read out as such. */
export function sourceLine(source: string, { job }: Context): PrintLine {
  const children = printText(source);
  return job.language === languageOfLaw ? children : [{ type: 'source', language: languageOfLaw, children }];
}

/** A fact may name several laws: each ends with its name, so with a capital letter. */
function sourcesOf({ source }: Fact): readonly string[] {
  return source.split(/(?<=\p{Lu}), (?=§|Art\.)/u);
}

/** What readers have to know about a fact beside its source: date, region, whether it is verified. */
export function remarkOn(fact: Fact, words: Words): string {
  const parts = [fill(words['fact.asOf'], { date: formatDate(fact.checked, words['language.locale'], 'short') })];
  if (fact.region !== undefined) parts.push(fill(words['fact.region'], { region: fact.region }));
  if (fact.status === 'unverified') parts.push(words['fact.unverified']);
  return parts.join(' · ');
}
