import type { Content } from '../model/content.ts';
import { isOfKind, type Course, type Document, type Module, type ModuleVersion, type PlannedModule } from '../model/course.ts';
import type { FileKind } from '../model/frontmatter.ts';
import { eachLanguage, type Language } from '../model/languages.ts';
import type { Memory } from '../model/memory.ts';
import { documentsInStep } from '../translation/in-step.ts';

/** Puts content that passed all checks together into one course, both languages side by side. */
export function courseOf(content: Content, memory?: Memory): Course {
  const { settings, words, credits, changes } = content;
  const documents = documentsInStep(content, memory);
  return {
    settings,
    words,
    credits,
    changes,
    facts: new Map(content.facts.map((fact) => [fact.id, fact])),
    glossary: new Map(content.glossary.map((term) => [term.id, term])),
    modules: settings.modules.flatMap((plan) => moduleOf(plan, documents)),
  };
}

function moduleOf(plan: PlannedModule, documents: readonly Document[]): readonly Module[] {
  const own = documents.filter((document) => document.key.startsWith(`${plan.folder}/`));
  if (own.length === 0) return [];
  return [{ plan, in: eachLanguage((language) => versionOf(own, language)) }];
}

function versionOf(documents: readonly Document[], language: Language): ModuleVersion {
  const ofKind = <K extends FileKind>(kind: K) =>
    documents.filter((document): document is Document<K> => document.language === language && isOfKind(document, kind));
  const [module] = ofKind('module');
  // The check "language-pair" has told authors before; here it would be a mistake of the program.
  if (!module) throw new Error(`A module without module.mdx in ${language} passed the checks.`);
  return { module, activities: ofKind('activity'), worksheets: ofKind('worksheet'), quiz: ofKind('quiz')[0] };
}
