import { words } from '../../lexicon/words.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import type { Mention } from '../../speakers/mention.ts';
import type { DemandScene } from '../parties.ts';
import { lowerAt, mentionAt, mentionOf, sentenceAt, tokensOf } from '../scene.ts';
import type { CandidateView } from './features.ts';
import { isWhereabouts, type PartyWays } from './party-ways.ts';

/** Sentences before and behind whose mentions are tried. */
const SENTENCES_BACK = 3;
const SENTENCES_ON = 1;

/** Who comes up in the sentences around, and in the first of the text. */
export function addAround(choices: PartyWays, scene: DemandScene, sentence: number): void {
  const last = Math.min(scene.document.sentences.length - 1, sentence + SENTENCES_ON);
  for (let at = Math.max(0, sentence - SENTENCES_BACK); at <= last; at++)
    if (at !== sentence) addSentence(choices, scene, at, `${at - sentence}`);
  if (sentence > 0) addSentence(choices, scene, 0, 'headline');
}

function addSentence(choices: PartyWays, scene: DemandScene, sentence: number, where: string): void {
  const { from, to } = tokensOf(scene.document, sentence);
  let found = 0;
  for (let k = from; k < to; k++) {
    const mention = mentionOf(scene, k);
    if (!mention || mention.from !== k || mention.kind === 'pronoun' || isWhereabouts(scene, mention)) continue;
    choices.add(scene.parties.ofMention(mentionAt(scene, k)), `around ${where}${found === 0 ? ' first' : ''}`);
    found++;
  }
}

/** Bodies and persons whom the text names most. */
export function addTop(choices: PartyWays, { cast }: DemandScene): void {
  const top = cast.entities.filter(({ mentions }) => mentions > 2).toSorted((a, b) => b.mentions - a.mentions || a.id - b.id);
  for (const [rank, entity] of top.slice(0, MOST_TOP).entries()) choices.add(entity, `top ${rank}`);
}

const MOST_TOP = 4;

/** Governing bodies of the text, wherever they stand: whoever asks for what only a government can do asks one. */
export function addGovernments(choices: PartyWays, { cast }: DemandScene): void {
  const governing = cast.entities.filter(({ name, kind }) => kind !== 'person' && GOVERNING.has(lastWordOf(name)));
  for (const [rank, entity] of governing
    .toSorted((a, b) => b.mentions - a.mentions || a.id - b.id)
    .slice(0, MOST_GOVERNING)
    .entries())
    choices.add(entity, `governs ${rank}`);
}

const MOST_GOVERNING = 2;
const GOVERNING = words('administration authorities council executive government governments ministers ministry parliament');
const lastWordOf = (name: string): string => name.toLowerCase().slice(name.lastIndexOf(' ') + 1);

/** "The report says": the body that published it, named in a sentence before that speaks of a report too. */
export function addBodyOfReport(choices: PartyWays, scene: DemandScene, { candidate: { strip }, subject, voice }: CandidateView): void {
  const { mentions } = scene.cast;
  const reporter = voice.cue && mentions[voice.cue.mention]?.core[0];
  const said = [subject?.phrase && lowerAt(scene, subject.phrase.to - 1), reporter];
  const { from } = tokensOf(scene.document, strip.sentence);
  if (!/^[-•*–]$/.test(lowerAt(scene, from)) && !said.some((word) => word !== undefined && REPORTS.has(word))) return;
  const counts = new Map<Entity, number>();
  for (let m = mentionBefore(mentions, from), tried = 0; m >= 0 && tried < MOST_MENTIONS; m--, tried++) {
    const mention = mentions[m];
    if (!mention || (mention.kind !== 'body' && mention.kind !== 'name') || mention.possessive || !hasReport(scene, mention)) continue;
    const entity = scene.parties.ofMention(m);
    if (entity && entity.kind !== 'person' && PUBLISHERS.has(lastWordOf(entity.name))) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].id - b[0].id)[0];
  if (best) choices.add(best[0], 'publishes');
}

/** How many mentions before the report's sentence may be its body's. */
const MOST_MENTIONS = 200;

/** The last mention that begins before the token; -1 where none does. */
function mentionBefore(mentions: readonly Mention[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? token) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether the sentence of the mention speaks of a report, or the mention speaks itself there. */
function hasReport(scene: DemandScene, { from }: Mention): boolean {
  const sentence = sentenceAt(scene.document, from);
  const { from: first, to } = tokensOf(scene.document, sentence);
  for (let k = first; k < to; k++) if (REPORTS.has(lowerAt(scene, k))) return true;
  return (scene.cues[sentence] ?? []).some(({ mention }) => scene.cast.mentions[mention]?.from === from);
}

const REPORTS = words('document inquiry letter paper publication reports report review statement study submission survey');
const PUBLISHERS = words(
  `agency alliance assembly association authority board centre committee commission council department foundation group institute ministry office
    organisation organization panel party society union unit university watchdog`,
);

/** Sentences behind a headline or a lead in which the body is named that they only describe. */
const NAMED_WITHIN = 3;

/** "Campaigners want a line reopened. … The Campaign for Ryle Rail says": the first body to speak behind a headline or lead. */
export function addNamedNext(choices: PartyWays, scene: DemandScene, { candidate: { strip }, subject, voice }: CandidateView): void {
  if (strip.sentence > 1) return;
  const asker = subject?.entity ?? (voice.cue && scene.parties.ofMention(voice.cue.mention));
  if (!asker || asker.kind === 'person') return;
  for (let on = strip.sentence + 1; on <= strip.sentence + NAMED_WITHIN; on++)
    for (const cue of scene.cues[on] ?? []) {
      const mention = scene.cast.mentions[cue.mention];
      if (mention?.kind !== 'body' && mention?.kind !== 'name') continue;
      const entity = scene.parties.ofMention(cue.mention);
      if (entity === asker || entity?.kind === 'person') continue;
      choices.add(entity, `named next, ${asker.kind}`);
      return;
    }
}
