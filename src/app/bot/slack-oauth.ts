import { createHmac } from 'node:crypto';
import type { SlackInstallStore } from '../../core/ports/access/slack-install-store.ts';
import type { OAuthParts, Tokens } from '../../platforms/slack/connection/oauth.ts';
import type { SlackOAuthConfig } from '../config/slack.ts';
import { decrypt, encrypt } from './encryption.ts';

/** How workspaces install the app, their tokens kept in the store under the key of the environment. */
export function oauthOf({ clientId, clientSecret, encryptionKey }: SlackOAuthConfig, installs: SlackInstallStore): OAuthParts {
  const key = Buffer.from(encryptionKey.reveal(), 'hex');
  const stateSecret = createHmac('sha256', key).update('slack state').digest('hex');
  return { clientId, clientSecret: clientSecret.reveal(), stateSecret, tokens: encryptedTokens(installs, key) };
}

const encryptedTokens = (installs: SlackInstallStore, key: Buffer): Tokens => ({
  save: (team, token, by) => installs.save({ team, encryptedToken: encrypt(token, team, key), by, at: new Date() }),
  async find(team) {
    const install = await installs.find(team);
    if (!install) return undefined;
    const token = decrypt(install.encryptedToken, team, key);
    if (token === undefined) throw new Error(`SLACK_ENCRYPTION_KEY is not the one under which ${team} was installed`);
    return token;
  },
  forget: async (team, before) => void (await installs.remove(team, before)),
});
