import { parse, serialize } from 'hono/utils/cookie';
import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import { paths, urlIn, withQuery } from '../../core/archive/paths.ts';
import type { WebAccessStore } from '../../core/ports/web-access-store.ts';
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
  /** What the session's forms have to hold; absent without a session. */
  readonly formToken?: string | undefined;
  readonly expiresAt?: Date | undefined;
}

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

  spaceOf(request: Request): Space {
    return this.sessionOf(request).space;
  }

  sessionOf(request: Request): ArchiveSession {
    const cookie = this.#cookieOf(request);
    if (cookie === undefined) return NOBODY;
    const read = this.#signer.read(cookie, ['space-session', 'admin-session'], this.#now());
    if (typeof read === 'string') return NOBODY;
    const { space, purpose, expiresAt } = read;
    return { space, admin: purpose === 'admin-session', formToken: this.#signer.formToken(cookie), expiresAt };
  }

  /** What a link says; a page that is asked for by a link of the space alone is opened at once. */
  readLink(token: string): TokenContent | 'expired' | 'invalid' {
    return this.#signer.read(token, ['space-link', 'admin-link'], this.#now());
  }

  /** The cookie that an admin's link is worth; undefined where it was used before, and for any other link. */
  async useAdminLink({ purpose, id, expiresAt, space }: TokenContent): Promise<string | undefined> {
    if (purpose !== 'admin-link' || id === undefined || !(await this.#store.useOnce({ id, expiresAt }, this.#now()))) return undefined;
    return this.#cookie(this.#signer.sign({ purpose: 'admin-session', space, expiresAt: this.#in(ADMIN_SESSION_MS) }), ADMIN_SESSION_MS);
  }

  /** The cookie that a link of the space is worth; undefined where the request has an admin's session of the same space, which goes on. */
  useSpaceLink({ space }: TokenContent, request: Request): string | undefined {
    const session = this.sessionOf(request);
    if (session.admin && session.space === space) return undefined;
    return this.#cookie(this.#signer.sign({ purpose: 'space-session', space, expiresAt: this.#in(SESSION_MS) }), SESSION_MS);
  }

  /** The cookie that ends a session. */
  get noCookie(): string {
    return this.#cookie('', 0);
  }

  /** Whether a form was sent by a page of this archive in this very session. */
  isOwnForm(request: Request, formToken: unknown): boolean {
    const cookie = this.#cookieOf(request);
    return (
      this.isSameOrigin(request) && cookie !== undefined && typeof formToken === 'string' && this.#signer.isFormToken(cookie, formToken)
    );
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

  get #cookieName(): string {
    return this.#isSecure ? '__Host-verbatim' : 'verbatim';
  }

  #cookieOf(request: Request): string | undefined {
    const header = request.headers.get('cookie');
    return header === null ? undefined : parse(header, this.#cookieName)[this.#cookieName];
  }

  #cookie(value: string, lastsMs: number): string {
    return serialize(this.#cookieName, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: this.#isSecure,
      maxAge: Math.floor(lastsMs / 1000),
    });
  }
}
