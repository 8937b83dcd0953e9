import { DENYING, OPENERS_BEFORE_CUES, QUESTION_LINKS } from '../../lexicon/demands/asking.ts';
import { bucket, clip } from '../../quotes/ranking/questions.ts';
import { FeatureList, hashOf, stirred } from '../../quotes/ranking/sparse.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { headOf } from '../../speakers/mention.ts';
import { isAdjective, isNoun, isVerb, PENN } from '../../tagging/tag-set.ts';
import { CANDIDATE_FORMS, type DemandPlace } from '../candidates/candidate.ts';
import type { DemandScene } from '../parties.ts';
import { isQuoteMark, lowerAt, mentionOf, tokensOf } from '../scene.ts';
import { subjectOf, type VerbSubject } from '../subjects.ts';
import { Q } from './questions.ts';
import { type Voice, voiceAt } from './voice.ts';

/** A candidate with what all decisions about it read. */
export interface CandidateView {
  readonly candidate: DemandPlace;
  readonly voice: Voice;
  /** Of the verb that is the cue; undefined for other cues. */
  readonly subject: VerbSubject | undefined;
}

const posAt = (scene: DemandScene, at: number): number => scene.document.tags.pos[at] ?? PENN.SYM;

export function viewOf(scene: DemandScene, candidate: DemandPlace): CandidateView {
  const { strip, cue, form } = candidate;
  const subject = isVerb(posAt(scene, cue)) && form !== 'an order' && form !== 'a duty' ? subjectOf(scene, strip, cue) : undefined;
  return { candidate, voice: voiceAt(scene, strip, candidate), subject };
}

const VOICES = ['quoted', 'unknown', 'before', 'behind', 'earlier', 'none'];
const hashAt = (scene: DemandScene, at: number): number => hashOf(lowerAt(scene, at));

/** What kind of word or mention stands at `at`, in one number. */
function signAt(scene: DemandScene, at: number): number {
  const mention = mentionOf(scene, at);
  if (mention) return hashOf(mention.kind === 'pronoun' ? headOf(mention) : mention.kind) + (mention.possessive ? 1 : 0);
  return posAt(scene, at) + 1;
}

/** The features by which it is told whether a demand stands at the candidate. */
export function demandFeatures(scene: DemandScene, view: CandidateView): FeatureList {
  const list = new FeatureList();
  const { candidate, voice } = view;
  const { strip, cue, lemma, framed } = candidate;
  const form = CANDIDATE_FORMS.indexOf(candidate.form);
  const word = hashOf(lemma);
  const said = VOICES.indexOf(voice.kind);
  const own = strip.piece >= 0 ? 1 : 0;
  list.add(Q['form and cue'], 0);
  list.add(Q['form and cue'], 1, form);
  list.add(Q['form and cue'], 2, form, word);
  list.add(Q['form and cue'], 3, word);
  list.add(Q['form and cue'], 4, form, hashAt(scene, cue));
  const rule = framed ? hashOf(framed.frame.name) : 0;
  list.add(Q.rule, 0, rule);
  list.add(Q.rule, 1, rule, stirred(form, own));
  list.add(Q.rule, 2, framed ? hashOf(framed.label) : 0, word);
  list.add(Q.voice, 0, said, form);
  list.add(Q.voice, 1, said, stirred(form, word));
  list.add(Q.voice, 2, said, own);
  if (voice.cue) list.add(Q['reporting verb'], hashOf(voice.cue.lemma), form, said);
  list.add(Q.voice, 3, strip.asks ? 1 : 0, form);
  addVerbGroup(list, scene, view, form, word);
  addWords(list, scene, view, form);
  addContent(list, scene, view, { form, word });
  addPlace(list, scene, view, form);
  addAsker(list, scene, view, { form, word });
  addStems(list, scene, candidate);
  return list;
}

/** Whoever seems to ask: the subject of the cue, else whose words they are. */
function askerOf(scene: DemandScene, { candidate, subject, voice }: CandidateView): Entity | undefined {
  if (subject?.entity && !subject.passive) return subject.entity;
  if (candidate.framed?.issuer) return candidate.framed.issuer;
  return voice.piece >= 0 ? scene.parties.ofPiece(voice.piece) : voice.cue && scene.parties.ofMention(voice.cue.mention);
}

