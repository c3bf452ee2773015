import { addressOf, documentOf } from '../../model/addresses.ts';
import type { Language } from '../../model/languages.ts';
import type { Block } from '../../model/nodes.ts';
import { noticeText } from '../../model/notice-text.ts';
import type { TranslationNotice } from '../../model/translation.ts';
import { walkBlocks } from '../../model/walk.ts';
import type { PrintContext } from './print-context.ts';
import type { PrintBlock, PrintLine } from './print-nodes.ts';
import { printText } from './print-text.ts';

/** The context of a block that stands here in another language: its words, facts, images and links are those of that language. */
export function inLanguage(language: Language, context: PrintContext): PrintContext {
  const { course, job, document } = context;
  const other = documentOf(job.module, language, document.key);
  return { ...context, job: { ...job, language }, words: course.words[language], document: other };
}

/** What readers are told before a block that is not translated, unless the block before it has told them already. */
export function untranslatedNote(block: Block, before: Block | undefined, context: PrintContext): readonly PrintBlock[] {
  if (block.type !== 'untranslated') return [];
  const isTold = before?.type === 'untranslated' && before.language === block.language;
  return isTold ? [] : [noteOf(block.notice, undefined, context)];
}

/** What readers are told behind a block of which another language has a newer version. */
export function behindNotes(block: Block, context: PrintContext): readonly PrintBlock[] {
  const { behind, places } = context.document.inOtherLanguages ?? {};
  return segmentsPrintedBy(block).flatMap((segment) => {
    const notice = behind?.get(segment);
    return notice ? [noteOf(notice, places?.get(segment), context)] : [];
  });
}

/** The segments that a block prints itself; those of blocks inside it are told there. */
function segmentsPrintedBy(block: Block): readonly number[] {
  const isPrintedWhole = block.type === 'component' && (block.name === 'Phrases' || block.name === 'AnswerTable');
  const own = isPrintedWhole ? [...walkBlocks([block])] : [block];
  return own.flatMap((each) => ('segment' in each && each.segment !== undefined ? [each.segment] : []));
}

function noteOf(notice: TranslationNotice, place: string | undefined, context: PrintContext): PrintBlock {
  const { other } = notice;
  const name: PrintLine = [
    { type: 'foreign', language: other, children: printText(context.course.words[other]['language.name']) },
  ];
  const link = { type: 'link' as const, href: addressIn(other, place, context), children: name };
  const children = [...printText(`${noticeText(notice, context.words)} `), link];
  return { type: 'translationNote', children, leadsOn: notice.kind === 'untranslated' };
}

/** The page of the text in another language, on the web. */
function addressIn(language: Language, place: string | undefined, { course, job, document, audience }: PrintContext): string {
  const view = audience === 'trainer' ? 'trainer' : 'participant';
  const target = { page: 'document', module: job.module, key: document.key, view } as const;
  const path = addressOf(target, language, course.words);
  return `${course.settings.site.replace(/\/$/, '')}${path}${place === undefined ? '' : `#${place}`}`;
}
