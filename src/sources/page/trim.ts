import { instantOf } from '../dates/instant.ts';
import { isTimestamp } from './timestamp.ts';

/** Lines that a page sets into or around its article and that are none of it; none of these takes a line with a quotation in it. */

/** A line that is nothing but a date in any language, behind a label: "Stand: 14.10.2026 18:05 Uhr". */
const isDate = (line: string): boolean =>
  line.length <= 60 && /^[\p{L} ]{1,30}:/u.test(line) && instantOf(line.replace(/^[\p{L} ]{1,30}:/u, ''), new Date(LAST_DAY)) !== undefined;
/** Stands for "now", so that any date up to 2100 is read. */
const LAST_DAY = Date.UTC(2100, 0, 1);

interface LineRule {
  readonly name: string;
  readonly pattern: { test(line: string): boolean };
}

/** Anywhere. */
const LINES: readonly LineRule[] = [
  { name: 'time', pattern: { test: (line) => isTimestamp(line) || isDate(line) } },
  { name: 'address', pattern: /^(?:\S+@\S+\.\w{2,}|(?:twitter|facebook|instagram|x)\.com\/\S+|@\w{2,30})$/i },
  {
    name: 'copyright',
    pattern:
      /^(?:©|ⓒ|\(c\)\s*\d{4}|copyright\b|all rights reserved|this (?:document|material|story|article) (?:is subject to copyright|may not be published))/i,
  },
  { name: 'call', pattern: /^(?:click here\b|tap here\b)|\b(?:by )?clicking here[.!]?$|\bclick here (?:for|to)\b[^.]{0,80}\.?$/i },
  {
    name: 'share',
    pattern:
      /^(?:like|love|enjoy(?:ed)?|liked)\s+(?:this|our|what)\b.{0,60}[?!].{0,60}$|^(?:tell us what you think|what do you think\?|have your say|join the (?:conversation|discussion)|post (?:a )?comment|view comments|(?:\d+ )?comments?)\W*$/i,
  },
  {
    name: 'related',
    pattern:
      /^(?:don[’']t miss|recent (?:articles|posts|stories)|popular (?:this week|articles|posts|stories|now)|latest (?:news|stories|articles)|breaking news|top stories|trending(?: now)?|most (?:popular|read|viewed|shared)|also on\b.{0,40}|also:.{0,120}|see also|you might also like|recommended(?: stories| reading)?)\W*$/i,
  },
  { name: 'advertisement', pattern: /^(?:adverts?|ad|publicité|anzeige|werbung|publicidad|iklan|pubblicità|advertorial|paid post)\W*$/i },
  { name: 'affiliate', pattern: /\b(?:may (?:earn|receive) (?:an? |a small )?(?:affiliate )?commission|affiliate commission)\b/i },
  {
    name: 'player',
    pattern:
      /^(?:media playback is (?:not supported|unsupported)\b.*|your browser (?:does not|doesn[’']t) support\b.*|(?:image|photo|slide)?\s*\d+\s*(?:of|\/)\s*\/?\s*\d+|(?:image|video|photo)(?: caption| copyright| credit)?|close|loading\W*|enlarge image|show caption|watch (?:now|live|the video(?: above)?)|click to tweet)$/i,
  },
  { name: 'app', pattern: /^(?:get|download) (?:the|our)\b.{0,50}\bapp\b.{0,40}$/i },
];

/** Before the first paragraph of prose. */
const HEAD: readonly LineRule[] = [
  { name: 'address', pattern: /^https?:\/\/\S+$/i },
  { name: 'byline', pattern: /^(?:by|von|par|por)\s+\p{Lu}[^.!?"“”]{1,120}$/u },
  { name: 'time', pattern: /^(?:first\s+)?(?:published|posted|updated|last updated|modified)\b[^.!?"“”]{0,120}$/i },
  { name: 'section', pattern: /^[^.!?"“”]{1,25}$/ },
  { name: 'call', pattern: /^view (?:this|it) .{0,40}\bin (?:your|a) browser\W*$/i },
];

/** Behind the last paragraph of prose. */
const TAIL: readonly LineRule[] = [
  {
    name: 'contributors',
    pattern:
      /^[^"“”]{0,260}\bcontribut(?:ed|ing) (?:reporting\b|writing\b|research\b|(?:to|for) (?:this|the) (?:report|story|article|piece|post)\b|from \p{Lu})[^"“”]{0,80}$/u,
  },
  { name: 'contributors', pattern: /^\(?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written) by\b[^"“”]{0,260}$/i },
  { name: 'contact', pattern: /^(?:media|press) (?:contacts?|enquiries|inquiries)\s*:[^"“”]{0,200}$/i },
  {
    name: 'follow',
    pattern:
      /^(?:you can )?(?:follow|contact|reach|email|e-mail|like|find)\b[^"“”]{0,160}(?:@\w|\btwitter|\bfacebook|\binstagram|\.com\b|\bhere\b)[^"“”]{0,80}$/i,
  },
  { name: 'follow', pattern: /^follow\b[^"“”]{0,60}\b(?:coverage|live updates|live blog)\b[^"“”]{0,120}$/i },
  {
    name: 'biography',
    pattern:
      /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}(?:,? \([^)]{1,60}\))? is (?:an?|the) (?:[\p{L}’'-]+ ){0,5}(?:writer|reporter|journalist|editor|columnist|correspondent|contributor|author|blogger|fellow|freelancer?|publisher|curator)\b[^"“”]{0,400}$/u,
  },
  {
    name: 'note',
    pattern: /^(?:disclaimer|disclosure|citation|updated?)\b ?(?::|at\b)[^"“”]{0,300}$/i,
  },
  { name: 'newsletter', pattern: /\b(?:sign up|subscribe)\b[^"“”]{0,200}\b(?:newsletters?|inbox|e-?mails?|updates)\b/i },
];

/** A line after which nothing of the article follows, where it stands in the page's last part. */
const END =
  /^(?:about (?:the )?(?:authors?|writers?|us)|recent (?:articles|posts)|popular this week|related (?:articles|stories|posts|content|topics|coverage|links)|more (?:from|stories|news|coverage)\b.{0,40}|more on this(?: story| topic)?|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) also like|want more stories like this\??|read (?:next|more|also)|up next|comments?|leave a (?:reply|comment)|filed under\b.{0,100}|something to consider|media contacts?|press contacts?|for (?:more|further) information,? (?:please )?contact.{0,40})\W*$/i;
/** How much of the text may stand behind such a line. */
const LAST_PART = 0.3;
const PROSE = 90;
/** Scripts that need about a third of the characters for the same. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const LONGEST = 420;
const QUOTED = /["“][^"“”]{15,}["”]/;

export interface Trimmed {
  readonly text: string;
  /** The lines taken out, with the rule that did. */
  readonly removed: readonly { readonly rule: string; readonly line: string }[];
}

/** The article's text without the lines that announce, date, sign or follow it, or repeat `title`. */
export function trimmed(text: string, title: string | undefined): Trimmed {
  const removed: { rule: string; line: string }[] = [];
  const all = text.split('\n');
  const isProse = (line: string): boolean => line.length + 2 * (line.match(WIDE)?.length ?? 0) >= PROSE;
  const end = endOf(all);
  const first = all.findIndex(isProse);
  const last = all.slice(0, end).findLastIndex((line) => isProse(line) && !named(TAIL, line) && !named(LINES, line));
  const kept = all.filter((line, at) => {
    if (line === '') return true;
    const rule =
      at >= end
        ? 'after the end'
        : (named(LINES, line) ??
          (at < first
            ? ((repeatsTitle(line, title) ? 'title' : undefined) ?? named(HEAD, line))
            : at > last && last >= 0
              ? named(TAIL, line)
              : undefined));
    if (rule) removed.push({ rule, line });
    return !rule;
  });
  return {
    text: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    removed,
  };
}

function named(rules: readonly LineRule[], line: string): string | undefined {
  if (line.length > LONGEST || QUOTED.test(line)) return undefined;
  return rules.find(({ pattern }) => pattern.test(line))?.name;
}

function endOf(lines: readonly string[]): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let behind = 0;
  let end = lines.length;
  for (const [at, line] of [...lines.entries()].slice(1).reverse()) {
    behind += line.length;
    if (behind > LAST_PART * total || QUOTED.test(line)) break;
    if (END.test(line)) end = at;
  }
  return end;
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
function repeatsTitle(line: string, title: string | undefined): boolean {
  const [a, b] = [words(line), words(title ?? '')];
  return a.length > 8 && b !== '' && (b === a || b.startsWith(a) || a.startsWith(b)) && Math.abs(a.length - b.length) < 40;
}
