import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A piece in quotation marks as a person marked it. Offsets: UTF-16 units, marks included or not. */
export interface GoldSource {
  readonly start: number;
  readonly end: number;
  /** Whether it is somebody's words; undefined where nobody said so. */
  readonly isSpeech: boolean | undefined;
  /** Where the phrase stands that names the speaker; undefined where it isn't marked. */
  readonly source: { readonly start: number; readonly end: number } | undefined;
  /** The speaker's name; undefined where it isn't marked or has none. */
  readonly reference: string | undefined;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly pieces: readonly GoldSource[];
  /** How often training sees the article in a round; once where nothing is said. */
  readonly times?: number;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type?: string;
    readonly segments?: readonly (readonly [number, number])[];
    readonly is_speech?: boolean;
    readonly speaker_start?: number | null;
    readonly speaker_end?: number | null;
    readonly reference?: string | null;
  }[];
  readonly missed?: readonly { readonly start: number; readonly end: number; readonly reference?: string | null }[];
}

/** Articles in the gold format of `../shared/eval`. `texts`: where the rows have none, the texts by id. */
export function readGold(file: string, texts?: ReadonlyMap<string, string>): GoldText[] {
  const raw = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const row = JSON.parse(line) as Row;
    const text = row.text ?? texts?.get(row.id) ?? '';
    const pieces = row.quotes
      .filter(({ type }) => type !== 'indirect')
      .flatMap((quote) =>
        (quote.segments ?? [[quote.start, quote.end] as const]).map(([start, end]) => ({
          start,
          end,
          isSpeech: quote.is_speech,
          source:
            quote.speaker_start == null || quote.speaker_end == null ? undefined : { start: quote.speaker_start, end: quote.speaker_end },
          reference: quote.reference ?? undefined,
        })),
      );
    const missed = (row.missed ?? []).map(({ start, end, reference }) => ({
      start,
      end,
      isSpeech: true,
      source: undefined,
      reference: reference ?? undefined,
    }));
    return { id: row.id, text, pieces: [...pieces, ...missed] };
  });
}

/** The texts of a file of rows, by their ids. */
export function textsOf(file: string): ReadonlyMap<string, string> {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    rows.map((row) => {
      const { id, text } = JSON.parse(row) as GoldText;
      return [id, text];
    }),
  );
}

/** Articles in the plain format that `training/README.md` describes. Throws where braces or a mention are wrong. */
export function readMarkedTexts(file: string): GoldText[] {
  return readFileSync(file, 'utf8')
    .split(/^@ /m)
    .slice(1)
    .map((article) => {
      const end = article.indexOf('\n');
      return marked(/id: ([\w-]+)/.exec(article.slice(0, end))?.[1] ?? '?', article.slice(end).trim());
    });
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly mention: string | undefined;
}

function marked(id: string, source: string): GoldText {
  const found: Marked[] = [];
  let text = '';
  let read = 0;
  for (const match of source.matchAll(/\{\{(.*?)\}\}/gs)) {
    text += source.slice(read, match.index);
    read = match.index + match[0].length;
    const [name = '', ...rest] = (match[1] ?? '').split('|');
    const mention = (name === '-' ? undefined : rest.shift()) || undefined;
    const words = rest.join('|');
    found.push({ start: text.length, end: text.length + words.length, name: name.trim(), mention });
    text += words;
  }
  text += source.slice(read);
  const isQuoted = (from: number, to: number): boolean => found.some(({ start, end }) => from < end && to > start);
  const pieces = found.map(({ start, end, name, mention }) => ({
    start,
    end,
    isSpeech: name !== '-',
    source: mention === undefined ? undefined : nearest({ id, text, mention, start, end }, isQuoted),
    reference: name === '-' || name === '?' ? undefined : name,
  }));
  return { id, text, pieces };
}

/** The mention's words, outside quotation marks, nearest to the piece. */
function nearest(
  {
    id,
    text,
    mention,
    start,
    end,
  }: Pick<Marked, 'start' | 'end'> & { readonly id: string; readonly text: string; readonly mention: string },
  isQuoted: (from: number, to: number) => boolean,
): { readonly start: number; readonly end: number } {
  let best: { readonly start: number; readonly end: number } | undefined;
  let distance = Infinity;
  for (let at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
    const to = at + mention.length;
    if (/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[to] ?? ' ')) || isQuoted(at, to)) continue;
    const apart = Math.min(Math.abs(at - end), Math.abs(start - to));
    if (apart < distance) [best, distance] = [{ start: at, end: to }, apart];
  }
  if (!best) throw new Error(`article ${id}: the mention "${mention}" stands nowhere outside quotation marks`);
  return best;
}
