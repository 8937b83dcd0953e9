import type { Document } from '../grammar/document.ts';
import { COORDINATORS } from '../lexicon/function-words.ts';
import { ASIDES, ASKING_VERBS, CLAUSE_LINKS, OBLIQUE_PREPOSITIONS } from '../lexicon/people/mentions.ts';
import { AUXILIARIES, CUE_VERBS, OTHER_VERBS } from '../lexicon/verbs.ts';
import { isFiniteVerb } from '../tagging/tag-set.ts';
import type { Entity } from './entities/entity.ts';
import type { Mention } from './mention.ts';

/** Where in its sentence a mention stands; `speaker`: subject right beside a cue verb. */
export type GrammaticalRole = 'speaker' | 'subject' | 'object' | 'oblique' | 'owner' | 'quoted';

/** What the text has done with an entity so far. Sentences count the reporter's own: one that is all quotation passes without being counted. */
export interface Standing {
  /** Salience at `time`; decays from there. */
  salience: number;
  time: number;
  /** Of its last mention. */
  sentence: number;
  paragraph: number;
  token: number;
  place: GrammaticalRole;
  /** The sentence in which it was subject or speaker last, and speaker last; -9 before. */
  subjectIn: number;
  spokeIn: number;
  /** The sentence in which it was asked last: "she asked Lee"; -9 before. */
  askedIn: number;
  /** The sentence in which its full name stood last; -9 before. */
  fullNameIn: number;
  /** The sentence, of all sentences, in whose quotation it was named last; -9 before. */
  quotedIn: number;
}

/**
 * Salience after Lappin and Leass (1994): a mention adds to its entity's by its place in the sentence, and all of it decays
 * from sentence to sentence.
 */
const WEIGHT: Readonly<Record<GrammaticalRole, number>> = { subject: 80, speaker: 90, object: 40, oblique: 20, owner: 20, quoted: 3 };
const DECAY = 0.45;
const PARAGRAPH_DECAY = 0.9;
/** How many of the latest entities a pronoun or description may mean; keeps the search short in any text. */
const RECENT = 24;

/** Units between the word before an aside and its subject, at most. */
const FURTHEST_ASIDE = 8;

/** Keeps count, in reading order, of who was mentioned where. */
export class Standings {
  readonly #document: Document;
  readonly #standings = new Map<Entity, Standing>();
  #recent: Entity[] = [];
  #sentence = 0;
  #time = 0;
  /** The number of sentences with words of the reporter's before this one. */
  #narrative = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Latest first. */
  get recent(): readonly Entity[] {
    return this.#recent;
  }

  get narrative(): number {
    return this.#narrative;
  }

  get sentence(): number {
    return this.#sentence;
  }

  get paragraph(): number {
    return this.#document.sentences[this.#sentence]?.paragraph ?? 0;
  }

  of(entity: Entity): Standing | undefined {
    return this.#standings.get(entity);
  }

