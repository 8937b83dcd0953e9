import type { Editor, Poster, PostOutcome } from '../../core/briefs/destination.ts';
import { renderReply, type TerminalLook } from './render.ts';

/** Editions on the running bot's own screen. A screen can't be asked what it showed: what a crash interrupts is shown again. */
export class TerminalPoster implements Poster, Editor {
  readonly #write: (text: string) => Promise<void>;
  readonly #look: () => TerminalLook;

  constructor(write: (text: string) => Promise<void>, look: () => TerminalLook) {
    this.#write = write;
    this.#look = look;
  }

  async post(_to: unknown, reply: Parameters<Poster['post']>[1], { key }: { readonly key: string }): Promise<PostOutcome> {
    await this.#write(renderReply(reply, this.#look()));
    return { ok: true, messageIds: [key] };
  }

  /** What a screen showed it can't take back: the edition is shown anew. */
  async edit(_to: unknown, messageIds: readonly string[], reply: Parameters<Poster['post']>[1]): Promise<PostOutcome> {
    await this.#write(renderReply(reply, this.#look()));
    return { ok: true, messageIds };
  }

  async find(): Promise<readonly string[]> {
    return [];
  }
}
