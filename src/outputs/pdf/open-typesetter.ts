import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { Typesetter } from './typesetter.ts';

const native = () => import('./native-typesetter.ts');

/**
 * The compiler for this machine: the native one, or the one in WebAssembly where there is no native
 * package for it.
 *
 * @param load loads the native one
 * @throws whatever keeps a native package that is there from being loaded
 */
export async function openTypesetter(assets: PrintAssets, load = native): Promise<Typesetter> {
  const loaded = await load().catch(nothingIfMissing);
  if (loaded) return loaded.nativeTypesetter(assets);
  const { wasmTypesetter } = await import('./wasm-typesetter.ts');
  return wasmTypesetter(assets);
}

/** A package that is missing is no fault; any other reason is, and would be hidden by a slower build. */
function nothingIfMissing(error: unknown): undefined {
  const reasons: readonly unknown[] = error instanceof Error && Array.isArray(error.cause) ? error.cause : [];
  if (reasons.length === 0 || !reasons.every(isMissing)) throw error;
}

/** The package says in this way that it has nothing for a system, or that npm has not installed it. */
function isMissing(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return ('code' in reason && reason.code === 'MODULE_NOT_FOUND') || reason.message.startsWith('Unsupported ');
}
