import { html } from 'hono/html';
import { layout } from '../pages/layout.ts';
import type { ArchiveRequest } from '../parts.ts';
import type { ArchiveSessions } from './archive-sessions.ts';

/** Of what a signed link or an admin gets: nobody keeps it. */
export const PRIVATE = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' };

const REFUSALS = {
  invalid: {
    status: 403,
    title: 'This link does not work',
    text: () => 'It was changed, cut short, or signed with an earlier key. The bot’s command /archive gives a new one.',
  },
  expired: { status: 410, title: 'This link has expired', text: () => 'The bot’s command /archive gives a new one.' },
  used: {
    status: 410,
    title: 'This link was used',
    text: () => 'It opens the dashboard once. The bot’s command /archive, or verbatim web admin on the machine, gives a new one.',
  },
  foreign: {
    status: 403,
    title: 'This form was not sent from here',
    text: (url: string) => `Nothing was changed. Forms are taken from pages at ${url} alone, in the session in which they were opened.`,
  },
  unreadable: { status: 400, title: 'This is no form', text: () => 'Nothing was changed.' },
  unknown: {
    status: 400,
    title: 'The dashboard does not do this',
    text: () => 'Nothing was changed. What posts or adds something is done in chat.',
  },
} as const;

export function refused(context: ArchiveRequest, why: keyof typeof REFUSALS, { url }: Pick<ArchiveSessions, 'url'>) {
  const { status, title, text } = REFUSALS[why];
  return context.html(layout({ title, body: html`<p>${text(url)}</p>` }, context.req.path), status, PRIVATE);
}

/** The fields of a form of this archive's own pages; a refusal of any other, before its body is read, and of a body that is no form. */
export async function formOf(context: ArchiveRequest, sessions: ArchiveSessions): Promise<Readonly<Record<string, unknown>> | Response> {
  if (!sessions.isSameOrigin(context.req.raw)) return refused(context, 'foreign', sessions);
  try {
    return await context.req.parseBody();
  } catch {
    return refused(context, 'unreadable', sessions);
  }
}
