import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StateStore } from '@slack/bolt';
import { MINUTE_MS } from '../../../text/durations.ts';

type InstallOptions = Parameters<StateStore['generateStateParam']>[0];

/** How long an install may take, from the button to the return. */
const LONGEST_INSTALL_MS = 10 * MINUTE_MS;

/** The states that an install carries through the browser: signed, so that they hold for a process that is started anew, and each taken once. https://docs.slack.dev/authentication/installing-with-oauth */
export class StatesOnce implements StateStore {
  readonly #secret: string;
  /** Those taken, oldest first, and until when they would hold. */
  readonly #taken = new Map<string, number>();

  constructor(secret: string) {
    this.#secret = secret;
  }

  async generateStateParam(options: InstallOptions, now: Date): Promise<string> {
    const content = { options, until: now.getTime() + LONGEST_INSTALL_MS, nonce: randomBytes(16).toString('base64url') };
    const body = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${body}.${this.#signatureOf(body)}`;
  }

  /** Throws for a state that is none of ours, is over, or was taken before. */
  async verifyStateParam(now: Date, state: string): Promise<InstallOptions> {
    const [body = '', signature = ''] = state.split('.');
    const [given, own] = [Buffer.from(signature), Buffer.from(this.#signatureOf(body))];
    if (given.length !== own.length || !timingSafeEqual(given, own)) throw new Error('The state is none of ours');
    // What we signed is what we wrote.
    const { options, until } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { options: InstallOptions; until: number };
    if (now.getTime() > until) throw new Error('The install took too long: begin anew');
    for (const [old, over] of this.#taken) {
      if (over >= now.getTime()) break;
      this.#taken.delete(old);
    }
    if (this.#taken.has(body)) throw new Error('The state was used before: begin anew');
    this.#taken.set(body, until);
    return options;
  }

  #signatureOf(body: string): string {
    return createHmac('sha256', this.#secret).update(body).digest('base64url');
  }
}
