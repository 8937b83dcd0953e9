/** How many deliveries run at once in a process, each for another channel. */
export const DELIVERIES_AT_ONCE = 8;

/** Claims what is to be delivered; gives what delivers it, or undefined where nothing is due. */
type TakeNext = () => Promise<(() => Promise<void>) | undefined>;

/** Delivers what is due, one after the other, until there is nothing more to take or `signal` is aborted. What one delivery throws is told to `unexpected`; what taking throws ends it. */
export async function deliverAll(
  next: TakeNext,
  { signal, unexpected }: { readonly signal: AbortSignal; readonly unexpected: (error: unknown) => void },
): Promise<void> {
  while (!signal.aborted) {
    const work = await next();
    if (!work) return;
    try {
      await work();
    } catch (error) {
      unexpected(error);
    }
  }
}
