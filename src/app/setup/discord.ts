import { REST } from 'discord.js';
import { channelsOf, type Identity, identityOf, type NamedId, serversOf } from '../../platforms/discord/look-up.ts';
import { DiscordPoster } from '../../platforms/discord/poster.ts';
import { inviteLink, registerCommands } from '../../platforms/discord/register.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import { ExitError } from '../exit.ts';
import type { Checked } from './dialog.ts';
import { type BriefPlace, refuseOfEnvironment, type SetupParts, unreachable } from './parts.ts';

const TOKEN = 'DISCORD_TOKEN';
const HOW_TO = `
Discord gives the bot a token:
  1. Open https://discord.com/developers/applications and press New Application. Name it as you like.
  2. Choose Bot, then Reset Token, then Copy.`;

/** From the token to the channel; each answer is checked with Discord before the next question. Throws `ExitError` where Discord can't be asked. */
export async function setUpDiscord(parts: SetupParts): Promise<BriefPlace> {
  const apiUrl = parts.variables.get('DISCORD_API_URL')?.value;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl });
  const { applicationId, userId } = await identified(rest, parts);
  try {
    const guildId = parts.variables.get('DISCORD_GUILD_ID')?.value;
    if (await registerCommands(rest, { applicationId, guildId, commands: parts.commands }))
      parts.dialog.say('Its commands are registered.');
    const server = await serverFor(rest, parts, inviteLink(applicationId));
    const channels = await channelsOf(rest, server);
    if (channels.length === 0)
      throw new ExitError(`${safe(server.name)} has no text channel that the bot can see: make one, and run the set-up again.`);
    parts.dialog.say('');
    const channel = await parts.dialog.choose('Which channel gets the brief?', channels.map(hashed));
    return {
      destination: { platform: 'discord', space: server.id, channel: channel.id },
      name: `${channel.name} in ${safe(server.name)}`,
      poster: new DiscordPoster(rest, { self: () => userId, unexpected: parts.unexpected }),
      permit: `In ${channel.name}, Edit Channel, Permissions: give the bot View Channel, Send Messages, Embed Links and Read Message History.`,
    };
  } catch (error) {
    throw error instanceof ExitError ? error : new ExitError(unreachable('Discord', error));
  }
}

const hashed = ({ id, name }: NamedId): NamedId => ({ id, name: `#${safe(name)}` });

async function identified(rest: REST, { dialog, variables, keep }: SetupParts): Promise<Identity> {
  const check = async (token: string): Promise<Checked<Identity>> => {
    try {
      const identity = /^[\w.-]+$/.test(token) ? await identityOf(rest.setToken(token)) : undefined;
      return identity ? { value: identity } : { wrong: 'Discord refuses this token. Reset Token gives a new one; copy all of it.' };
    } catch (error) {
      return { wrong: `${unreachable('Discord', error)} Paste the token again to try again.` };
    }
  };
  const set = variables.get(TOKEN);
  const known = set && (await check(set.value));
  if (known && 'value' in known) {
    dialog.say(`Discord takes ${TOKEN} from ${set.where}: the bot is ${safe(known.value.name)}.`);
    return known.value;
  }
  if (known) {
    refuseOfEnvironment(TOKEN, set, 'Discord');
    dialog.say(`${TOKEN} in ${set.where}: ${known.wrong}`);
  }
  dialog.say(HOW_TO);
  let token = '';
  const identity = await dialog.until({ text: '\nThe token (it isn’t shown):', secret: true }, (answer) => {
    token = answer.replace(/^Bot\s+/i, '');
    return check(token);
  });
  keep({ [TOKEN]: token });
  dialog.say(`Discord takes it: the bot is ${safe(identity.name)}. Kept in .env.`);
  return identity;
}

async function serverFor(rest: REST, { dialog }: SetupParts, invite: string): Promise<NamedId> {
  for (;;) {
    const servers = await serversOf(rest);
    const [first] = servers;
    if (servers.length === 1) {
      dialog.say(`It is in ${safe(first!.name)}. To add it to another server: ${invite}`);
      return first!;
    }
    if (first) {
      dialog.say(`To add it to another server: ${invite}`);
      return dialog.choose(
        'Which server?',
        servers.map(({ id, name }) => ({ id, name: safe(name) })),
      );
    }
    dialog.say(`\nThe bot is in no server yet. Open this link, choose yours, and press Authorize:\n  ${invite}`);
    await dialog.ask({ text: 'Then press Enter.' });
  }
}
