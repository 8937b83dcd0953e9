import type { Inline } from '../../core/chat/reply.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import type { DemandTelling } from '../../core/news/stored.ts';
import type { Span } from '../../core/span.ts';

/** A telling's evidence sentence, word for word, its cue and the names of its parties marked. */
export function evidenceText(telling: DemandTelling): Inline[] {
  const { evidence, evidenceText: sentence, cue, issuer, addressee } = telling;
  const marks = [issuer, addressee].flatMap((party) => (party ? namesIn(sentence, party) : []));
  if (cue && cue.start >= evidence.start && cue.end <= evidence.end)
    marks.push({ start: cue.start - evidence.start, end: cue.end - evidence.start });
  const pieces: Inline[] = [];
  let at = 0;
  for (const { start, end } of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    if (start > at) pieces.push(sentence.slice(at, start));
    pieces.push({ text: sentence.slice(start, end), style: 'strong' });
    at = end;
  }
  if (at < sentence.length) pieces.push(sentence.slice(at));
  return pieces;
}

/** The places where the sentence calls a party by one of its names, the longest first; never inside a longer word. */
function namesIn(sentence: string, { name, aliases }: Speaker): Span[] {
  const folded = sentence.toLowerCase();
  // Where lower case is longer than upper, offsets would not be the sentence's.
  if (folded.length !== sentence.length) return [];
  const found: Span[] = [];
  for (const called of [name, ...aliases].toSorted((a, b) => b.length - a.length)) {
    const sought = called.toLowerCase().trim();
    if (sought === '') continue;
    for (let start = folded.indexOf(sought); start >= 0; start = folded.indexOf(sought, start + sought.length)) {
      const end = start + sought.length;
      const inWord = WORD.test(sentence[start - 1] ?? '') || WORD.test(sentence[end] ?? '');
      if (!inWord && !found.some((span) => start < span.end && span.start < end)) found.push({ start, end });
    }
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;
