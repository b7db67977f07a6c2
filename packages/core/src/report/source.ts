import type { AssembleOptions } from './assemble.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { Facts } from './facts.js';
import type { MeetingReport } from './schema.js';
import { trim, wording } from './wording.js';

/** Publication day, dateline and source of the record. */
export function tellSource(
  facts: Facts,
  options: AssembleOptions,
): Pick<MeetingReport, 'publishedOn' | 'dateline' | 'source'> {
  const { reading, provenance, evidence } = facts;
  const published = provenance.publishedOn;
  if (published) evidence.add('/publishedOn', published.at);
  const publishedOn = published?.value ?? options.publishedOn;
  const line = provenance.dateline;
  if (line?.city) evidence.add('/dateline/city', line.city);
  if (line?.country) evidence.add('/dateline/country', line.country.at);
  if (line?.date) evidence.add('/dateline/date', line.date.at);
  const outlet = named(reading, provenance.outlet);
  const via = named(reading, provenance.via);
  if (outlet) evidence.add('/source/outlet', outlet);
  if (via) evidence.add('/source/via', via);
  const outletName = outlet ? wording(reading, outlet) : options.outlet;
  return {
    ...(publishedOn !== undefined && { publishedOn }),
    ...(line && {
      dateline: {
        ...(line.city && { city: wording(reading, line.city) }),
        ...(line.country && { country: line.country.value }),
        ...(line.date && { date: line.date.value }),
      },
    }),
    ...((outletName !== undefined || via || options.url !== undefined) && {
      source: {
        ...(outletName !== undefined && { outlet: outletName }),
        ...(via && { via: wording(reading, via) }),
        ...(options.url !== undefined && { url: options.url }),
      },
    }),
  };
}

/** The range without marks around it; nothing where only marks stand there. */
function named(reading: Reading, range: TokenRange | undefined): TokenRange | undefined {
  const trimmed = range && trim(reading, range);
  return trimmed && trimmed.to > trimmed.from ? trimmed : undefined;
}
