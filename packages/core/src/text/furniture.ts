import { type TokenRange, endMarkOf, isCapitalised, isCloser, isEndMark } from './marks.js';
import type { Token } from './types.js';

const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** Lines that consist of these words and no others, whatever marks stand around them. */
const WHOLE_LINES = phrases(
  'end, ends, the end, end text, begin text, end of text, r, advertisement, photo, photos, video, gallery, menu, search, home, ' +
    'comments, no comments, related, related articles, related news, related stories, latest news, top stories, back to top, ' +
    'click here, download, subscribe, log in, login, sign in, register, contact us, about us, site map, sitemap, previous, ' +
    'next, more, more news, read more, share, share this, travel page, print this page, loading, breaking news, main menu',
);

/** How a line of navigation, credits or contacts begins. */
const LINE_STARTS = phrases(
  'skip ribbon, skip to, read more, read also, also read, see also, leave a reply, leave a comment, follow us, follow our, ' +
    'join us on, all rights reserved, copyright, photo by, photo courtesy, photo credit, photos by, image courtesy, ' +
    'last updated, last modified, updated on, for media inquiries, for press inquiries, for media enquiries, ' +
    'for more information, for further information, for additional information, for updates follow, for any queries, ' +
    'this website uses, this site uses, we use cookies, by using this, by continuing to, sign up, subscribe to, ' +
    'click here to, click to, click on, filed under, posted in, posted by, written by, edited by, share this, share on, ' +
    'more on this, related news, related articles, this story was published, story published, view this, print this, ' +
    'download the app, accept cookies, you may also, copy link, your email address, skip navigation, ' +
    'contact eca, to learn more, for press queries',
);

/** Most lines begin with none of these and need no further look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...WHOLE_LINES, ...LINE_STARTS].map((line) => line.split(' ')[0] ?? ''),
);

/** "Photo: AFP", "Source: B92", "Updated: 12:30". */
const LABELS = phrases(
  'photo, photos, foto, image, images, picture, pictures, source, sources, credit, updated, tags, tag, topics, keywords, ' +
    'author, editor, caption, file photo, read, related, photo credit, image credit, photo source, read more, also read, ' +
    'read also, see also, last updated, last update, update, share, share this, category, categories, views',
);

const SHARE_WORDS = phrases(
  'share, tweet, facebook, twitter, x, whatsapp, telegram, linkedin, email, e, mail, print, copy, link, pinterest, vk, ' +
    'messenger, reddit, instagram, youtube, viber, pdf, save, listen, like, comment, comments, a, font, size, rss, odnoklassniki',
);

const CREDITS = phrases('source, photo, image, picture, credit, file, supplied, pic');
const CAPTION_WORDS = phrases('left, right, centre, center, pictured, l, r, c');

/** Marks that frame text on a page and never end a sentence. */
const FRAMES: ReadonlySet<string> = new Set('|/#-_=*~■◆'.split(''));

const COOKIE_WORDS = phrases(
  'accept, browser, browsing, consent, experience, policy, privacy, site, website, settings',
);

const LONGEST_FURNITURE = 60;
const LONGEST_CAPTION = 70;
/** From this length on a labelled caption that ends as a sentence is prose. */
const TOLD_CAPTION = 22;

/** Whether a line or paragraph belongs to the page and not to the release. */
export function isFurniture(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  if (to - from > LONGEST_CAPTION) return false;
  const written = wordsOf(tokens, range);
  const first = tokens[from];
  if (written.length === 0) return true;
  // "相关文章", "国内英语新闻:Premier meets guests": a line of a page in another script.
  if (/^[\u3040-\u30ff\u3400-\u9fff]/.test(tokens[first?.text === '-' ? from + 1 : from]?.text ?? ''))
    return true;
  if (first === undefined || first.text === '///' || first.text === '©' || first.text === './.') return true;
  if (isCaption(tokens, range)) return true;
  if (isToldCaption(tokens, range)) return false;
  if (to - from > LONGEST_FURNITURE) return false;
  if (isKnownLine(written)) return true;
  if (written.every((word) => SHARE_WORDS.has(word)) && written.some((word) => word.length > 1)) return true;
  if (written[0] === 'copyright' || hasLabel(tokens, range)) return true;
  if (isTrail(tokens, range) || isCookieNotice(written) || isSignature(tokens, range)) return true;
  if (written[0] === 'updated' && to - from < 12) return true;
  // "OFFICE OF THE PRIME MINISTER, P.O. Box G1, HONIARA"
  if (written.some((word, i) => /^p\.?o\.?$/.test(word) && written[i + 1] === 'box')) return true;
  return isByline(tokens, range) || isReadingTime(written, to - from) || isAgencyClock(tokens, range);
}

