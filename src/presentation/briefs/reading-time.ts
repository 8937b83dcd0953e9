import { plainText, printedRich } from '../../core/chat/printed-reply.ts';
import type { Block } from '../../core/chat/reply.ts';
import { lowerWords } from '../../text/words.ts';

/** Words a minute of somebody who reads news on a screen (Brysbaert 2019 finds 238 for silent reading of English). */
const PACE = 238;

/** The words and marks that a reader sees of a block, in one line. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
      return plainText(printedRich(block.text));
    case 'list':
      return block.items.map((item) => plainText(printedRich(item))).join(' ');
    case 'fields':
      return plainText(printedRich(block.fields.flatMap(({ value }) => value)));
    case 'quote':
      return [...block.pieces, block.speaker, block.role, ...block.sources.map(({ label }) => label)].filter(Boolean).join(' ');
  }
}

/** "About 2 minutes to read." */
export function readingTime(blocks: readonly Block[]): string {
  const words = blocks.reduce((sum, block) => sum + lowerWords(textOf(block)).length, 0);
  const minutes = Math.max(1, Math.round(words / PACE));
  return `About ${minutes === 1 ? 'a minute' : `${minutes} minutes`} to read.`;
}
