import type { CommandCall, Reply } from '../../core/chat/reply.ts';
import { count } from '../../text/lists.ts';
import { lowerWords } from '../../text/words.ts';
import { notice } from '../notices/notice.ts';

/** What stands beside the file: how many rows it has, and whether those are all. */
export const csvNotice = ({ shown, total }: { readonly shown: number; readonly total: number }): Reply =>
  notice(
    `CSV with ${count(shown, 'row')}`,
    shown < total
      ? `These are the first ${shown.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}: ask for fewer to have them all. Times are in UTC.`
      : 'All pages of the answer are in it. Times are in UTC.',
  );

/** In characters, without the ending. */
const LONGEST_NAME = 60;

/** "quote-putin-nato.csv": the command and its options' words. */
export function csvName({ command, options }: CommandCall): string {
  const words = lowerWords([command, ...Object.values(options)].join(' ')).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return `${words.filter(Boolean).join('-').slice(0, LONGEST_NAME)}.csv`;
}
