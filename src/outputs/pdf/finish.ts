import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, PDFString, type PDFContext } from 'pdf-lib';
import { drawingFont } from '../../model/drawing-font.ts';
import { srgbProfile } from './srgb-profile.ts';
import { xmpPacket, type XmpFacts } from './xmp.ts';

/** What is added to a PDF besides what it has from the typesetter. */
export type FinishFacts = Omit<XmpFacts, 'date' | 'producer'>;

/**
 * Completes a typeset PDF to PDF/UA-1 and PDF/A-2a: metadata with the licence, a colour profile for
 * its colours, and the title in the window's bar. The same input gives the same bytes.
 *
 * @throws Error when a font is embedded that is not among the given ones
 */
export async function finishPdf(bytes: Uint8Array, facts: FinishFacts, fontNames: ReadonlySet<string>): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  refuseForeignFonts(document, fontNames);
  replaceMetadata(document, facts);
  makeFeetBodies(document);
  document.catalog.set(PDFName.of('ViewerPreferences'), document.context.obj({ DisplayDocTitle: true }));
  document.catalog.set(PDFName.of('OutputIntents'), document.context.obj([outputIntent(document.context)]));
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** Drawings may bring fonts of the machine along; those would differ from machine to machine. */
function refuseForeignFonts(document: PDFDocument, fontNames: ReadonlySet<string>): void {
  const foreign = embeddedFonts(document).filter((name) => !fontNames.has(name));
  if (foreign.length === 0) return;
  throw new Error(`A drawing brings the font ${foreign.join(', ')} along. Use font-family="${drawingFont}" in the SVG.`);
}

/** The names of the fonts in a PDF, without the six letters of a subset before them. */
export function embeddedFonts(document: PDFDocument): readonly string[] {
  const fonts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && isFont(object) ? [object] : []));
  const names = fonts.flatMap((font) => font.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? []);
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '').replace(/-Identity-H$/, '')))].sort();
}

function isFont(object: PDFDict): boolean {
  return object.lookupMaybe(PDFName.of('Type'), PDFName) === PDFName.of('Font');
}

/** The template sets the last rows of a long table as its foot, to keep them together; they are rows like the others. */
function makeFeetBodies({ context }: PDFDocument): void {
  const role = PDFName.of('S');
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(role) === PDFName.of('TFoot')) object.set(role, PDFName.of('TBody'));
}

/** Puts our XMP where Typst's was, so that the old one is not left behind. */
function replaceMetadata(document: PDFDocument, facts: FinishFacts): void {
  const { context, catalog } = document;
  const date = (document.getCreationDate() ?? new Date(0)).toISOString().replace('.000Z', 'Z');
  const xmp = xmpPacket({ ...facts, date, producer: document.getProducer() ?? 'Typst' });
  const stream = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  const old = catalog.get(PDFName.of('Metadata'));
  if (old instanceof PDFRef) context.assign(old, stream);
  else catalog.set(PDFName.of('Metadata'), context.register(stream));
}

function outputIntent(context: PDFContext): PDFRef {
  const profile = context.register(context.flateStream(srgbProfile(), { N: PDFNumber.of(3) }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  return context.register(intent);
}
