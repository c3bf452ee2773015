import type { Audience } from '../model/audiences.ts';
import { documentsOf } from '../model/addresses.ts';
import type { Course, Document, Module } from '../model/course.ts';
import { blocksFor } from '../model/edition.ts';
import type { Language } from '../model/languages.ts';
import { downloadsOf, type Download, type Edition } from '../model/manifest.ts';
import { vocabulary, type ComponentName } from '../model/vocabulary.ts';
import { walkBlocks, walkInlines } from '../model/walk.ts';

/** The edition that each reader gets on paper, and the kinds of text it is made of. The quiz page is no paper. */
const printed: { readonly [A in Audience]?: readonly [Edition, readonly Document['kind'][]] } = {
  participant: ['participant-handout', ['activity']],
  worksheets: ['worksheets', ['worksheet']],
  trainer: ['trainer-guide', ['activity']],
  answerKey: ['answer-key', ['activity', 'worksheet', 'quiz']],
  cards: ['cards', ['activity', 'quiz']],
};

/** For each edition that shows a component, the PDF of the first module in which it stands there. */
export function printedIn(
  name: ComponentName,
  course: Course,
  language: Language,
  downloads: readonly Download[],
): readonly Download[] {
  return (Object.keys(printed) as Audience[]).flatMap((audience) => {
    const module = course.modules.find((candidate) => shows(candidate, name, language, audience));
    const files = module ? downloadsOf(downloads, module.plan.number, language) : [];
    return files.find(({ edition }) => edition === printed[audience]?.[0]) ?? [];
  });
}

function shows(module: Module, name: ComponentName, language: Language, audience: Audience): boolean {
  if (['nothing', 'title'].includes(vocabulary[name].shown[audience])) return false;
  const kinds = printed[audience]?.[1] ?? [];
  return documentsOf(module, language).some((document) => kinds.includes(document.kind) && holds(document, name, audience));
}

function holds(document: Document, name: ComponentName, audience: Audience): boolean {
  const blocks = blocksFor(audience, document.body);
  return [...walkBlocks(blocks), ...walkInlines(blocks)].some((node) => node.type === 'component' && node.name === name);
}
