import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { PrintDocument } from './print-document.ts';
import type { PrintPack } from './print-pack.ts';
import { complaint, dataFile, workspace, type Diagnostic, type Typeset, type Typesetter } from './typesetter.ts';

/** Typst as a native module. It keeps fonts, template and images from one document to the next. */
export function nativeTypesetter(assets: PrintAssets): Typesetter {
  const compiler = compilerWith(assets);
  return { typeset: (document) => typeset(compiler, document) };
}

/** Sets a document as a picture, in SVG; only the native module can do so. */
export function nativePictures(assets: PrintAssets): (document: PrintDocument) => string {
  const compiler = compilerWith(assets);
  return (document) => {
    compiler.mapShadow(`${workspace}/document.json`, dataFile(document));
    return compiler.plainSvg(compile(compiler, 'picture.typ'));
  };
}

function compilerWith({ fonts, template, images }: PrintAssets): NodeCompiler {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  for (const [name, text] of template) compiler.addSource(`${workspace}/${name}`, text);
  for (const [path, bytes] of images) compiler.mapShadow(`${workspace}/${path}`, Buffer.from(bytes));
  return compiler;
}

function typeset(compiler: NodeCompiler, document: PrintDocument | PrintPack): Typeset {
  compiler.mapShadow(`${workspace}/document.json`, dataFile(document));
  const compiled = compile(compiler, 'main.typ');
  const bytes = new Uint8Array(compiler.pdf(compiled));
  // Without this, memory grows with each document; see https://github.com/Myriad-Dreamin/typst.ts
  compiler.evictCache(0);
  return { bytes, pages: compiled.numOfPages };
}

function compile(compiler: NodeCompiler, main: 'main.typ' | 'picture.typ'): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: `${workspace}/${main}` });
  const said = result.takeDiagnostics();
  const diagnostics: readonly Diagnostic[] = said ? compiler.fetchDiagnostics(said) : [];
  if (!result.result || diagnostics.length > 0) throw complaint(diagnostics);
  return result.result;
}