/** What kind of party seems to ask: a minister tells what is planned, a union or an opposition asks for it. */
function addAsker(list: FeatureList, scene: DemandScene, view: CandidateView, { form, word }: { form: number; word: number }): void {
  const asker = askerOf(scene, view);
  const kind = asker ? hashOf(asker.kind) + (asker.plural ? 1 : 0) : 0;
  list.add(Q.asker, 0, kind, form);
  list.add(Q.asker, 1, kind, word);
  if (!asker) return;
  const signs = new Set([...asker.roleNouns, ...(asker.kind === 'person' ? [] : [lastWord(asker.name)])]);
  for (const sign of signs) {
    list.add(Q.asker, 2, hashOf(sign));
    list.add(Q.asker, 3, hashOf(sign), form);
  }
}

const lastWord = (name: string): string => name.toLowerCase().slice(name.lastIndexOf(' ') + 1);

function addVerbGroup(list: FeatureList, scene: DemandScene, { candidate, subject }: CandidateView, form: number, word: number): void {
  const { cue, strip } = candidate;
  const pos = posAt(scene, cue);
  list.add(Q['verb group of the cue'], 0, pos, form);
  list.add(Q['verb group of the cue'], 1, pos, word);
  list.add(Q['verb group of the cue'], 2, hashAt(scene, cue - 1), pos);
  list.add(Q['verb group of the cue'], 3, hashAt(scene, cue - 1), word);
  if (!subject) return;
  const flags = (subject.negated ? 1 : 0) + (subject.unreal ? 2 : 0) + (subject.passive ? 4 : 0) + (subject.noun ? 8 : 0);
  list.add(Q['verb group of the cue'], 4, flags, form);
  list.add(Q['verb group of the cue'], 5, flags, word);
  for (let flag = 1; flag < 16; flag *= 2) if (flags & flag) list.add(Q['verb group of the cue'], 6, flag);
  const { phrase, entity } = subject;
  const sign = phrase ? signAt(scene, phrase.from) : 0;
  const kind = entity ? hashOf(entity.kind) + (entity.plural ? 1 : 0) : 0;
  list.add(Q['subject of the cue'], 0, kind, form);
  list.add(Q['subject of the cue'], 1, kind, word);
  list.add(Q['subject of the cue'], 2, sign, word);
  list.add(Q['subject of the cue'], 3, sign, stirred(strip.piece >= 0 ? 1 : 0, form));
  if (phrase) list.add(Q['subject of the cue'], 4, hashAt(scene, phrase.to - 1));
  if (phrase) list.add(Q['subject of the cue'], 5, bucket(cue - phrase.to), form);
}

function addWords(list: FeatureList, scene: DemandScene, { candidate }: CandidateView, form: number): void {
  const { cue, from, strip } = candidate;
  for (const back of [1, 2, 3]) {
    list.add(Q['words before the cue'], back, signAt(scene, cue - back), form);
    list.add(Q['words before the cue'], 10, hashAt(scene, cue - back), form);
  }
  list.add(Q['words before the cue'], 20, hashAt(scene, cue - 2), hashAt(scene, cue - 1));
  for (const ahead of [1, 2]) {
    list.add(Q['words behind the cue'], ahead, signAt(scene, cue + ahead), form);
    list.add(Q['words behind the cue'], 10, hashAt(scene, cue + ahead), form);
  }
  list.add(Q['words before the cue'], 30, hashAt(scene, from - 1), form);
  list.add(Q['words before the cue'], 31, signAt(scene, from - 1), stirred(signAt(scene, from - 2), form));
  list.add(Q['words before the cue'], 32, bucket(from > cue ? from - cue : 0), form);
  for (let k = cue - 1; k >= Math.max(strip.from, cue - 12); k--) {
    const lower = lowerAt(scene, k);
    if (OPENERS_BEFORE_CUES.has(lower)) {
      list.add(Q['clause around'], 0, hashOf(lower), form);
      list.add(Q['clause around'], 1, hashOf(lower));
      break;
    }
  }
  for (let k = cue - 1; k >= Math.max(strip.from, cue - 6); k--)
    if (DENYING.has(lowerAt(scene, k)) || lowerAt(scene, k).endsWith("n't")) list.add(Q['clause around'], 2, form);
}

