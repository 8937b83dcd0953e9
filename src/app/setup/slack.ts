import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { channelIn } from '../../platforms/slack/channel-id.ts';
import { manifestOf } from '../../platforms/slack/commands/manifest.ts';
import { isAppToken, type Workspace, workspaceOf } from '../../platforms/slack/connection/look-up.ts';
import { oneWorkspace, spaceOf } from '../../platforms/slack/connection/workspaces.ts';
import { SlackPoster } from '../../platforms/slack/poster.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import { ExitError } from '../exit.ts';
import { runnable } from '../package.ts';
import type { Checked } from './dialog.ts';
import { type BriefPlace, refuseOfEnvironment, type SetupParts, unreachable } from './parts.ts';

const APP_HOW_TO = `
Slack gives a second token, for Socket Mode:
  1. Choose Basic Information, then App-Level Tokens, Generate Token and Scopes.
  2. Add the scope connections:write, press Generate, and copy the token. It begins with xapp-.`;

/** One token: which variable it is, how it is had and what checks it. */
interface TokenStep<T> {
  readonly name: string;
  readonly prefix: string;
  readonly howTo: () => string;
  /** Undefined for a token that Slack refuses. Throws where Slack can't be asked. */
  readonly check: (token: string) => Promise<T | undefined>;
}

/** From the tokens of Socket Mode to the channel; each is checked with Slack before the next question. */
export async function setUpSlack(parts: SetupParts): Promise<BriefPlace> {
  const { dialog, variables } = parts;
  const apiUrl = variables.get('SLACK_API_URL')?.value;
  const [botToken, workspace] = await tokenOf<Workspace>(parts, {
    name: 'SLACK_BOT_TOKEN',
    prefix: 'xoxb-',
    howTo: () => botHowTo(parts),
    check: (token) => workspaceOf(token, apiUrl),
  });
  dialog.say(`Slack knows the bot as ${safe(workspace.user)} in ${safe(workspace.name)}.`);
  if (workspace.missingScopes.length > 0)
    throw new ExitError(
      `The app was installed without ${workspace.missingScopes.join(', ')}: paste what \`${runnable('slack manifest')}\` prints under App Manifest, reinstall the app, and run the set-up again.`,
    );
  const isOverHttp = variables.has('SLACK_SIGNING_SECRET') && variables.has('PORT');
  if (!isOverHttp) {
    const check = async (token: string): Promise<true | undefined> => ((await isAppToken(token, apiUrl)) ? true : undefined);
    await tokenOf<true>(parts, { name: 'SLACK_APP_TOKEN', prefix: 'xapp-', howTo: () => APP_HOW_TO, check });
  }
  dialog.say(
    `\nIn the channel that is to get the brief, type /invite @${safe(workspace.user)}. Then, in the channel’s menu: Copy, Copy link.`,
  );
  const channel = await dialog.until({ text: 'The channel’s link:' }, (answer): Checked<string> => {
    const id = channelIn(answer);
    return id === undefined
      ? { wrong: `'${answer}': expected a link, as https://desk.slack.com/archives/C012AB3CD, or the id at its end.` }
      : { value: id };
  });
  return {
    destination: { platform: 'slack', space: spaceOf(workspace.team), channel },
    name: `the channel ${channel} in ${safe(workspace.name)}`,
    poster: new SlackPoster(oneWorkspace(botToken, apiUrl)),
    permit: `Type /invite @${safe(workspace.user)} in the channel.`,
  };
}

function botHowTo({ commands, variables, folder }: SetupParts): string {
  const manifest = manifestOf(commands, { prefix: variables.get('SLACK_COMMAND_PREFIX')?.value ?? '' });
  if (Array.isArray(manifest)) throw new ExitError(manifest.join('\n'));
  const file = path.join(folder, 'slack-manifest.json');
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  return `
The app that Slack needs is written to slack-manifest.json: its commands, scopes and events.
  1. Open https://api.slack.com/apps, press Create New App, From a manifest, and choose your workspace.
  2. Paste what stands in ${file}, press Next, then Create.
  3. Choose Install App, then Install, then copy the Bot User OAuth Token. It begins with xoxb-.`;
}

/** The token that is set where Slack takes it; else it is asked for until Slack does, and kept. */
async function tokenOf<T>(
  { dialog, variables, keep }: SetupParts,
  { name, prefix, howTo, check }: TokenStep<T>,
): Promise<readonly [string, T]> {
  const read = async (token: string): Promise<Checked<T>> => {
    if (!token.startsWith(prefix) || /\s/.test(token)) return { wrong: `Expected a token that begins with ${prefix}.` };
    try {
      const value = await check(token);
      return value === undefined ? { wrong: 'Slack refuses this token: copy all of it.' } : { value };
    } catch (error) {
      return { wrong: `${unreachable('Slack', error)} Paste the token again to try again.` };
    }
  };
  const set = variables.get(name);
  const known = set && (await read(set.value));
  if (known && 'value' in known) {
    dialog.say(`Slack takes ${name} from ${set.where}.`);
    return [set.value, known.value];
  }
  if (known) {
    refuseOfEnvironment(name, set, 'Slack');
    dialog.say(`${name} in ${set.where}: ${known.wrong}`);
  }
  dialog.say(howTo());
  let token = '';
  const value = await dialog.until({ text: '\nThe token (it isn’t shown):', secret: true }, (answer) => {
    token = answer;
    return read(token);
  });
  keep({ [name]: token });
  dialog.say('Slack takes it. Kept in .env.');
  return [token, value];
}
