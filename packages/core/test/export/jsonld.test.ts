import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { jsonLdScript, toJsonLd } from '../../src/export/index.js';
import { all, announcedVisit, bakuVisit, conference, hostile, undatedCall } from './fixtures.js';

/** schema.org's own context maps names to its vocabulary and types these as addresses or dates. */
const context = {
  '@vocab': 'https://schema.org/',
  eventStatus: { '@type': '@id' },
  eventAttendanceMode: { '@type': '@id' },
  url: { '@type': '@id' },
  startDate: { '@type': 'Date' },
};
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`not to be loaded: ${url}`);
  return { documentUrl: url, document: { '@context': context } };
};
const expand = (document: object) =>
  jsonld.expand(document as never, { documentLoader, safe: true } as never);

type Expanded = Record<string, { '@value'?: string; '@id'?: string }[]>;

describe('toJsonLd', () => {
  test.each(Object.entries(all))('%s: a processor expands it and loses nothing', async (_, report) => {
    const document = toJsonLd(report);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    // "safe" makes the processor fail on any key or address that it would drop.
    const [event] = (await expand(document)) as Expanded[];
    expect(event?.['@type']).toEqual(['https://schema.org/Event']);
    expect(event?.['https://schema.org/name']?.[0]?.['@value']).toBe(document.name);
    const quads = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads' });
    expect(quads).toContain(`<${document['@id']}>`);
  });

  test('hosts organise, guests attend', () => {
    expect(toJsonLd(bakuVisit)).toMatchObject({
      '@type': 'Event',
      startDate: '2025-12-17',
      organizer: {
        '@type': 'Person',
        name: 'Zakir Hasanov',
        honorificPrefix: 'Colonel General',
        jobTitle: 'Minister of Defense of the Republic of Azerbaijan',
        affiliation: { '@type': 'GovernmentOrganization', address: { addressCountry: 'AZ' } },
      },
      attendee: { '@type': 'Person', name: 'Levent Ergün' },
      location: {
        '@type': 'Place',
        name: 'Baku',
        address: { addressLocality: 'Baku', addressCountry: 'AZ' },
      },
      superEvent: { '@type': 'Event', name: '17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting' },
      about: [{ '@type': 'Thing' }, { '@type': 'Thing', name: 'regional security' }],
      subjectOf: { '@type': 'NewsArticle', publisher: { name: 'Trend' }, datePublished: '2025-12-17' },
    });
  });

  test('a party for which nobody is named stands for itself', () => {
    expect(toJsonLd(announcedVisit)).toMatchObject({
      organizer: { '@type': 'GovernmentOrganization', name: 'Norway' },
      attendee: { '@type': 'Person', honorificPrefix: 'H.E.' },
      startDate: '2026-05-12',
      endDate: '2026-05-14',
    });
    const names = (toJsonLd(conference).attendee as unknown as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(['J.P. Mugisha', 'Lee Okoro', 'Mary Wanjiru', 'Rwanda']);
  });

  test('a call is online and has no date that was not stated', () => {
    const call = toJsonLd(undatedCall);
    expect(call).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation' },
    });
    expect(call).not.toHaveProperty('startDate');
    expect(call).not.toHaveProperty('organizer');
  });

  test('is safe inside a script element', () => {
    const script = jsonLdScript(toJsonLd(hostile));
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(script)).toEqual(toJsonLd(hostile));
    expect(script).not.toContain('"url":"javascript:');
  });
});
