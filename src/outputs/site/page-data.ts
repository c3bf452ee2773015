import type { Settings } from '../../model/course.ts';
import type { pageData } from '../../model/frontmatter.ts';
import type { Language } from '../../model/languages.ts';
import type { WordKey } from '../../model/words.ts';

/** One line of the data that a page shows: what it is, and what it says in one or more lines. */
export interface DataLine {
  readonly label: WordKey;
  readonly lines: readonly string[];
  /** Where it leads, such as a mail or a telephone. */
  readonly href?: string;
}

/** The data of `content/course.yaml` that a page shows, in a language; lines that do not apply are left out. */
export function dataLines(part: (typeof pageData)[number], settings: Settings, language: Language): readonly DataLine[] {
  const lines = { publisher: publisherLines, host: hostLines, office: officeLines, feedback: feedbackLines };
  return lines[part](settings, language);
}

/** Whether a value is still to be filled in: text in square brackets. */
export function isPlaceholder(text: string): boolean {
  return /^\[.*\]$/.test(text);
}

function publisherLines({ publisher }: Settings, language: Language): readonly DataLine[] {
  const names = ['name', 'address', 'representative', 'telephone', 'email', 'register', 'vatId', 'responsible'] as const;
  return names.flatMap((name) => {
    const value = publisher[name]?.[language];
    return value === undefined ? [] : [{ label: `page.${name}` as const, lines: [value], ...linkOf(name, value) }];
  });
}

function hostLines({ host }: Settings, language: Language): readonly DataLine[] {
  return (['name', 'address', 'logDays'] as const).map((name) => ({ label: `page.${name}`, lines: [host[name][language]] }));
}

function officeLines({ office }: Settings, language: Language): readonly DataLine[] {
  return [
    { label: 'page.address', lines: [office.name, office.street, `${office.postcode}\u00a0${office.town}`] },
    { label: 'page.telephone', lines: [office.telephone], ...linkOf('telephone', office.telephone) },
    { label: 'page.email', lines: [office.email], ...linkOf('email', office.email) },
    { label: 'page.hours', lines: [office.hours[language]] },
  ];
}

function feedbackLines({ contact, publisher }: Settings, language: Language): readonly DataLine[] {
  const telephone = publisher.telephone[language];
  return [
    { label: 'page.email', lines: [contact.email], ...linkOf('email', contact.email) },
    { label: 'page.telephone', lines: [telephone], ...linkOf('telephone', telephone) },
    { label: 'page.conciliation', lines: [publisher.conciliation[language]] },
  ];
}

function linkOf(name: string, value: string): { readonly href?: string } {
  if (name === 'email' && value.includes('@')) return { href: `mailto:${value}` };
  const digits = value.replace(/[^\d+]/g, '');
  return name === 'telephone' && digits.length > 5 ? { href: `tel:${digits.replace(/^0(?!0)/, '+49')}` } : {};
}
