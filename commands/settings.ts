import type { Destination } from '../src/core/briefs/destination.ts';
import { type CommandContext, defineCommand } from '../src/core/chat/command.ts';
import type { Reply, Rich } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import { AUDIENCES, type Audience } from '../src/core/ports/settings-store.ts';

const here = ({ asker, space }: CommandContext): Destination => ({ platform: asker.platform, space, channel: asker.channel ?? 'terminal' });
const said = (title: string, text: Rich): Reply => ({ title, blocks: [{ kind: 'text', text }], audience: 'asker' });

const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  private: 'Answers here are for who asks',
  shared: 'Answers here are for everyone in the channel',
};

/** `/settings answers <private|shared>`: who sees the answers in this channel. */
const answers = defineCommand({
  name: 'settings answers',
  admin: true,
  description: 'Who sees the answers in this channel',
  options: { audience: { type: 'string', description: 'private: who asks; shared: everyone', required: true, choices: AUDIENCES } },
  fails: [],
  example: '/settings answers shared',
  async run({ audience }, context) {
    const wanted = AUDIENCES.find((one) => one === audience)!;
    await context.store.settings.setAudience(here(context), wanted);
    const rest = wanted === 'shared' ? ' What admins ask, and the paragraph around a quote, stay for who asks.' : ' A button shares one.';
    return ok(said(AUDIENCE_WORDS[wanted], `/settings list shows every channel.${rest}`));
  },
});

const WHERE_ALLOWED = 'here or off; on the terminal discord: or slack: and the channel’s id, or off';

/** `here`, `off`, or from the operator's terminal `discord:123`; undefined for anything else. */
function channelOf(typed: string, context: CommandContext): Pick<Destination, 'platform' | 'channel'> | 'off' | undefined {
  const where = typed.trim();
  if (/^off$/i.test(where)) return 'off';
  if (context.asker.platform !== 'terminal') return /^here$/i.test(where) ? here(context) : undefined;
  const [, platform, channel] = /^(discord|slack):(\w{1,40})$/i.exec(where) ?? [];
  return platform && channel ? { platform: platform.toLowerCase() as Destination['platform'], channel } : undefined;
}

/** `/settings admins-channel [here|off]`: where the bot tells admins of dead feeds, paused schedules and trouble with the model. */
const adminsChannel = defineCommand({
  name: 'settings admins-channel',
  admin: true,
  description: 'Where admins are told of dead feeds and paused schedules',
  options: { where: { type: 'string', description: 'here, unless you say off' } },
  fails: ['option_invalid'],
  example: '/settings admins-channel off',
  async run({ where = 'here' }, context) {
    const channel = channelOf(where, context);
    if (!channel) return fail({ code: 'option_invalid', option: 'where', asked: where, allowed: WHERE_ALLOWED });
    await context.store.settings.setAdminsChannel(context.space, channel === 'off' ? undefined : channel);
    return channel === 'off'
      ? ok(said('Admins are told in no channel', 'Whoever runs the bot still finds it in the log.'))
      : ok(
          said(
            `Admins are told ${context.asker.platform === 'terminal' ? `in ${channel.platform} channel ${channel.channel}` : 'here'}`,
            'Each dead feed, each paused schedule once; nobody is pinged.',
          ),
        );
  },
});

/** `/settings list`: what is set in this server, workspace or terminal. */
const list = defineCommand({
  name: 'settings list',
  admin: true,
  description: 'What is set here',
  options: {},
  fails: [],
  example: '/settings list',
  async run(_options, context) {
    const { settings } = context.store;
    const shared = await settings.shared(here(context));
    const admins = await settings.adminsChannel(context.space);
    const fields = [
      { name: 'This channel', value: AUDIENCE_WORDS[await settings.audience(here(context))] },
      { name: 'Shared answers', value: shared.length > 0 ? shared.map(({ channel }) => `channel ${channel}`).join(', ') : 'in no channel' },
      { name: 'Admins are told', value: admins ? `in ${admins.platform} channel ${admins.channel}` : 'in no channel' },
    ];
    return ok({ title: 'Settings', blocks: [{ kind: 'fields', fields }], audience: 'asker' });
  },
});

export default [adminsChannel, answers, list];
