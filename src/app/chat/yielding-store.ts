import { setImmediate as nextRound } from 'node:timers/promises';

/** So long answers may hold the event loop before others get it. */
const BUSY_MS = 1;

/**
 * The same store, whose every answer gives the event loop back first where the last ones have taken it for a millisecond: SQLite works within the call, and promises
 * alone let nothing else in.
 */
export function yieldingStore<S extends object>(store: S): S {
  let since = 0;
  const afterTurn = async <T>(found: Promise<T>): Promise<T> => {
    const value = await found;
    if (performance.now() - since > BUSY_MS) {
      await nextRound();
      since = performance.now();
    }
    return value;
  };
  const wrapped = new Map<unknown, unknown>();
  const yielding = <P extends object>(port: P): P =>
    new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value === 'function')
          return (...given: unknown[]): unknown => {
            const answer: unknown = Reflect.apply(value, target, given);
            return answer instanceof Promise ? afterTurn(answer) : answer;
          };
        if (typeof value !== 'object' || value === null) return value;
        if (!wrapped.has(value)) wrapped.set(value, yielding(value));
        return wrapped.get(value);
      },
    });
  return yielding(store);
}
