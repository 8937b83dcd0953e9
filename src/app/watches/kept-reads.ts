import type { AlertReads } from '../../briefing/alerts/alert-reads.ts';
import type { Store } from '../../core/ports/store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';

type Keep = <Asked extends readonly unknown[], Found>(
  name: string,
  read: (...asked: Asked) => Promise<Found>,
) => (...asked: Asked) => Promise<Found>;

/** Reads each thing once for all the watches of one article; a space with nothing of its own shares what the operator's sees. Callers must not change what they get. */
export class KeptReads {
  readonly reads: AlertReads;
  readonly #hasOwn: (space: Space) => Promise<boolean>;

  constructor(store: AlertReads & Pick<Store, 'hasOwn'>) {
    const { articles, quotes, demands, speakers } = store;
    const kept = new Map<string, Promise<unknown>>();
    const keep: Keep =
      (name, read) =>
      (...asked) => {
        const key = JSON.stringify([name, asked]);
        const found = (kept.get(key) as ReturnType<typeof read> | undefined) ?? read(...asked);
        kept.set(key, found);
        return found;
      };
    this.#hasOwn = keep('hasOwn', (space) => store.hasOwn(space));
    this.reads = {
      articles: {
        find: keep('articles', (...asked) => articles.find(...asked)),
        get: keep('article', (...asked) => articles.get(...asked)),
        abstract: keep('abstract', (...asked) => articles.abstract(...asked)),
        nearDuplicates: keep('nearDuplicates', (...asked) => articles.nearDuplicates(...asked)),
      },
      quotes: { find: keep('quotes', (...asked) => quotes.find(...asked)) },
      demands: {
        find: keep('demands', (...asked) => demands.find(...asked)),
        history: keep('demand', (...asked) => demands.history(...asked)),
      },
      speakers: { resolve: keep('speakers', (...asked) => speakers.resolve(...asked)) },
    };
  }

  async seenFrom(space: Space): Promise<Space> {
    return space !== OPERATOR && (await this.#hasOwn(space)) ? space : OPERATOR;
  }
}
