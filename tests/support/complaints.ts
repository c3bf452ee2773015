import type { Page } from 'playwright-core';

/**
 * Notes what a browser complains about from now on: requests to other hosts, requests that fail,
 * messages of the console, errors of scripts and violations of the security policy.
 *
 * @param site the address of the site, all else is a foreign host
 * @returns the complaints, which grow while pages are visited
 */
export async function noteComplaints(page: Page, site: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !/^(data|blob):/.test(url)) complaints.push(`asks a foreign host: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`gets ${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`says: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`breaks: ${error.message}`));
  await page.exposeFunction('noteViolation', (text: string) => complaints.push(`breaks the security policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { noteViolation(text: string): void }).noteViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}
