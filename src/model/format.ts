const dateStyles = {
  long: { dateStyle: 'long' },
  short: { dateStyle: 'medium' },
  month: { month: '2-digit', year: 'numeric' },
} as const;

/** A date such as 2026-11-22 in words of a language, the same in every time zone. */
export function formatDate(date: string, locale: string, style: keyof typeof dateStyles = 'long'): string {
  return dateFormat(locale, style).format(new Date(`${date}T00:00:00Z`));
}

/** Making a format takes a hundred times as long as using it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, style: keyof typeof dateStyles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...dateStyles[style], timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}

/** The size of a file for readers: kilobytes, from a million bytes on megabytes with one digit. */
export function formatBytes(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const digits = unit === 'kilobyte' ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}

/** Minutes as a time from the beginning, such as 1:05. */
export function formatClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
