/**
 * What a page may load and run, the same text as `<meta>` on every page and in the header files
 * for hosts (`outputs/site/host-files.ts`). So no page has an inline script, style or
 * `style="…"`. Pagefind's WebAssembly needs 'wasm-unsafe-eval'.
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
