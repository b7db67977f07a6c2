/**
 * Verbs of a visit's programme: what guests see, lay, sign and receive beside
 * the talks.
 *
 * One line is `action object (nouns): lemmas`.
 *
 * | object | where the place stands |
 * |---|---|
 * | place | it is the object itself: "visited *the museum*" |
 * | at | after "at", "before", "in front of": "laid a wreath at *the Tomb*" |
 * | event | it is the event itself: "addressed *a joint sitting of Parliament*" |
 *
 * With nouns, one of them must be the object: "laid *a wreath*", not "laid the
 * foundation".
 *
 * @module
 */
import type { ItineraryAction } from '../../report/schema.js';
import { fill } from './inflect.js';

export interface ProgrammeFrame {
  readonly action: ItineraryAction;
  readonly object: 'place' | 'at' | 'event';
  readonly nouns?: ReadonlySet<string>;
}

const TABLE = `
visit place: visit, pay a visit to, make a visit to, stop at, stop by, go to, go to see, proceed to, drop by, call at, begin {its|his|her|their|the} {tour|visit} at, start {its|his|her|their|the} {tour|visit} at
tour place: tour, look round, look around, take a tour of, go on a tour of, walk around, go around, inspect, view, see round, go sightseeing in, be {shown|taken|conducted|guided} {around|round|through}, get acquainted with, become acquainted with, acquaint {himself|herself|themselves} with, {familiarize|familiarise} {himself|herself|themselves} with, be shown, be given a tour of
lay-wreath at (wreath wreaths flowers flower bouquet bouquets basket baskets garland garlands tribute): lay, place, deposit, put, offer, present, leave
pay-tribute at: pay {his|her|their|high|rich|warm|} {tribute|tributes|homage|respects|respect}, pay {his|her|their|} last respects, pay floral {tribute|tributes}, {honor|honour} {the|their} {|blessed} memory, honor the fallen, honour the fallen, commemorate, observe a {minute|moment} of silence, observe {one|a one} minute of silence, bow {his|her|their} {head|heads}, hold a minute of silence
guestbook at (book guestbook register): sign, put remarks in, put remarks on, {leave|write|record} {his|her|their|} remarks in, leave {a|a commemorative|a special} {note|message} in, leave {notes|messages|entries} in, write a message in, record {his|her|their} impressions in, write in, make an entry in, leave an entry in, inscribe
exchange-gifts at (gift gifts souvenir souvenirs memento mementos mementoes plaque plaques shield shields keepsake keepsakes token tokens coin coins book painting portrait replica sword jersey carpet statuette crest): exchange, present, hand over, give, receive, swap, award, gift
photo at (photo photos photograph photographs picture pictures): pose for, take, have
dinner at (dinner lunch banquet luncheon iftar breakfast): host, give, offer, hold
briefing at (briefing briefings): receive, attend, give, hear, hold, conduct
briefing at (presentation presentations): watch, view, attend, listen to, hear
briefing at (conference briefing): hold a {joint|} {press|news} conference, address a {joint|} {press|news} conference, hold a {joint|} {press|media} briefing
briefing at (media press journalists reporters): brief, talk to, speak to, address
other at (forum conference seminar symposium students university academy audience event): address, deliver a lecture at, deliver {keynote|} remarks at, speak at, deliver a speech at, give a lecture at, speak with, give {|keynote|opening|closing} remarks at, {participate|take part} in a {|moderated|panel|roundtable|fireside} {discussion|conversation|chat} at
other at (lecture lectures talk talks speech address presentation keynote remarks): deliver, give
other event (session sitting assembly discussion gathering forum conference seminar symposium roundtable congress summit event): address
other event (dialogue forum conference summit workshop seminar symposium roundtable session): open, co-open, co - open, kick off, launch, inaugurate
other event (exhibition expo fair festival forum seminar symposium roundtable): attend, take part in, participate in
other event (celebration celebrations ceremony festival conference forum summit): {participate|take part} as {|a|the} {chief|special|guest} guest at, be {|a|the} {chief|special} guest at
other at (tree trees sapling saplings fir pine cedar olive): plant
other place: pray at, offer prayers at, perform prayers at
ceremony at (plaque bust statue monument): unveil
ceremony at (parade salute): review, witness, take
ceremony at (parade opening ceremony inauguration unveiling celebration celebrations commemoration commemorations festivities): preside over, attend, take part in, participate in, open, inaugurate, unveil
ceremony at (pirith blessing blessings prayer prayers hymns sutras): chant, recite
ceremony place: inaugurate, open
`;

export const PROGRAMME_FRAMES: ReadonlyMap<string, readonly ProgrammeFrame[]> = (() => {
  const frames = new Map<string, ProgrammeFrame[]>();
  for (const line of TABLE.trim().split('\n')) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon);
    const open = head.indexOf('(');
    const [action = '', object = ''] = (open < 0 ? head : head.slice(0, open)).trim().split(' ');
    const nouns = open < 0 ? undefined : new Set(head.slice(open + 1, head.indexOf(')')).split(' '));
    for (const lemma of line
      .slice(colon + 1)
      .split(',')
      .flatMap((l) => fill(l.trim()))) {
      const frame: ProgrammeFrame = {
        action: action as ItineraryAction,
        object: object as ProgrammeFrame['object'],
        ...(nouns && { nouns }),
      };
      const known = frames.get(lemma);
      if (known) known.push(frame);
      else frames.set(lemma, [frame]);
    }
  }
  return frames;
})();
