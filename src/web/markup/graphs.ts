import { html } from 'hono/html';
import { day } from '../../presentation/news/citations.ts';
import { DAY_MS } from '../../text/durations.ts';
import { type Markup, plain } from './text.ts';

/** Graphs as pictures inside the page. Each says in words what it shows; a table beside it has every figure. */

interface GraphWords {
  readonly title: string;
  /** What a reader who doesn't see it is told. */
  readonly summary: string;
}

const WIDTH = 720;

const graph = ({ title, summary }: GraphWords, height: number, marks: Markup): Markup => html`<figure class="graph">
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${plain(`${title}. ${summary}`)}" preserveAspectRatio="xMidYMid meet">
${marks}
</svg>
</figure>
`;

/** A bar a day from the first to the last, in order of time. `counts`: by the day's first instant in milliseconds; days without an entry have none. */
export function dayBars(
  words: GraphWords,
  { from, to, counts }: { readonly from: Date; readonly to: Date; readonly counts: ReadonlyMap<number, number> },
): Markup {
  const height = 150;
  const [top, floor] = [14, 124];
  const days = Math.max(1, Math.round((to.getTime() - from.getTime()) / DAY_MS) + 1);
  const most = Math.max(1, ...counts.values());
  const step = WIDTH / days;
  const bars = [...counts].map(([at, count]) => {
    const tall = (count / most) * (floor - top);
    const left = ((at - from.getTime()) / DAY_MS) * step;
    return html`<rect class="bar" x="${left.toFixed(1)}" y="${(floor - tall).toFixed(1)}" width="${Math.max(1.5, step - 1.5).toFixed(1)}" height="${tall.toFixed(1)}"/>\n`;
  });
  return graph(
    words,
    height,
    html`<line class="axis" x1="0" y1="${floor}" x2="${WIDTH}" y2="${floor}"/>
${bars}<text x="0" y="10">${most} a day</text>
<text x="0" y="${height - 6}">${day(from)}</text>
<text x="${WIDTH}" y="${height - 6}" text-anchor="end">${day(to)}</text>`,
  );
}

/** A bar a line, each with its words and its figure. */
export function lineBars(words: GraphWords, lines: readonly { readonly label: string; readonly count: number }[]): Markup {
  const [line, left, right] = [26, 110, 60];
  const most = Math.max(1, ...lines.map(({ count }) => count));
  const bars = lines.map(({ label, count }, n) => {
    const width = (count / most) * (WIDTH - left - right);
    const middle = n * line + 17;
    return html`<text x="0" y="${middle}">${plain(label)}</text><rect class="bar" x="${left}" y="${n * line + 5}" width="${width.toFixed(1)}" height="16"/><text x="${(left + width + 8).toFixed(1)}" y="${middle}">${count}</text>\n`;
  });
  return graph(words, lines.length * line, html`${bars}`);
}

/** A line an outlet, with a dot for each article at its time. */
export function timeDots(words: GraphWords, lines: readonly { readonly label: string; readonly at: readonly Date[] }[]): Markup {
  const [line, left, right, foot] = [28, 190, 16, 24];
  const all = lines.flatMap(({ at }) => at.map((date) => date.getTime()));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const span = Math.max(1, last - first);
  const xOf = (date: Date): number => left + ((date.getTime() - first) / span) * (WIDTH - left - right);
  const rows = lines.map(({ label, at }, n) => {
    const middle = n * line + 14;
    return html`<line class="axis" x1="${left}" y1="${middle}" x2="${WIDTH - right}" y2="${middle}"/><text x="0" y="${middle + 4}">${shortened(label)}</text>${at.map((date) => html`<circle class="dot-mark" cx="${xOf(date).toFixed(1)}" cy="${middle}" r="6"/>`)}\n`;
  });
  const height = lines.length * line + foot;
  return graph(
    words,
    height,
    html`${rows}<text x="${left}" y="${height - 4}">${day(new Date(first))}</text><text x="${WIDTH - right}" y="${height - 4}" text-anchor="end">${day(new Date(last))}</text>`,
  );
}

/** As much of an outlet's name as stands beside its line. */
const LONGEST_LABEL = 26;
const shortened = (label: string): string => {
  const words = [...plain(label)];
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1).join('')}…` : words.join('');
};
