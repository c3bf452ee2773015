import { posix } from 'node:path';

/** Which addresses a preview holds, and where all others are. */
export interface PreviewPlaces {
  /** The path at which the site was built, such as `/` or `/mit/`. */
  readonly base: string;
  /** The address of the published site, without `/` at the end and without the path. */
  readonly origin: string;
  /** Whether a file is in the preview: path below the site's root, such as `_astro/a.css`. */
  readonly holds: (file: string) => boolean;
}

/**
 * A page of the site as a file that can be opened without a server: addresses become relative, those
 * of pages that are not in the preview lead to the published site. The security policy is left out,
 * for browsers hold it against files of a folder; so are scripts, which they do not load from there.
 *
 * @param file where the page stands in the preview, such as `de/index.html`
 */
export function relativeHtml(html: string, file: string, places: PreviewPlaces): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
    .replace(/<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>/g, '')
    .replace(/\scrossorigin(?:="[^"]*")?/g, '')
    .replace(
      /\s(href|src)="(\/[^"/][^"]*|\/)"/g,
      (_, name: string, address: string) => ` ${name}="${relativeAddress(address, file, places)}"`,
    );
}

/** A stylesheet with the addresses of its fonts and images relative to it. */
export function relativeCss(css: string, file: string, places: PreviewPlaces): string {
  return css.replace(
    /url\((["']?)(\/[^)"']+)\1\)/g,
    (_, __, address: string) => `url(${relativeAddress(address, file, places)})`,
  );
}

/** The files that a page or stylesheet names, as paths below the site's root; pages are their `index.html`. */
export function filesNamedIn(text: string, { base }: Pick<PreviewPlaces, 'base'>): readonly string[] {
  const addresses = [...text.matchAll(/\s(?:href|src)="(\/[^"]*)"|url\(["']?(\/[^)"']+)/g)].map(([, a, b]) => a ?? b ?? '');
  const files = addresses.flatMap((address) => (address.startsWith(base) ? fileOf(address, base) : []));
  return files.filter((file) => !file.split('/').includes('..'));
}

function relativeAddress(address: string, from: string, { base, origin, holds }: PreviewPlaces): string {
  const [, rest = ''] = /^[^?#]*([?#].*)?$/.exec(address) ?? [];
  const file = address.startsWith(base) ? fileOf(address, base) : undefined;
  if (file === undefined || !holds(file)) return origin + address;
  return posix.relative(posix.dirname(from), file) + rest;
}

function fileOf(address: string, base: string): string {
  const path = address.replace(/[?#].*$/, '').slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
