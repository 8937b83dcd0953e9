import { defineCommand, destinationHere } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { AUDIENCE_WORDS } from '../../src/presentation/notices/settings.ts';

/** `/settings list`: what is set in this server, workspace or terminal. */
export default defineCommand({
  name: 'settings list',
  admin: true,
  reads: true,
  description: 'What is set here',
  localised: { de: ['einstellungen liste', 'Was hier eingestellt ist'], fr: ['réglages liste', 'Ce qui est réglé ici'] },
  options: {},
  needs: ['settings'],
  fails: [],
  example: '/settings list',
  async run(_options, context) {
    const { settings } = context;
    const shared = await settings.shared(destinationHere(context));
    const admins = await settings.adminsChannel(context.space);
    const fields = [
      { name: 'This channel', value: AUDIENCE_WORDS[await settings.audience(destinationHere(context))] },
      { name: 'Shared answers', value: shared.length > 0 ? shared.map(({ channel }) => `channel ${channel}`).join(', ') : 'in no channel' },
      { name: 'Admins are told', value: admins ? `in ${admins.platform} channel ${admins.channel}` : 'in no channel' },
    ];
    return ok({ title: 'Settings', blocks: [{ kind: 'fields', fields }], audience: 'asker' });
  },
});