function addContent(
  list: FeatureList,
  scene: DemandScene,
  { candidate, voice }: CandidateView,
  { form, word }: { form: number; word: number },
): void {
  const { from, to, whom, cue } = candidate;
  const said = VOICES.indexOf(voice.kind);
  list.add(Q['first words of the content'], 0, hashAt(scene, from), form);
  list.add(Q['first words of the content'], 1, signAt(scene, from), stirred(form, word));
  list.add(Q['first words of the content'], 2, hashAt(scene, from), word);
  list.add(Q['first words of the content'], 3, hashAt(scene, from), hashAt(scene, from + 1));
  list.add(Q['first words of the content'], 4, signAt(scene, from + 1), stirred(signAt(scene, from), form));
  list.add(Q['size of the content'], bucket(to - from), form);
  list.add(Q['size of the content'], bucket(to - from), 99);
  list.add(Q['end of the content'], signAt(scene, to), form);
  list.add(Q['end of the content'], signAt(scene, to - 1), 99);
  if (whom) {
    const mention = mentionOf(scene, whom.from);
    const known = scene.parties.ofPhrase(whom);
    list.add(Q.whom, 0, mention ? signAt(scene, whom.from) : 0, stirred(form, known ? 1 : 0));
    list.add(Q.whom, 1, known ? hashOf(known.kind) + (known.plural ? 1 : 0) : 0, word);
    list.add(Q.whom, 2, hashAt(scene, whom.from), form);
    list.add(Q.whom, 3, hashAt(scene, whom.to - 1), form);
    list.add(Q.whom, 4, bucket(whom.to - whom.from), form);
    for (let k = cue + 1; k < whom.to; k++)
      if (QUESTION_LINKS.has(lowerAt(scene, k))) list.add(Q['leads to a question'], hashAt(scene, k), form);
  } else list.add(Q.whom, 5, form, word);
  if (candidate.form === 'a duty' || candidate.kind === 'clause') {
    let act = (candidate.form === 'a duty' ? cue : (whom?.to ?? from)) + 1;
    while (
      act < to &&
      (/^(?:to|not|also|now|all|never)$/.test(lowerAt(scene, act)) || isQuoteMark(scene, act) || posAt(scene, act) === PENN.RB)
    )
      act++;
    list.add(Q.duty, 0, hashAt(scene, act), word);
    list.add(Q.duty, 1, hashAt(scene, act));
    list.add(Q.duty, 2, hashAt(scene, act) === hashOf('be') ? posAt(scene, act + 1) + 1 : 0, stirred(word, said));
    list.add(Q.duty, 3, hashAt(scene, act) === hashOf('be') ? hashAt(scene, act + 1) : 0);
    list.add(Q.duty, 4, hashAt(scene, from), stirred(word, said));
    list.add(Q.duty, 5, signAt(scene, from), stirred(word, said));
    list.add(Q.duty, 6, signAt(scene, cue - 1), stirred(word, said));
  } else if (candidate.kind === 'act') list.add(Q.act, hashAt(scene, from));
  else {
    let head = from;
    while (head + 1 < to && (isNoun(posAt(scene, head + 1)) || !isNoun(posAt(scene, head)))) head++;
    list.add(Q['head of the thing'], 0, hashAt(scene, head), form);
    list.add(Q['head of the thing'], 1, hashAt(scene, head), word);
    list.add(Q['head of the thing'], 2, hashAt(scene, head));
  }
}

function addPlace(list: FeatureList, scene: DemandScene, { candidate, voice }: CandidateView, form: number): void {
  const { strip, from, to } = candidate;
  const sentence = tokensOf(scene.document, strip.sentence);
  list.add(Q['place in the text'], 0, clip(strip.sentence, 3), form);
  list.add(Q['place in the text'], 1, bucket(from - sentence.from), stirred(bucket(Math.max(0, sentence.to - to)), form));
  list.add(Q['place in the text'], 2, bucket(sentence.to - sentence.from), form);
  list.add(Q.voice, 4, hashOf(voice.kind), stirred(strip.piece >= 0 ? 1 : 0, posAt(scene, from) + 1));
}

/** Letters by which two forms of a word are told for one. */
const STEM_LETTERS = 6;

/** Each word of the content that means something, names of persons left out. */
function addStems(list: FeatureList, scene: DemandScene, { from, to }: DemandPlace): void {
  const stems = new Set<string>();
  for (let k = from; k < to; k++)
    if (isContentWord(posAt(scene, k)) && mentionOf(scene, k)?.kind !== 'person') stems.add(lowerAt(scene, k).slice(0, STEM_LETTERS));
  for (const stem of stems) list.add(Q['words of the content'], hashOf(stem));
}

const isContentWord = (pos: number): boolean =>
  isNoun(pos) || isVerb(pos) || isAdjective(pos) || (pos >= PENN.RB && pos <= PENN.RBS) || pos === PENN.MD;
