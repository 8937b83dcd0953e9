import type { Kysely } from 'kysely';
import { numberIn, withoutNumber } from '../../core/news/numbered-name.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SpeakerMatch, SpeakerMatches } from '../../core/ports/speaker-store.ts';
import { foldName, wordsOf } from '../../text/names.ts';
import { bigramDice } from '../../text/overlap.ts';
import type { Tables } from '../tables.ts';
import { type Bearing, bearingOf, byLikelihood, isSeveral } from './likeliest.ts';
import { ruledIn } from './ruling-rows.ts';
import { united } from './same-speaker.ts';
import { byAlias, byId, byPrefix, byQuotes, byTypo, byWords, lastQuotedIn, type SpeakerScope, wordsNear } from './speaker-queries.ts';

const MOST_MATCHES = 25;
const MOST_NEAREST = 5;

/** Whom one way of looking finds, and how much likelier than the next the first must be to be the one who is meant. */
interface FoundSpeakers {
  readonly how: 'exact' | 'close';
  readonly speakers: readonly StoredSpeaker[];
  readonly lead: number;
  readonly bearing?: ((speaker: StoredSpeaker) => Bearing) | undefined;
  /** Nobody is meant, though there be one alone. */
  readonly isOffered?: boolean | undefined;
  /** Everyone found is meant: they speak for one body. */
  readonly together?: boolean | undefined;
}

/** The first of those who bear a name is meant unless another is about as likely. */
const LEAD = 1.1;
/** Where the name has a typo, or is not written out. */
const CLOSE_LEAD = 4;

/**
 * Whom a name means as people type it. Ways to find the name are tried from the surest to the loosest, and the first that finds somebody decides.
 * Somebody quoted both by the space's own articles and by the operator's is one match.
 */
export async function findSpeakers(db: Kysely<Tables>, typed: string, scope: SpeakerScope): Promise<SpeakerMatches> {
  const number = numberIn(typed);
  const numbered = number === undefined ? [] : await byId(db, number, { space: scope.space });
  if (numbered.length > 0) return { meant: numbered, matches: numbered, how: 'exact', nearest: [] };
  const asked = withoutNumber(typed);
  if (wordsOf(asked).length === 0) return NOBODY;
  const named = await borne(db, asked, scope);
  if (named) return matchesOf(db, named, scope);
  const silent = scope.group === undefined ? undefined : await borne(db, asked, { space: scope.space });
  // "president": a source without a name is called so, and nobody has it for a name.
  if (silent?.how === 'exact' && silent.speakers.some(({ kind }) => kind !== 'unnamed')) return { ...NOBODY, how: 'empty' };
  const close = await findClose(db, asked, scope);
  if (close) return matchesOf(db, close, scope);
  return { ...NOBODY, nearest: await nearest(db, foldName(asked), scope) };
}

const NOBODY: SpeakerMatches = { meant: [], matches: [], how: 'none', nearest: [] };

/** Those whom the name means loosely: who speaks for it, who has its words, in a name or a role, or one typo away. */
async function findClose(db: Kysely<Tables>, typed: string, scope: SpeakerScope): Promise<FoundSpeakers | undefined> {
  const words = wordsOf(typed);
  const each = eachOf(words);
  const close = async (found: Promise<readonly StoredSpeaker[]>, lead = CLOSE_LEAD): Promise<FoundSpeakers | undefined> => {
    const speakers = await found;
    return speakers.length > 0 ? { how: 'close', speakers, lead } : undefined;
  };
  return (
    (await spoken(db, words, scope)) ??
    (await close(byWords(db, each, scope))) ??
    (await ofRole(db, words, scope)) ??
    (await close(byPrefix(db, words, scope))) ??
    (await close(byTypo(db, words, scope)))
  );
}

/** Those whose role has the words. One is meant only where the words say what they are: a reporter "arrested in Moscow" is not Moscow. */
async function ofRole(db: Kysely<Tables>, words: readonly string[], scope: SpeakerScope): Promise<FoundSpeakers | undefined> {
  const speakers = await byWords(db, eachOf(words), scope, ['name', 'role']);
  if (speakers.length === 0) return undefined;
  const isOf = ({ name, role = '' }: StoredSpeaker): boolean => {
    const told = wordsOf(`${name} ${role.split(BEHIND_OFFICE)[0]}`);
    return words.some((word) => told.includes(word));
  };
  return { how: 'close', speakers, lead: Number.POSITIVE_INFINITY, isOffered: !speakers.some(isOf) };
}

/** Where what an office is of, or what its holder did, begins. */
const BEHIND_OFFICE = /\s(?:of|for|at|in|on|to|from|who|and|with|under)\s|,/;

/** Those who bear the name: all persons whose name it is, or ends in it, and bodies that are called so. */
async function borne(db: Kysely<Tables>, typed: string, scope: SpeakerScope): Promise<FoundSpeakers | undefined> {
  const folded = foldName(typed);
  const words = wordsOf(typed);
  const exact = await byAlias(db, folded, scope);
  const ruled = (await ruledIn(db)).heads.get(folded);
  const bearing = (speaker: StoredSpeaker): Bearing =>
    ruled !== undefined && foldName(speaker.name) === foldName(ruled) ? 'ruled' : bearingOf(speaker, folded);
  // A body's short name is its own: "the authority" is not every authority.
  const isBody = exact.length > 0 && exact.every(({ kind }) => kind === 'body');
  const named = isBody ? [] : await byWords(db, eachOf(words), scope);
  const persons = named.filter((speaker) => speaker.kind === 'person' && bearing(speaker) !== 'none');
  // Two who are named together are whom neither of their names means.
  const speakers = distinct([...exact, ...persons]).filter(({ name }) => isSeveral(typed) || !isSeveral(name));
  if (speakers.length === 0) return undefined;
  if (speakers.every((speaker) => bearing(speaker) === 'first-name')) return { how: 'close', speakers, lead: LEAD };
  return { how: 'exact', speakers, lead: LEAD, bearing };
}