/**
 * Where the furniture at the end of a paragraph begins; `to` where there is none.
 *
 * ```
 * … began tonight. Source: B92, Tanjug | 18:37 Tweet Share
 *                  ^
 * ```
 */
export function furnitureTail(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = Math.max(from + 1, to - LONGEST_FURNITURE); i < to; i++) {
    if (!isAfterSentence(tokens, from, i)) continue;
    if (isMarksOnly(tokens, i, to) || isSignedOff(tokens, i, to)) return i;
    const first = tokens[i];
    // "… on Sunday. photo : ispr"
    const isOpening = first !== undefined && (isCapitalised(first) || CREDITS.has(first.norm));
    const isLabelled = isOpening && hasLabel(tokens, { from: i, to });
    if (isLabelled || first?.text === '©' || isEnd(tokens, i, to) || isReporter(tokens, i, to)) return i;
  }
  return to;
}

/**
 * Where a link to another page ends that stands inside a paragraph; `to` where it ends with it.
 *
 * ```
 * … the mission wrote. Read also: Minister
 *                      ^from
 * discusses supplies with his guest
 * In Kyiv, the minister met …
 * ^
 * ```
 */
export function linkEnd(tokens: readonly Token[], from: number, to: number): number {
  const label = [tokens[from]?.norm, tokens[from + 1]?.norm].join(' ');
  if (!/^(?:read also|also read|see also|read more)$/.test(label)) return to;
  for (let i = from + 2; i < to; i++) {
    const isLine = tokens[i]?.newline === true && isCapitalised(tokens[i]) && !isEndMark(tokens[i - 1]);
    if (isLine && endMarkOf(tokens, { from: i, to }) !== undefined && to - i > 6) return i;
  }
  return to;
}

/** "|", "./.", "---" behind the last sentence; its own quotes and brackets are no furniture. */
function isMarksOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (!FRAMES.has(tokens[i]?.text.charAt(0) ?? '')) return false;
  return true;
}

/** "… were present. -UNB", "… were present. – Bernama": the agency's mark behind the last sentence. */
function isSignedOff(tokens: readonly Token[], from: number, to: number): boolean {
  const [mark, name] = [tokens[from], tokens[from + 1]];
  if (to - from !== 2 || !FRAMES.has(mark?.norm.charAt(0) ?? '')) return false;
  return name?.shape === 'upper' || (mark?.norm === '-' && name?.shape === 'title' && !name.glued);
}

function isAfterSentence(tokens: readonly Token[], from: number, at: number): boolean {
  let last = at - 1;
  for (let closers = 0; closers < 3 && last > from && isCloser(tokens[last]); closers++) last--;
  return isEndMark(tokens[last]);
}

/** "(END)", "END", "-- SPA 13:02 LOCAL TIME" up to the end of the paragraph. */
function isEnd(tokens: readonly Token[], from: number, to: number): boolean {
  const range = { from, to };
  if (to - from > 10) return false;
  const written = wordsOf(tokens, range);
  const isMark = written.length === 1 && (written[0] === 'end' || written[0] === 'ends');
  return (isMark && tokens[from]?.shape !== 'title') || isAgencyClock(tokens, range);
}

/** "Robina Asido/DMS": who wrote it, and for whom. */
function isReporter(tokens: readonly Token[], from: number, to: number): boolean {
  const count = to - from;
  if (count < 3 || count > 6 || tokens[to - 2]?.text !== '/' || tokens[to - 1]?.shape !== 'upper')
    return false;
  for (let i = from; i < to - 2; i++) if (!isCapitalised(tokens[i])) return false;
  return true;
}

function wordsOf(tokens: readonly Token[], { from, to }: TokenRange): string[] {
  const written: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') written.push(token.norm);
  }
  return written;
}

