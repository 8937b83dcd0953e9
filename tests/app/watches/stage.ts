import type { DeliveryTools } from '../../../src/app/scheduling/deliver.ts';
import { WatchEngine } from '../../../src/app/watches/watch-engine.ts';
import { alertContent } from '../../../src/briefing/alerts/alert-content.ts';
import type { Destination, Poster, PostOutcome } from '../../../src/core/briefs/destination.ts';
import { plainText, printedRich } from '../../../src/core/chat/printed-reply.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import type { Demand, ResponseKind } from '../../../src/core/news/demand.ts';
import type { Quote } from '../../../src/core/news/quote.ts';
import type { Speaker } from '../../../src/core/news/speaker.ts';
import type { Reading } from '../../../src/core/ports/article-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { StoredWatch } from '../../../src/core/ports/watch-store.ts';
import type { WatchDraft, WatchSubject } from '../../../src/core/watches/watch.ts';

export const QUILL: Speaker = { name: 'Mara Quill', kind: 'person', role: 'harbour master', aliases: ['Quill'] };
export const RUIZ: Speaker = { name: 'Ana Ruiz', kind: 'person', role: 'mayor', aliases: ['Ruiz'] };
export const COUNCIL: Speaker = { name: 'Council', kind: 'body', aliases: [] };

/** A sentence that somebody says, demands or answers. */
export type Told =
  | { readonly by: Speaker; readonly says: string; readonly more?: Partial<Quote> }
  | {
      readonly by: Speaker;
      readonly demands: string;
      readonly of: Speaker;
      readonly answer?: ResponseKind;
      readonly more?: Partial<Demand>;
    }
  | string;

/** An article of such sentences; what is quoted and demanded in it stands there to the letter. */
export function articleOf(
  name: string,
  told: readonly Told[],
  more: Partial<Reading['article']> = {},
): Pick<Reading, 'article' | 'extraction'> {
  let text = '';
  const [quotes, demands]: [Quote[], Demand[]] = [[], []];
  const add = (sentence: string) => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text += `${text.length === 0 ? '' : ' '}${sentence}`;
    return { start, end: text.length };
  };
  const spanOf = (words: string) => ({ start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length, text: words });
  for (const one of told) {
    if (typeof one === 'string') add(one);
    else if ('says' in one) {
      add(`“${one.says}”, ${one.by.name} said.`);
      quotes.push({
        kind: 'direct',
        spans: [spanOf(one.says)],
        speaker: one.by,
        confidence: 0.99,
        rule: 'cue-behind',
        defects: [],
        ...one.more,
      });
    } else {
      const evidence = add(`${one.by.name} demanded that the ${one.of.name} ${one.demands}.`);
      const responses =
        one.answer === undefined
          ? []
          : [{ kind: one.answer, by: one.of, evidence: add(`The ${one.of.name} ${one.answer} that.`), confidence: 0.99 }];
      const spans = [{ ...spanOf(one.demands), start: text.indexOf(one.demands, evidence.start) }].map((span) => ({
        ...span,
        end: span.start + one.demands.length,
      }));
      demands.push({
        spans,
        issuer: one.by,
        addressee: one.of,
        force: 'demand',
        polarity: 'do',
        evidence,
        responses,
        confidence: 0.99,
        rule: 'verb',
        ...one.more,
      });
    }
  }
  return {
    article: { origin: `https://news.example/${name}`, title: `Harbour ${name}`, ...more, text },
    extraction: { quotes, demands, speakers: [], summary: [] },
  };
}

interface PostedAlert {
  readonly to: Destination;
  readonly key: string;
  readonly role?: string | undefined;
  readonly reply: Reply;
  readonly at: string;
}

/** One store, one platform that keeps what it gets, and a clock that stands until it is moved. */
export class AlertStage {
  now = Date.parse('2026-11-20T12:00:00Z');
  readonly posted: PostedAlert[] = [];
  readonly trouble: unknown[] = [];
  readonly told: string[] = [];
  /** What the next posts answer. */
  readonly answers: (PostOutcome | Error | 'lost')[] = [];
  readonly store: Store;
  engine!: WatchEngine;
  readonly #posters: DeliveryTools['posters'] | undefined;

  /** `posters`: in the place of the platform that keeps what it gets. */
  constructor(store: Store, posters?: DeliveryTools['posters']) {
    this.store = store;
    this.#posters = posters;
    this.restart();
  }

  /** A new process on the same store. */
  restart(): void {
    const poster: Poster = {
      post: async (to, reply, { key, mentionRole }) => {
        const answer = this.answers.shift();
        if (answer instanceof Error) throw answer;
        if (answer !== undefined && answer !== 'lost' && !answer.ok) return answer;
        this.posted.push({ to, key, role: mentionRole, reply, at: this.clock() });
        if (answer === 'lost') throw new Error('connection lost behind the post');
        return { ok: true, messageIds: [`m${this.posted.length}`] };
      },
      find: async (_to, key) => this.posted.filter((one) => one.key === key).map((one) => one.key),
    };
    const { store } = this;
    this.engine = new WatchEngine({
      alerts: store.alerts,
      watches: store.watches,
      reads: store,
      posters: this.#posters ?? { discord: poster, terminal: poster },
      content: (claim) => alertContent(claim, store),
      paused: async ({ id }, { reason }) => void this.told.push(`watch ${id}: ${reason}`),
      rejected: async ({ id }, detail) => void this.told.push(`watch ${id}: ${detail}`),
      now: () => new Date(this.now),
      random: () => 1,
      sleep: () => new Promise(() => undefined),
      unexpected: (error) => this.trouble.push(error),
    });
  }

  clock = (): string => new Date(this.now).toISOString().slice(11, 16);
  at = (time: string): Date => new Date(`2026-11-20T${time}:00Z`);

  /** A watch of a channel in a server, made now. */
  async watch(subject: WatchSubject, more: Partial<WatchDraft> = {}): Promise<StoredWatch> {
    const destination: Destination = { platform: 'discord', space: 'g', channel: 'c' };
    const watch = await this.store.watches.add({ destination, subject, mostAnHour: 9, zone: 'UTC', ...more }, new Date(this.now));
    if (!watch) throw new Error('there already');
    return watch;
  }

  /** An article that comes in now, published a minute ago, and what it brings. */
  async read(
    name: string,
    told: readonly Told[],
    more: Partial<Omit<Reading, 'article'>> & { article?: Partial<Reading['article']> } = {},
  ): Promise<void> {
    await this.save(name, told, more);
    await this.engine.tick();
  }

  /** The same, unread by the watches as yet. */
  async save(
    name: string,
    told: readonly Told[],
    { article, ...reading }: Partial<Omit<Reading, 'article'>> & { article?: Partial<Reading['article']> } = {},
  ): Promise<void> {
    this.now += 1000;
    const publishedAt = new Date(this.now - 60_000);
    await this.store.articles.save({
      ...articleOf(name, told, { publishedAt, publisher: `The ${name} Post`, ...article }),
      space: '',
      readAt: new Date(this.now),
      arrived: true,
      ...reading,
    });
  }

  async to(time: string): Promise<void> {
    this.now = this.at(time).getTime();
    await this.engine.tick();
  }

  /** The titles of what was posted. */
  get titles(): string[] {
    return this.posted.map(({ reply: { title } }) => plainText(printedRich(title)));
  }
}
