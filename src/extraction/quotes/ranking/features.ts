import type { Entity } from '../../speakers/entities/entity.ts';
import { headOf } from '../../speakers/mention.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import type { Cue } from '../cues.ts';
import type { Chain } from './chain.ts';
import type { PieceView } from './piece-view.ts';
import { bucket, clip, Q } from './questions.ts';
import { FeatureList, hashOf, stirred } from './sparse.ts';
import { SpeakerProfiles } from './speaker-profiles.ts';
import { addVerb, addWay } from './way.ts';

/** Works out the features of a text's pieces and their candidates. */
export class Features {
  readonly #phrases: Phrases;
  readonly #chain: Chain;
  readonly #cuesByMention = new Map<number, Cue[]>();
  readonly #hashes = new Map<string, number>();
  #shape = 0;
  #shapeOf = -1;
  readonly #isTraced: boolean;
  readonly #profiles: SpeakerProfiles;

  /** `isTraced`: each list knows its features' questions. */
  constructor(phrases: Phrases, chain: Chain, cues: readonly Cue[], isTraced = false) {
    this.#isTraced = isTraced;
    this.#phrases = phrases;
    this.#chain = chain;
    this.#profiles = new SpeakerProfiles(phrases, cues);
    for (const cue of cues) {
      const own = this.#cuesByMention.get(cue.mention);
      if (own) own.push(cue);
      else this.#cuesByMention.set(cue.mention, [cue]);
    }
  }

  /** How the piece looks: what ends it, whether it opens its sentence and paragraph, whether it begins with a capital, how long it is. */
  #shapeOfPiece({ index, unit, sentence, isWhole }: PieceView): number {
    if (this.#shapeOf === index) return this.#shape;
    const { document } = this.#phrases;
    const { start, end, reopened } = this.#phrases.piece(index);
    const last = document.text.charAt(end - 1);
    const ends = ',.?!'.indexOf(last) + 1 || (/[—–-]/.test(last) ? 5 : 0);
    const own = document.sentences[sentence];
    const opens = own?.from === unit ? (document.firstSentence[own.paragraph] === sentence ? 2 : 1) : 0;
    const closes = own && own.to - 1 <= unit ? 1 : 0;
    const capital = /^\p{Lu}/u.test(document.text.slice(start, start + 2)) ? 1 : 0;
    const long = end - start < 25 ? 0 : end - start < 60 ? 1 : 2;
    this.#shape = (((((ends * 3 + opens) * 2 + closes) * 2 + capital) * 3 + long) * 2 + (isWhole ? 1 : 0)) * 2 + (reopened ? 1 : 0);
    this.#shapeOf = index;
    return this.#shape;
  }

