import { expect, test } from 'vitest';
import { fixtureCourse } from '../outputs/pdf/fixture.ts';
import { pageAddress, siteAddress } from './web-address.ts';

test.each(['https://example.org', 'https://example.org/', 'https://example.org/mit/'])(
  'addresses on the web lead to the site at %s',
  async (site) => {
    const fixture = await fixtureCourse();
    const course = { ...fixture, settings: { ...fixture.settings, site } };
    const root = site.replace(/\/$/, '');
    expect(pageAddress(course, { page: 'licence' }, 'de')).toBe(`${root}/de/lizenz/`);
    expect(siteAddress(course, '/downloads/manifest.json')).toBe(`${root}/downloads/manifest.json`);
  },
);
