import { editDistance } from '../../../text/edit-distance.ts';
import { BODY_WORDS } from '../../lexicon/names/bodies.ts';
import { PARTICLES } from '../../lexicon/names/name-parts.ts';
import { DEMONYMS, PLACES } from '../../lexicon/names/places.ts';
import { headOf, type Mention } from '../mention.ts';
import { acronymOf } from './acronyms.ts';
import type { Entity } from './entity.ts';
import { foldWord, nameWords } from './name-words.ts';

/**
 * How a name says which fuller one it stands for: the same name, its surname, given name or nickname, another of its words, half of a double surname,
 * its acronym, the first words of a body's, a surname misspelt; `alone`: the text has no fuller one.
 */
export type NameFit = 'full' | 'surname' | 'given' | 'inner' | 'half' | 'acronym' | 'beginning' | 'misspelt' | 'alone';

/** Those that a name may mean, and by which of its parts. */
export interface NameCandidates {
  readonly fit: NameFit;
  readonly entities: readonly Entity[];
}

const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 30;
const SHORTEST_HALF = 3;
/** Letters of an acronym by which it is found, where it has more. */
const SHORTEST_INITIALS = 3;
/** Letters of an acronym that is written as a word: "Acpo". */
const SHORTEST_AS_WORD = 4;
/** Names of one word that are compared; keeps the search short in any text. */
const MOST_ALIKE = 64;

/** "Ka-lok" in "Simon Wong Ka-lok": the surname stands before it. */
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const NICKNAME = /[“"'‘](\p{Lu}[\p{L}-]*)[”"'’]/u;

type Part = Exclude<NameFit, 'full' | 'misspelt' | 'alone'>;

/** The parts of a text's full names, by which shorter forms find them. */
export class NameIndex {
  readonly #byPart: Readonly<Record<Part, Map<string, Entity[]>>> = {
    surname: new Map(),
    given: new Map(),
    inner: new Map(),
    half: new Map(),
    acronym: new Map(),
    beginning: new Map(),
  };
  /** By their first three letters. */
  readonly #surnamesByStart = new Map<string, string[]>();

  hasSurname = (word: string): boolean => this.#byPart.surname.has(word);

  surnamed = (word: string): readonly Entity[] => this.#byPart.surname.get(word) ?? [];

  acronym(letters: string, entity: Entity): void {
    append(this.#byPart.acronym, letters, entity);
  }

  /** A person's name, or one that may be. */
  addPerson({ core, label }: Mention, entity: Entity): void {
    const name = nameWords({ core, label });
    const [first = '', last = ''] = [name[0], name.at(-1)];
    this.#addSurname(last, entity);
    if (name.length > 2 && HYPHENATED_GIVEN.test(core.at(-1)!)) append(this.#byPart.surname, name.at(-2)!, entity);
    if (last.endsWith(' jr')) append(this.#byPart.surname, last.slice(0, -3), entity);
    if (!/^[A-Z.]+$/.test(core[0]!)) append(this.#byPart.given, first, entity);
    const nickname = NICKNAME.exec(label)?.[1];
    if (nickname) append(this.#byPart.given, foldWord(nickname), entity);
    for (const word of name.slice(1, -1)) if (!PARTICLES.has(word) && word.length > 1) append(this.#byPart.inner, word, entity);
    for (const word of name)
      if (word.includes('-')) for (const half of word.split('-')) if (half.length >= SHORTEST_HALF) append(this.#byPart.half, half, entity);
  }

  /** A name of one word that the text says is somebody's beside. */
  addOther(mention: Mention, entity: Entity): void {
    append(this.#byPart.given, nameWords(mention)[0] ?? '', entity);
  }

  /** "Continental" for Continental Airlines, "the Authority" for the Water Authority. */
  addBody({ core, label }: Mention, entity: Entity): void {
    const [first = '', ...others] = nameWords({ core, label });
    if (!isCommon(first)) append(this.#byPart.beginning, first, entity);
    for (const word of others) if (BODY_WORDS.has(word)) append(this.#byPart.inner, word, entity);
    if (BODY_WORDS.has(first)) append(this.#byPart.inner, first, entity);
  }

  /** Whom a name of one word may mean that the text has in a fuller form. */
  find(mention: Mention): NameCandidates {
    const letters = acronymOf(mention);
    if (letters !== undefined) return this.#spelt(letters);
    const word = nameWords(mention)[0] ?? '';
    const surnames = this.surnamed(word);
    if (mention.courtesy && mention.gender) {
      const fitting = surnames.filter(({ gender }) => gender !== (mention.gender === 'male' ? 'female' : 'male'));
      if (fitting.length > 0) return { fit: 'surname', entities: fitting };
    }
    if (surnames.length > 0) return { fit: 'surname', entities: surnames };
    for (const fit of ['given', 'inner', 'half', 'beginning'] as const) {
      const entities = this.#byPart[fit].get(word);
      if (entities && (fit === 'given' || !isPlaceWord(headOf(mention).toLowerCase()))) return { fit, entities };
    }
    const bodies = word.length >= SHORTEST_AS_WORD && mention.kind !== 'person' ? this.#byPart.acronym.get(word) : undefined;
    if (bodies) return { fit: 'acronym', entities: bodies };
    const misspelt = this.#misspelt(word);
    return misspelt.length > 0 ? { fit: 'misspelt', entities: misspelt } : { fit: 'alone', entities: [] };
  }

  /** The initials of what is read as one name may be only the first letters: "NAAM" for NAAMSA, whose name goes on with "of South Africa". */
  #spelt(letters: string): NameCandidates {
    for (let length = letters.length; length >= Math.min(letters.length, Math.max(SHORTEST_INITIALS, letters.length - 2)); length--) {
      const entities = this.#byPart.acronym.get(letters.slice(0, length));
      if (entities && (length === letters.length || entities.length === 1)) return { fit: 'acronym', entities };
    }
    const surnames = this.surnamed(letters);
    return surnames.length > 0 ? { fit: 'surname', entities: surnames } : { fit: 'alone', entities: [] };
  }

  /** "Sweeny" for Sweeney: a surname that the text has once in full, one letter off or two swapped. */
  #misspelt(word: string): readonly Entity[] {
    if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return [];
    const alike = (this.#surnamesByStart.get(word.slice(0, 3)) ?? []).filter(
      (surname) => editDistance(surname, word) <= (surname.length === word.length ? 2 : 1),
    );
    return alike.length === 1 ? this.surnamed(alike[0]!) : [];
  }

  #addSurname(word: string, entity: Entity): void {
    append(this.#byPart.surname, word, entity);
    const start = word.slice(0, 3);
    if ((this.#surnamesByStart.get(start)?.length ?? 0) < MOST_ALIKE) append(this.#surnamesByStart, start, word);
  }
}

const isPlaceWord = (lower: string): boolean => PLACES.has(lower) || DEMONYMS.has(lower);

/** A word that begins the names of many bodies. */
const isCommon = (word: string): boolean => isPlaceWord(word) || BODY_WORDS.has(word) || word.length < 3;

export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
