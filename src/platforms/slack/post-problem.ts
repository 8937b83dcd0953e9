import { webApi } from '@slack/bolt';
import type { PostProblem } from '../../core/briefs/destination.ts';
import { isRefused, slackError } from './connection/clients.ts';

const LATER_MS = 30_000;

/** What Slack says of the channel, or of whose direct messages it is: https://docs.slack.dev/reference/methods/chat.postMessage#errors, …/conversations.open#errors */
const CHANNEL_PROBLEMS: Readonly<Record<string, 'gone' | 'forbidden' | 'archived'>> = {
  channel_not_found: 'gone',
  thread_not_found: 'gone',
  message_not_found: 'gone',
  user_disabled: 'gone',
  user_not_found: 'gone',
  users_not_found: 'gone',
  user_not_visible: 'gone',
  cannot_reply_to_message: 'gone',
  is_archived: 'archived',
  cant_update_message: 'forbidden',
  edit_window_closed: 'forbidden',
  not_in_channel: 'forbidden',
  no_permission: 'forbidden',
  missing_scope: 'forbidden',
  access_denied: 'forbidden',
  ekm_access_denied: 'forbidden',
  messages_tab_disabled: 'forbidden',
  team_access_not_granted: 'forbidden',
  channel_type_not_supported: 'forbidden',
};

/** What Slack refuses for now alone; whatever else it names is said of the message. */
const PASSING: ReadonlySet<string> = new Set([
  'accesslimited',
  'external_channel_migrating',
  'fatal_error',
  'internal_error',
  'message_limit_exceeded',
  'org_login_required',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);
const PASSING_STATUS: ReadonlySet<number> = new Set([401, 403, 404, 408, 425, 429]);

/**
 * Why a message was not posted, from what Slack's client throws. `tokenOf` 'workspace': a refused token means that the app was removed. 'operator':
 * the bot's own token is wrong, no channel's fault, so the post is tried later.
 */
export function problemOf(error: unknown, tokenOf: 'workspace' | 'operator'): PostProblem {
  const said = slackError(error);
  const detail = said ?? (error instanceof Error ? error.message : String(error));
  const later: PostProblem = { kind: 'later', retryAfterMs: LATER_MS, detail };
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { ...later, retryAfterMs: error.retryAfter * 1000, detail: 'Slack asks to wait' };
  if (error instanceof webApi.WebAPIHTTPError)
    return error.statusCode >= 500 || PASSING_STATUS.has(error.statusCode) ? later : { kind: 'rejected', detail };
  if (said === undefined) return later;
  if (isRefused(error)) return tokenOf === 'workspace' ? { kind: 'revoked', detail } : later;
  const kind = said.startsWith('restricted_action') ? 'forbidden' : CHANNEL_PROBLEMS[said];
  if (kind) return { kind, detail };
  return PASSING.has(said) ? later : { kind: 'rejected', detail };
}
