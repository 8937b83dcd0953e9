import { ENTITY, type EntityClass } from '../../src/extraction/tagging/tag-set.ts';
import { type ClassRun, runsOf } from './agreement.ts';
import { bodyName, courtesyTitle, type NameSource, personName, placeName, roleName } from './names.ts';
import { alignedText, type SilverToken, silverOf, type TaggedText } from './silver.ts';

/** A stretch of a text and what stands there instead: words with their tags. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: readonly (readonly [text: string, pos: string, entity: EntityClass])[];
}

/** How often each kind of name is replaced, and a headline made. */
const SHARE = {
  person: 0.85,
  place: 0.3,
  body: 0.25,
  role: 0.5,
  unstoppedTitle: 0.5,
  titleAdded: 0.15,
  roleAdded: 0.15,
  headline: 0.7,
} as const;

/** What the titles of American politics have in front of other names. */
const AMERICAN_TITLES = /^(?:sen|rep|gov|senator|representative|congressman|congresswoman|governor|candidate|secretary)\.?$/i;
const COURTESY = /^(?:mr|mrs|ms|dr)\.?$/i;

/**
 * A text with other names in the places of its own, so that a tagger learns what surrounds names instead of those that were in the news in one year of one country.
 * One name is replaced by one throughout the text, its parts likewise.
 */
export function withOtherNames(text: TaggedText, random: () => number): TaggedText {
  const source: NameSource = { random };
  const runs = runsOf(text.entity, (a, b) =>
    text.paragraphs.some(({ start, end }) => start <= text.tokens[a]!.start && text.tokens[b]!.end <= end),
  );
  const people = otherPeople(
    text,
    runs.filter(({ kind }) => kind === ENTITY.PERSON),
    source,
  );
  return headlined(replaced(text, [...people, ...otherPlacesAndBodies(text, runs, source)]), random);
}

function otherPeople(text: TaggedText, runs: readonly ClassRun[], source: NameSource): Replacement[] {
  const { random } = source;
  const people = runs.map((run) => ({ ...run, name: text.tokens.slice(run.from, run.to).map(({ text }) => text) }));
  const others = new Map<string, string[]>();
  for (const { name } of [...people].sort((a, b) => b.name.length - a.name.length)) nameFor(name, others, source);
  const swapped = random() < SHARE.person;
  const unstopped = random() < SHARE.unstoppedTitle;
  return people.flatMap(({ from, to, name }) => [
    ...(swapped
      ? [{ ...spanOf(text, from, to), words: (others.get(name.join(' ')) ?? name).map((word) => [word, 'NNP', 'PERSON'] as const) }]
      : []),
    ...otherTitle(text, from, to, { unstopped, source }),
  ]);
}