const eachOf = (words: readonly string[]): string[][] => words.map((word) => [word]);

/** Those who speak for a body that is quoted under no name of its own. */
async function spoken(db: Kysely<Tables>, words: readonly string[], scope: SpeakerScope): Promise<FoundSpeakers | undefined> {
  const speakers = await spokespeople(db, words, scope);
  return speakers.length > 0 ? { how: 'close', speakers, lead: LEAD, together: true } : undefined;
}

/** Named and unnamed speakers whose name or role has the words of a body's name, and says that they speak for it. */
const spokespeople = (db: Kysely<Tables>, words: readonly string[], scope: SpeakerScope): Promise<readonly StoredSpeaker[]> =>
  byWords(db, [...eachOf(words), ['spokesperson']], scope, ['name', 'role']);

const distinct = <T extends StoredSpeaker>(speakers: readonly T[]): T[] => [...new Map(speakers.map((one) => [one.id, one])).values()];

async function matchesOf(
  db: Kysely<Tables>,
  { how, together, lead, isOffered = false, ...found }: FoundSpeakers,
  scope: SpeakerScope,
): Promise<SpeakerMatches> {
  const answer = (meant: readonly SpeakerMatch[], matches = meant): SpeakerMatches => ({ meant, matches, how, nearest: [] });
  if (together) return answer(await united(db, found.speakers.slice(0, MOST_MATCHES), scope.space));
  const likeliest = byLikelihood(found.speakers, found.bearing).slice(0, MOST_MATCHES);
  const ranked = byLikelihood(await united(db, likeliest.map(speakerOf), scope.space), found.bearing);
  // Sources without a name stand behind everyone who has one.
  const named = ranked.filter(({ speaker }) => speaker.kind !== 'unnamed');
  const unnamed = ranked.filter(({ speaker }) => speaker.kind === 'unnamed');
  const matches = await toldApart(db, [...named, ...unnamed].map(speakerOf));
  const [first, second] = named;
  if (!first) return answer(matches);
  if (isOffered) return answer([], matches);
  if (second && first.weight < lead * second.weight) return answer([], matches);
  const speaking = first.speaker.kind === 'body' && how === 'exact' ? await spokespeople(db, wordsOf(first.speaker.name), scope) : [];
  const meant = distinct([...matches.slice(0, 1), ...speaking]);
  return answer(meant, distinct([...meant, ...matches]));
}

const speakerOf = ({ speaker }: { readonly speaker: StoredSpeaker }): StoredSpeaker => speaker;

/** How many of several are told apart by where they were last quoted. */
const MOST_TOLD_APART = 5;

async function toldApart(db: Kysely<Tables>, speakers: readonly StoredSpeaker[]): Promise<SpeakerMatch[]> {
  if (speakers.length < 2) return [...speakers];
  const told = speakers.slice(0, MOST_TOLD_APART).map(async (speaker) => ({ ...speaker, lastQuoted: await lastQuotedIn(db, speaker.id) }));
  return [...(await Promise.all(told)), ...speakers.slice(MOST_TOLD_APART)];
}

/** At most `limit` speakers for what was typed so far: those whose names begin with it, then those with a word that does, then those one typo away. */
export async function completeSpeakers(db: Kysely<Tables>, prefix: string, scope: SpeakerScope, limit: number): Promise<StoredSpeaker[]> {
  const words = wordsOf(prefix);
  if (words.length === 0) return byQuotes(db, scope, limit);
  const folded = foldName(prefix);
  let found = await byPrefix(db, words, scope);
  if (found.length === 0) found = await byTypo(db, words, scope);
  const named = byLikelihood(found.filter(({ kind }) => kind !== 'unnamed')).map(({ speaker }) => speaker);
  const begins = ({ name }: StoredSpeaker): boolean => foldName(name).startsWith(folded);
  const ordered = [...named.filter(begins), ...named.filter((speaker) => !begins(speaker))];
  return (await united(db, ordered.slice(0, limit), scope.space)).slice(0, limit);
}

/** At most `MOST_NEAREST` names with a word like a typed one, most alike first; only words with the same first letter or the same last two are compared. */
async function nearest(db: Kysely<Tables>, folded: string, scope: SpeakerScope): Promise<string[]> {
  const best = new Map<string, number>();
  for (const typed of folded.split(' ').slice(0, MOST_TYPED))
    for (const word of await wordsNear(db, typed, scope.space)) {
      const likeness = bigramDice(typed, word);
      const least = word.slice(0, BEGINNING) === typed.slice(0, BEGINNING) ? LEAST_LIKE_BEHIND : LEAST_LIKE;
      if (likeness >= least) best.set(word, Math.max(best.get(word) ?? 0, likeness));
    }
  const words = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = new Set<string>();
  for (const [word] of words.slice(0, MOST_NEAREST))
    for (const { name, kind } of (await byWords(db, [[word]], scope)).slice(0, MOST_NEAREST)) if (kind !== 'unnamed') names.add(name);
  return [...names].slice(0, MOST_NEAREST);
}

const LEAST_LIKE = 0.45;
/** Of a word that begins alike. */
const LEAST_LIKE_BEHIND = 0.3;
const BEGINNING = 2;
const MOST_TYPED = 5;
