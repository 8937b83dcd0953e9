import { webApi } from '@slack/bolt';
import { QUIET } from './quiet.ts';

export type Client = webApi.WebClient;

/** How long one call may take; a window's trigger lives for three seconds, a delivery for a minute. */
const CALL_MS = 10_000;

type OnRefused = () => void;

class WatchedClient extends webApi.WebClient {
  readonly #onRefused: OnRefused;

  constructor(onRefused: OnRefused, ...rest: ConstructorParameters<typeof webApi.WebClient>) {
    super(...rest);
    this.#onRefused = onRefused;
  }

  override async apiCall(...call: Parameters<Client['apiCall']>): ReturnType<Client['apiCall']> {
    try {
      return await super.apiCall(...call);
    } catch (error) {
      if (isRefused(error)) this.#onRefused();
      throw error;
    }
  }
}

/** For answers: what failed on Slack's side is repeated, a limit of theirs waited out. `apiUrl`: Slack's own where it is left out. */
export const answeringClient = (token: string, apiUrl: string | undefined, onRefused: OnRefused = () => undefined): Client =>
  new WatchedClient(onRefused, token, {
    logger: QUIET,
    timeout: CALL_MS,
    retryConfig: { retries: 3, minTimeout: 250, maxTimeout: 2000 },
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });

/** For posting: nothing is repeated, since what was not answered may have been posted. */
const postingClient = (token: string, apiUrl: string | undefined, onRefused: OnRefused): Client =>
  new WatchedClient(onRefused, token, {
    logger: QUIET,
    timeout: CALL_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });

/** What calls Slack with one token: to answer, and to post. */
export interface WorkspaceClients {
  readonly answering: Client;
  readonly posting: Client;
}

/** `onRefused` is called each time that Slack refuses the token. */
export const clientsOf = (token: string, apiUrl: string | undefined, onRefused: OnRefused = () => undefined): WorkspaceClients => ({
  answering: answeringClient(token, apiUrl, onRefused),
  posting: postingClient(token, apiUrl, onRefused),
});

/** What Slack says is wrong, such as `not_in_channel`; undefined where it said nothing. https://docs.slack.dev/apis/web-api/#errors */
export const slackError = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;

/** What Slack says of a token that it takes no more. */
const REFUSED = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
]);

export const isRefused = (error: unknown): boolean => REFUSED.has(slackError(error) ?? '');
