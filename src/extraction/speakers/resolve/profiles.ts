import type { Document } from '../../grammar/document.ts';
import { ARTICLES, INDEFINITE } from '../../lexicon/function-words.ts';
import { PLACE_PREPOSITIONS } from '../../lexicon/people/mentions.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities.ts';
import { isName, type Mention } from '../mention.ts';
import { isRoleNoun } from '../word-classes.ts';

/** What the whole text tells of an entity that it names, before and behind any one place. */
export interface Profile {
  /** How often it is named outside quotation marks. */
  named: number;
  /** How often behind "in", "at", "near": as places are. */
  located: number;
  /** How often beside a reporting verb. */
  speaks: number;
  /** The words, in lower case, of the titles and appositions beside its name. */
  readonly words: Set<string>;
  /** Other words within a few tokens of its name, in lower case. */
  readonly nearby: Set<string>;
  /** How many words of its names the tagger takes for each class, by the class's number. */
  readonly classes: number[];
  /** "Ann Lee, 41,". */
  age: string | undefined;
}

const EMPTY: Profile = { named: 0, located: 0, speaks: 0, words: new Set(), nearby: new Set(), classes: [0, 0, 0, 0, 0], age: undefined };
/** Tokens of an apposition that are read. */
const LONGEST_APPOSITION = 12;
const NEARBY = 7;
/** Entities of one word that are compared; keeps the search short in any text. */
const MOST_OF_WORD = 8;

/** The profiles of all that a text names. A name that may mean several adds to none. */
export class Profiles {
  readonly #document: Document;
  readonly #profiles = new Map<Entity, Profile>();
  readonly #byWord = new Map<string, Entity[]>();
  /** The most that anybody is named. */
  mostNamed = 0;

  constructor(document: Document, mentions: readonly Mention[], index: EntityIndex) {
    this.#document = document;
    for (const [at, mention] of mentions.entries()) {
      if (!isName(mention) || mention.quoted) continue;
      const { entities } = index.candidates(mention);
      if (entities.length < 2) this.#learn(entities[0] ?? index.single(mention), mention, mentions[at - 1]);
    }
  }

  of(entity: Entity): Profile {
    return this.#profiles.get(entity) ?? EMPTY;
  }

  /** Those beside whose name the word stands as a title or apposition. */
  called(word: string): readonly Entity[] {
    return this.#byWord.get(word) ?? [];
  }

  #learn(entity: Entity, mention: Mention, before: Mention | undefined): void {
    const { tokens } = this.#document;
    let profile = this.#profiles.get(entity);
    if (!profile) {
      profile = { named: 0, located: 0, speaks: 0, words: new Set(), nearby: new Set(), classes: [0, 0, 0, 0, 0], age: undefined };
      this.#profiles.set(entity, profile);
    }
    profile.named++;
    for (let k = mention.from; k < mention.to; k++) {
      const named = this.#document.tags.entity[k] ?? 0;
      profile.classes[named] = (profile.classes[named] ?? 0) + 1;
    }
    this.mostNamed = Math.max(this.mostNamed, profile.named);
    if (PLACE_PREPOSITIONS.has(tokens[mention.from - 1]?.lower ?? '')) profile.located++;
    if (CUE_VERBS.has(tokens[mention.to]?.lower ?? '') || CUE_VERBS.has(tokens[mention.from - 1]?.lower ?? '')) profile.speaks++;
    for (const word of mention.role?.toLowerCase().split(/\s+/) ?? []) this.#call(entity, profile, word);
    if (before?.kind === 'description' && !before.quoted) {
      const gap = tokens[before.to]?.text === ',' ? 1 : 0;
      if (before.to + gap === mention.from) this.#callAll(entity, profile, before.from, before.to);
    }
    this.#readBehind(entity, profile, mention);
    for (let k = Math.max(0, mention.from - NEARBY); k < Math.min(tokens.length, mention.to + NEARBY); k++)
      if (tokens[k]!.kind === 'word') profile.nearby.add(tokens[k]!.lower);
  }

  /** ", 41, the mayor of …," and "is a baker": what stands behind a name. */
  #readBehind(entity: Entity, profile: Profile, mention: Mention): void {
    const { tokens } = this.#document;
    let at = mention.to;
    const isClause = /^(?:is|was)$/.test(tokens[at]?.lower ?? '') && INDEFINITE.has(tokens[at + 1]?.lower ?? '');
    if (!isClause && tokens[at]?.text !== ',') return;
    at++;
    if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') {
      profile.age ??= tokens[at]!.text;
      at += 2;
    }
    let end = at;
    let hasRole = false;
    while (end < tokens.length && end - at < LONGEST_APPOSITION && tokens[end]!.kind !== 'mark' && !CUE_VERBS.has(tokens[end]!.lower)) {
      hasRole ||= isRoleNoun(tokens[end]!.lower);
      end++;
    }
    if (hasRole || isClause || ARTICLES.has(tokens[at]?.lower ?? '')) this.#callAll(entity, profile, at, end);
  }

  #callAll(entity: Entity, profile: Profile, from: number, to: number): void {
    for (let k = from; k < to; k++)
      if (this.#document.tokens[k]!.kind === 'word') this.#call(entity, profile, this.#document.tokens[k]!.lower);
  }

  #call(entity: Entity, profile: Profile, word: string): void {
    if (profile.words.has(word)) return;
    profile.words.add(word);
    const others = this.#byWord.get(word);
    if (!others) this.#byWord.set(word, [entity]);
    else if (others.length < MOST_OF_WORD) others.push(entity);
  }
}
