import { expect, test } from 'vitest';
import { fixtureCourse } from './fixture.ts';
import { jobsOf } from './plan.ts';
import { webAddress } from './print-links.ts';

test.each(['https://example.org', 'https://example.org/', 'https://example.org/mit/'])(
  'links of PDFs lead to the site at %s',
  async (site) => {
    const fixture = await fixtureCourse();
    const course = { ...fixture, settings: { ...fixture.settings, site } };
    const [job] = jobsOf(course, { language: 'de' });
    if (!job) throw new Error('The fixture has no PDF.');
    expect(webAddress({ page: 'licence' }, { course, job })).toBe(`${site.replace(/\/$/, '')}/de/lizenz/`);
  },
);
