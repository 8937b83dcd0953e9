import { BEFORE_PARTIES, MEDIA } from '../../lexicon/demands/asking.ts';
import { SPEAKING } from '../../lexicon/demands/parties.ts';
import { BY_OR_FROM } from '../../lexicon/function-words.ts';
import { words } from '../../lexicon/words.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { isAdverb, isNoun, isPronoun, isVerb, PENN } from '../../tagging/tag-set.ts';
import type { DemandPlace } from '../candidates/candidate.ts';
import { criticOf } from '../denials.ts';
import { answererBefore, ownerBefore } from '../frames/nouns.ts';
import { isPassive } from '../frames/objects.ts';
import type { DemandScene, Phrase } from '../parties.ts';
import { lowerAt, mentionAt, mentionOf } from '../scene.ts';
import { clauseSubject } from '../subject-phrases.ts';
import type { CandidateView } from './features.ts';
import { choiceOf, type EarlierDemand, type PartyChoice } from './party-choice.ts';
import { addEarlier, addNear, addParallel, addRecipients, PartyWays } from './party-ways.ts';
import { addAround, addBodyOfReport, addGovernments, addNamedNext, addTop } from './text-ways.ts';

/** Earlier demands whose addressee may be asked again. */
const MOST_EARLIER = 6;

/** Those who may have made the demand. */
export function issuerChoices(scene: DemandScene, view: CandidateView, earlier: readonly EarlierDemand[]): PartyChoice[] {
  const { candidate, voice, subject } = view;
  const { strip, cue, from, to, framed } = candidate;
  const choices = new PartyWays(scene);
  const { parties } = scene;
  choices.add(framed?.issuer, 'rule');
  if (candidate.form === 'a duty' && candidate.whom) choices.add(parties.ofPhrase(candidate.whom), 'whose duty');
  addParallel(choices, scene, strip.sentence, voice.cue ? (scene.document.units[voice.cue.unit]?.tokenIndex ?? cue) : cue);
  choices.add(subject?.entity, subject?.passive ? 'passive subject' : 'subject');
  if (voice.piece >= 0) choices.add(parties.ofPiece(voice.piece), strip.piece >= 0 ? 'words of' : 'phrase of');
  if (voice.cue) choices.add(parties.ofMention(voice.cue.mention), `reporter ${voice.kind}`);
  if (isNoun(scene.document.tags.pos[cue] ?? PENN.SYM)) {
    choices.add(ownerBefore({ scene, strip, at: cue })?.entity, 'owner');
    const maker = clauseSubject({ scene, strip, low: Math.max(strip.from, cue - 30) }, cue - 1);
    choices.add(maker && parties.ofPhrase(maker), 'maker');
  }
  for (let k = cue + 1; k < Math.min(strip.to, cue + 12); k++)
    if (BY_OR_FROM.has(lowerAt(scene, k)) && (k < from || k >= to)) {
      choices.add(parties.ofPhrase({ from: k + 1, to: Math.min(strip.to, k + 10) }), `${lowerAt(scene, k)} ${k < from ? 0 : 1}`);
      break;
    }
  addNear(choices, scene, view, Math.min(cue, from), to);
  addEarlier(choices, scene, strip.sentence);
  const last = earlier.at(-1);
  if (last) choices.add(last.issuer, `last ${Math.min(3, strip.sentence - last.sentence)}`);
  addTop(choices, scene);
  addBodyOfReport(choices, scene, view);
  addNamedNext(choices, scene, view);
  const answerer = answererBefore({ scene, strip, at: cue });
  const all = choices.all.filter(([entity]) => entity === undefined || entity !== answerer);
  const open = new Set(all.flatMap(([, ways]) => ways));
  return all.map(([entity, ways]) => choiceOf(scene, view, { entity, ways, role: 0, issuer: undefined, earlier, open }));
}

