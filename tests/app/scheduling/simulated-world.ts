import type { Destination, Poster, PostOutcome, PostProblem } from '../../../src/core/briefs/destination.ts';
import { MINUTE_MS } from '../../../src/text/durations.ts';

/** A world in which processes die at any call that leaves them, and a platform fails in every way: what simulations of deliveries share. */

/** The mulberry32 generator: the same seed, the same run. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const never = new Promise<never>(() => undefined);

/** A platform that keeps every message it is given, doubles and all, and fails in every way that it can. */
export class Platform implements Poster {
  readonly messages = new Map<string, number>();
  readonly gone = new Set<string>();
  errors = 0;
  calm = false;
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  async post(to: Destination, _reply: unknown, { key }: { readonly key: string }): Promise<PostOutcome> {
    const chance = this.calm ? 1 : this.#random();
    if (this.gone.has(to.channel)) return this.#problem({ kind: 'gone', detail: 'Unknown Channel' });
    if (chance < 0.0005) this.gone.add(to.channel);
    if (chance < 0.03) return this.#problem({ kind: 'later', retryAfterMs: this.#random() * 20 * MINUTE_MS, detail: 'too many requests' });
    if (chance < 0.05) this.#break('before it was posted');
    this.messages.set(key, (this.messages.get(key) ?? 0) + 1);
    if (chance < 0.07) this.#break('after it was posted');
    if (chance < 0.08) return this.#problem({ kind: 'later', retryAfterMs: 1000, detail: '500, but posted' });
    return { ok: true, messageIds: [key] };
  }

  async find(_to: Destination, key: string): Promise<readonly string[]> {
    if (!this.calm && this.#random() < 0.05) this.#break('while it was looked for');
    return this.messages.has(key) ? [key] : [];
  }

  #problem(problem: PostProblem): PostOutcome {
    this.errors++;
    return { ok: false, problem };
  }

  #break(when: string): never {
    this.errors++;
    throw new Error(`connection lost ${when}`);
  }
}

export interface World {
  now: number;
  turn: Promise<unknown>;
  readonly random: () => number;
  readonly platform: Platform;
  readonly told: string[];
  readonly wrongs: string[];
}

export function worldOf(seed: number, start: number): World {
  const random = randomOf(seed);
  return { now: start, turn: Promise.resolve(), random, platform: new Platform(random), told: [], wrongs: [] };
}

type Call = <R>(work: () => Promise<R>) => Promise<R>;

/** What a process that can die is built with. */
export interface Life {
  /** The same object; the process can die before and after each call of a method. With `inTurn` one call at a time in the whole world. */
  mortal<T extends object>(target: T, inTurn?: 'inTurn'): T;
  readonly call: Call;
}

interface Ticking {
  tick(): Promise<void>;
}

/** One process: killed before or after any call that leaves it, as by `kill -9`. Nothing of it runs on. */
export class MortalProcess {
  kills = 0;
  downUntil = 0;
  #running: Ticking | undefined;
  #dead: Promise<void> = never;
  #die: () => void = () => undefined;
  readonly #world: World;
  readonly #boot: (life: Life) => Promise<Ticking>;
  readonly #risk: number;

  /** `risk`: how likely it is to die at a call, 0 to 1. */
  constructor(world: World, risk: number, boot: (life: Life) => Promise<Ticking>) {
    this.#world = world;
    this.#risk = risk;
    this.#boot = boot;
  }

  async tick(): Promise<void> {
    if (this.#world.now < this.downUntil) return;
    if (!this.#running) await this.#begin();
    await Promise.race([this.#running?.tick(), this.#dead]);
  }

  async #begin(): Promise<void> {
    const { world, life } = { world: this.#world, life: { ended: false } };
    this.#dead = new Promise((resolve) => {
      this.#die = () => {
        life.ended = true;
        this.kills++;
        this.#running = undefined;
        this.downUntil = world.now + world.random() * 90 * MINUTE_MS;
        resolve();
      };
    });
    // Both connections are of one thread, and SQLite's wait for the other's lock would stop that thread: one transaction at a time.
    const inTurn: Call = (work) => {
      const turn = world.turn.then(work);
      world.turn = turn.catch(() => undefined);
      return turn;
    };
    const mortal: Life['mortal'] = (target, turn) =>
      new Proxy(target, {
        get: (_, name) => {
          const method = target[name as keyof typeof target];
          return typeof method === 'function'
            ? (...args: unknown[]) => {
                const work = (): Promise<unknown> => method.apply(target, args);
                return this.#call(life, () => (turn === 'inTurn' ? inTurn(work) : work()));
              }
            : method;
        },
      });
    const booted = this.#boot({ mortal, call: (work) => this.#call(life, work) }).then((running) => {
      if (!life.ended) this.#running = running;
    });
    await Promise.race([booted, this.#dead]);
  }

  async #call<T>(life: { ended: boolean }, work: () => Promise<T>): Promise<T> {
    if (life.ended) return never;
    this.#perhapsDie();
    if (life.ended) return never;
    try {
      return await work();
    } finally {
      if (!life.ended) this.#perhapsDie();
      // biome-ignore lint/correctness/noUnsafeFinally: a dead process gets no answer, an error neither
      if (life.ended) return never;
    }
  }

  #perhapsDie(): void {
    if (!this.#world.platform.calm && this.#world.random() < this.#risk) this.#die();
  }
}
