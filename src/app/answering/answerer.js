// The process that `AnswerProcess` starts. Plain JavaScript, so that Node need not load what takes types off for this file.
import module from 'node:module';

module.enableCompileCache();
const { answerForBot } = await import('./answer-for-bot.ts');
answerForBot(process);
