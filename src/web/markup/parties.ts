import { html } from 'hono/html';
import { paths, withQuery } from '../../core/archive/paths.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import { foreign, foreignLink, type Markup } from './text.ts';

/** A party of a demand, with a link to whom the archive finds by that name. */
export function partyMarkup(party: Speaker | undefined): Markup {
  if (!party) return html`<span class="unsure">somebody unnamed</span>`;
  return party.kind === 'unnamed' ? foreign(party.name) : foreignLink(party.name, withQuery(paths.people, { name: party.name }));
}
