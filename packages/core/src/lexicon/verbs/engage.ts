/**
 * Verbs and nouns of engagement: who receives, calls on, meets or phones whom.
 *
 * One line is `role object mode: lemmas`.
 *
 * | role | the subject is |
 * |---|---|
 * | host | who receives: "*X* received Y" |
 * | guest | who comes: "*X* called on Y" |
 * | peer | neither: "*X* met Y" |
 *
 * | object | where the other side stands |
 * |---|---|
 * | direct | "received *Y*" |
 * | with | "held talks with *Y*"; between subject and "with" may stand time and place |
 * | by | "was granted an audience by *Y*" |
 * | place | the visited country, body or place: "visited *Baku*" |
 * | event | the event in which the subject takes part: "co-chaired *the session*" |
 *
 * A passive turns the roles round: "X was received by Y". A verb marked `!`
 * needs a person, delegation or side as object ("welcomed the decision" is
 * speech, "received an award" nothing).
 *
 * @module
 */
import { set } from '../word-set.js';
import { fill } from './inflect.js';

export interface EngageFrame {
  readonly role: 'host' | 'guest' | 'peer';
  readonly object: 'direct' | 'with' | 'by' | 'place' | 'event';
  readonly mode?: 'phone' | 'video';
  /** Only a person, delegation or side can be its object. */
  readonly personal: boolean;
}

const TABLE = `
host direct!: receive, receive in audience, host, welcome, greet, entertain, grant an audience to, grant audience to, give an audience to, give audience to, hold a reception for, hold an audience with, host a meeting with, host a dinner for, host a lunch for, meet and greet
host direct!: accept the credentials of, accept credentials from, receive the credentials of, receive credentials from, receive the letters of credence of, accept the letters of credence of, receive the letter of credence of, receive copies of the credentials of, receive a copy of the credentials of
host direct!: receive {a|an|the|} {courtesy call|courtesy visit|farewell call|introductory call|visit|call} {from|by|of}, receive {a|an|the|} {phone call|telephone call} from
host with: hold an audience
guest with: receive an audience, have an audience, seek an audience
guest direct!: call on, call upon, call at, pay a call on, pay a {courtesy|farewell|introductory|protocol|brief|formal|first|maiden} call on, pay a {courtesy|farewell|introductory|protocol} call to, pay a {courtesy|farewell|introductory|official|working|special} visit to, make a {courtesy|farewell|introductory|} call on, make an {introductory|official} call on, pay an introductory call on, pay courtesy call on, pay courtesy visit to, pay {his|her|their|} courtesies to, pay {him|her|them} a {courtesy call|courtesy visit|visit|call}, present {his|her|their} credentials to, present {his|her|their} letters of credence to, present a copy of {his|her|their} credentials to, present copies of {his|her|their} credentials to, present the {letters|letter} of credence to, present credentials to, hand over {his|her|their} credentials to, bid farewell to, say farewell to, pay a farewell {visit|call} to, be the guest of, be on a visit to
guest by!: be granted an audience, be granted audience, be given an audience, be received in audience
guest place: tour, land in, fly to, depart for, leave for, go to, come to, visit, pay a visit to, pay an official visit to, pay a {working|state|private|two-day|three-day|one-day|brief|short|friendly|goodwill|familiarization} visit to, make a visit to, make an official visit to, arrive in, arrive at, travel to, conduct an official visit to, undertake a visit to, undertake an official visit to, conclude a visit to, be on an official visit to
peer direct!: meet, encounter, see off, join
peer with: interact, meet, meet up, sit down, confer, consult, huddle, hold talks, converse
peer direct phone!: phone, telephone, ring, contact, call
peer with phone: speak by phone, speak by telephone, speak on the phone, speak over the phone, speak over phone, talk by telephone, talk by phone, talk over the phone, talk on the phone
peer with phone: speak telephonically, {speak|talk} {today|yesterday|again|earlier today|this morning|this afternoon|this evening|tonight} {by|via} {phone|telephone}, {speak|talk} {today|yesterday|again|earlier today|this morning|this afternoon|this evening|tonight} {over|on} the {phone|telephone}
peer with video: meet virtually, meet online
peer event: co-chair, cochair, jointly chair, sign, ink, initial, exchange
host event: chair, preside over, convene, moderate
guest event: attend, participate in, take part in, represent, address, arrive here, land here
peer with: speak, talk, engage
`;

export const ENGAGE_FRAMES: ReadonlyMap<string, readonly EngageFrame[]> = (() => {
  const frames = new Map<string, EngageFrame[]>();
  for (const line of TABLE.trim().split('\n')) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon);
    const [role = 'peer', object = 'direct', mode] = head.replace('!', '').trim().split(' ');
    const frame: EngageFrame = {
      role: role as EngageFrame['role'],
      object: object as EngageFrame['object'],
      personal: head.endsWith('!'),
      ...(mode && { mode: mode as 'phone' | 'video' }),
    };
    for (const lemma of line
      .slice(colon + 1)
      .split(',')
      .flatMap((l) => fill(l.trim()))) {
      const known = frames.get(lemma);
      if (known) known.push(frame);
      else frames.set(lemma, [frame]);
    }
  }
  return frames;
})();

/** Nouns of an encounter: "a *meeting* between A and B", "Secretary X's *call* with Y". */
export const ENCOUNTER_NOUNS = set(
  `meeting meetings talk talks discussion discussions consultation consultations conversation conversations call calls
  negotiation negotiations session dialogue audience reception interaction encounter summit lunch luncheon banquet iftar dinner breakfast
  roundtable videoconference teleconference telecon phone-call visit`,
);
/** Verbs that only carry an encounter noun: "*held* talks", "*had* a meeting". */
export const LIGHT_VERBS = set(
  `hold holds held holding have has had having conduct conducts conducted conducting make makes made making start
  starts started begin begins began open opened conclude concluded hosted host hosts convene convened chaired chair carry
  carried pay paid join joined lead led attend attended`,
);
/** Of these, the ones that happen by telephone unless the text says otherwise. */
export const CALL_NOUNS = set('call calls phone-call teleconference telecon');