  /** The features of "nobody's": a piece that isn't speech, or whose speaker the text doesn't name. */
  ofNobody(piece: PieceView): FeatureList {
    const list = new FeatureList(this.#isTraced);
    const { index, unit, proposals, cues } = piece;
    const link = this.#chain.linkOfUnit[unit] ?? 0;
    const shape = this.#shapeOfPiece(piece);
    const { start, end } = this.#phrases.piece(index);
    list.add(Q.nobody, 0);
    list.add(Q.nobody, 1, shape);
    list.add(Q.nobody, 2, cues.length > 0 ? 1 : 0, bucket((end - start) >> 3));
    list.add(Q.nobody, 3, proposals[0]?.rule ?? -1);
    list.add(Q.nobody, 4, proposals.length);
    list.add(Q.nobody, 5, piece.before >= 0 ? 1 : 0, shape);
    list.add(Q['words beside the piece'], 0, this.#chain.at(link - 1).word);
    list.add(Q['words beside the piece'], 1, this.#chain.at(link + 1).word);
    list.add(Q['words beside the piece'], 2, this.#chain.at(link - 1).word, this.#chain.at(link - 2).word);
    list.add(Q['words beside the piece'], 3, stirred(this.#chain.at(link - 1).sign, this.#chain.at(link + 1).sign), shape);
    return list;
  }

  /** The features of a mention as the piece's speaker. `nearest`: its place, from the piece outwards, among the candidates of its side. */
  of(piece: PieceView, mention: number, nearest: number): FeatureList {
    const list = new FeatureList(this.#isTraced);
    const { document, cast } = this.#phrases;
    const { unit, sentence } = piece;
    const start = this.#phrases.startOf(mention);
    const from = this.#chain.linkOfUnit[start] ?? 0;
    const to = this.#chain.linkOfUnit[unit] ?? 0;
    const side = from < to ? 0 : 1;
    const shape = this.#shapeOfPiece(piece);
    const own = this.#sentenceOf(start, sentence);
    const apart = clip(own - sentence, 4);
    const paragraphs = clip((document.sentences[own]?.paragraph ?? 0) - (document.sentences[sentence]?.paragraph ?? 0), 3);
    const place = (apart + 4) * 8 + paragraphs + 3;
    const { kind, possessive, definite, core } = this.#phrases.mention(mention);
    const kindHash = this.#hash(kind) + (possessive ? 1 : 0);
    const [low, high] = side === 0 ? [from + 1, to] : [to + 1, from];
    const mentionsBetween = (this.#chain.mentionsBefore[high] ?? 0) - (this.#chain.mentionsBefore[low] ?? 0);
    const piecesBetween = (this.#chain.piecesBefore[high] ?? 0) - (this.#chain.piecesBefore[low] ?? 0);
    const verbsBetween = (this.#chain.verbsBefore[high] ?? 0) - (this.#chain.verbsBefore[low] ?? 0);
    const between = high - low;

    list.add(Q['side and distance'], side, place);
    list.add(Q['side and distance'], 10 + side, place, shape);
    list.add(Q['side and distance'], 20 + side, bucket(between), apart === 0 ? 1 : 0);
    list.add(Q['side and distance'], 30 + side, place, kindHash);
    list.add(Q['mentions between'], side, clip(mentionsBetween, 6), place);
    list.add(Q['pieces between'], side, clip(piecesBetween, 4), place);
    list.add(Q['pieces between'], 10 + side, clip(verbsBetween, 3), place);
    list.add(Q['nearest on its side'], side, clip(nearest, 5), place);
    list.add(Q['nearest on its side'], 10 + side, clip(nearest, 5), kindHash);

    addWay(list, this.#chain, { side, low, high, kindHash, shape, apart });
    const behind = this.#chain.at(from + 1);
    const front = this.#chain.at(from - 1);
    list.add(Q['word behind'], behind.word, side, apart === 0 ? 1 : 0);
    list.add(Q['word behind'], stirred(behind.sign, this.#chain.at(from + 2).sign), side, place);
    list.add(Q['word in front'], front.word, side, apart === 0 ? 1 : 0);
    list.add(Q['word in front'], stirred(this.#chain.at(from - 2).sign, front.sign), side, place);
    list.add(Q['word in front'], front.word, behind.word, 7);
    addVerb(list, this.#chain, { from, side, place, kindHash });
    this.#addCues(list, piece, { mention, side, place, shape });
    list.add(Q['kind of phrase'], kindHash, definite ? 1 : 0, apart === 0 ? 1 : 0);
    list.add(Q['kind of phrase'], kindHash, shape);
    if (kind === 'pronoun' || kind === 'description' || kind === 'group') {
      list.add(Q['words of the phrase'], this.#hash(headOf({ core }).toLowerCase()));
      list.add(Q['words of the phrase'], this.#hash(headOf({ core }).toLowerCase()), place, 1);
    }
    list.add(Q['place in its sentence'], document.sentences[own]?.from === start ? 1 : 0, place);
    this.#addRules(list, piece, mention);
    this.#addSpeakers(list, piece, { mention, place, shape });
    const resolution = cast.resolutions[mention];
    list.add(Q['how often named'], bucket(resolution?.entity.mentions ?? 0), kindHash);
    list.add(Q['how often named'], 20, this.#hash(resolution?.entity.kind ?? ''), resolution?.entity.plural ? 1 : 0);
    list.add(Q['how sure whom it means'], Math.round((resolution?.confidence ?? 0) * 4), kindHash);
    list.add(Q['how sure whom it means'], this.#hash(resolution?.rule ?? ''), apart === 0 ? 1 : 0);
    if (resolution) this.#addProfile(list, piece, { entity: resolution.entity, place, shape });
    return list;
  }

  #sentenceOf(unit: number, near: number): number {
    const { sentences } = this.#phrases.document;
    let at = near;
    while (at > 0 && (sentences[at]?.from ?? 0) > unit) at--;
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= unit) at++;
    return at;
  }

  #addCues(
    list: FeatureList,
    { unit }: PieceView,
    at: { readonly mention: number; readonly side: number; readonly place: number; readonly shape: number },
  ): void {
    const cues = this.#cuesByMention.get(at.mention);
    if (!cues) {
      list.add(Q['reporting verb'], 0, at.place);
      list.add(Q['reporting verb'], 1, at.shape, at.side);
      return;
    }
    let nearest = cues[0]!;
    for (const cue of cues) if (Math.abs(cue.unit - unit) < Math.abs(nearest.unit - unit)) nearest = cue;
    const lemma = this.#hash(nearest.lemma);
    const flags = (nearest.strong ? 1 : 0) + (nearest.naming ? 2 : 0) + (nearest.negated ? 4 : 0) + (nearest.participle ? 8 : 0);
    const behind = nearest.unit > unit ? 1 : 0;
    list.add(Q['reporting verb'], lemma, at.place, behind);
    list.add(Q['reporting verb'], flags, at.place, behind + 2);
    list.add(Q['reporting verb'], flags, at.shape, behind + 4);
    list.add(Q['reporting verb'], this.#hash(nearest.place), at.place, behind + 6);
    list.add(Q['nearest reporting verb'], bucket(Math.abs(nearest.unit - unit)), behind, flags);
    const between = this.#cuesBetween(nearest.unit, unit);
    list.add(Q['nearest reporting verb'], clip(between, 3) + 20, behind, at.place);
  }

  #cuesBetween(cue: number, unit: number): number {
    const a = this.#chain.linkOfUnit[Math.min(cue, unit)] ?? 0;
    const b = this.#chain.linkOfUnit[Math.max(cue, unit)] ?? 0;
    return (this.#chain.verbsBefore[b] ?? 0) - (this.#chain.verbsBefore[a + 1] ?? 0);
  }

  #addRules(list: FeatureList, { proposals }: PieceView, mention: number): void {
    const entity = this.#entity(mention);
    let some = false;
    for (const [at, { rule, mention: proposed }] of proposals.entries()) {
      if (proposed === mention) {
        list.add(Q['what a rule says'], rule, 1);
        if (at === 0) list.add(Q['what the first rule says'], rule, 1);
        some = true;
      } else if (entity && this.#entity(proposed) === entity) {
        list.add(Q['what a rule says'], rule, 2);
        if (at === 0) list.add(Q['what the first rule says'], rule, 2);
        some = true;
      }
    }
    if (!some) list.add(Q['what the first rule says'], proposals[0]?.rule ?? -1, 0);
  }

  #addSpeakers(
    list: FeatureList,
    { before, beforeThat, behind, index, unit, sentence, cues }: PieceView,
    at: { readonly mention: number; readonly place: number; readonly shape: number },
  ): void {
    const { pieces, sentenceOfPiece, sentences } = this.#phrases.document;
    const entity = this.#entity(at.mention);
    const same = (other: number): number => (other < 0 ? 3 : other === at.mention ? 2 : entity && this.#entity(other) === entity ? 1 : 0);
    const paragraphs = clip((pieces[index]?.paragraph ?? 0) - (pieces[index - 1]?.paragraph ?? 0), 3);
    const apart = clip(sentence - (sentenceOfPiece[index - 1] ?? -9), 4);
    const cued = cues.length > 0 ? 1 : 0;
    const previous = same(before);
    list.add(Q['speaker of the piece before'], previous, paragraphs * 8 + apart, at.shape);
    list.add(Q['speaker of the piece before'], previous, paragraphs * 8 + apart, cued + 1);
    list.add(Q['speaker of the piece before'], previous, at.place, 9);
    list.add(Q['speaker of the piece before'], previous, sentences[sentence]?.from === unit ? 1 : 0, 10 + cued);
    list.add(Q['speaker of the one before that'], same(beforeThat), previous, paragraphs);
    list.add(Q['speaker of the piece behind'], same(behind), at.shape);
    list.add(Q['speaker of the piece behind'], same(behind), previous, cued + 2);
  }

  #addProfile(
    list: FeatureList,
    { index, isWhole, cues }: PieceView,
    { entity, place, shape }: { readonly entity: Entity; readonly place: number; readonly shape: number },
  ): void {
    const rank = this.#profiles.rankOf(entity);
    const says = this.#profiles.saysOf(entity);
    const cued = cues.length > 0 ? 1 : 0;
    const kind = (this.#hash(entity.kind) << 2) + (entity.isDocument ? 2 : 0) + (entity.plural ? 1 : 0);
    list.add(Q.prominence, rank, place, cued);
    list.add(Q.prominence, rank, shape, 1);
    list.add(Q['how often they speak'], says, place, cued);
    list.add(Q['how often they speak'], says, rank, isWhole ? 1 : 0);
    list.add(Q['named in the words'], this.#profiles.isNamedIn(index, entity) ? 1 : 0, cued, isWhole ? 1 : 0);
    list.add(Q['person of the words'], this.#profiles.personIn(index), kind, isWhole ? 1 : 0);
  }

  /** Of a word that comes again and again, worked out once a text. */
  #hash(word: string): number {
    let hash = this.#hashes.get(word);
    if (hash === undefined) {
      hash = hashOf(word);
      this.#hashes.set(word, hash);
    }
    return hash;
  }

  #entity(mention: number): Entity | undefined {
    return this.#phrases.cast.resolutions[mention]?.entity;
  }
}
