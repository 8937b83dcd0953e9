import type { KnownName } from './known-name.ts';
import { namePartsOf, romanised } from './name-parts.ts';
import { nicknameClasses } from './nicknames.ts';

/** Persons by their given names, so that a name is compared only with those that it can agree with. */
export class PersonIndex<Person extends { readonly names: readonly KnownName[] }> {
  readonly #persons = new Set<Person>();
  readonly #byKey = new Map<string, Set<Person>>();

  get all(): readonly Person[] {
    return [...this.#persons];
  }

  /** Adds a person, in place of `before` where that is given. */
  put(person: Person, before?: Person): void {
    if (before) {
      this.#persons.delete(before);
      for (const name of before.names) for (const key of keysOf(name)) this.#byKey.get(key)?.delete(before);
    }
    this.#persons.add(person);
    for (const name of person.names)
      for (const key of keysOf(name)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set<Person>()).add(person));
  }

  /** Everybody with a given name like one of the name's. */
  like(name: KnownName): readonly Person[] {
    const found = new Set<Person>();
    for (const key of askedBy(name)) for (const person of this.#byKey.get(key) ?? []) found.add(person);
    return [...found];
  }
}

/** Two letters of each such name, the names that it is a form of, and the first letter of the first. */
function keysOf({ parts, forms }: KnownName): string[] {
  const [first = ''] = parts.given;
  return [...[...wholeOf(parts), ...toldGiven(forms)].flatMap(keysOfWord), first.length === 1 ? `initial ${first}` : `letter ${first[0]}`];
}

/** Given names in full, a nickname and what stands before a surname: "al". */
const wholeOf = ({ given, nickname = '', surname, core }: KnownName['parts']): string[] =>
  [...given, given.join(''), nickname, surname === core ? '' : (surname.split(' ')[0] ?? '')].filter(({ length }) => length > 1);

/** The same, where the letter of somebody's first name asks for the initial of another's, and an initial for both. */
function askedBy({ parts, forms }: KnownName): string[] {
  const [first = ''] = parts.given;
  const initial = `initial ${first[0]}`;
  return [
    ...[...wholeOf(parts), ...toldGiven(forms)].flatMap(keysOfWord),
    ...(first.length === 1 ? [initial, `letter ${first}`] : [initial]),
  ];
}

/** First given names of the other names in full by which articles call them. */
const toldGiven = (forms: KnownName['forms']): string[] =>
  forms.flatMap(({ aliases }) => [...aliases.keys()].flatMap((alias) => (alias.includes(' ') ? (namePartsOf(alias).given[0] ?? []) : [])));

const keysOfWord = (word: string): string[] => [
  `start ${romanised(word).slice(0, 2)}`,
  ...nicknameClasses(word).map((index) => `class ${index}`),
];
