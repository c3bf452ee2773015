import { securityPolicy } from '../../model/security-policy.ts';

/** What every answer says besides its content. */
export const headers = {
  'Content-Security-Policy': securityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

/** Files below `_astro/` have the sum of their content in their names: whoever has one never asks again. */
const forever = 'public, max-age=31536000, immutable';

/** The endings of files that lie ready compressed as `.br` and `.gz`; PDFs, fonts and the search index are small already. */
export const compressible = ['html', 'css', 'js', 'json', 'svg', 'xml', 'txt'] as const;

/**
 * The files by which hosts know what to send, by their names.
 *
 * @param base the path at which the site is published, such as `/` or `/mit`
 */
export function hostFiles(base: string): Readonly<Record<string, string>> {
  const root = base.replace(/\/?$/, '/');
  return { _headers: headersFile(root), '.htaccess': apacheFile(root) };
}

/** As Netlify, Cloudflare Pages and others read it. */
function headersFile(root: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [`${root}*`, ...lines, '', `${root}_astro/*`, `  Cache-Control: ${forever}`, ''].join('\n');
}

/** For Apache, with `AllowOverride FileInfo` or more. Parts whose module is missing are left out. */
function apacheFile(root: string): string {
  const endings = `(?:${compressible.join('|')})`;
  const lines = Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const packed = (ending: string, encoding: string) => `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+\\.${endings})$ $1.${ending} [END,E=no-gzip:1,E=no-brotli:1]`;
  return `ErrorDocument 404 ${root}404.html
AddType application/wasm .wasm
AddType font/woff2 .woff2
AddType text/javascript .js
AddType text/calendar .ics
AddCharset utf-8 ${compressible.map((ending) => `.${ending}`).join(' ')}

<IfModule mod_headers.c>
${lines.join('\n')}
  <If "%{REQUEST_URI} =~ m#^${root}_astro/#">
    Header set Cache-Control "${forever}"
  </If>
</IfModule>

# What lies ready compressed beside a file is sent in its place.
<IfModule mod_rewrite.c>
  RewriteEngine On
  # A folder is answered with its page.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteRule ^(.*/)?$ $1index.html
${packed('br', 'br')}
${packed('gz', 'gzip')}
</IfModule>
<FilesMatch "\\.${endings}\\.br$">
  RemoveLanguage .br
  AddEncoding br .br
  Header append Vary Accept-Encoding
</FilesMatch>
<FilesMatch "\\.${endings}\\.gz$">
  RemoveType .gz
  AddEncoding gzip .gz
  Header append Vary Accept-Encoding
</FilesMatch>
`;
}
