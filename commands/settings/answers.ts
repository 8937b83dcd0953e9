import { defineCommand, destinationHere } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { AUDIENCES } from '../../src/core/ports/settings-store.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { AUDIENCE_WORDS } from '../../src/presentation/notices/settings.ts';

/** `/settings answers <private|shared>`: who sees the answers in this channel. */
export default defineCommand({
  name: 'settings answers',
  admin: true,
  description: 'Who sees the answers in this channel',
  localised: {
    de: ['einstellungen antworten', 'Wer die Antworten in diesem Kanal sieht'],
    fr: ['réglages réponses', 'Qui voit les réponses dans ce salon'],
  },
  options: {
    audience: {
      type: 'string',
      description: 'private: who asks; shared: everyone',
      localised: { de: ['publikum', 'private: wer fragt; shared: alle'], fr: ['public', 'private : qui demande ; shared : tout le monde'] },
      required: true,
      choices: AUDIENCES,
      localisedChoices: { de: { private: 'wer fragt', shared: 'alle im Kanal' }, fr: { private: 'qui demande', shared: 'tout le salon' } },
    },
  },
  needs: ['settings'],
  fails: [],
  example: '/settings answers shared',
  async run({ audience }, context) {
    const wanted = AUDIENCES.find((one) => one === audience)!;
    await context.settings.setAudience(destinationHere(context), wanted);
    const rest = wanted === 'shared' ? ' What admins ask, and the paragraph around a quote, stay for who asks.' : ' A button shares one.';
    return ok(notice(AUDIENCE_WORDS[wanted], [slash('settings list'), ` shows every channel.${rest}`]));
  },
});
