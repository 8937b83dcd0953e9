import { html } from 'hono/html';
import { day } from '../../presentation/news/citations.ts';
import { DAY_MS } from '../../text/durations.ts';
import { shortened } from './cut.ts';
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
  const height = 180;
  const [top, floor] = [34, 144];
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
${bars}<text x="0" y="22">${most} a day</text>
<text x="0" y="${height - 6}">${day(from)}</text>
<text x="${WIDTH}" y="${height - 6}" text-anchor="end">${day(to)}</text>`,
  );
}

/** A bar a line, each with its words and its figure. */
export function lineBars(words: GraphWords, lines: readonly { readonly label: string; readonly count: number }[]): Markup {
  const [line, left, right] = [30, 130, 70];
  const most = Math.max(1, ...lines.map(({ count }) => count));
  const bars = lines.map(({ label, count }, n) => {
    const width = (count / most) * (WIDTH - left - right);
    const middle = n * line + 20;
    return html`<text x="0" y="${middle}">${plain(label)}</text><rect class="bar" x="${left}" y="${n * line + 6}" width="${width.toFixed(1)}" height="18"/><text x="${(left + width + 8).toFixed(1)}" y="${middle}">${count}</text>\n`;
  });
  return graph(words, lines.length * line, html`${bars}`);
}

/** A line an outlet, with a dot for each article at its time. */
export function timeDots(words: GraphWords, lines: readonly { readonly label: string; readonly at: readonly Date[] }[]): Markup {
  const [line, edge, foot] = [52, 8, 26];
  const all = lines.flatMap(({ at }) => at.map((date) => date.getTime()));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const span = Math.max(1, last - first);
  const xOf = (date: Date): number => edge + ((date.getTime() - first) / span) * (WIDTH - 2 * edge);
  const rows = lines.map(({ label, at }, n) => {
    const middle = n * line + 36;
    return html`<text x="0" y="${n * line + 20}">${shortened(plain(label), LONGEST_LABEL)}</text><line class="axis" x1="0" y1="${middle}" x2="${WIDTH}" y2="${middle}"/>${at.map((date) => html`<circle class="dot-mark" cx="${xOf(date).toFixed(1)}" cy="${middle}" r="7"/>`)}\n`;
  });
  const height = lines.length * line + foot;
  return graph(
    words,
    height,
    html`${rows}<text x="0" y="${height - 4}">${day(new Date(first))}</text><text x="${WIDTH}" y="${height - 4}" text-anchor="end">${day(new Date(last))}</text>`,
  );
}

/** In characters, of an outlet's name over its line. */
const LONGEST_LABEL = 40;
