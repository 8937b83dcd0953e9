import { createDispatch, type Dispatch } from '../../src/app/chat/dispatch.ts';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import { readSample } from '../../src/app/reading/sample.ts';
import type { ArchiveLinks } from '../../src/core/archive/archive-links.ts';
import type { Asker } from '../../src/core/chat/command.ts';
import type { QuoteBlock, Reply } from '../../src/core/chat/reply.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Space } from '../../src/core/scope.ts';
import { extract } from '../../src/extraction/extract.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { probe } from '../../src/sources/feed/probe.ts';
import { openStore } from '../../src/store/open.ts';
import { ROOT } from '../app/helpers.ts';
import { sure as heldSure } from '../sure.ts';

export const NOW = new Date('2026-11-23T09:30:00Z');

export interface Desk {
  readonly store: Store;
  readonly dispatch: Dispatch;
  ask(line: string, page?: number): ReturnType<Dispatch['line']>;
  /** The answer as a pipe shows it. */
  screen(line: string, page?: number): Promise<string>;
  /** Reads one more article, worked out by the rules. */
  read(
    text: string,
    about?: {
      readonly title?: string;
      readonly publisher?: string;
      readonly publishedAt?: Date;
      readonly readAt?: Date;
      readonly url?: string;
      readonly language?: string;
    },
  ): Promise<number>;
}

interface DeskOptions {
  /** The sample article stands in the store. */
  readonly sample?: boolean;
  /** What is read is held to be sure: every demand and every answer. */
  readonly sure?: boolean;
  readonly allowHosts?: readonly string[];
  /** Absent where no archive is served. */
  readonly archive?: ArchiveLinks;
  readonly asker?: Asker;
  readonly space?: Space;
  /** Another desk's; a new one in memory unless it is given. */
  readonly store?: Store;
}

/** Whatever others there are: what a test expects of all briefs holds when one is added. */
const BRIEFS = ['daily', 'weekly'];

/** The commands, and two briefs, over a store, asked by an admin at the operator's terminal unless `asker` says otherwise. What nobody foresaw is thrown at the test. */
export async function openDesk({
  sample = false,
  sure = false,
  allowHosts,
  archive,
  asker,
  space = '',
  store: given,
}: DeskOptions = {}): Promise<Desk> {
  const store = given ?? (await openStore(':memory:'));
  if (sample) await readSample(store);
  const unexpected = (error: unknown): never => {
    throw error;
  };
  const { commands, briefs } = await loadRegistry(ROOT);
  const dispatch = createDispatch({
    registry: { commands, briefs: briefs.filter(({ id }) => BRIEFS.includes(id)) },
    store,
    space,
    asker: asker ?? { platform: 'terminal', admin: true },
    now: () => NOW,
    allowHosts,
    archive,
    // The thread around it has tests of its own, and costs half a second each time.
    probe: ({ url, now, allowHosts }) => probe(url, now, { allowHosts }),
    unexpected,
  });
  const ask: Desk['ask'] = (line, page) => dispatch.line(line, page);
  let read = 0;
  return {
    store,
    dispatch,
    ask,
    screen: async (line, page) => renderReply((await ask(line, page)).reply, { colour: false }),
    async read(text, { title = `Article ${++read}`, readAt = NOW, url, ...rest } = {}) {
      const article = { origin: url ?? `file:///news/${title}`, title, text, ...rest };
      return (
        await store.articles.save({
          article,
          extraction: sure ? heldSure(extract(text, { title })) : extract(text, { title }),
          space,
          readAt,
        })
      ).articleId;
    },
  };
}

export const quotesOf = ({ blocks }: Reply): QuoteBlock[] => blocks.filter((block) => block.kind === 'quote');
/** The words of each quotation in marks, its spans joined by " / ". */
export const wordsOf = (reply: Reply): string[] =>
  quotesOf(reply)
    .filter(({ verbatim }) => verbatim)
    .map(({ pieces }) => pieces.join(' / '));
