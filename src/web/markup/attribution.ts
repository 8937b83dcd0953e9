import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { SURE_NAME } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { shortened } from './cut.ts';
import { foreign, foreignLink, type Markup, plain } from './text.ts';

/** Whose words a quotation is: said as a fact only where that is as sure as a brief asks. */

/** In characters: a longer role is cut. */
const LONGEST_ROLE = 120;
const LONGEST_NAME = 120;
const MOST_ROLE_WORDS = 8;

const NOBODY = 'Whose words they are is not sure';

/** Whether a name can be told as a fact: by a person's ruling, or by a share that is as high as a brief asks. */
export const isSureWhose = ({ confidence, ruledAt }: Pick<StoredQuote, 'confidence' | 'ruledAt'>): boolean =>
  ruledAt !== undefined || confidence >= SURE_NAME;

/** "87%"; nothing that is read is wholly certain. */
export const certainty = (share: number): string => `${Math.min(99, Math.round(100 * share))}%`;

const nameOf = ({ name }: Speaker): string => shortened(plain(name), LONGEST_NAME);

/** ", mayor"; empty for what is too long for a role, or breaks off. */
function roleOf({ role }: Speaker): string {
  const words = plain(role ?? '');
  const isRole = words !== '' && words.split(' ').length <= MOST_ROLE_WORDS && !/\b(?:of|to|for|at|in|by|with|and|the|a)$/i.test(words);
  return isRole ? `, ${shortened(words, LONGEST_ROLE)}` : '';
}

/** "Ana Ruiz, mayor", "Perhaps Ana Ruiz, mayor (63% sure)": for a title. */
export function attributionWords(quote: StoredQuote): string {
  const { speaker, confidence } = quote;
  if (!speaker) return NOBODY;
  const named = `${nameOf(speaker)}${roleOf(speaker)}`;
  return isSureWhose(quote) ? named : `Perhaps ${named} (${certainty(confidence)} sure)`;
}

/** The same with a link to that person's or body's page, beneath the words. */
export function speakerMarkup(quote: StoredQuote): Markup {
  const { speaker, confidence } = quote;
  if (!speaker) return html`<span class="unsure">whose words they are is not sure</span>`;
  const named = html`<cite>${linkedName(quote, speaker)}</cite>${foreign(roleOf(speaker))}`;
  return isSureWhose(quote)
    ? named
    : html`<span class="unsure">perhaps</span> ${named} <span class="unsure">(${certainty(confidence)} sure)</span>`;
}

/** What is left of that where the name stands above already. */
export const doubtMarkup = ({ confidence }: StoredQuote): Markup =>
  html`<span class="unsure">${certainty(confidence)} sure that it is theirs</span>`;

/** The same as a heading. */
export function attributionHeading(quote: StoredQuote): Markup {
  const { speaker, confidence } = quote;
  if (!speaker) return html`${NOBODY}`;
  const named = html`${linkedName(quote, speaker)}${foreign(roleOf(speaker))}`;
  return isSureWhose(quote) ? named : html`Perhaps ${named} <span class="quiet">(${certainty(confidence)} sure)</span>`;
}

const linkedName = ({ speakerId }: StoredQuote, speaker: Speaker): Markup =>
  speakerId === undefined || speaker.kind === 'unnamed' ? foreign(nameOf(speaker)) : foreignLink(nameOf(speaker), paths.person(speakerId));
