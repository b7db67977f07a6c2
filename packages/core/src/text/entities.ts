/** A character reference found in markup, or left behind in plain text. */
export interface Entity {
  readonly text: string;
  /** End of the reference in the input. */
  readonly end: number;
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ndash: '–',
    mdash: '—',
    minus: '−',
    hellip: '…',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    sect: '§',
    para: '¶',
    shy: '\u00ad',
    zwj: '\u200d',
    zwnj: '\u200c',
    lrm: '\u200e',
    rlm: '\u200f',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    times: '×',
    frac12: '½',
    frac14: '¼',
    prime: '′',
    ordm: 'º',
    ordf: 'ª',
    iexcl: '¡',
    iquest: '¿',
    AElig: 'Æ',
    aelig: 'æ',
    OElig: 'Œ',
    oelig: 'œ',
    szlig: 'ß',
    Oslash: 'Ø',
    oslash: 'ø',
    ETH: 'Ð',
    eth: 'ð',
    THORN: 'Þ',
    thorn: 'þ',
    inodot: 'ı',
    Lstrok: 'Ł',
    lstrok: 'ł',
    Dstrok: 'Đ',
    dstrok: 'đ',
  }),
);

/** "eacute" is "e" and one of these. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    macr: '\u0304',
    breve: '\u0306',
    uml: '\u0308',
    ring: '\u030a',
    caron: '\u030c',
    cedil: '\u0327',
    ogon: '\u0328',
    dot: '\u0307',
  }),
);

/** Windows-1252 in the numbers 128 to 159, as browsers read them. */
const WINDOWS_1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** Numbers that may stand without their "&" ("#39;"): quotes, dashes, blanks, and no others. */
const BARE_NUMBERS: ReadonlySet<number> = new Set([
  34, 38, 39, 160, 8211, 8212, 8216, 8217, 8220, 8221, 8230,
]);

const LONGEST_NAME = 10;
const AMPERSAND = 38;
const SEMICOLON = 59;
const HASH = 35;

/** Reads "&amp;", "&#39;", "&#x27;", the doubly written "&amp;#39;" and the bare "#39;" at `at`. */
export function readEntity(input: string, at: number): Entity | undefined {
  const first = input.charCodeAt(at);
  if (first === HASH) return readBareNumber(input, at);
  if (first !== AMPERSAND) return undefined;
  const entity = input.charCodeAt(at + 1) === HASH ? readNumber(input, at + 1) : readName(input, at + 1);
  if (entity?.text !== '&') return entity;
  // "&amp;nbsp;": escaped twice on its way here.
  const next = entity.end;
  return (input.charCodeAt(next) === HASH ? readNumber(input, next) : readName(input, next)) ?? entity;
}

function readName(input: string, start: number): Entity | undefined {
  let end = start;
  while (end < input.length && end - start <= LONGEST_NAME && isAlphanumeric(input.charCodeAt(end))) end++;
  const name = input.slice(start, end);
  const isClosed = input.charCodeAt(end) === SEMICOLON;
  if (!isClosed && name !== 'nbsp') return undefined;
  const text = NAMED.get(name) ?? accented(name);
  return text === undefined ? undefined : { text, end: isClosed ? end + 1 : end };
}

function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent === undefined ? undefined : (name.charAt(0) + accent).normalize('NFC');
}

function readNumber(input: string, hash: number): Entity | undefined {
  const marker = input.charCodeAt(hash + 1) | 0x20;
  const isHex = marker === 120;
  const start = hash + (isHex ? 2 : 1);
  let end = start;
  let value = 0;
  for (; end < input.length && end - start < 8; end++) {
    const digit = digitValue(input.charCodeAt(end));
    if (digit < 0 || (!isHex && digit > 9)) break;
    value = value * (isHex ? 16 : 10) + digit;
  }
  if (end === start || input.charCodeAt(end) !== SEMICOLON) return undefined;
  return { text: characterOf(value), end: end + 1 };
}

function readBareNumber(input: string, at: number): Entity | undefined {
  const entity = readNumber(input, at);
  if (entity === undefined || (input.charCodeAt(at + 1) | 0x20) === 120) return undefined;
  return BARE_NUMBERS.has(Number(input.slice(at + 1, entity.end - 1))) ? entity : undefined;
}

function characterOf(code: number): string {
  if (code === 160) return ' ';
  if (code >= 128 && code < 160) return WINDOWS_1252.charAt(code - 128);
  const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isScalar ? String.fromCodePoint(code) : '\ufffd';
}

function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 0x20;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 0x20) >= 97 && (code | 0x20) <= 122);
}
