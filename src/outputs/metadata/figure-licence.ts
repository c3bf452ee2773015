import type { CreditedWork } from '../../model/credit-line.ts';
import { withoutLanguage } from '../../model/licence-uri.ts';
import { element, escaped } from './xml.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';
const creativeCommons = 'http://creativecommons.org/ns#';

/** Puts title, author, source and licence into a drawing, as programs for drawings read them (RDF in `<metadata>`). */
export function withLicence(svg: string, { title, author, licence, source }: CreditedWork): string {
  const work = element('cc:Work', { 'rdf:about': '' }, [
    element('dc:format', {}, ['image/svg+xml']),
    element('dc:title', {}, [escaped(title)]),
    element('dc:creator', {}, [element('cc:Agent', {}, [element('dc:title', {}, [escaped(author)])])]),
    element('dc:source', {}, [escaped(source)]),
    element('cc:license', { 'rdf:resource': withoutLanguage(licence.url) }),
  ]);
  const names = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': dublinCore,
    'xmlns:cc': creativeCommons,
  };
  const metadata = element('metadata', {}, [element('rdf:RDF', names, [work])]);
  return svg.replace(/<\/svg>\s*$/, `${metadata}</svg>\n`);
}
