/**
 * Verbs and nouns of discussion: what was talked about, without who said what.
 *
 * One line is `frames: lemmas`.
 *
 * | letter | where the topics stand | example |
 * |---|---|---|
 * | n | object, or subject of the passive | reviewed *bilateral ties*; *ties* were reviewed |
 * | o | after on/about/regarding …, with or without an addressee | spoke with X *about trade* |
 * | t | object, but only where talks, a meeting or an agenda is the subject | talks covered *trade* |
 * | g | object, where several act or talks are the subject; of one alone it is a statement | they mentioned *trade* |
 * | v | subject, of a verb in the active | *trade* came under discussion |
 * | c | after "to", "on" or "by", of a passive whose subject is attention, priority or a place | attention was paid to *trade* |
 * | p | subject of the passive alone, of what lies ahead | *ways to cooperate* were outlined |
 *
 * @module
 */
import { set } from '../word-set.js';
import { fill } from './inflect.js';

const TABLE = `
n: discuss, preview, debate, consider, explore, examine, tackle, broach, go over, go through, look at, look into, look over, take up, talk over, talk through
n: touch on, touch upon, dwell on, dwell upon, take stock of, dilate on, dilate upon, mull, mull over, ponder, thrash out, canvass, deliberate on, deliberate over, deliberate upon, deliberate, appraise, focus on, focus upon, concentrate on, center on, centre on, follow up on, zero in on, delve into, sum up
n: review, survey, assess, analyze, study, address, raise, cover, hear about
n: {hear|receive|be given} {briefings|reports|presentations} {on|about}, {hear|receive|be given} a {briefing|report|presentation} {on|about}
g: speak at length {about|on}, mention, approach, {talk|speak} {about|of}, reflect on, reflect upon, look back on, shed light on, deal with, turn to, share {insights|experiences|information} {on|about}
n: give consideration to, pay {special|particular|close|great|much|considerable|} attention to, give {special|particular|close|great|much|considerable|} attention to, devote {special|particular|close|great|much|considerable|} attention to, {give|devote|assign} {an important|a significant|a central|a special|a key|a prominent} place to
n: confer on, confer about, consult on, coordinate on, negotiate on, engage on, deliberate about, brainstorm on, converse on, converse about, negotiate
o: take place, dwell, touch, focus, concentrate, center, centre
o: speak, talk, consult, confer, converse, chat, deliberate, exchange, coordinate, engage, negotiate, hold, have, conduct, carry on, carry out
o: {exchange|share|compare|trade|swap} {views|opinions|perspectives|ideas|thoughts|assessments|positions|notes|viewpoints|insights|experiences}
t: highlight, cover, surround, concern, focus on, focus upon, focus, concentrate on, center on, centre on, center around, centre around, revolve around, revolve round, deal with, be devoted {|mainly|chiefly|primarily|largely|entirely} to, be dedicated {|mainly|primarily|entirely} to, refer to, be focused on, be focussed on, be centred on, be centered on, touch on, include, address, feature, comprise, be about, range over, range from, encompass, turn on, turn to
c: give, pay, devote, draw, attach, allot, allocate, assign, accord, afford, turn, place, occupy, take
p: outline, identify, map out
v: come under discussion, come up for discussion, come up, be on the agenda, be high on the agenda, top the agenda, figure on the agenda, form part of the agenda, be part of the agenda, {figure|feature|figure prominently|feature prominently} in the {talks|discussions|meeting|conversation|call}, round off the {talks|discussions|meeting}, feature on the agenda, feature high on the agenda, dominate the agenda, dominate, be {a|the|} {main|chief|key|central|} {topic|topics|subject|subjects|focus} of, be another {|key }{topic|subject|focus|axis|aspect|point} of, be {among|amongst} the {topics|issues|matters|subjects|questions|items|themes} {discussed|raised|of discussion|under discussion|on the agenda|reviewed|covered|touched upon}, be in the spotlight, be under discussion, be on the table, be {among|amongst} the {topics|issues|matters|subjects|questions|items|themes}, be the focus of, figure prominently, feature prominently, take center stage, take centre stage
`;

export const DISCUSS_FRAMES: ReadonlyMap<string, string> = (() => {
  const frames = new Map<string, string>();
  for (const line of TABLE.trim().split('\n')) {
    const colon = line.indexOf(':');
    const letters = line.slice(0, colon);
    for (const lemma of line
      .slice(colon + 1)
      .split(',')
      .flatMap((l) => fill(l.trim()))) {
      const known = frames.get(lemma) ?? '';
      frames.set(lemma, known.includes(letters) ? known : known + letters);
    }
  }
  return frames;
})();

/** Nouns for people talking: "held *talks* on trade". */
export const TALK_NOUNS = set(
  `talk talks discussion discussions consultation consultations negotiation negotiations conversation conversations
  dialogue dialogues exchange exchanges deliberations meeting meetings session sessions call calls brainstorming interaction
  interactions`,
);

/** What people exchange when they talk: "an exchange of *opinions* on trade". */
export const SHARED_THOUGHTS = set(
  'views opinions ideas thoughts assessments perspectives viewpoints positions insights',
);

/** Nouns for the event, when it is the subject: "the *meeting* covered trade". */
export const EVENT_NOUNS = set(
  `talk talks discussion discussions consultation consultations negotiation negotiations conversation conversations
  dialogue meeting meetings session sessions call agenda visit trip engagement engagements exchange exchanges summit
  forum conference roundtable deliberations topics subjects issues matters interaction interactions encounter audience
  dinner lunch breakfast luncheon banquet group event seminar workshop ministerial phase part program programme`,
);

/** Those who can be addressed with a speech: "addressed the *meeting*", but "discussed the meeting". */
export const ADDRESSED = set(
  'meeting meetings plenary seminar workshop symposium ceremony event council committee parliament summit forum conference congress',
);

/** Objects that make "review", "raise", "address" a deed, not a discussion: "reviewed the guard of honour". */
export const NOT_DISCUSSED = set(
  `guard guards parade troops contingent formation ranks flag flags toast glass gathering audience crowd media press
  reporters journalists conference parliament assembly forum rally nation students session summit congress hand hands
  meal lunch dinner breakfast officers cadets trainees participants delegates photo photographs vows gifts pleasantries letters tour drill ceremony ceremonies`,
);
