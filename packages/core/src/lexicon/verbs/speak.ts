/**
 * Reporting verbs: what a speaker is said to have said, asked, praised, promised.
 *
 * One line is `act frames: lemmas`, or `act frames (objects): lemmas` for verbs
 * that report speech only of certain things: "offered condolences", but not
 * "offered a wreath". Braces give choices: "attach {great|special|} importance to".
 *
 * Frames, the kinds of complement that hold what was said:
 *
 * | letter | complement | example |
 * |---|---|---|
 * | t | clause with "that" | noted *that ties grow* |
 * | z | clause without it | said *ties grow* |
 * | n | noun phrase | stressed *the need for trade* |
 * | i | infinitive | pledged *to send aid* |
 * | a | addressee, then on/of/about/that; the addressee is no content | briefed X *on the talks* |
 * | A | addressee who belongs to the content | thanked *X for the help* |
 * | p | a person as object is received, not spoken of | welcomed *the minister* |
 * | o | reports only in a past or future form, not "looks forward to" | looked forward *to more* |
 * | v | needs an infinitive after the addressee; without one it is a visit | called on X *to act* |
 * | s | of one side alone; what several speak of together is discussed | spoke of *the plan* |
 * | w | after the object and "to" or "on"; the object is no content | drew his attention *to the road* |
 * | d | object with what it is called | called *the visit a success* |
 * | m | mere saying: news offices use it of their own reports | the ministry *said* … |
 *
 * @module
 */
import type { SpeechAct } from '../../report/schema.js';
import { fill } from './inflect.js';

export interface SpeakFrame {
  readonly act: SpeechAct;
  readonly frames: string;
  /** Head nouns that the object must have, in singular; none: any. */
  readonly objects?: ReadonlySet<string>;
}

