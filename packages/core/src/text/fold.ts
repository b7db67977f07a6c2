import { isHighSurrogate } from './characters.js';

/** Letters that no decomposition leads back to the Latin alphabet, and marks with an ASCII form. */
const SPECIAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    ẞ: 'ss',
    æ: 'ae',
    Æ: 'ae',
    œ: 'oe',
    Œ: 'oe',
    ø: 'o',
    Ø: 'o',
    đ: 'd',
    Đ: 'd',
    ð: 'd',
    Ð: 'd',
    þ: 'th',
    Þ: 'th',
    ł: 'l',
    Ł: 'l',
    ħ: 'h',
    Ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    Ŋ: 'n',
    ŧ: 't',
    Ŧ: 't',
    // Azerbaijani "Həsənov" is written "Hasanov" in English.
    ə: 'a',
    Ə: 'a',
    ʹ: "'",
    ʻ: "'",
    ʼ: "'",
    ʽ: "'",
    ʾ: "'",
    ʿ: "'",
    ˈ: "'",
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    '‹': "'",
    '›': "'",
    '`': "'",
    '´': "'",
    '′': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '«': '"',
    '»': '"',
    '″': '"',
    '＂': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '−': '-',
    '…': '...',
  }),
);

// Filled as characters are met.
const folded: (string | undefined)[] = [];

/** Lower case without diacritics: "Türkiye" -> "turkiye", "Đorđević" -> "dordevic". */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f || code === 0x60) return foldUnits(text);
  }
  return text.toLowerCase();
}

function foldUnits(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHighSurrogate(code) && i + 1 < text.length) {
      // Letters of mathematical alphabets, which some posts use for bold type.
      result += text
        .slice(i, i + 2)
        .normalize('NFKD')
        .toLowerCase();
      i++;
      continue;
    }
    result += folded[code] ??= foldUnit(code);
  }
  return result;
}

function foldUnit(code: number): string {
  if (code >= 0x300 && code <= 0x36f) return '';
  if (code === 0xad || code === 0x200c || code === 0x200d || code === 0x2060) return '';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const character = String.fromCharCode(code);
  const special = SPECIAL.get(character);
  if (special !== undefined) return special;
  // Only Latin and Greek: taking marks off Cyrillic "й" or Korean syllables makes other letters.
  const isFolded = code < 0x400 || (code >= 0x1e00 && code <= 0x1fff);
  if (!isFolded) return character.toLowerCase();
  let base = '';
  for (const part of character.toLowerCase().normalize('NFD')) {
    const unit = part.charCodeAt(0);
    if (unit < 0x300 || unit > 0x36f) base += part;
  }
  return base;
}
