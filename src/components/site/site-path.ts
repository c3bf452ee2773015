/** The address of a page or file as links need it: below the path at which the site is published. */
export function sitePath(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}
