import type { Inline } from '../core/chat/reply.ts';
import type { Source } from '../core/ports/source-store.ts';
import { OPERATOR, type Space } from '../core/scope.ts';
import { dayAndTime } from './citations.ts';

/** What a source is called. */
export const nameOfSource = ({ title, url }: Source): string => title ?? url;

/** One source with how it fares: "Coast Post (source 3, last read 20 November 2026, 07:00 UTC)". */
export function followedLine(source: Source, space: Space): Inline[] {
  const state = [
    `source ${source.id}`,
    source.kind === 'page' && 'page',
    source.space === OPERATOR && space !== OPERATOR && 'of whoever runs this bot',
    source.paused && 'paused',
    source.lastGoodAt ? `last read ${dayAndTime(source.lastGoodAt)}` : 'not read yet',
    source.problem,
    source.gone && 'not asked again',
  ];
  return [
    { text: nameOfSource(source), url: source.url },
    { text: ` (${state.filter(Boolean).join(', ')})`, style: 'quiet' },
  ];
}