/** Those of whom it may be demanded, where `issuer` demands it. */
export function addresseeChoices(
  scene: DemandScene,
  view: CandidateView,
  issuer: Entity | undefined,
  earlier: readonly EarlierDemand[],
): PartyChoice[] {
  const { candidate, voice, subject } = view;
  const { strip, cue, from, to, whom } = candidate;
  const choices = new PartyWays(scene);
  const { parties } = scene;
  choices.add(candidate.framedAddressee, 'rule');
  const passive = isDoneTo(scene, candidate);
  if (whom) {
    const asked = askedBy(scene, view, whom);
    choices.add(
      asked,
      passive
        ? 'whom, done to'
        : SPEAKING.has(lowerAt(scene, whom.from))
          ? 'whom, ourselves'
          : isPronoun(scene.document.tags.pos[whom.from] ?? PENN.SYM)
            ? 'whom, pronoun'
            : 'whom',
    );
    if (!asked && candidate.form === 'to do' && isVerb(scene.document.tags.pos[cue] ?? PENN.SYM) && whom.from - cue <= 2)
      choices.add(parties.ofAsked(whom), 'whom described');
  }
  addRecipients(choices, scene, strip.sentence, cue);
  if (subject?.passive) choices.add(subject.entity, 'passive subject');
  if (subject && !subject.passive) choices.add(subject.entity, 'subject');
  let inside = 0;
  for (let k = from; k < to && inside < 3; k++) {
    const mention = mentionOf(scene, k);
    if (!mention || mention.from !== k) continue;
    const link = lowerAt(scene, k - 1);
    const way = mention.possessive
      ? 'owner'
      : passive && link === 'by'
        ? 'agent'
        : BEFORE_PARTIES.has(link)
          ? link
          : k === from
            ? 'first'
            : 'other';
    choices.add(parties.ofMention(mentionAt(scene, k)), `inside ${way}`);
    inside++;
  }
  for (let k = cue + 1; k < from; k++) {
    const mention = mentionOf(scene, k);
    if (mention?.from === k)
      choices.add(
        parties.ofMention(mentionAt(scene, k)),
        `between ${BEFORE_PARTIES.has(lowerAt(scene, k - 1)) ? lowerAt(scene, k - 1) : ''}`,
      );
  }
  for (let k = to; k < Math.min(strip.to, to + 3); k++)
    if (BY_OR_FROM.has(lowerAt(scene, k)))
      choices.add(parties.ofPhrase({ from: k + 1, to: Math.min(strip.to, k + 10) }), `behind ${lowerAt(scene, k)}`);
  const reporter = voice.cue ?? scene.attributions[voice.piece]?.cue;
  if (reporter && (voice.cue || TO_HEARERS.has(reporter.lemma))) {
    const object = mentionOf(scene, (scene.document.units[reporter.unit + 1] ?? scene.document.units[0])?.tokenIndex ?? -1);
    const hearer = object && parties.ofMention(mentionAt(scene, object.from));
    if (hearer && !isMedium(hearer)) choices.add(hearer, voice.cue ? 'told' : `told, ${reporter.lemma}`);
  }
  choices.add(answererBefore({ scene, strip, at: cue }), 'answerer');
  addNear(choices, scene, view, Math.min(cue, from), to);
  const last = earlier.at(-1);
  if (last) choices.add(last.addressee, last.issuer === issuer ? 'last of this issuer' : 'last');
  for (const { addressee } of earlier.slice(-MOST_EARLIER)) choices.add(addressee, 'asked before');
  addAround(choices, scene, strip.sentence);
  addTop(choices, scene);
  addGovernments(choices, scene);
  const critic = isNoun(scene.document.tags.pos[cue] ?? PENN.SYM) ? criticOf(scene, strip, cue) : undefined;
  const all = choices.all.filter(([entity]) => entity === undefined || entity !== critic);
  const open = new Set(all.flatMap(([, ways]) => ways));
  return all.map(([entity, ways]) => choiceOf(scene, view, { entity, ways, role: 1, issuer, earlier, open }));
}

/** Verbs with whom one speaks to as their object. */
const TO_HEARERS = words('advise assure beg inform order reassure remind tell urge warn');

/** A paper or a programme that somebody talks to asks on, and is asked nothing. */
const isMedium = ({ name }: Entity): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => MEDIA.has(word));

/** Whom the phrase names as asked; where it means whoever asks, those whom its words describe: nobody asks themselves. */
function askedBy(scene: DemandScene, { candidate, subject }: CandidateView, whom: Phrase): Entity | undefined {
  const asked = scene.parties.ofPhrase(whom);
  if (!asked || !subject || subject.passive || asked !== subject.entity || candidate.form !== 'to do') return asked;
  const mention = mentionOf(scene, whom.from);
  return mention?.kind === 'description' ? scene.parties.described(mention.label) : undefined;
}

/** "The road must be closed": done to what the clause is about, by somebody else. */
function isDoneTo(scene: DemandScene, { form, kind, cue, from, whom }: DemandPlace): boolean {
  if (kind === 'thing') return false;
  let verb = form === 'a duty' ? cue + 1 : kind === 'clause' ? (whom?.to ?? from) : from;
  while (/^(?:to|not|also|all|now|never|then|only)$/.test(lowerAt(scene, verb)) || isAdverb(scene.document.tags.pos[verb] ?? PENN.SYM))
    verb++;
  return isPassive(scene, verb);
}
