import { readFileSync } from 'node:fs';
import { extract } from '../../src/extraction/extract.ts';
import { bandKeysOf, duplicateKindOf, sketchOf } from '../../src/matching/near-duplicates.ts';
import { type DatedTerms, storiesOf } from '../../src/matching/stories/clusters.ts';
import { termsOf } from '../../src/matching/stories/terms.ts';
import { bCubed } from './b-cubed.ts';

/** An article of `tests/fixtures/stories`: `# story | instant | outlet | wire`, a headline, a text. */
interface Labelled extends DatedTerms {
  readonly story: string;
  readonly text: string;
  readonly wire: boolean;
}

type Part = 'tune' | 'held' | 'lookalikes-tune' | 'lookalikes-train' | 'lookalikes-held';

export function readStories(part: Part): Labelled[] {
  const file = readFileSync(new URL(`../../tests/fixtures/stories/${part}.md`, import.meta.url), 'utf8');
  return file
    .split(/^# /m)
    .slice(1)
    .map((article) => {
      const [head, title, ...body] = article.split('\n').filter(Boolean) as [string, string, ...string[]];
      const [story, at, outlet, wire] = head.split('|').map((field) => field.trim()) as [string, string, string, string?];
      const text = body.join('\n');
      return {
        key: `${title} ${outlet}`,
        at: Date.parse(`${at}Z`),
        terms: termsOf(title, text, extract(text)),
        story,
        text,
        wire: wire === 'wire',
      };
    });
}

/** Prints how well articles are put into stories and near-duplicates found; every pair of the set is judged. */
export function scoreStories(print: (line: string) => void): void {
  for (const half of ['tune', 'held', 'lookalikes-tune', 'lookalikes-train', 'lookalikes-held'] as const) {
    const articles = readStories(half);
    const { precision, recall, f1 } = bCubed(storiesOf(articles), ({ story }) => story);
    print(
      `\nStories (tests/fixtures/stories/${half}.md, ${articles.length} articles): B-cubed precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}`,
    );
    scoreCopies(half, articles, print);
  }
}

/** Labelled copies, and each article with words changed, cut, or with an addition of another's beside them. */
function scoreCopies(half: string, labelled: readonly Labelled[], print: (line: string) => void): void {
  const texts = labelled.flatMap(({ text, wire, story }, n) => {
    const [own, other] = [wire ? `wire ${story}` : String(n), labelled[(n + 7) % labelled.length]!.text];
    const edited = text.replace(/\bsaid\b/g, 'told reporters').replace(/\bthe\b/, 'this');
    return [text, edited, `${text} ${other.slice(0, other.indexOf('. ') + 1)}`, text.slice(0, text.lastIndexOf('. ') + 1)].map((one) => ({
      own,
      text: one,
    }));
  });
  const sketches = texts.map(({ own, text }) => ({ own, sketch: sketchOf(text), keys: new Set(bandKeysOf(sketchOf(text))) }));
  const counts = { pairs: 0, hits: 0, found: 0 };
  for (const [n, a] of sketches.entries())
    for (const b of sketches.slice(n + 1)) {
      const found = [...a.keys].some((key) => b.keys.has(key)) && duplicateKindOf(a.sketch, b.sketch) !== undefined;
      if (a.own === b.own) counts.pairs++;
      if (found) counts.found++;
      if (found && a.own === b.own) counts.hits++;
    }
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  print(
    `Near-duplicates (${half}, ${counts.pairs} pairs): precision ${percent(counts.hits, counts.found)}, recall ${percent(counts.hits, counts.pairs)}`,
  );
}
