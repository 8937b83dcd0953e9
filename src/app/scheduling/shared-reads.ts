import type { Commission, EditionStore } from '../../briefing/commission.ts';
import { type Gather, gatherStories } from '../../briefing/stories.ts';
import type { Store } from '../../core/ports/store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { MINUTE_MS } from '../../text/durations.ts';

/** The editions of one hour are composed within minutes; after that the store can have other news for the same instant. */
const KEPT_MS = MINUTE_MS;
const MOST_KEPT = 400;

/**
 * Caches, for one minute, the store's answers for editions of the same instant: five hundred channels at seven read much the same. Each question is
 * asked once and its stories are grouped once; a space with nothing of its own shares the answers for the operator's space. Callers must not change
 * what they get.
 */
export class SharedReads {
  readonly #store: EditionStore & Pick<Store, 'hasOwn'>;
  readonly #clock: () => number;
  #kept = new Map<string, Promise<unknown>>();
  #gathered = new Map<string, ReturnType<Gather>>();
  #instant = Number.NaN;
  #until = 0;

  /** `clock` gives milliseconds and never runs backwards. */
  constructor(store: EditionStore & Pick<Store, 'hasOwn'>, clock: () => number = () => performance.now()) {
    this.#store = store;
    this.#clock = clock;
  }

  async of(space: Space, instant: Date): Promise<Pick<Commission, 'store' | 'space' | 'gather'>> {
    if (instant.getTime() !== this.#instant || this.#clock() >= this.#until) {
      [this.#kept, this.#gathered] = [new Map(), new Map()];
      [this.#instant, this.#until] = [instant.getTime(), this.#clock() + KEPT_MS];
    }
    const seenFrom = (await this.#store.hasOwn(space)) ? space : OPERATOR;
    return { store: this.#reads(), space: seenFrom, gather: this.#gather(seenFrom) };
  }

  #gather(space: Space): Gather {
    const gathered = this.#gathered;
    return (articles, related) => {
      const key = JSON.stringify([space, articles.map(({ id }) => id)]);
      const stories = gathered.get(key) ?? gatherStories(articles, related);
      if (gathered.size < MOST_KEPT) gathered.set(key, stories);
      return stories;
    };
  }

  #reads(): EditionStore {
    const { articles, quotes, demands, speakers, rulings, modelLedger } = this.#store;
    return {
      articles: {
        find: this.#shared('articles', (...asked) => articles.find(...asked)),
        get: this.#shared('article', (...asked) => articles.get(...asked)),
        abstract: this.#shared('abstract', (...asked) => articles.abstract(...asked)),
        storyTerms: this.#shared('storyTerms', (...asked) => articles.storyTerms(...asked)),
        nearDuplicates: this.#shared('nearDuplicates', (...asked) => articles.nearDuplicates(...asked)),
        topics: this.#shared('topics', (...asked) => articles.topics(...asked)),
        voices: this.#shared('voices', (...asked) => articles.voices(...asked)),
      },
      quotes: { find: this.#shared('quotes', (...asked) => quotes.find(...asked)) },
      demands: {
        find: this.#shared('demands', (...asked) => demands.find(...asked)),
        history: this.#shared('demand', (...asked) => demands.history(...asked)),
        events: this.#shared('demandEvents', (...asked) => demands.events(...asked)),
      },
      speakers: { resolve: this.#shared('speakers', (...asked) => speakers.resolve(...asked)) },
      rulings: { list: this.#shared('rulings', () => rulings.list()) },
      modelLedger,
    };
  }

  #shared<Asked extends readonly unknown[], Found>(
    name: string,
    read: (...asked: Asked) => Promise<Found>,
  ): (...asked: Asked) => Promise<Found> {
    const kept = this.#kept;
    return (...asked) => {
      const key = JSON.stringify([name, asked]);
      const known = kept.get(key);
      if (known) return known as Promise<Found>;
      const found = read(...asked);
      if (kept.size < MOST_KEPT) kept.set(key, found);
      found.catch(() => kept.delete(key));
      return found;
    };
  }
}