const TABLE = `
say tzm: say, state, declare
say tm: tell reporters, tell journalists
say t: comment, consider, opine, assert, contend, reason, put it, maintain, think, quip, attest, testify, predict, expect, be of the {view|opinion|belief|conviction}, hold the {view|opinion}, take the view, make the point
say tz: reckon, claim
say tm: write, post, tweet
say ta: tell
say tz: believe
say tzm: add
say tm: continue, go on
note tzn: note, observe, remark
note t: mention, be mindful, be aware, be cognizant
note ns: mention
note w (attention notice): draw, bring
note tn: point out, point to, point at, cite, acknowledge, recognize, take note of, take cognizance of, register, allude to, refer to, make note of, give recognition to, give acknowledgment to
note t: refer
note tn: make reference to, make mention of, draw {the|} attention to, call attention to, bring to the attention of, bring up
note tn: make clear
note t: make it clear, make it known, let it be known, be convinced
note tn: consider it {necessary|important|essential}, find it {necessary|important}, find {necessary|important}
stress tzn: stress, emphasize, underline, underscore
stress n: {stress|emphasize|underscore|underline} {on|upon}, make {the|a|a strong|} case for, place a premium on, attach {great|special|particular|high|utmost|paramount|} {importance|significance} on, accord {great|special|particular|high|} {importance|priority} to, give {great|special|particular|high|utmost|top|} {importance|prominence} to
stress ns (importance necessity need significance urgency value): raise
stress t: be {very|quite|absolutely|also|} clear, be {unequivocal|adamant}
stress w (emphasis stress importance accent weight premium): place, lay, put
stress tn: highlight, accentuate, reemphasize, re-emphasize
stress tn: lay {great|special|particular|} {emphasis|stress} on, place {great|special|particular|} {emphasis|importance} on, put {great|special|particular|} {emphasis|stress} on, lay stress on
stress tn: attach {great|special|particular|high|utmost|paramount|} {importance|significance|value} to, insist on, single out, make a point of, shed light on, throw light on
express tn: be {particularly|very|especially|extremely|} {pleased|delighted|happy|satisfied|impressed} with, remain {appreciative|mindful} of
express t: be {particularly|very|especially|extremely} {pleased|glad|happy|proud|grateful|satisfied}, remain {confident|convinced|hopeful}
say t: assess
explain tn: explain, clarify, elaborate on, elaborate upon, elaborate, expand on, expand upon, give an account of, walk through, outline, expound on, set out, lay out, lay down, spell out, describe, detail, present in detail, sketch, characterize, expound, articulate, argue, recount, specify, enumerate, remark on, comment on, speak at length about, make a presentation on
explain ns: speak of, speak about, talk of, talk about, reflect on, reflect upon
explain d: call, term, label, dub, brand, deem, regard
explain n (challenge view viewpoint proposal vision plan update overview position stance perspective achievement progress experience initiative priority account assessment information idea report picture concept message greeting issue need situation policy concept structure history approach strategy result): present, unveil, put forward, set forth
inform n (update overview briefing detail account assurance explanation assessment information insight clarification summary picture idea presentation review readout): provide, give, share, offer, deliver, make
inform n (experience lesson concern insight detail information vision story knowledge intention priority perspective challenge plan assessment outlook appreciation situation view viewpoint position thought example practice): share
inform ta: intimate, alert, brief, update, inform, apprise, acquaint, notify, enlighten, familiarize, remind
inform tzm: report, reveal, disclose, indicate, respond, reply, answer, retort
inform n: brief on, brief about, report on, update on, talk up, share {details|information|updates|insights} {on|about}
express tn: express, voice, {echo|second}, profess, put on record, give expression to, give voice to, share {his|her|their} {condolences|sorrow|grief|joy|concern|concerns}
express t: be hopeful, be honoured, be honored, be confident, be certain, be sure, be pleased, be glad, be proud, be happy, be satisfied, be grateful, be optimistic, opine
express n: utter, be satisfied with, be appreciative of, be {optimistic|confident|hopeful|upbeat|positive} about, be interested in, be honoured by, be honored by, take pride in, be proud of, show interest in
express n (call offer invitation proposal request): renew, reiterate
affirm n (stand position support commitment keenness condemnation thanks readiness): renew
express n (satisfaction gratitude thanks appreciation readiness willingness interest concern desire confidence regret commitment solidarity sympathy condolence support respect keenness enthusiasm): indicate, signal, show, register, record, demonstrate, manifest, display
thank A: thank
thank n: be {also|very|deeply|extremely|most|} {grateful|thankful} {for|to}, be {especially|particularly} grateful for, be indebted to
thank tn: appreciate, value, {highly|} appreciate
thank n (thanks gratitude appreciation acknowledgement): extend, offer, give, render
praise A: credit
praise tAn: praise, salute, acclaim, admire, commend, hail, laud, applaud, extol, compliment
praise n: speak highly of, think highly of, pay {glowing|rich|warm} {tribute|tributes} to, give credit to, rate highly, give a high assessment {of|to}, give {high|positive} marks to, highly appraise, highly appraise, {highly|positively} {rate|value|assess|evaluate|appraise}, {value|appraise} highly, speak {warmly|positively|approvingly} of, heap praise on, lavish praise on
praise n (role effort contribution resilience courage bravery leadership work service commitment dedication professionalism strength support): pay tribute to
praise n (partnership friendship tie relationship relation bond cooperation alliance achievement progress success): celebrate
congratulate A: congratulate, felicitate
congratulate n (congratulation felicitation): extend, offer, send, give, address
condole n (condolence sympathy sorrow): extend, offer, send, give
condole tn: mourn, grieve
condole A: console, condole with
welcome tnp: welcome
wish a: wish
wish n (progress prosperity success stability peace health happiness wellbeing well-being recovery): wish
wish n (wish greeting regard salutation compliment): extend, offer, send, give, deliver, reciprocate
hope tzi: hope
hope t: anticipate
hope nio: look forward to
hope tn: pin {hope|hopes} on, count on
affirm tzn: affirm, reaffirm, reiterate, confirm, reconfirm, restate, reassert, repeat, avow, avow to
affirm n (commitment support alliance message call importance): reinforce, underpin
affirm n (commitment support will willingness solidarity position stance interest): ratify
affirm i: be determined, be ready, be willing, be keen, be eager, be prepared, be resolved, stand ready
affirm n: be keen on, be intent on
support n: endorse, support, advocate, advocate for, speak in favor of, speak in favour of, speak out for, speak up for, stand up for, be {also|strongly|} in {favor|favour} of, lend {his|her|their|} support to, give {his|her|their|} backing to, rally behind, stand by, stand with
support n (support solidarity backing): extend, offer, give, lend, throw
pledge tinA: pledge, vow, promise
pledge tn: commit {himself|herself|itself|themselves} to, commit to, recommit to, be committed to
pledge t: resolve
pledge ti: undertake, commit, recommit, swear, volunteer
assure n (cooperation support assistance help collaboration facilitation commitment readiness willingness backing solidarity): assure
assure ta: assure, reassure
urge Av: call on, call upon, appeal to, press
urge tAn: urge, encourage, exhort, implore, press for, push for, appeal for, call for, lobby for, plead for, direct, instruct, task, advise, caution, beseech
urge t: insist, demand, stipulate
urge n: demand, invoke
urge n (instruction directive): give, issue
urge n (call appeal plea): make, issue, renew, launch, reiterate
propose tin: propose, suggest, recommend, put forward, advance the idea of
offer i: offer
offer n (assistance help support aid cooperation expertise partnership training service advice apology solution mediation proposal facility scholarship): offer, extend, provide assurances of
request tAn: request, ask for, solicit, seek the support of, seek support for, seek assistance
request n (assistance help support cooperation advice clarification information backing): seek
request A: ask
ask tn: inquire, inquire about, enquire, enquire about, ask about, ask whether, wonder, inquire whether, query
agree tz: agree
agree t: concur, accept, concede, admit, share the {view|opinion|position|belief|assessment|understanding|conviction|hope|concern|concerns}, be unanimous, be {in agreement|agreed}, be at one, see eye to eye, come to the conclusion, reach the conclusion, conclude, reach a consensus, find common ground
agree n: agree with, concur on, concur with, be unanimous on, be unanimous in, see eye to eye on, be of one mind on, share the {view|opinion|position|assessment} on, find it necessary, consider it important
condemn tn: condemn, denounce, deplore, decry, slam, criticize, reproach, rebuke, deprecate, repudiate, lambast, censure, protest against, blame, accuse
concern n (concern alarm worry): raise, flag
concern t: worry, fear
concern tn: regret, lament, be {concerned|worried|alarmed} {about|by|over|at}, be {deeply|gravely|seriously|} concerned
warn tna: warn, warn of, warn against, caution against
convey tna: convey, relay, transmit, impart, communicate
convey A: entrust
convey n (message greeting regard wish condolence letter information word thanks gratitude congratulation invitation appreciation): pass on, pass along, hand on
convey n (message greeting regard wish congratulation salutation letter): deliver, transmit, bring, carry, extend, present
recall tn: recall, recollect, reminisce, reminisce about, think back to, remember, evoke
announce tnm: announce, proclaim, unveil plans for
reject tn: reject, refute, deny, rebut, dismiss, rule out, oppose, object to, take issue with, speak {out|} against
`;

