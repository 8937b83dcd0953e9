import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Space } from '../../core/scope.ts';

/** What a token is for: one made for one thing is refused for every other. */
const PURPOSES = ['space-link', 'admin-link', 'space-session', 'admin-session'] as const;
export type TokenPurpose = (typeof PURPOSES)[number];

/** A token of one kind of form says nothing of the other: the one that ends a session stands on pages that are packed with words from outside. */
type FormKind = 'dashboard' | 'leave';

/** What a signed token says. */
export interface TokenContent {
  readonly purpose: TokenPurpose;
  /** Whose archive it opens. */
  readonly space: Space;
  /** To the second. */
  readonly expiresAt: Date;
  /** Tells this token from every other; a link that may be opened again has none, and is shorter. */
  readonly id?: string | undefined;
}

/** Half of SHA-256's output, the least that RFC 2104 (section 5) advises: forging one takes 2^127 guesses on the average, and links stay short. */
const SIGNATURE_BYTES = 16;
const ID_BYTES = 12;
const HEAD_BYTES = 5;
const LONGEST_TOKEN = 400;

/** A space-link is read as often as it is opened, so that it needs no id. */
const hasId = (purpose: TokenPurpose): boolean => purpose !== 'space-link';

/** Signs what links and session cookies hold, and reads it back. Plain to see for whoever has the token, and changed by nobody without the key. */
export class TokenSigner {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'verbatim archive 1', 32));
  }

  /** Letters, digits, `-` and `_` alone. */
  sign({ purpose, space, expiresAt }: Omit<TokenContent, 'id'>): string {
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt8(PURPOSES.indexOf(purpose), 0);
    head.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 1);
    const content = Buffer.concat([head, hasId(purpose) ? randomBytes(ID_BYTES) : Buffer.alloc(0), Buffer.from(space, 'utf8')]);
    return Buffer.concat([content, this.#signature('token', content)]).toString('base64url');
  }

  /** What the token says, `expired`, or `invalid` for one that this key did not sign for one of these purposes. */
  read(token: string, purposes: readonly TokenPurpose[], now: Date): TokenContent | 'expired' | 'invalid' {
    if (token.length > LONGEST_TOKEN || !/^[\w-]+$/.test(token)) return 'invalid';
    const bytes = Buffer.from(token, 'base64url');
    // Several texts decode to the same bytes; one alone is the token.
    if (bytes.toString('base64url') !== token || bytes.length < HEAD_BYTES + SIGNATURE_BYTES) return 'invalid';
    const content = bytes.subarray(0, -SIGNATURE_BYTES);
    if (!timingSafeEqual(this.#signature('token', content), bytes.subarray(-SIGNATURE_BYTES))) return 'invalid';
    const purpose = PURPOSES[content.readUInt8(0)];
    if (purpose === undefined || !purposes.includes(purpose)) return 'invalid';
    const expiresAt = new Date(content.readUInt32BE(1) * 1000);
    if (now >= expiresAt) return 'expired';
    const idEnd = HEAD_BYTES + (hasId(purpose) ? ID_BYTES : 0);
    const id = hasId(purpose) ? content.subarray(HEAD_BYTES, idEnd).toString('base64url') : undefined;
    return { purpose, space: content.subarray(idEnd).toString('utf8'), expiresAt, id };
  }

  /** Tells this key from others, and nothing of it: eight hexadecimal digits. */
  get keyId(): string {
    return this.#signature('key', Buffer.alloc(0)).toString('hex').slice(0, 8);
  }

  /** What the forms of a session hold, so that no other page can send them. */
  formToken(session: string, what: FormKind): string {
    return this.#signature(what, Buffer.from(session)).toString('base64url');
  }

  isFormToken({ session, what }: { readonly session: string; readonly what: FormKind }, given: string): boolean {
    const [expected, got] = [Buffer.from(this.formToken(session, what)), Buffer.from(given)];
    return expected.length === got.length && timingSafeEqual(expected, got);
  }

  #signature(what: 'token' | 'key' | FormKind, content: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(`${what}\0`).update(content).digest().subarray(0, SIGNATURE_BYTES);
  }
}
