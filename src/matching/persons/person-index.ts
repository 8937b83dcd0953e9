import type { KnownName } from './known-name.ts';
import { romanised } from './name-parts.ts';
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

/** Two letters of each given name, the names that it is a form of, and the first letter of the first. */
function keysOf({ parts: { given } }: KnownName): string[] {
  const [first = ''] = given;
  const whole = given.filter(({ length }) => length > 1);
  return [...whole.flatMap(keysOfWord), first.length === 1 ? `initial ${first}` : `letter ${first[0]}`];
}

/** The same, where the letter of somebody's first name asks for the initial of another's, and an initial for both. */
function askedBy({ parts: { given } }: KnownName): string[] {
  const [first = ''] = given;
  const initial = `initial ${first[0]}`;
  return [
    ...given.filter(({ length }) => length > 1).flatMap(keysOfWord),
    ...(first.length === 1 ? [initial, `letter ${first}`] : [initial]),
  ];
}

const keysOfWord = (word: string): string[] => [
  `start ${romanised(word).slice(0, 2)}`,
  ...nicknameClasses(word).map((index) => `class ${index}`),
];
