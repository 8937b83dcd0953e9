import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { PostedEdition } from '../../core/ports/schedule-store.ts';
import { dayAndTime } from '../../presentation/news/citations.ts';
import { count } from '../../text/lists.ts';
import { foreignLink, type Markup } from './text.ts';

/** An edition in a list: its title over its brief and when it was due. */
export const editionItem = (posted: PostedEdition): Markup =>
  html`${foreignLink(printedLine(posted.edition.reply.title), paths.edition(posted.occurrenceId))}<br><span class="facts">${editionFacts(posted)}</span>`;

/** "daily, 20 November 2026, 07:00 Europe/Kyiv, corrected 1 time". */
export const editionFacts = ({ brief, instant, zone, corrections }: PostedEdition): Markup =>
  html`${brief}, <time datetime="${instant.toISOString()}">${dayAndTime(instant, zone)}</time>${corrections.length > 0 ? `, corrected ${count(corrections.length, 'time')}` : ''}`;
