import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { Typesetter } from './typesetter.ts';

/** The compiler for this machine: the native one, or the one in WebAssembly where there is none for it. */
export async function openTypesetter(assets: PrintAssets): Promise<Typesetter> {
  const native = await import('./native-typesetter.ts').catch(() => undefined);
  if (native) return native.nativeTypesetter(assets);
  const { wasmTypesetter } = await import('./wasm-typesetter.ts');
  return wasmTypesetter(assets);
}
