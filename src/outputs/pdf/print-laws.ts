import type { Fact } from '../../model/course.ts';
import { fill, type Words } from '../../model/words.ts';
import { formatDate } from '../../model/format.ts';

/** The sources of facts, those with the same date and status together: „§ 56 BGB, § 73 BGB · Stand 19.08.2026“. */
export function lawText(facts: readonly Fact[], words: Words): string {
  const groups = new Map<string, string[]>();
  for (const fact of facts) {
    const remark = remarkOn(fact, words);
    groups.set(remark, [...(groups.get(remark) ?? []), fact.source]);
  }
  return [...groups].map(([remark, sources]) => `${[...new Set(sources)].join(', ')} · ${remark}`).join('; ');
}

/** What readers have to know about a fact beside its source: date, region, whether it is verified. */
export function remarkOn(fact: Fact, words: Words): string {
  const parts = [fill(words['fact.asOf'], { date: formatDate(fact.checked, words['language.locale'], 'short') })];
  if (fact.region !== undefined) parts.push(fill(words['fact.region'], { region: fact.region }));
  if (fact.status === 'unverified') parts.push(words['fact.unverified']);
  return parts.join(' · ');
}
