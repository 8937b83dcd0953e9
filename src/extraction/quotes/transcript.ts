import type { Quote } from '../../core/news/quote.ts';
import { type Span, textSpan } from '../../core/span.ts';
import type { Cast } from '../speakers/cast.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import type { Phrases } from '../speakers/phrases.ts';
import type { SpeakerOf } from '../speakers/roster.ts';
import { defectsIn } from './defects.ts';

/** What one speaker says in a transcript: the words behind a label such as `SMITH:` or `Q:`. */
export interface Turn extends Span {
  readonly label: string;
}

/** `SMITH:`, `JANE SMITH (on phone):`, `Ms. Smith:`, `Jane Smith:`, `Q.`, at the beginning of a line, with words behind it. */
const LABELLED =
  /^[ \t]*((?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Prof)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})(?: \([^()\n]{1,40}\)|, \p{L}[^:\n]{1,40})?[:.][ \t]+(?=\S)/u;
/** `(Laughs.)`, `[crosstalk]`: no words of the speaker's. */
const STAGE_DIRECTION = /^(?:\([^()\n]{1,60}\)|\[[^[\]\n]{1,60}\])\s*/;
const ASKS = /^(?:q|question|reporter|interviewer|moderator|host|journalist|press)$/i;
const ANSWERS = /^(?:a|answer)$/i;
/** How often the person that a label names is the right one, 0 to 1, and the one that the text is about, for whoever answers as `A`. Set by hand: the dev sets hold no transcripts. */
const TRANSCRIPT_RULE = { name: 'transcript', precision: 0.95 };
const ANSWER_PRECISION = 0.8;
/** Characters of a line that are read for its label, and of what follows for a stage direction. */
const LONGEST_LABEL = 140;
const LONGEST_DIRECTION = 64;
const FEWEST_TURNS = 4;
const TURNS_OF_EACH = 2;
/** The share of the lines from the first turn to the last that have a label. */
const LEAST_SHARE = 0.5;

/** The turns of an interview or transcript, in order; none where the text isn't laid out as one. */
export function turnsOf(text: string): readonly Turn[] {
  const turns: (Turn & { readonly line: number })[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start > 1 && text.slice(start, end).trim() !== '') {
      line++;
      const [whole, label] = LABELLED.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) ?? [];
      if (whole && label && isLabel(whole, label)) turns.push({ label, ...wordsAt(text, start + whole.length, end), line });
    }
    start = end + 1;
  }
  const written = new Set(turns.map(({ label }) => label));
  // "Marta Duarte:" at first, and "MD:" from then on, are one voice.
  const voiceOf = ({ label }: Turn): string => (written.has(initialsOf(label)) ? initialsOf(label) : label);
  const count = new Map<string, number>();
  for (const turn of turns) count.set(voiceOf(turn), (count.get(voiceOf(turn)) ?? 0) + 1);
  // "Date: …", "Location: …": a label that comes once is no voice.
  const voices = turns.filter((turn) => (count.get(voiceOf(turn)) ?? 0) >= TURNS_OF_EACH);
  const labels = new Set(voices.map(voiceOf));
  const lines = (voices.at(-1)?.line ?? 0) - (voices[0]?.line ?? 0) + 1;
  return voices.length >= FEWEST_TURNS && labels.size >= 2 && voices.length / lines >= LEAST_SHARE ? voices : [];
}

/** Whether a span stands outside every turn. */
export function isOutside(turns: readonly Turn[], { start, end }: Span): boolean {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (turns[low]?.start ?? end) >= end;
}

/** A stop ends only `Q.` and `A.`; other names take a colon. */
const isLabel = (whole: string, label: string): boolean => whole.trimEnd().endsWith(':') || /^[QA]$/.test(label);

function wordsAt(text: string, start: number, end: number): Span {
  const [direction = ''] = STAGE_DIRECTION.exec(text.slice(start, Math.min(end, start + LONGEST_DIRECTION))) ?? [];
  const from = start + direction.length;
  return { start: from, end: Math.max(from, start + text.slice(start, end).trimEnd().length) };
}

/** Each answer as a quote. Who asks is nobody in particular, and left out; whoever answers as `A` is the one person that the text is about, or unknown. */
export function transcriptQuotes({ document: { text }, cast }: Phrases, turns: readonly Turn[], speakerOf: SpeakerOf): Quote[] {
  const byLabel = new Map<string, Entity | undefined>();
  return turns.flatMap(({ label, start, end }): Quote[] => {
    if (ASKS.test(label) || end <= start) return [];
    if (!byLabel.has(label)) byLabel.set(label, ANSWERS.test(label) ? aboutWhom(cast) : named(cast, label));
    const entity = byLabel.get(label);
    const span = textSpan(text, start, end);
    return [
      {
        kind: 'direct',
        spans: [span],
        speaker: entity && speakerOf({ entity }),
        confidence: entity ? (ANSWERS.test(label) ? ANSWER_PRECISION : TRANSCRIPT_RULE.precision) : 0,
        rule: TRANSCRIPT_RULE.name,
        resolution: entity ? 'label' : undefined,
        defects: defectsIn(span),
      },
    ];
  });
}

/** The person of the text whom a label names, in full, by surname or by initials, or whoever a name introduces; undefined where it could be two, and for initials of nobody. */
function named(cast: Cast, label: string): Entity | undefined {
  const words = wordsOf(label);
  const letters = INITIALS.test(label) ? label.replaceAll('.', '') : '';
  // A name in capitals is the label itself, met again.
  const people = cast.entities.filter(
    ({ kind, plural, name }) => (kind === 'person' || kind === 'unsure') && !plural && name !== name.toUpperCase(),
  );
  const alike = people.filter(({ name }) => {
    const own = wordsOf(name);
    if (own.length > 1 && initialsOf(name) === letters) return true;
    return words.length > 1 ? own.join(' ') === words.join(' ') : own.at(-1) === words[0] || (own.length > 1 && own[0] === words[0]);
  });
  if (alike.length === 0 && letters !== '' && !NAME_IN_CAPITALS.test(letters)) return undefined;
  if (alike.length === 0) return cast.introduce(label === label.toUpperCase() ? titleCase(label) : label);
  const full = alike.filter(({ name }) => wordsOf(name).length > 1);
  const [one, ...others] = full.length > 0 ? full : alike;
  return others.length === 0 ? one : undefined;
}

/** "MD", "M.D.", "M": may be the initials of whoever speaks. */
const INITIALS = /^(?:\p{Lu}\.?){1,4}$/u;
/** "KIM", as against "MD" and "DGH". */
const NAME_IN_CAPITALS = /^(?=.*[AEIOUY])\p{L}{3,}$/u;

/** "MD" of Marta Duarte. */
const initialsOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** "JANE O’NEILL-SMITH" as "Jane O’Neill-Smith". */
const titleCase = (label: string): string => label.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^(?:mr|ms|mrs|dr|sen|rep|prof)\.? /, '')
    .split(/\s+/);

/** The person named most, twice as often as any other. */
function aboutWhom(cast: Cast): Entity | undefined {
  const people = cast.entities.filter(({ kind, plural, name }) => kind === 'person' && !plural && name.includes(' '));
  const [first, second] = people.toSorted((a, b) => b.mentions - a.mentions);
  return first && first.mentions >= 2 * (second?.mentions ?? 0) ? first : undefined;
}
