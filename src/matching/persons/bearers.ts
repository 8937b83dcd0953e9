import type { KnownName } from './known-name.ts';
import { FAR_LIKELIER, likelihoodOf } from './likelihood.ts';
import type { NameParts } from './name-parts.ts';
import { areTransliterations } from './name-parts.ts';
import { exclude, fieldOf } from './offices.ts';

/** Somebody whom a short name may mean. */
export interface Bearer {
  /** Of the stored speaker. */
  readonly id: number;
  /** How many articles speak for it: all that name them in full where it is their surname; those that call them so beyond the first few where it is another name of theirs. */
  readonly articles: number;
  readonly offices: ReadonlyMap<string, number>;
}

/** Whom a short name means; `others`: the bearers who are too likely for that to be sure, likeliest first. */
export interface Meaning {
  readonly bearer: Bearer | undefined;
  readonly others: readonly Bearer[];
}

/** Whether a short name can stand for a name in full: the surname, with its particles or without, in any spelling, and no other "Jr.". */
export function isShortFor(short: NameParts, full: NameParts): boolean {
  if (short.given.length > 0 || full.given.length === 0 || full.isSeveral) return false;
  if (short.suffix !== undefined && short.suffix !== full.suffix) return false;
  if (short.surname === full.surname || short.surname === full.core) return true;
  return short.core.length >= LEAST_SPELT && areTransliterations(short.core, full.core) && short.surname === short.core;
}

const LEAST_SPELT = 6;

/** A name by which few articles call somebody is a slip, or what a friend says. */
const FEW = 2;

/** How many articles speak for a short name that is not somebody's surname. */
export const articlesCalling = (times: number): number => Math.max(0, times - FEW);

/** Log-odds of a bearer whose offices are known, for a short name with an office; less where it is told of them in a part of the articles only. */
const SAME_OFFICE = 2;
const LEAST_SHARE = -3;
const SAME_FIELD = -0.5;
const OTHER_FIELD = -1.5;
const EXCLUDED = -6;
/** However well known somebody is, they don't hold an office that excludes theirs: log-odds of fame above this count for nothing then. */
const MOST_FAME = 2.4;

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

function officeWeight(office: string | undefined, { offices, articles }: Bearer): number {
  if (office === undefined || offices.size === 0) return 0;
  const told = offices.get(office);
  // An office that one slip gave somebody among many articles is hardly theirs.
  if (told !== undefined) return SAME_OFFICE + Math.max(LEAST_SHARE, Math.log(told / sum(offices.values())));
  const known = [...offices.keys()];
  if (known.every((other) => exclude(office, other))) return EXCLUDED - Math.max(0, Math.log(likelihoodOf(articles)) - MOST_FAME);
  return known.some((other) => fieldOf(other) === fieldOf(office)) ? SAME_FIELD : OTHER_FIELD;
}

/** Log-odds of somebody whom no article names in full. */
const UNKNOWN = Math.log(likelihoodOf(0.15));
/** A rival with less than this share of the likeliest one's odds is not worth a closer look. */
const LEAST_RIVAL = 0.01;

/** Whom a short name with this office means. `context` adds what the article itself tells of each bearer, in log-odds. */
export function meaningOf(
  { office }: { readonly office: string | undefined },
  bearers: readonly Bearer[],
  context: (bearer: Bearer) => number = () => 0,
): Meaning {
  const weighed = bearers
    .filter(({ articles }) => articles > 0)
    .map((bearer) => ({ bearer, odds: Math.exp(Math.log(likelihoodOf(bearer.articles)) + officeWeight(office, bearer) + context(bearer)) }))
    .sort((a, b) => b.odds - a.odds || a.bearer.id - b.bearer.id);
  const [first] = weighed;
  if (!first) return { bearer: undefined, others: [] };
  const all = weighed.reduce((total, { odds }) => total + odds, Math.exp(UNKNOWN));
  if (first.odds / all >= FAR_LIKELIER) return { bearer: first.bearer, others: [] };
  return { bearer: undefined, others: weighed.filter(({ odds }) => odds >= LEAST_RIVAL * first.odds).map(({ bearer }) => bearer) };
}

const MOST_MISTAKEN = 5;

/** Whether a body that is called like a person is that person, mistaken for a body: where five times as many articles call the person so. */
export const isMistakenBody = (body: Pick<KnownName, 'articles'>, callingPerson: number): boolean =>
  callingPerson >= MOST_MISTAKEN * Math.max(1, body.articles);
