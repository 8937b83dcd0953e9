import type { Config } from '../config.ts';

const LONGEST_WAIT_MS = 10_000;

/** A sentence for each token that its platform refuses. One that can't be asked about now is no worse for it: what posts with it tries again. */
export async function refusedTokens({ discord, slack }: Pick<Config, 'discord' | 'slack'>): Promise<readonly string[]> {
  const refused: string[] = [];
  if (discord) {
    const [{ REST }, { identityOf, REFUSED, REFUSED_REMEDY }] = await Promise.all([
      import('discord.js'),
      import('../../platforms/discord/look-up.ts'),
    ]);
    const rest = new REST({ retries: 0, timeout: LONGEST_WAIT_MS, ...(discord.apiUrl === undefined ? {} : { api: discord.apiUrl }) });
    if (await isRefused(identityOf(rest.setToken(discord.token.reveal())))) refused.push(`${REFUSED}: ${REFUSED_REMEDY}`);
  }
  if (slack && 'botToken' in slack.by) {
    const { workspaceOf, REFUSED, REFUSED_REMEDY } = await import('../../platforms/slack/connection/look-up.ts');
    if (await isRefused(workspaceOf(slack.by.botToken.reveal(), slack.apiUrl))) refused.push(`${REFUSED}: ${REFUSED_REMEDY}`);
  }
  return refused;
}

const isRefused = async (asked: Promise<object | undefined>): Promise<boolean> => {
  try {
    return (await asked) === undefined;
  } catch {
    return false;
  }
};
