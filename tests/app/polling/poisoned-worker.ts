import { pollForBot } from '../../../src/app/polling/poll-for-bot.ts';
import { extractorOf } from '../../../src/app/reading/extractor.ts';

/** Two kinds of texts that no extractor should know: the one takes all memory, the other never ends. */
const POISONS: readonly (readonly [RegExp, () => void])[] = [
  [
    /the glutton/i,
    () => {
      for (const kept: number[][] = []; ; ) kept.push(new Array<number>(1_000_000).fill(kept.length));
    },
  ],
  [
    /the treadmill/i,
    () => {
      // Silent and endless, and no load on the machine.
      for (const cell = new Int32Array(new SharedArrayBuffer(4)); ; ) Atomics.wait(cell, 0, 0, 20);
    },
  ],
];

/** The worker of the bot, with an extractor that such texts break. */
pollForBot(process, async (parts) => {
  const extractor = await extractorOf(parts);
  return {
    stop: () => extractor.stop(),
    extract: (text, from) => {
      for (const [words, poison] of POISONS) if (words.test(text)) poison();
      return extractor.extract(text, from);
    },
  };
});
