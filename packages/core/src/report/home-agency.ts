import type { Reading, TokenRange } from '../mentions/types.js';

/** State news agencies by their country (APS is Algeria's and Senegal's, and so none's): each tells of its own country's officials without naming it. */
const OF_STATE: ReadonlyMap<string, string> = new Map(
  `AZERTAC AZ;KUNA KW;SPA SA;WAM AE;QNA QA;BNA BH;ONA OM;Jordan News Agency JO;SANA SY;NINA IQ;INA IQ;IRNA IR;NNA LB;WAFA PS
  Yemen News Agency YE;LANA LY;SUNA SD;MAP MA;TAP TN;PIB IN;APP PK;GNA GH;NAN NG;ENA ET;KNA KE;VNA VN
  KPL LA;AKP KH;Bernama MY;Antara ID;PNA PH;Yonhap KR;KCNA KP;Montsame MN;Kazinform KZ;Kabar KG;UzA UZ;Khovar TJ;Armenpress AM
  BelTA BY;Ukrinform UA;Moldpres MD;Agerpres RO;BTA BG;Tanjug RS;HINA HR;MIA MK;ATA AL;ANA-MPA GR;ANSA IT;Lusa PT;PAP PL;TASR SK
  MTI HU;BSS BD;Andina PE;Prensa Latina CU;ANGOP AO;SONNA SO;ADI DJ;NAMPA NA;BOPA BW`
    .split(/[;\n]/)
    .map((row) => row.trim())
    .map((row) => [row.slice(0, -3), row.slice(-2)] as const),
);

const APART = /^[\p{P}]+$/u;

/** The country whose own agency reports, by its name or a style in capitals: "Accra, Jan. 11, GNA -". */
export function countryOfAgency({ tokens, lex }: Reading): string | undefined {
  let found: string | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const agency = lex.longest(i, 'agency');
    const code = agency && OF_STATE.get(agency.entry.name);
    // "(BNA)", "GNA –", "/TASR/": as who reports, apart from the sentence.
    if (agency === undefined || code === undefined || !APART.test(tokens[i - 1]?.norm ?? '.')) continue;
    if (!APART.test(tokens[agency.to]?.norm ?? '.')) continue;
    if (found !== undefined && found !== code) return undefined;
    found = code;
  }
  return found;
}

/** "referring to the *Azerbaijani* Defense Ministry": the land of the body whose news it is; an embassy has two. */
export function countryOfSource({ tokens, lex }: Reading, via: TokenRange | undefined): string | undefined {
  if (via === undefined) return undefined;
  const lands = new Set<string>();
  for (let i = via.from; i < via.to; i++) {
    if (/^(embassy|consulate|mission)$/.test(tokens[i]?.norm ?? '')) return undefined;
    const land = lex.longest(i, 'country');
    if (land && land.to <= via.to) lands.add(land.entry.code);
  }
  return lands.size === 1 ? [...lands][0] : undefined;
}