  salience(entity: Entity): number {
    const standing = this.#standings.get(entity);
    return standing ? standing.salience * DECAY ** (this.#time - standing.time) : 0;
  }

  /** Moves to the sentence that holds `offset`; a new paragraph lets a little more fade. */
  advance(offset: number): void {
    const { sentences } = this.#document;
    while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1]!.start <= offset) {
      if (this.#isNarrative(this.#sentence)) this.#narrative++;
      this.#sentence++;
      this.#time += 1;
      if (sentences[this.#sentence]!.paragraph !== sentences[this.#sentence - 1]!.paragraph)
        this.#time += Math.log(PARAGRAPH_DECAY) / Math.log(DECAY);
    }
  }

  /** Counts a mention in; tells where it stands. */
  note(
    entity: Entity,
    mention: Mention,
    { apposition, fullName }: { readonly apposition: boolean; readonly fullName: boolean },
  ): GrammaticalRole {
    const found = this.placeOf(mention);
    const place = (found === 'subject' || found === 'speaker') && this.#isAside(mention) ? 'object' : found;
    const before = this.#standings.get(entity);
    const standing: Standing = {
      salience: this.salience(entity) + (apposition ? 0 : WEIGHT[place]),
      time: this.#time,
      sentence: this.#narrative,
      paragraph: this.paragraph,
      token: mention.from,
      place: apposition && before ? before.place : place,
      subjectIn: before?.subjectIn ?? -9,
      spokeIn: before?.spokeIn ?? -9,
      askedIn: this.#isAsked(mention) ? this.#narrative : (before?.askedIn ?? -9),
      fullNameIn: (fullName || !before) && !mention.quoted ? this.#narrative : (before?.fullNameIn ?? -9),
      quotedIn: mention.quoted ? this.#sentence : (before?.quotedIn ?? -9),
    };
    if (!apposition && (place === 'subject' || place === 'speaker')) standing.subjectIn = this.#narrative;
    if (!apposition && place === 'speaker') standing.spokeIn = this.#narrative;
    // What stands in quotation marks only is no subject of the reporter's.
    if (place === 'quoted' && before) Object.assign(standing, { sentence: before.sentence, place: before.place, token: before.token });
    this.#standings.set(entity, standing);
    if (this.#recent[0] === entity) return place;
    this.#recent = this.#recent.filter((other) => other !== entity);
    this.#recent.unshift(entity);
    if (this.#recent.length > RECENT) this.#recent.pop();
    return place;
  }

  /** "Lee said it was not as bad as Hale believed": the subject of a clause that only compares or gives reasons is not whom the sentence is about. */
  #isAside(mention: Mention): boolean {
    const { units, unitOfToken, tags, sentences } = this.#document;
    const start = unitOfToken[mention.from]!;
    const { from } = sentences[this.#sentence]!;
    for (let k = start - 1; k > from && k >= start - FURTHEST_ASIDE; k--) {
      const { kind, lower, tokenIndex } = units[k]!;
      if (kind === 'piece' || (kind === 'mark' && /^[.!?:;]$/.test(lower))) return false;
      if (ASIDES.has(lower)) return true;
      if (isFiniteVerb(tags.pos[tokenIndex] ?? 0)) return false;
    }
    return false;
  }

  #isAsked(mention: Mention): boolean {
    const { units, unitOfToken } = this.#document;
    return !mention.quoted && ASKING_VERBS.has(units[unitOfToken[mention.from]! - 1]?.lower ?? '');
  }

  placeOf(mention: Mention): GrammaticalRole {
    if (mention.quoted) return 'quoted';
    if (mention.possessive) return 'owner';
    const { units, unitOfToken, tokens } = this.#document;
    const unit = this.#behindOwners(unitOfToken[mention.from]!);
    const before = units[unit - 1];
    const after = tokens[mention.to];
    const inverted = before && before.kind !== 'piece' && units[unit - 2]?.piece !== -1 ? CUE_VERBS.get(before.lower) : undefined;
    const cue = (after && CUE_VERBS.has(after.lower)) || (inverted && inverted.form !== 'participle' && inverted.lemma !== 'tell');
    if (cue) return 'speaker';
    if (!before || before.piece >= 0 || before.end <= this.#document.sentences[this.#sentence]!.start) return 'subject';
    if (OBLIQUE_PREPOSITIONS.has(before.lower)) return this.#isTopic(mention, unit) ? 'subject' : 'oblique';
    const verb = after?.kind === 'word' && (AUXILIARIES.has(after.lower) || OTHER_VERBS.has(after.lower) || /[^e]ed$/.test(after.lower));
    if (verb) return 'subject';
    if (before.kind === 'mark' || (CLAUSE_LINKS.has(before.lower) && !COORDINATORS.has(before.lower))) return 'subject';
    return 'object';
  }

  /** "For Lee, the plan": whom the sentence is about. */
  #isTopic(mention: Mention, unit: number): boolean {
    const { units, tokens, sentences } = this.#document;
    const opens = unit - 1 === sentences[this.#sentence]!.from;
    return opens && /^(?:for|to)$/.test(units[unit - 1]!.lower) && tokens[mention.to]?.text === ',';
  }

  /** "Kayleigh's mother" stands where Kayleigh does. */
  #behindOwners(unit: number): number {
    const { units } = this.#document;
    let k = unit;
    while (units[k - 1]?.kind === 'possessive' && unit - k < 12) {
      k -= 2;
      while (units[k - 1]?.capital && unit - k < 12) k--;
    }
    return k;
  }

  #isNarrative(sentence: number): boolean {
    const { from, to } = this.#document.sentences[sentence]!;
    for (let unit = from; unit < to; unit++) if (this.#document.units[unit]!.kind === 'word') return true;
    return false;
  }
}
