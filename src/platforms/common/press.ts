import type { TypedCall } from '../../core/chat/command-line.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { CommandCallStore, PagedCall } from '../../core/ports/command-call-store.ts';

/** A button that was pressed: what it does, by a name of its platform's, and the command that it runs. */
export interface Press<Kind extends string> {
  readonly kind: Kind;
  readonly call: TypedCall;
  /** From 1. */
  readonly page: number;
}

/** The keys of calls that stand in the store, by the call's JSON. */
export type KeptCalls = ReadonlyMap<string, string>;

interface DecodedPress<Kind extends string> {
  readonly kind: Kind;
  /** The call itself, or the key under which the store has it. */
  readonly held: PagedCall | string;
}

/** Between the mark of what a button does and the key of its call. */
const KEY = '#';

/** Writes what a button does into the one string that its platform sends back when it is pressed, so that it works after a restart and as long as the message stands. */
export class PressCodec<Kind extends string> {
  readonly #marks: Readonly<Record<Kind, string>>;
  readonly #longest: number;

  /** `marks`: one character for each kind. `longest`: how many characters the platform takes. */
  constructor(marks: Readonly<Record<Kind, string>>, longest: number) {
    this.#marks = marks;
    this.#longest = longest;
  }

  /** The call itself where it fits, its key otherwise; undefined for a long call that is not among `kept`. */
  encode(kind: Kind, call: PagedCall, kept?: KeptCalls): string | undefined {
    const json = jsonOf(call);
    if (1 + json.length <= this.#longest) return `${this.#marks[kind]}${json}`;
    const key = kept?.get(json);
    return key === undefined ? undefined : `${this.#marks[kind]}${KEY}${key}`;
  }

  /** Keeps in the store the calls that don't fit. Throws what the store throws. */
  async keepLong(calls: readonly PagedCall[], store: CommandCallStore, now: Date): Promise<KeptCalls> {
    const long = new Map(calls.map((call) => [jsonOf(call), call] as const).filter(([json]) => 1 + json.length > this.#longest));
    return new Map(await Promise.all([...long].map(async ([json, call]) => [json, await store.keep(call, now)] as const)));
  }

  /** What a button does; undefined for a text that this bot never wrote. */
  kindOf(text: string): Kind | undefined {
    return this.#decode(text)?.kind;
  }

  /** What was pressed; undefined for a text that this bot never wrote, and for a call that the store has forgotten. Throws what the store throws. */
  async read(text: string, store: CommandCallStore): Promise<Press<Kind> | undefined> {
    const decoded = this.#decode(text);
    const call = typeof decoded?.held === 'string' ? await store.find(decoded.held) : decoded?.held;
    if (!decoded || !call) return undefined;
    const options = Object.entries(call.options).map(([name, value]) => [name, String(value)] as const);
    return { kind: decoded.kind, call: { command: call.command, options: Object.fromEntries(options) }, page: call.page };
  }

  #decode(text: string): DecodedPress<Kind> | undefined {
    const kind = (Object.keys(this.#marks) as Kind[]).find((name) => this.#marks[name] === text[0]);
    if (kind === undefined || text.length > this.#longest) return undefined;
    if (text[1] === KEY) return { kind, held: text.slice(2) };
    const held = callOf(text.slice(1));
    return held && { kind, held };
  }
}

const jsonOf = ({ command, options, page }: PagedCall): string =>
  JSON.stringify([command, page, ...Object.entries(options).flatMap(([name, value]) => [name, String(value)])]);

function callOf(json: string): PagedCall | undefined {
  const parts = parsed(json);
  if (!Array.isArray(parts) || parts.length % 2 !== 0) return undefined;
  const [command, page, ...words]: readonly unknown[] = parts;
  if (typeof command !== 'string' || typeof page !== 'number' || !Number.isSafeInteger(page) || page < 1) return undefined;
  const options = new Map<string, string>();
  for (let n = 0; n < words.length; n += 2) {
    const [name, value] = [words[n], words[n + 1]];
    if (typeof name !== 'string' || typeof value !== 'string') return undefined;
    options.set(name, value);
  }
  return { command, options: Object.fromEntries(options), page };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Answers a button whose call the store has forgotten. */
export const FORGOTTEN: Reply = {
  title: 'This button has lost its question',
  blocks: [{ kind: 'text', text: 'It is too old. Ask again with the command.' }],
  audience: 'asker',
};
