import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import { backoffMs } from '../../../core/backoff.ts';
import type { PlatformState } from '../../../core/ports/platform-store.ts';
import { CONNECTING } from '../../common/connecting.ts';
import { pause } from '../../common/pause.ts';
import { isRefused } from './clients.ts';
import { guardSocket } from './guarded-socket.ts';
import { QUIET } from './quiet.ts';

const HELLO_MS = 30_000;

interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly say: (line: string) => void;
  readonly onState: (state: PlatformState, detail: string) => void;
  readonly unexpected: (error: unknown) => void;
}

/** A connection that is open. */
interface Link {
  /** Resolves when it is closed. */
  readonly ended: Promise<void>;
}

/** One Socket Mode connection, taken up again at once when Slack asks for it and with growing waits while it can't be had. Bolt's own reconnecting waits five seconds each time, and ends the process when Slack answers badly. */
export class SocketConnection {
  readonly receiver: SocketModeReceiver;
  readonly #stopped = new AbortController();
  readonly #say: SocketParts['say'];
  readonly #onState: SocketParts['onState'];

  constructor({ appToken, apiUrl, say, onState, unexpected }: SocketParts) {
    this.#say = say;
    this.#onState = onState;
    const clientOptions = {
      logger: QUIET,
      retryConfig: { retries: 0 },
      timeout: 10_000,
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    };
    this.receiver = new SocketModeReceiver({ appToken, logger: QUIET, autoReconnectEnabled: false, installerOptions: { clientOptions } });
    guardSocket(this.receiver, unexpected);
  }

  /** Resolves to whether it is connected: false for a token that Slack refuses. Stays connected from then on. */
  async open(): Promise<boolean> {
    const link = await this.#connect();
    if (link) void this.#stay(link);
    return link !== undefined;
  }

  async close(): Promise<void> {
    this.#stopped.abort();
    await this.receiver.stop();
  }

  async #stay(first: Link): Promise<void> {
    for (let link: Link | undefined = first; link; link = await this.#connect()) await link.ended;
  }

  /** Undefined where there is no connection, and won't be. */
  async #connect(): Promise<Link | undefined> {
    const { signal } = this.#stopped;
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        await this.#hello();
        this.#onState('connected', '');
        return { ended: new Promise((resolve) => this.receiver.client.once('disconnected', () => resolve())) };
      } catch (error) {
        if (signal.aborted) return undefined;
        if (isRefused(error)) {
          this.#onState('refused', 'Slack refuses SLACK_APP_TOKEN');
          this.#say('Slack refuses SLACK_APP_TOKEN: it has to be one of this app, with connections:write, and Socket Mode turned on.');
          return undefined;
        }
        const why = error instanceof Error ? error.message : 'the connection was closed';
        this.#onState('down', why);
        this.#say(`Slack can’t be reached (${why}); trying again.`);
        await pause(backoffMs(attempt, CONNECTING, Math.random()), signal);
      }
    }
    return undefined;
  }

  async #hello(): Promise<void> {
    const timer = new AbortController();
    const late = sleep(HELLO_MS, undefined, { signal: timer.signal }).then(async () => {
      await this.receiver.stop();
      throw new Error(`no greeting within ${HELLO_MS / 1000} s`);
    });
    late.catch(() => undefined);
    try {
      await Promise.race([this.receiver.start(), late]);
    } finally {
      timer.abort();
    }
  }
}