function hasLabel(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let label = '';
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const token = tokens[i];
    if (token?.text === ':') return LABELS.has(label);
    if (token?.kind !== 'word') {
      if (label !== '') return false;
      continue;
    }
    label = label === '' ? token.norm : `${label} ${token.norm}`;
  }
  return false;
}

/** "By Sabina Mammadli". */
function isByline(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const count = to - from;
  if (tokens[from]?.text !== 'By' && tokens[from]?.text !== 'BY') return false;
  if (count < 3 || count > 6) return false;
  for (let i = from + 1; i < to; i++) if (!isCapitalised(tokens[i]) && tokens[i]?.norm !== '-') return false;
  return true;
}

function isKnownLine(written: readonly string[]): boolean {
  if (!FIRST_WORDS.has(written[0] ?? '')) return false;
  if (written.length <= 4 && WHOLE_LINES.has(written.join(' '))) return true;
  for (let count = 2; count <= 4; count++)
    if (LINE_STARTS.has(written.slice(0, count).join(' '))) return true;
  return false;
}

/** "Home > News > Politics". */
function isTrail(tokens: readonly Token[], range: TokenRange): boolean {
  if (range.to - range.from > 20 || endMarkOf(tokens, range) !== undefined) return false;
  let steps = tokens[range.from]?.norm === 'home' ? 1 : 0;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token?.text === '>' || token?.text === '›' || token?.text === '»') steps++;
  }
  return steps > 1;
}

function isCookieNotice(written: readonly string[]): boolean {
  const hasCookie = written.includes('cookies') || written.includes('cookie');
  return hasCookie && written.some((word) => COOKIE_WORDS.has(word));
}

/** "-- SPA": the agency signs. */
function isSignature(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 2 && tokens[from]?.text === '--' && tokens[from + 1]?.shape === 'upper';
}

/** "2 min read", "1 min read . Updated: 28 Apr 2023, 08:15 PM Staff Writer". */
function isReadingTime(written: readonly string[], count: number): boolean {
  const isTime = /^min(?:ute)?s?$/.test(written[0] ?? '') && written[1] === 'read';
  return isTime && (count <= 6 || written[2] === 'updated');
}

/** "-- SPA 13:02 LOCAL TIME 10:02 GMT". */
function isAgencyClock(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (tokens[from]?.norm !== '-' || to - from > 14) return false;
  let hasTime = false;
  let hasZone = false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'number' && token.norm.includes(':')) hasTime = true;
    if (token?.norm === 'time' || token?.norm === 'gmt') hasZone = true;
  }
  return hasTime && hasZone;
}

/** "Caption: On the margins of the summit, the Minister held talks with …": a whole sentence, though labelled. */
function isToldCaption(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  const isLabelled = tokens[from]?.norm === 'caption' && tokens[from + 1]?.norm === ':';
  return isLabelled && to - from >= TOLD_CAPTION && endMarkOf(tokens, range) !== undefined;
}

/** "John Williams (left), Sitiveni Rabuka. [Source: Fiji Government/ Facebook]". */
function isCaption(tokens: readonly Token[], range: TokenRange): boolean {
  const { from, to } = range;
  let hasPlace = false;
  let hasCredit = false;
  let isSeen = false;
  for (let i = from; i < to - 1; i++) {
    const text = tokens[i]?.text;
    const norm = tokens[i + 1]?.norm ?? '';
    // As written: "(R)" and "(L)" are parties.
    if (text === '(' && CAPTION_WORDS.has(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ')')
      hasPlace = true;
    if ((text === '[' || text === '(') && CREDITS.has(norm) && tokens[i + 2]?.norm === ':') hasCredit = true;
    // "Secretary Rao (L) is also seen. (PTI Photo/Kiran Nair)"
    if (text === '(' && CAPTION_WORDS.has(norm) && tokens[i + 2]?.text === ')') isSeen = true;
    if (text === '(' && isSeen && tokens[i + 2]?.norm === 'photo') return true;
  }
  const last = tokens[to - 1]?.text;
  if (hasCredit && (last === ']' || last === ')')) return true;
  return hasPlace && endMarkOf(tokens, range) === undefined;
}
