import type { Destination } from '../../src/core/briefs/destination.ts';
import { type CommandContext, defineCommand, destinationHere } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';

const PLATFORMS = ['discord', 'slack'] as const;
const WHERE_ALLOWED = 'here or off; on the terminal discord: or slack: and the channel’s id, or off';

/** `here`, `off`, or from the operator's terminal `discord:123`; undefined for anything else. */
function channelOf(typed: string, context: CommandContext<never>): Pick<Destination, 'platform' | 'channel'> | 'off' | undefined {
  const where = typed.trim();
  if (/^off$/i.test(where)) return 'off';
  if (context.asker.platform !== 'terminal') return /^here$/i.test(where) ? destinationHere(context) : undefined;
  const [, named, channel] = /^(\w+):(\w{1,40})$/.exec(where) ?? [];
  const platform = PLATFORMS.find((name) => name === named?.toLowerCase());
  return platform && channel ? { platform, channel } : undefined;
}

/** `/settings admins-channel [here|off]`: where the bot tells admins of dead feeds, paused schedules and trouble with the model. */
export default defineCommand({
  name: 'settings admins-channel',
  admin: true,
  description: 'Where admins are told of dead feeds and paused schedules',
  localised: {
    de: ['einstellungen verwaltungskanal', 'Wo die Verwaltung von toten Quellen und angehaltenen Zeitplänen erfährt'],
    fr: ['réglages salon-admin', 'Où signaler les sources mortes et les horaires suspendus'],
  },
  options: {
    where: {
      type: 'string',
      description: 'here, unless you say off',
      localised: { de: ['wo', 'here, wenn nicht off'], fr: ['où', 'here, sauf off'] },
    },
  },
  needs: ['settings'],
  fails: ['option_invalid'],
  example: '/settings admins-channel off',
  async run({ where = 'here' }, context) {
    const channel = channelOf(where, context);
    if (!channel) return fail({ code: 'option_invalid', option: 'where', asked: where, allowed: WHERE_ALLOWED });
    await context.settings.setAdminsChannel(context.space, channel === 'off' ? undefined : channel);
    return channel === 'off'
      ? ok(notice('Admins are told in no channel', 'Whoever runs the bot still finds it in the log.'))
      : ok(
          notice(
            `Admins are told ${context.asker.platform === 'terminal' ? `in ${channel.platform} channel ${channel.channel}` : 'here'}`,
            'Each dead feed, each paused schedule once; nobody is pinged.',
          ),
        );
  },
});
