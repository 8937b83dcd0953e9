import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { isOwnSpace, OPERATOR, type Space } from '../../core/scope.ts';
import { type Markup, timeTag } from '../markup/text.ts';
import type { ArchiveSession } from './archive-sessions.ts';

/** What a session shows, until when, and the form that ends it; nothing without a session. */
export function sessionNote({ space, admin, leaveToken, expiresAt }: ArchiveSession): Markup | string {
  if (leaveToken === undefined || expiresAt === undefined) return '';
  const dashboard = admin ? html` <a href="${paths.admin}">The dashboard</a>` : '';
  return html`<div class="session"><p>${shownTo(space, admin)} until ${timeTag({ date: expiresAt, time: true })}.${dashboard}</p>
<form method="post" action="${paths.leave}"><input type="hidden" name="form" value="${leaveToken}"><button>Sign out</button></form></div>\n`;
}

function shownTo(space: Space, admin: boolean): string {
  if (space === OPERATOR) return 'You are signed in as the operator';
  const whose = isOwnSpace(space) ? 'what you follow in direct messages' : 'what your server or workspace reads';
  return `You see ${whose}${admin ? ', as its admin,' : ''}`;
}
