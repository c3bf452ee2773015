/**
 * A colour profile of sRGB for the output intent of PDF/A, made of the published numbers: the
 * colour space of IEC 61966-2-1 with the transfer curve as a parametric curve, adapted to D50.
 *
 * @see https://www.color.org/specification/ICC.1-2010-12.pdf (profile version 4.3)
 * @see https://www.w3.org/Graphics/Color/sRGB
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve();
  const tags: readonly Tag[] = [
    ['desc', unicodeText('sRGB')],
    ['cprt', unicodeText('CC0 1.0')],
    ['wtpt', xyz(d50)],
    ['chad', array('sf32', bradford)],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

type Tag = readonly [signature: string, data: Uint8Array];

/** The white of the profile connection space. */
const d50 = [0.9642, 1, 0.8249];

/** Bradford's adaptation from D65 to D50, row by row. */
const bradford = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];

/** Gamma 2.4 with a straight piece near black: g, a, b, c, d. */
const transfer = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const headerSize = 128;

function assemble(tags: readonly Tag[]): Uint8Array {
  const table = 4 + tags.length * 12;
  const size = tags.reduce((end, [, data]) => end + padded(data.length), headerSize + table);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view, size);
  view.setUint32(headerSize, tags.length);
  let offset = headerSize + table;
  for (const [index, [signature, data]] of tags.entries()) {
    const entry = headerSize + 4 + index * 12;
    bytes.set(ascii(signature), entry);
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, data.length);
    bytes.set(data, offset);
    offset += padded(data.length);
  }
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView, size: number): void {
  view.setUint32(0, size);
  view.setUint32(8, 0x04300000); // version 4.3
  bytes.set(ascii('mntrRGB XYZ '), 12);
  for (const [index, number] of [2026, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + index * 2, number);
  bytes.set(ascii('acsp'), 36);
  for (const [index, number] of d50.entries()) view.setInt32(68 + index * 4, fixed(number));
}

function xyz(values: readonly number[]): Uint8Array {
  return array('XYZ ', values);
}

/** A type of the profile that is a signature, four zeros, and fixed-point numbers. */
function array(type: string, values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + values.length * 4);
  bytes.set(ascii(type));
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setInt32(8 + index * 4, fixed(value));
  return bytes;
}

function parametricCurve(): Uint8Array {
  const numbers = array('para', [0, ...transfer]);
  new DataView(numbers.buffer).setUint16(8, 3); // function type 3
  return numbers;
}

function unicodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(28 + text.length * 2);
  bytes.set(ascii('mluc'));
  const view = new DataView(bytes.buffer);
  for (const [index, number] of [1, 12].entries()) view.setUint32(8 + index * 4, number);
  bytes.set(ascii('enUS'), 16);
  view.setUint32(20, text.length * 2);
  view.setUint32(24, 28);
  for (let index = 0; index < text.length; index += 1) view.setUint16(28 + index * 2, text.charCodeAt(index));
  return bytes;
}

/** Signed fixed-point number with 16 bits behind the point. */
function fixed(value: number): number {
  return Math.round(value * 65536);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
