import type { StoredSpeaker } from '../../core/news/speaker.ts';
import { foldName } from '../../text/names.ts';

const YEAR_MS = 365 * 86_400_000;
/** How often somebody is asked for by such a name, where another is once by a surname. */
const ASKED: Readonly<Record<Bearing, number>> = { ruled: 1e9, name: 1, 'first-name': 0.1, none: 1 };

/** How a speaker bears a typed name: by an operator's ruling; as one of the speaker's names or the end of one, a surname; only as a first name; or not at all. */
export type Bearing = 'ruled' | 'name' | 'first-name' | 'none';

export function bearingOf({ name, aliases }: Pick<StoredSpeaker, 'name' | 'aliases'>, folded: string): Bearing {
  const typed = folded.split(' ');
  const forms = [name, ...aliases].map(foldName);
  if (forms.some((form) => endsIn(form.split(' '), typed))) return 'name';
  return typed.length === 1 && forms.some((form) => form.startsWith(`${folded} `)) ? 'first-name' : 'none';
}

/** Whether the typed words stand in the name in their order, the last of them at its end: "george bush" in "george w bush". */
function endsIn(words: readonly string[], typed: readonly string[]): boolean {
  if (words.at(-1) !== typed.at(-1)) return false;
  let at = 0;
  for (const word of words) if (word === typed[at]) at++;
  return at === typed.length;
}

/** Whether a name is that of several: "Ana Ruiz and Bo Lee", but not "Bo Lee, Jr.". */
export const isSeveral = (name: string): boolean => / and |, (?!(?:Jr|Sr|II|III|IV)\b)/.test(name);

/** Speakers with how likely each is meant, likeliest first: by what there is of them, which counts half as much for each year that they have been silent longer than the others. */
export function byLikelihood<T extends StoredSpeaker>(
  speakers: readonly T[],
  bearing: (speaker: T) => Bearing = () => 'name',
): { readonly speaker: T; readonly weight: number }[] {
  const newest = Math.max(0, ...speakers.map(({ lastSpokeAt }) => lastSpokeAt?.getTime() ?? 0));
  return speakers
    .map((speaker) => {
      const silentMs = newest - (speaker.lastSpokeAt?.getTime() ?? newest);
      return { speaker, weight: ASKED[bearing(speaker)] * (speaker.quotes + speaker.demands + LEAST) * 0.5 ** (silentMs / YEAR_MS) };
    })
    .sort((a, b) => b.weight - a.weight || a.speaker.id - b.speaker.id);
}

/** Somebody who is neither quoted word for word nor demands anything counts for this much of a quote. */
const LEAST = 0.1;
