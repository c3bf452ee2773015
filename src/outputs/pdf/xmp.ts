/** What a PDF says of itself in XMP. */
export interface XmpFacts {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Codes of the languages of its text. */
  readonly languages: readonly string[];
  /** Date and time with zone, such as `2026-11-22T00:00:00Z`. */
  readonly date: string;
  /** The program that set the document. */
  readonly producer: string;
  readonly publisher: string;
  /** One sentence on the rights. */
  readonly rights: string;
  readonly licenceUrl: string;
  /** Page of the web that states the licence. */
  readonly statementUrl: string;
}

/** The XMP packet of a document that is PDF/UA-1 and PDF/A-2a and names its licence. */
export function xmpPacket(facts: XmpFacts): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    standards,
    dublinCore(facts),
    rights(facts),
    technical(facts),
    extensionSchemas,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const standards = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>`;

function dublinCore({ title, author, description, keywords, languages, publisher, rights: text }: XmpFacts): string {
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq>${item(author)}</rdf:Seq></dc:creator>
<dc:publisher><rdf:Bag>${item(publisher)}</rdf:Bag></dc:publisher>
<dc:description>${alternative(description)}</dc:description>
<dc:subject><rdf:Bag>${keywords.map(item).join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag>${languages.map(item).join('')}</rdf:Bag></dc:language>
<dc:rights>${alternative(text)}</dc:rights>
</rdf:Description>`;
}

function rights({ licenceUrl, statementUrl, rights: text }: XmpFacts): string {
  return `<rdf:Description rdf:about="" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#">
<xmpRights:Marked>True</xmpRights:Marked>
<xmpRights:WebStatement>${escaped(statementUrl)}</xmpRights:WebStatement>
<xmpRights:UsageTerms>${alternative(text)}</xmpRights:UsageTerms>
<cc:license>${escaped(licenceUrl)}</cc:license>
</rdf:Description>`;
}

/** These must say the same as the document information of the file. */
function technical({ date, producer, keywords }: XmpFacts): string {
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escaped(producer)}</xmp:CreatorTool>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
</rdf:Description>`;
}

/** PDF/A wants every schema described that it does not know itself. */
const extensionSchemas = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${schema('PDF/UA identification', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', 'part', 'Integer', 'internal', 'Part of PDF/UA')}
${schema('Creative Commons', 'http://creativecommons.org/ns#', 'cc', 'license', 'URI', 'external', 'Licence of the work')}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function schema(
  name: string,
  uri: string,
  prefix: string,
  property: string,
  type: string,
  category: string,
  description: string,
): string {
  return `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${property}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>${category}</pdfaProperty:category>
<pdfaProperty:description>${description}</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`;
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

function item(text: string): string {
  return `<rdf:li>${escaped(text)}</rdf:li>`;
}

function escaped(text: string): string {
  return text.normalize('NFC').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
