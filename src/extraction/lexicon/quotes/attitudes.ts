import { inflect, type VerbForm } from '../inflection.ts';
import { words } from '../words.ts';

/** A form of a verb that speaks of its object or takes a side on it. */
interface Attitude {
  readonly form: VerbForm;
  /** The words, each possible, that lead to the object; an empty one where the verb takes it directly. */
  readonly led: readonly string[];
}

/**
 * lemma (its past form where it is irregular) | what leads to the object, "-" for nothing. The communicative and judging classes of VerbNet: judgment 33, consider 29.9,
 * admire 31.2 and its opposites, accept and reject 77, chit-chat 37.6, lecture 37.11, battle 36.4; and the phrases of news for them.
 */
const TABLE = `
support oppose endorse embrace champion disavow renounce repudiate shun rebuff resist downplay minimize minimise tackle address contest veto approve ratify revisit accept | -
hail admonish berate castigate chastise chide censure disparage denigrate belittle excoriate impugn lambaste lampoon malign pillory reproach revile vilify skewer assail pummel fault
 challenge chasten demonize demonise | -
commend compliment congratulate laud salute admire applaud extol favor favour appreciate | -
nominate appoint | -
consider envision envisage ponder contemplate prioritize prioritise anticipate reaffirm invoke parrot boycott | -
back discuss debate mention detail | -
agree disagree side sympathize sympathise differ concur | with
talk speak spoke spoken complain lament worry fret | about
speak spoke spoken talk complain boast warn | of
speak spoke spoken talk | against
allude object respond react point | to
spell spelt rule single call lay laid | out
bring brought | up
play played | down
put | forward
put | forth
go went gone | after
lash hit | out at
lash speak spoke | out against
weigh | in on
push | back against
push | back on
push press lobby campaign clamor clamour | for
rail inveigh argue protest | against
see saw seen view regard perceive depict | ... as
touch dwell dwelt elaborate expound focus comment seize | on
`;

/** Leads to nothing itself: the object is followed by "as". */
export const VIEWED_AS = '... as';
const PAST = words('brought dwelt gone laid saw seen spelt spoke spoken went');

export const ATTITUDES: ReadonlyMap<string, Attitude> = new Map(
  TABLE.trim()
    .split(/\n(?! )/)
    .flatMap((row) => {
      const [lemmas, led] = row.split('|').map((cell) => cell.trim());
      return lemmas!.split(/\s+/).map((lemma) => [lemma, led === '-' ? '' : led!] as const);
    })
    .reduce((map, [lemma, led]) => map.set(lemma, [...(map.get(lemma) ?? []), led]), new Map<string, string[]>())
    .entries()
    .flatMap(([lemma, led]) =>
      (PAST.has(lemma) ? [{ form: 'past' as const, word: lemma }] : inflect(lemma)).map(({ form, word }) => [word, { form, led }] as const),
    ),
);

/** Nouns of judging and discussing, by the words that lead to what they are about. */
export const ATTITUDE_NOUNS: ReadonlyMap<string, readonly string[]> = byWord(`
support praise proposal proposals plan plans request requests call calls demand demands appeal appeals enthusiasm disdain contempt scorn respect | for
endorsement criticism criticisms condemnation denunciation rejection approval disapproval description assessment critique defense defence opinion mention denial account portrayal
 characterization acceptance embrace view views skepticism scepticism | of
opposition objection objections resistance commitment | to
attack attacks assault swipe swipes view views comment comments remark remarks statement statements question questions position stance opinion opinions stand | on
stance attack attacks warning warnings case stand | against
concern concerns worry worries doubt doubts question questions skepticism scepticism remark remarks comment comments complaint complaints joke jokes warning warnings anger
 frustration anxiety fears views optimism pessimism | about
concern concerns anger outrage frustration doubts disappointment alarm | over
confidence interest faith trust disappointment | in
frustration disappointment issue satisfaction agreement disagreement | with
astonishment surprise dismay outrage anger aim swipe swipes jab jabs frustration | at
case | for
fear fears hope hopes warning warnings | of
`);

/** Adjectives of the same kind. */
export const ATTITUDE_ADJECTIVES: ReadonlyMap<string, readonly string[]> = byWord(`
worried concerned vocal optimistic pessimistic skeptical sceptical enthusiastic excited upset angry furious unhappy confident uneasy nervous anxious cautious adamant clear candid dismissive | about
critical skeptical sceptical supportive wary dismissive proud fearful mindful complimentary contemptuous | of
opposed committed receptive hostile sympathetic | to
pleased unhappy happy satisfied dissatisfied impressed disappointed frustrated | with
alarmed angered appalled shocked disappointed encouraged outraged dismayed impressed | by
disappointed confident | in
angry furious upset outraged | over
angry furious | at
`);

/** Verbs that only carry such a noun: "voiced support for", "took aim at". */
export const CARRYING_VERBS: ReadonlySet<string> = new Set([
  ...[
    ...words(`aim announce declare defend deliver describe draw explain express give have issue launch level make offer outline raise reiterate
    renew repeat share show state take unleash voice win withdraw withhold`),
  ].flatMap((lemma) => inflect(lemma).map(({ word }) => word)),
  ...words('gave given giving had has made making taken taking took'),
]);

function byWord(table: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const row of table.trim().split(/\n(?! )/)) {
    const [nouns, led] = row.split('|').map((cell) => cell.trim());
    for (const noun of nouns!.split(/\s+/)) map.set(noun, [...(map.get(noun) ?? []), led!]);
  }
  return map;
}
