import { compareText, goesOnBehind, isReversed, isTold, type KnownName } from './known-name.ts';
import type { KnownPerson, RuledApart } from './known-person.ts';
import { givenSurnames } from './name-parts.ts';
import { areOfTwoTrades } from './offices.ts';
import { reversedName } from './surname-first.ts';

/** Persons whose surnames sound differently, by the sound of each one's: `knownPersons` tells those of one sound apart. */
export interface PlacedPerson {
  readonly block: string;
  readonly person: KnownPerson;
}

/**
 * Whether two persons of different surnames are one by their names: the same in the other order, one with a second surname behind, or two of which articles that use one tell
 * the other ("Ann Lee, née Holm").
 */
export function areLinked({ person: a }: PlacedPerson, { person: b }: PlacedPerson, ruledApart: RuledApart): boolean {
  const [names, others] = [a.names, b.names];
  if ([...names, ...others].some(({ isRuled }) => isRuled)) return false;
  if (names.some((name) => others.some((other) => ruledApart(name.folded, other.folded)))) return false;
  if (areOfTwoTrades(a.offices, b.offices)) return false;
  return names.some((name) => others.some((other) => isInFull(name) && isInFull(other) && areOneName(name, other)));
}

/** A person's name that another surname may belong to. */
const isInFull = ({ kind, parts }: KnownName): boolean => kind === 'person' && parts.given.length > 0 && !parts.isSeveral;

function areOneName(a: KnownName, b: KnownName): boolean {
  if (reversedName(a.folded) === b.folded) return isReversed(a.forms, b.forms);
  if (givenSurnames(a.folded).includes(b.folded)) return goesOnBehind(a, b.forms);
  if (givenSurnames(b.folded).includes(a.folded)) return goesOnBehind(b, a.forms);
  return isTold(a.forms, b) || isTold(b.forms, a);
}

/**
 * The persons in groups that are one each. One who is linked with two of one surname is linked with neither, and nobody is made one with two of a surname by
 * way of others: what is known best is joined first.
 */
export function unitedPersons<T extends PlacedPerson>(persons: readonly T[], ruledApart: RuledApart): T[][] {
  const ordered = persons.toSorted((a, b) => b.person.articles - a.person.articles || compareText(keyOf(a), keyOf(b)));
  const linked = new Map(
    ordered.map((one) => [one, ordered.filter((other) => other.block !== one.block && areLinked(one, other, ruledApart))]),
  );
  const isOnly = (one: T, other: T): boolean => linked.get(one)?.every((each) => each === other || each.block !== other.block) ?? false;
  const groups = new Map(ordered.map((one) => [one, [one]]));
  for (const [one, others] of linked)
    for (const other of others) {
      const [group, more] = [groups.get(one) ?? [], groups.get(other) ?? []];
      if (group === more || !isOnly(one, other) || !isOnly(other, one)) continue;
      if (group.some(({ block }) => more.some((each) => each.block === block))) continue;
      group.push(...more);
      for (const each of more) groups.set(each, group);
    }
  return [...new Set(groups.values())];
}

/** Two of one name are told apart by their offices. */
const keyOf = ({ block, person }: PlacedPerson): string =>
  [block, ...person.names.map(({ folded, kind }) => `${folded} ${kind}`).sort(), ...[...person.offices.keys()].sort()].join('\n');
