import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import init, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { PDFDocument } from 'pdf-lib';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { PrintDocument } from './print-document.ts';
import type { PrintPack } from './print-pack.ts';
import { complaint, dataFile, type Diagnostic, type Typeset, type Typesetter } from './typesetter.ts';

/**
 * Typst in WebAssembly, for machines that have no native module: the same bytes, four times as slow.
 * It reads its program from the package and grows by about 12 MB with each document.
 */
export async function wasmTypesetter({ fonts, template, images }: PrintAssets): Promise<Typesetter> {
  const program = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
  await init({ module_or_path: await readFile(program) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [name, text] of template) compiler.add_source(`/${name}`, text);
  for (const [path, bytes] of images) compiler.map_shadow(`/${path}`, bytes);
  return { typeset: (document) => typeset(compiler, document) };
}

/** What the compiler counts as a PDF, and as the fullest form of what it has to say. */
const [paged, pdf, full] = [0, 1, 3];

async function typeset(compiler: TypstCompiler, document: PrintDocument | PrintPack): Promise<Typeset> {
  compiler.map_shadow('/document.json', dataFile(document));
  const world = compiler.snapshot('/', '/main.typ');
  try {
    refuseComplaints(world.compile(paged, full) as Answer);
    const { result, diagnostics } = world.get_artifact(pdf, full) as Answer;
    if (!result) throw complaint((diagnostics ?? []).map(inCommonForm));
    return { bytes: result, pages: (await PDFDocument.load(result, { updateMetadata: false })).getPageCount() };
  } finally {
    world.free();
  }
}

/** What the compiler answers; it has no types of its own. */
interface Answer {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly WasmDiagnostic[];
}

interface WasmDiagnostic {
  readonly path: string;
  /** Such as `2:6-2:7`, counted from 0. */
  readonly range: string;
  readonly message: string;
}

function refuseComplaints({ diagnostics = [] }: Answer): void {
  if (diagnostics.length > 0) throw complaint(diagnostics.map(inCommonForm));
}

function inCommonForm({ path, range, message }: WasmDiagnostic): Diagnostic {
  const [line = 0, character = 0] = range.split(/[:-]/).map(Number);
  return { path, message, range: { start: { line, character } } };
}
