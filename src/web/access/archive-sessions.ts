import { parse, serialize } from 'hono/utils/cookie';
import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import { paths, urlIn, withQuery } from '../../core/archive/paths.ts';
import type { WebAccessStore } from '../../core/ports/access/web-access-store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../text/durations.ts';
import { type TokenContent, TokenSigner } from './signed-token.ts';

/** How long links and sessions last. */
const LINK_MS = 30 * DAY_MS;
const ADMIN_LINK_MS = 15 * MINUTE_MS;
const SESSION_MS = 7 * DAY_MS;
const ADMIN_SESSION_MS = 8 * HOUR_MS;

/** Whose archive a request sees; `admin`: it may use the dashboard of that space. */
export interface ArchiveSession {
  readonly space: Space;
  readonly admin: boolean;
  /** What the dashboard's forms have to hold; absent without a session. */
  readonly formToken?: string | undefined;
  /** What the form that ends the session has to hold. */
  readonly leaveToken?: string | undefined;
  readonly expiresAt?: Date | undefined;
}

type SessionKind = 'space' | 'admin';

const NOBODY: ArchiveSession = { space: OPERATOR, admin: false };

export interface ArchiveSessionsParts {
  /** The archive's public address: an origin. */
  readonly url: string;
  readonly secret: string;
  readonly store: Pick<WebAccessStore, 'useOnce'>;
  readonly now: () => Date;
}

/** Who sees what of the archive: signs links, and takes them for sessions. Without a session a request sees the operator's space alone. */
export class ArchiveSessions implements ArchiveLinks {
  readonly url: string;
  readonly #signer: TokenSigner;
  readonly #store: ArchiveSessionsParts['store'];
  readonly #now: () => Date;

  constructor({ url, secret, store, now }: ArchiveSessionsParts) {
    this.url = url;
    this.#signer = new TokenSigner(secret);
    this.#store = store;
    this.#now = now;
  }

  linkTo(space: Space, path: string): string {
    const token = this.#signer.sign({ purpose: 'space-link', space, expiresAt: this.#in(LINK_MS) });
    return urlIn(this.url, withQuery(paths.enter(token), { to: path === paths.home ? undefined : path }));
  }

  adminLink(space: Space): string {
    return urlIn(this.url, paths.enter(this.#signer.sign({ purpose: 'admin-link', space, expiresAt: this.#in(ADMIN_LINK_MS) })));
  }

  /** Whether another process signs with the same key is seen by it. */
  get keyId(): string {
    return this.#signer.keyId;
  }

  spaceOf(request: Request): Space {
    return this.sessionOf(request).space;
  }

  /** The dashboard goes by an admin's session alone; a page by that of a link that was followed, which may be another space's, and else by the admin's. */
  sessionOf(request: Request): ArchiveSession {
    const cookies = this.#cookiesOf(request);
    const kinds = isOfDashboard(request) ? (['admin'] as const) : (['space', 'admin'] as const);
    for (const kind of kinds) {
      const cookie = cookies[kind];
      const read = cookie === undefined ? 'invalid' : this.#signer.read(cookie, [`${kind}-session`], this.#now());
      if (cookie === undefined || typeof read === 'string') continue;
      const { space, expiresAt } = read;
      const tokens = { formToken: this.#signer.formToken(cookie, 'dashboard'), leaveToken: this.#signer.formToken(cookie, 'leave') };
      return { space, admin: kind === 'admin', ...tokens, expiresAt };
    }
    return NOBODY;
  }

  /** What a link says; a page that is asked for by a link of the space alone is opened at once. */
  readLink(token: string): TokenContent | 'expired' | 'invalid' {
    return this.#signer.read(token, ['space-link', 'admin-link'], this.#now());
  }

  /** The cookie that an admin's link is worth; undefined where it was used before, and for any other link. */
  async useAdminLink({ purpose, id, expiresAt, space }: TokenContent): Promise<string | undefined> {
    if (purpose !== 'admin-link' || id === undefined || !(await this.#store.useOnce({ id, expiresAt }, this.#now()))) return undefined;
    const token = this.#signer.sign({ purpose: 'admin-session', space, expiresAt: this.#in(ADMIN_SESSION_MS) });
    return this.#cookie('admin', token, ADMIN_SESSION_MS);
  }

  /** The cookie that a link of the space is worth. */
  useSpaceLink({ space }: TokenContent): string {
    return this.#cookie('space', this.#signer.sign({ purpose: 'space-session', space, expiresAt: this.#in(SESSION_MS) }), SESSION_MS);
  }

  /** The cookies that end every session of a browser. */
  get noCookies(): string[] {
    return [this.#cookie('space', '', 0), this.#cookie('admin', '', 0)];
  }

  /** Whether a form of the dashboard was made in this very session. */
  isOwnForm(request: Request, formToken: unknown): boolean {
    const { admin } = this.#cookiesOf(request);
    return (
      admin !== undefined && typeof formToken === 'string' && this.#signer.isFormToken({ session: admin, what: 'dashboard' }, formToken)
    );
  }

  /** Whether the form that ends a session was made in one that the browser has. */
  isLeaveForm(request: Request, leaveToken: unknown): boolean {
    const sessions = Object.values(this.#cookiesOf(request)).filter((cookie) => cookie !== undefined);
    return typeof leaveToken === 'string' && sessions.some((session) => this.#signer.isFormToken({ session, what: 'leave' }, leaveToken));
  }

  /** Browsers name the origin of each form that they send (https://fetch.spec.whatwg.org/#origin-header). */
  isSameOrigin(request: Request): boolean {
    return request.headers.get('origin') === this.url;
  }

  #in(ms: number): Date {
    return new Date(this.#now().getTime() + ms);
  }

  /** `__Host-` lets no subdomain and no plain connection set it (https://www.rfc-editor.org/rfc/rfc6265bis, section 4.1.3). */
  get #isSecure(): boolean {
    return this.url.startsWith('https:');
  }

  /** A session of each kind may stand beside the other: whoever runs a dashboard follows links of other servers too. */
  #cookieName(kind: SessionKind): string {
    return `${this.#isSecure ? '__Host-' : ''}verbatim${kind === 'admin' ? '-admin' : ''}`;
  }

  #cookiesOf(request: Request): Readonly<Partial<Record<SessionKind, string>>> {
    const header = request.headers.get('cookie') ?? '';
    const [space, admin] = (['space', 'admin'] as const).map((kind) => parse(header, this.#cookieName(kind))[this.#cookieName(kind)]);
    return { ...(space && { space }), ...(admin && { admin }) };
  }

  #cookie(kind: SessionKind, value: string, lastsMs: number): string {
    return serialize(this.#cookieName(kind), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: this.#isSecure,
      maxAge: Math.floor(lastsMs / 1000),
    });
  }
}

const isOfDashboard = (request: Request): boolean => {
  const { pathname } = new URL(request.url);
  return pathname === paths.admin || pathname.startsWith(`${paths.admin}/`);
};
