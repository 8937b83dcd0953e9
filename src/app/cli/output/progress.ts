/** Draws how far a long run is on the terminal's last line; draws nothing where `stream` is no terminal. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #unit: string;
  #drawnAt = 0;

  constructor(stream: NodeJS.WriteStream, unit: string) {
    this.#stream = stream;
    this.#unit = unit;
  }

  /** `total` is 0 while it is unknown. */
  step(done: number, total: number): void {
    const now = Date.now();
    if (!this.#stream.isTTY || now - this.#drawnAt < REDRAW_MS) return;
    this.#drawnAt = now;
    this.#stream.write(`\r${ERASE_LINE}${barLine({ done, total, unit: this.#unit }, this.#stream.columns ?? 80)}`);
  }

  /** Takes the bar off again. */
  end(): void {
    if (this.#stream.isTTY && this.#drawnAt > 0) this.#stream.write(`\r${ERASE_LINE}`);
  }
}

const REDRAW_MS = 100;
const ERASE_LINE = '\u001b[2K';
const WIDEST_BAR = 30;

/** `[######------] 600 of 1,200 articles`, never wider than the terminal. */
export function barLine(
  { done, total, unit }: { readonly done: number; readonly total: number; readonly unit: string },
  columns: number,
): string {
  const number = (n: number): string => n.toLocaleString('en');
  if (total <= 0) return `${number(done)} ${unit}`.slice(0, columns);
  const text = ` ${number(done)} of ${number(total)} ${unit}`;
  const width = Math.min(WIDEST_BAR, columns - text.length - 3);
  if (width < 5) return text.trim().slice(0, columns);
  const filled = Math.round((Math.min(done, total) / total) * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}]${text}`;
}
