/**
 * Verbs of results: what a meeting signed, agreed, handed over, announced.
 *
 * One line is `kind frames: lemmas` or `kind frames (objects): lemmas`; the
 * objects are the head nouns that make it a result ("signed an agreement", not
 * "signed the guestbook").
 *
 * | letter | where the result stands | example |
 * |---|---|---|
 * | n | object, or subject of the passive | signed *a memorandum* |
 * | s | subject of an active | a plan *was agreed* |
 * | i | infinitive | agreed *to set up a working group* |
 * | g | with a group as actor alone; one side's is a statement | the sides agreed *on a plan* |
 * | d | thing given, after the receiver: | handed the ambassador *a diploma* |
 * | t | clause with "that" | announced that *Japan would fund …* |
 * | f | as d, and only from somebody: | delivered *a letter from the king* |
 * | a | person or body invited, then the infinitive | invited X *to visit Y* |
 *
 * @module
 */
import type { OutcomeKind } from '../../report/schema.js';
import { fill } from './inflect.js';

export interface OutcomeFrame {
  readonly kind: OutcomeKind;
  readonly frames: string;
  readonly objects?: ReadonlySet<string>;
}

/** What parties sign and adopt. */
const PAPERS = `agreement memorandum memoranda memo memos mou mous pact treaty accord protocol declaration statement communique
 contract plan programme program convention letter roadmap map arrangement minutes instrument understanding charter deal
 communication terms rules copy pledge deed framework document decision resolution note concept strategy act amendment supplement package cooperation`;

const TABLE = `
signed n (${PAPERS}): sign, ink, initial, seal, put {his|her|their|} {signature|signatures} to, put pen to paper on, affix {his|her|their|} {signature|signatures} to, exchange, conclude, countersign, formalize, ratify, renew, finalize
agreed ig: agree, concur, decide, resolve, arrange, {make|take|reach} {a|the} decision, agree in principle, agree in general, reach {an|} {agreement|understanding}, find it {expedient|advisable}
agreed ng: concur on, agree on, agree upon, settle on, decide on, reach {an|} {agreement|agreements|consensus|understanding} on, come to {an|} {agreement|understanding} on, arrive at {an|} {agreement|understanding} on
agreed n (${PAPERS} loan grant financing): adopt, approve, endorse, reach, agree
announced ng (statement communique declaration): issue, release
agreed i: be {agreed|decided|resolved}
agreed s (${PAPERS}): be agreed, be agreed {on|upon}
agreed n (relations): establish, restore, resume, normalize, normalise
agreed ng: {upgrade|elevate} {|their|bilateral|the|mutual} {ties|relations} to
other n (embassy consulate mission building facility hospital school bridge road station plant factory line link route exhibition airport port campus laboratory clinic): inaugurate, open
other n (${PAPERS} commission committee centre center office programme initiative project mechanism consultation dialogue group platform fund system service scheme): launch, establish, set up, inaugurate, open
announced n (agreement memorandum assistance aid package funding grant support initiative plan programme program partnership project investment loan donation contribution decision appointment sanction launch establishment opening delivery): announce, unveil
announced t: announce
awarded dn (order medal diploma award prize badge title doctorate degree citizenship certificate decoration honour honor insignia cross star ribbon cordon collar wissam wisam sash knighthood distinction): present, award, confer, bestow, hand, hand over, decorate, receive
other dn (letter message document equipment vehicle copy donation key centre center consignment aid shipment aircraft ambulance credentials): hand, hand over, donate
other dn (gift): convey, deliver
other dfn (message letter): receive, deliver, convey, transmit, carry, pass on, submit, give, bring, hand over
invited a: invite
invited n (invitation): extend, confirm, reiterate, repeat, reaffirm, transmit, present, hand, convey, renew, deliver, issue, accept, give, send, pass on, hand over, receive
other ig: plan
`;

export const OUTCOME_FRAMES: ReadonlyMap<string, readonly OutcomeFrame[]> = (() => {
  const frames = new Map<string, OutcomeFrame[]>();
  for (const line of TABLE.replace(/\n /g, ' ').trim().split('\n')) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon);
    const open = head.indexOf('(');
    const [kind = '', letters = ''] = (open < 0 ? head : head.slice(0, open)).trim().split(' ');
    const objects = open < 0 ? undefined : new Set(head.slice(open + 1, head.indexOf(')')).split(/\s+/));
    for (const lemma of line
      .slice(colon + 1)
      .split(',')
      .flatMap((l) => fill(l.trim()))) {
      const frame: OutcomeFrame = { kind: kind as OutcomeKind, frames: letters, ...(objects && { objects }) };
      const known = frames.get(lemma);
      if (known) known.push(frame);
      else frames.set(lemma, [frame]);
    }
  }
  return frames;
})();
