import type { SpeakerKind } from '../../core/news/speaker.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { foldLetters } from '../../text/fold.ts';
import { NAME_SUFFIX } from '../lexicon/names/name-parts.ts';
import type { Gender } from '../lexicon/people/gender.ts';
import type { Mention } from './mention.ts';
import { givenNameGender } from './word-classes.ts';

/** Somebody or something that the text names or describes: all its mentions are one. */
export interface Entity {
  readonly id: number;
  /** The fullest name, as printed. */
  name: string;
  kind: SpeakerKind | 'unsure';
  gender: Gender | undefined;
  role: string | undefined;
  readonly aliases: Set<string>;
  /** Lower-case nouns of every role the text gives it. */
  readonly roleNouns: Set<string>;
  /** Plural: "officials", "Trump and Ryan". */
  readonly plural: boolean;
  mentions: number;
  /** A letter, a report: it says things, but somebody else speaks through it. */
  readonly isDocument: boolean;
  /** The mention of who speaks through a document. */
  author: number | undefined;
}

const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 30;
/** Surnames of one beginning that are compared; keeps the search short in any text. */
const MOST_ALIKE = 64;

const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.{3})/;

/** "Ka-lok" in "Simon Wong Ka-lok": the surname stands before it. */
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const NICKNAME = /[“"'‘](\p{Lu}[\p{L}-]*)[”"'’]/u;

/** A name's word as it is compared: lower case, no diacritics, no stops, no Arabic article; -yy and -iy of transliterations become -y. */
const foldWord = (word: string): string =>
  foldLetters(word, 'NFD')
    .replace(/[.’']/g, '')
    .replace(ARABIC_ARTICLE, '')
    .replace(/(?:yy|iy|ii)$/, 'y');

/** The names of a text, resolved to one entity each: fuller names first, then surnames and given names alone. */
export class EntityIndex {
  readonly entities: Entity[] = [];
  readonly #byFull = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byGiven = new Map<string, Entity[]>();
  /** By their first three letters. */
  readonly #surnamesByStart = new Map<string, string[]>();
  readonly #described = new Map<string, Entity>();

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) if (isName(mention) && mention.core.length > 1) this.#addFull(mention);
    for (const mention of mentions) if (isName(mention) && mention.core.length === 1) this.#learnFromTitle(mention);
  }

  create(name: string, kind: Entity['kind'], gender: Gender | undefined, { plural = false, isDocument = false } = {}): Entity {
    const entity: Entity = {
      id: this.entities.length,
      name,
      kind,
      gender,
      role: undefined,
      aliases: new Set(),
      roleNouns: new Set(),
      plural,
      mentions: 0,
      isDocument,
      author: undefined,
    };
    this.entities.push(entity);
    return entity;
  }

  /** Those that a name may mean; empty for one never seen in full. */
  candidates(mention: Mention): readonly Entity[] {
    const core = nameWords(mention);
    const full = this.#byFull.get(keyOf(core));
    if (full) return [full];
    if (core.length > 1) return [];
    const word = core[0]!;
    const surnames = this.#bySurname.get(word) ?? [];
    if (mention.courtesy && mention.gender) {
      const fitting = surnames.filter((e) => e.gender !== (mention.gender === 'male' ? 'female' : 'male'));
      if (fitting.length > 0) return fitting;
    }
    return surnames.length > 0 ? surnames : (this.#byGiven.get(word) ?? this.#misspelt(word));
  }

  /** "Sweeny" for Sweeney: a surname that the text has once in full, one letter off or two swapped. */
  #misspelt(word: string): readonly Entity[] {
    if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return [];
    const alike = (this.#surnamesByStart.get(word.slice(0, 3)) ?? []).filter(
      (surname) => editDistance(surname, word) <= (surname.length === word.length ? 2 : 1),
    );
    return alike.length === 1 ? (this.#bySurname.get(alike[0]!) ?? []) : [];
  }

  /** The entity of a name that stands alone, never in full: made at its first mention. */
  single(mention: Mention): Entity {
    const key = keyOf(nameWords(mention));
    let entity = this.#byFull.get(key);
    if (!entity) {
      // "the Clintons": a family, not one of it.
      const plural = key.endsWith('s') && this.#bySurname.has(key.slice(0, -1));
      entity = this.create(
        mention.label,
        mention.kind === 'body' ? 'body' : mention.kind === 'person' ? 'person' : 'unsure',
        mention.gender,
        { plural },
      );
      this.#byFull.set(key, entity);
    }
    return entity;
  }

  /** Several who speak as one, under their names in the order given. */
  joint(members: readonly Entity[]): Entity {
    const names = members.map(({ name }) => name);
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    let entity = this.#described.get(name);
    if (!entity) {
      entity = this.create(name, members.every(({ kind }) => kind === 'body') ? 'body' : 'person', undefined, { plural: true });
      this.#described.set(name, entity);
    }
    return entity;
  }

  /** An unnamed source by its description; the same words are the same source. */
  described(mention: Mention, kind: Entity['kind'], isDocument: boolean): Entity {
    const key = mention.label.toLowerCase();
    let entity = this.#described.get(key);
    if (!entity) {
      entity = this.create(mention.label, kind, mention.gender, { plural: mention.kind === 'group', isDocument });
      entity.roleNouns.add(mention.core[0]!);
      this.#described.set(key, entity);
    }
    return entity;
  }

  #addFull(mention: Mention): void {
    const core = nameWords(mention);
    const key = mention.kind === 'body' ? core.join(' ') : keyOf(core);
    let entity = this.#byFull.get(key);
    if (!entity) {
      entity = this.create(mention.label, mention.kind === 'name' ? 'unsure' : mention.kind === 'body' ? 'body' : 'person', mention.gender);
      this.#byFull.set(key, entity);
      this.#byFull.set(core.join(' '), entity);
      if (mention.kind !== 'body') {
        append(this.#bySurname, core.at(-1)!, entity);
        if ((this.#surnamesByStart.get(core.at(-1)!.slice(0, 3))?.length ?? 0) < MOST_ALIKE)
          append(this.#surnamesByStart, core.at(-1)!.slice(0, 3), core.at(-1)!);
        if (core.length > 2 && HYPHENATED_GIVEN.test(mention.core.at(-1)!)) append(this.#bySurname, core.at(-2)!, entity);
        if (core.at(-1)!.endsWith(' jr')) append(this.#bySurname, core.at(-1)!.slice(0, -3), entity);
        if (!/^[A-Z.]+$/.test(mention.core[0]!)) append(this.#byGiven, core[0]!, entity);
        const nickname = NICKNAME.exec(mention.label)?.[1];
        if (nickname) append(this.#byGiven, foldWord(nickname), entity);
      }
    } else if (mention.label.length > entity.name.length && !/[,"“]/.test(mention.label)) {
      entity.aliases.add(entity.name);
      entity.name = mention.label;
    }
    if (mention.kind === 'person') entity.kind = 'person';
    entity.gender ??= mention.gender;
  }

  #learnFromTitle(mention: Mention): void {
    const known = this.#bySurname.get(nameWords(mention)[0]!);
    if (known?.length !== 1) return;
    const entity = known[0]!;
    if (mention.kind === 'person' && entity.kind === 'unsure') entity.kind = 'person';
    if (mention.courtesy) entity.gender ??= mention.gender;
  }
}

export const isName = (mention: Mention): boolean => mention.kind === 'person' || mention.kind === 'name' || mention.kind === 'body';

function nameWords(mention: Mention): string[] {
  const core = [...mention.core];
  while (core.length > 1 && NAME_SUFFIX.test(core.at(-1)!) && !/^jr/i.test(core.at(-1)!)) core.pop();
  const words = core.map(foldWord).filter((w) => w.length > 0);
  if (words.length === 0) return [mention.label.toLowerCase()];
  const last = words.at(-1);
  // A son of the same name keeps his suffix, and is found by it with the surname.
  if (words.length > 2 && last === 'jr') words.splice(-2, 2, `${words.at(-2)!} jr`);
  return words;
}

/** First and last word: middle names and initials come and go. A given name that begins with an initial keeps it. */
const keyOf = (core: readonly string[]): string =>
  core.length > 2 && givenNameGender(core[0]!) !== undefined ? `${core[0]!} ${core.at(-1)!}` : core.join(' ');

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
