import type { RequestListener } from 'node:http';
import { HTTPReceiver, type Installation } from '@slack/bolt';
import { SCOPES } from '../commands/manifest.ts';
import { clientsOf, type WorkspaceClients } from './clients.ts';
import { QUIET } from './quiet.ts';
import { StatesOnce } from './states-once.ts';
import type { Workspaces } from './workspaces.ts';

/** The tokens of the workspaces that installed the app. */
export interface Tokens {
  save(team: string, token: string, by: string): Promise<void>;
  /** Undefined where the app is not installed. */
  find(team: string): Promise<string | undefined>;
  /** Forgets what was installed before that instant. */
  forget(team: string, before: Date): Promise<void>;
}

export interface OAuthParts {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What signs the state that a browser brings back. */
  readonly stateSecret: string;
  readonly tokens: Tokens;
}

/** What a browser asks for, by GET. */
export const INSTALL_PATHS: readonly string[] = ['/slack/install', '/slack/oauth_redirect'];

/** The pages by which a workspace installs the app: Bolt's own, which check the state against the browser's cookie. They keep the bot's token alone. */
export function installPages({ clientId, clientSecret, stateSecret, tokens }: OAuthParts, apiUrl: string | undefined): RequestListener {
  const receiver = new HTTPReceiver({
    // Nothing signed comes in here.
    signingSecret: '',
    signatureVerification: false,
    endpoints: [],
    clientId,
    clientSecret,
    scopes: [...SCOPES],
    logger: QUIET,
    installationStore: {
      async storeInstallation({ team, bot, user }: Installation): Promise<void> {
        if (!team || !bot) throw new Error('installed for no workspace');
        await tokens.save(team.id, bot.token, user.id);
      },
      async fetchInstallation(): Promise<never> {
        throw new Error('tokens are looked up behind the acknowledgement');
      },
    },
    installerOptions: {
      directInstall: true,
      stateStore: new StatesOnce(stateSecret),
      clientOptions: {
        retryConfig: { retries: 0 },
        timeout: 10_000,
        ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      },
    },
  });
  return receiver.requestListener;
}

/** Looked up each time, so that what another process removed is gone here too; clients are kept, for their queues. */
export function installedWorkspaces(tokens: Tokens, apiUrl: string | undefined): Workspaces {
  const kept = new Map<string, { readonly token: string; readonly clients: WorkspaceClients }>();
  return {
    tokenOf: 'workspace',
    async clients(team) {
      const token = await tokens.find(team);
      const before = kept.get(team);
      if (before && before.token === token) return before.clients;
      kept.delete(team);
      if (token === undefined) return undefined;
      const clients = clientsOf(token, apiUrl);
      kept.set(team, { token, clients });
      return clients;
    },
  };
}