/** Lemma with its frame; one lemma may stand in several lines ("offer to help", "offer condolences"). */
export const SPEAK_FRAMES: ReadonlyMap<string, readonly SpeakFrame[]> = (() => {
  const frames = new Map<string, SpeakFrame[]>();
  for (const line of TABLE.trim().split('\n')) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon);
    const open = head.indexOf('(');
    const [act = '', letters = ''] = (open < 0 ? head : head.slice(0, open)).trim().split(' ');
    const objects = open < 0 ? undefined : new Set(head.slice(open + 1, head.indexOf(')')).split(' '));
    for (const lemma of line
      .slice(colon + 1)
      .split(',')
      .flatMap((l) => fill(l.trim()))) {
      const frame: SpeakFrame = { act: act as SpeechAct, frames: letters, ...(objects && { objects }) };
      const known = frames.get(lemma);
      if (known) known.push(frame);
      else frames.set(lemma, [frame]);
    }
  }
  return frames;
})();

/**
 * What is uttered decides the act where the verb is colourless: "expressed
 * gratitude" thanks, "expressed concern" is concern.
 */
export const ACT_OF_NOUN: ReadonlyMap<string, SpeechAct> = new Map(
  Object.entries({
    thank: 'gratitude thanks appreciation gratefulness thankfulness',
    condole: 'condolence condolences sympathy sympathies sorrow grief',
    congratulate: 'congratulation congratulations felicitations',
    wish: 'wish wishes greetings greeting regards salutations',
    hope: 'hope hopes expectation expectations optimism',
    concern: 'concern concerns alarm worry anxiety dismay disappointment regret',
    support: 'support solidarity backing',
    pledge: 'commitment readiness willingness determination resolve preparedness',
    praise: 'admiration satisfaction respect pride',
    affirm: 'confidence conviction belief certainty trust',
    condemn: 'condemnation outrage indignation',
    welcome: 'welcome',
    reject: 'opposition rejection objection',
  } satisfies Partial<Record<SpeechAct, string>>).flatMap(([act, nouns]) =>
    nouns.split(' ').map((noun) => [noun, act as SpeechAct] as const),
  ),
);
