import { ownWork, type CreditedWork } from '../../model/credit-line.ts';
import { isOfKind, type Course, type Document, type Module } from '../../model/course.ts';
import { pageAddress } from '../../model/web-address.ts';
import { fill } from '../../model/words.ts';

/** A module or one of its texts as others name it: with its number, its module's version and the address of its page. */
export function documentWork(course: Course, module: Module, document: Document): CreditedWork {
  const { key, language, frontmatter } = document;
  const { version } = module.in[language].module.frontmatter;
  const source = pageAddress(course, { page: 'document', module, key, view: 'participant' }, language);
  const number = isOfKind(document, 'worksheet')
    ? fill(course.words[language]['worksheet.number'], { number: document.frontmatter.number })
    : fill(course.words[language]['module.number'], { number: module.plan.number });
  return ownWork(course, language, { title: `${number}: ${frontmatter.title}`, source, version });
}
