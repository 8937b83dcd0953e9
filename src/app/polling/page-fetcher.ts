import type { SourceArticle } from '../../core/news/article.ts';
import { type FetchOptions, guardedFetch, type RequestTurn } from '../../sources/fetch/guarded-fetch.ts';
import { retryMs } from '../../sources/fetch/pace.ts';
import { Robots } from '../../sources/fetch/robots.ts';
import { SourceProblem } from '../../sources/problem.ts';
import { articleOfPage } from '../../sources/read-target.ts';
import type { HostQueue } from './host-queue.ts';

export interface PageFetcherParts {
  readonly hosts: HostQueue;
  /** `host:port` inside the network that may be read all the same, for the operator's own sources. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Breaks off what is being fetched. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

const CLOSED = 'is closed to robots by its robots.txt';
const UNKNOWN = 'has a robots.txt that does not answer';

type OnFetched = (url: string) => void;

/** Fetches from the web: one request at a time for a host, and pages only where robots.txt lets them be read. */
export class PageFetcher {
  readonly #hosts: HostQueue;
  readonly #robots: Robots;
  readonly #options: FetchOptions;

  constructor({ hosts, allowHosts, signal, now }: PageFetcherParts) {
    this.#hosts = hosts;
    this.#robots = new Robots(now);
    this.#options = { allowHosts, signal };
  }

  /** Fetch options for a feed: robots.txt is not consulted, since feeds are made for programs. `fetched` is called with each address that answered. */
  feedOptions(fetched: OnFetched): FetchOptions {
    return { ...this.#options, turn: calling(fetched, (url, ask) => this.#hosts.run(url, ask)) };
  }

  /** Fetch options for a page: throws `SourceProblem` where its robots.txt closes it or does not answer. `fetched` is called with each address that answered. */
  pageOptions(fetched: OnFetched): FetchOptions {
    return { ...this.#options, turn: calling(fetched, this.#asRobot) };
  }

  /** Whether a page can be asked for now; true as well for one that its robots.txt closes, which `article` then refuses. */
  async canAsk(url: string): Promise<boolean> {
    if (this.isResting(url)) return false;
    return (await this.#hosts.run(url, () => this.#robots.verdictOn(url, this.#options))) !== 'unknown';
  }

  isResting(url: string): boolean {
    return this.#hosts.restsUntil(url) !== undefined;
  }

  /** The article on a page. Throws `SourceProblem`. */
  async article(url: string, fetched: OnFetched): Promise<SourceArticle> {
    return articleOfPage(await guardedFetch(url, this.pageOptions(fetched)));
  }

  /**
   * Whether a page that could not be read may be readable next time. A host that gave no answer or asked for patience is left alone for a
   * while. Throws `error` again where it is no `SourceProblem`.
   */
  isTransient(error: unknown, url: string | undefined): boolean {
    if (!(error instanceof SourceProblem)) throw error;
    const { code, retryAfterMs } = error;
    const wantsRest = code === 'busy' || code === 'silent';
    if (url !== undefined && wantsRest)
      this.#hosts.rest(
        url,
        retryMs(1, retryAfterMs, () => 0.5),
      );
    return wantsRest || code === 'unreachable';
  }

  readonly #asRobot: RequestTurn = (url, ask) =>
    this.#hosts.run(url, async () => {
      const verdict = await this.#robots.verdictOn(url, this.#options);
      if (verdict === 'closed') throw new SourceProblem('denied', CLOSED);
      if (verdict === 'unknown') throw new SourceProblem('silent', UNKNOWN);
      return ask();
    });
}

/** Calls `fetched` when an answer is there, before anything is made of it. */
const calling =
  (fetched: OnFetched, turn: RequestTurn): RequestTurn =>
  async (url, ask) => {
    const answer = await turn(url, ask);
    fetched(url);
    return answer;
  };