/** What stands before a person's name: a title loses its stop, an American one gives way to a role, a bare name gets one or the other. */
function otherTitle(
  text: TaggedText,
  from: number,
  to: number,
  { unstopped, source }: { readonly unstopped: boolean; readonly source: NameSource },
): Replacement[] {
  const { random } = source;
  const before = text.tokens[from - 1];
  const at = text.tokens[from]!.start;
  const beside = before !== undefined && at - before.end === 1;
  if (beside && COURTESY.test(before.text))
    return unstopped && before.text.endsWith('.')
      ? [{ ...spanOf(text, from - 1, from), words: [[before.text.slice(0, -1), 'NNP', 'none']] }]
      : [];
  if (beside && AMERICAN_TITLES.test(before.text))
    return random() < SHARE.role ? [{ ...spanOf(text, from - 1, from), words: roleName(source) }] : [];
  if (to - from > 1 && !before?.capital && random() < SHARE.roleAdded) {
    const [first = ['', 'NN', 'none'], ...others] = roleName(source);
    const begins = before === undefined || /^[.?!“"]$/.test(before.text) || /\n/.test(text.text.slice(before.end, at));
    return [{ start: at, end: at, words: [begins ? [capitalised(first[0]), first[1], first[2]] : first, ...others] }];
  }
  if (to - from === 1 && random() < SHARE.titleAdded) return [{ start: at, end: at, words: [[courtesyTitle(source), 'NNP', 'none']] }];
  return [];
}

function otherPlacesAndBodies(text: TaggedText, runs: readonly ClassRun[], source: NameSource): Replacement[] {
  const others = new Map<string, string>();
  return runs.flatMap(({ from, to, kind }): Replacement[] => {
    const { start, end } = spanOf(text, from, to);
    const name = text.text.slice(start, end);
    const isPlace = kind === ENTITY.LOCATION;
    if (!isPlace && (kind !== ENTITY.ORGANIZATION || to - from < 2)) return [];
    if (!others.has(name) && source.random() >= (isPlace ? SHARE.place : SHARE.body)) return [];
    const other = others.get(name) ?? (isPlace ? placeName(source) : bodyName(source));
    others.set(name, other);
    return [{ start, end, words: [[other, 'NNP', isPlace ? 'LOCATION' : 'ORGANIZATION']] }];
  });
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const spanOf = ({ tokens }: TaggedText, from: number, to: number): { start: number; end: number } => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** The new name of a person: the parts of a full name that was seen, or else a new one of as many words. */
function nameFor(name: readonly string[], known: Map<string, string[]>, source: NameSource): void {
  const key = name.join(' ');
  if (known.has(key)) return;
  const made = personName(source, name.length);
  known.set(key, made);
  if (name.length < 2) return;
  for (const [part, other] of [
    [name[0]!, made.slice(0, 1)],
    [name.at(-1)!, made.slice(-1)],
  ] as const)
    if (!known.has(part)) known.set(part, [...other]);
}

function replaced(text: TaggedText, replacements: readonly Replacement[]): TaggedText {
  const ordered = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  const old = silverOf(text);
  const tokens: SilverToken[] = [];
  let made = '';
  let at = 0;
  let next = 0;
  const copyTo = (end: number): void => {
    const shift = made.length - at;
    for (; next < old.length && old[next]![1] <= end; next++) {
      const [from, to, pos, entity] = old[next]!;
      tokens.push([from + shift, to + shift, pos, entity]);
    }
    made += text.text.slice(at, end);
    at = end;
  };
  for (const { start, end, words } of ordered) {
    if (start < at) continue;
    copyTo(start);
    for (const [n, [word, pos, entity]] of words.entries()) {
      if (n > 0) made += ' ';
      tokens.push([made.length, made.length + word.length, pos, entity]);
      made += word;
    }
    if (start === end) made += ' ';
    at = end;
    while (next < old.length && old[next]![0] < end) next++;
  }
  copyTo(text.text.length);
  return alignedText({ id: text.id, outlet: text.outlet, text: made }, tokens);
}

const LONGEST_HEADLINE = 22;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/;

/** Puts one of the text's sentences in front, in title case and without its stop, with the tags that it has in the text. */
function headlined(text: TaggedText, random: () => number): TaggedText {
  if (random() >= SHARE.headline) return text;
  const short = text.paragraphs.slice(1).filter(({ start, end }) => {
    const words = text.text.slice(start, end).split(/\s+/).length;
    return words >= 5 && words <= LONGEST_HEADLINE && !/["“”‘]/.test(text.text.slice(start, end));
  });
  const chosen = short[Math.floor(random() * short.length)];
  if (!chosen) return text;
  const whole = silverOf(text);
  const line = whole.filter(([start, end]) => start >= chosen.start && end <= chosen.end);
  if (line.at(-1)?.[2] === '.') line.pop();
  let made = '';
  const tokens: SilverToken[] = [];
  for (const [start, end, pos, entity] of line) {
    const word = text.text.slice(start, end);
    const gap = tokens.length > 0 ? text.text.slice(line[tokens.length - 1]![1], start) : '';
    made += gap;
    const capital = SMALL.test(word) && tokens.length > 0 ? word : capitalised(word);
    tokens.push([made.length, made.length + word.length, pos, entity]);
    made += capital;
  }
  made += '\n\n';
  return alignedText({ id: text.id, outlet: text.outlet, text: made + text.text }, [
    ...tokens,
    ...whole.map(([start, end, pos, entity]) => [start + made.length, end + made.length, pos, entity] as const),
  ]);
}
