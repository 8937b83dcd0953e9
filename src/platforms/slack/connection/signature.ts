import { createHmac, timingSafeEqual } from 'node:crypto';

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
const VERSION = 'v0';
const WINDOW_S = 5 * 60;

interface Request {
  readonly signature: string | undefined;
  /** As the header has it: whole seconds. */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
}

/** Takes each request that Slack signed once, within five minutes of its time on either side. */
export class Signatures {
  readonly #secret: string;
  readonly #now: () => Date;
  /** Those taken, oldest first, and when. */
  readonly #taken = new Map<string, number>();

  constructor(secret: string, now: () => Date) {
    this.#secret = secret;
    this.#now = now;
  }

  take({ signature, timestamp, body }: Request): boolean {
    const nowS = this.#now().getTime() / 1000;
    if (signature === undefined || timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
    if (Math.abs(nowS - Number(timestamp)) > WINDOW_S) return false;
    const digest = createHmac('sha256', this.#secret).update(`${VERSION}:${timestamp}:`).update(body).digest('hex');
    if (!sameText(signature, `${VERSION}=${digest}`)) return false;
    for (const [old, takenS] of this.#taken) {
      if (nowS - takenS <= 2 * WINDOW_S) break;
      this.#taken.delete(old);
    }
    if (this.#taken.has(digest)) return false;
    this.#taken.set(digest, nowS);
    return true;
  }
}

/** In constant time. */
function sameText(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
