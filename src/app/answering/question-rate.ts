/** Tells when more is asked than a few questions a second. */
export class QuestionRate {
  readonly #many: number;
  readonly #withinMs: number;
  /** When the last so many were asked, as a ring. */
  readonly #times: number[] = [];
  #next = 0;

  /** Busy: `many` questions within `withinMs`. */
  constructor(many: number, withinMs: number) {
    this.#many = many;
    this.#withinMs = withinMs;
  }

  /** Counts a question; gives whether it is busy now. `now`: milliseconds, of any clock that only goes forward. */
  count(now: number): boolean {
    this.#times[this.#next] = now;
    this.#next = (this.#next + 1) % this.#many;
    const oldest = this.#times[this.#next];
    return oldest !== undefined && now - oldest <= this.#withinMs;
  }
}
