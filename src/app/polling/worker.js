// The process that `PollProcess` starts: everything between a feed's address and the store. Plain JavaScript, so that Node need not load what takes types off for this file.
import module from 'node:module';

module.enableCompileCache();
const [{ pollForBot }, { extractorOf }] = await Promise.all([import('./poll-for-bot.ts'), import('../reading/extractor.ts')]);
pollForBot(process, extractorOf);
