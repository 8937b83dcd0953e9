import type { Offered } from '../../core/chat/command.ts';
import type { Block, Button, CommandCall, DatedText } from '../../core/chat/reply.ts';
import type { Namesakes } from '../../core/failure.ts';
import { numberedName } from '../../core/news/numbered-name.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SpeakerMatch } from '../../core/ports/speaker-store.ts';
import { count } from '../../text/lists.ts';
import { foldName } from '../../text/names.ts';
import { datedList, quietly } from '../dated-text.ts';

/** How several who bear one name are offered: by what tells them apart, and by what one has to type to mean each. */

/** At most this many are named beside the one who is meant. */
const MOST_NAMED = 4;

const roleOf = ({ role }: StoredSpeaker): string => (role ? `, ${role}` : '');

/** "2 quotes, last on 20 November 2026 in the Coast Post". */
function apartBy({ quotes, demands, lastQuoted: { at, outlet } = { at: undefined, outlet: undefined } }: SpeakerMatch): DatedText {
  const counts = [quotes > 0 || demands === 0 ? count(quotes, 'quote') : '', demands > 0 ? count(demands, 'demand') : ''];
  return [
    counts.filter(Boolean).join(', '),
    ...(at || outlet ? [', last'] : []),
    ...(at ? [' on ', { date: at }] : []),
    outlet ? ` in ${outlet}` : '',
  ];
}

/** "Ana Ruiz, mayor (2 quotes, last on 20 November 2026 in Coast Post; no. 12)". */
export const apartLine = (match: SpeakerMatch): DatedText => [`${match.name}${roleOf(match)} (`, ...apartBy(match), `; no. ${match.id})`];

/** What to type to mean one of several: the name alone where no other could be meant by it. */
function typedFor(match: StoredSpeaker, all: readonly StoredSpeaker[]): string {
  const words = foldName(match.name).split(' ');
  const isAnothers = all.some(({ id, name, aliases }) => {
    if (id === match.id) return false;
    return [name, ...aliases].some((form) => {
      const own = foldName(form).split(' ');
      return words.every((word) => own.includes(word));
    });
  });
  return isAnothers ? numberedName(match) : match.name;
}

/** Speakers as they are offered: those who share a name with their roles, or with their numbers where they have none. */
export function speakerOffers(speakers: readonly StoredSpeaker[]): Offered[] {
  const counts = new Map<string, number>();
  for (const { name } of speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  return speakers.map((speaker) => {
    const label =
      counts.get(speaker.name) === 1 ? speaker.name : speaker.role ? `${speaker.name}${roleOf(speaker)}` : numberedName(speaker);
    return { label, value: typedFor(speaker, speakers) };
  });
}

/** A sentence that says who else bears the name that was typed; none where nobody does. */
export function namesakesLine({ name, others }: Namesakes): DatedText[] {
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_NAMED).map((other): DatedText => [`${other.name}${roleOf(other)} (`, ...apartBy(other), ')']);
  const more = others.length - named.length;
  const all = [...named, ...(more > 0 ? [[count(more, 'other')]] : [])];
  return [[`“${name}” can also be `, ...datedList(all, ' or '), '.']];
}

/** The same as a block of an answer. */
export const namesakesBlock = (namesakes: Namesakes): Block[] =>
  namesakesLine(namesakes).map((line) => ({ kind: 'text', text: quietly(line) }));

/** A button for each of them, that asks the same of that one. `call` makes the call from what has to be typed. */
export const namesakeButtons = (
  { others, all }: { readonly others: readonly SpeakerMatch[]; readonly all: readonly SpeakerMatch[] },
  call: (typed: string) => CommandCall,
): Button[] =>
  speakerOffers(all).flatMap(({ label }, index) => {
    const match = all[index];
    return match && others.slice(0, MOST_NAMED).some(({ id }) => id === match.id) ? [{ label, call: call(typedFor(match, all)) }] : [];
  });
