import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PostProblem } from '../../core/briefs/destination.ts';

const LATER_MS = 30_000;

/** What Discord says of the channel, by its error code: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const CHANNEL_PROBLEMS: Readonly<Record<number, 'gone' | 'forbidden' | 'archived'>> = {
  [Code.UnknownChannel]: 'gone',
  [Code.UnknownGuild]: 'gone',
  [Code.MissingAccess]: 'forbidden',
  [Code.MissingPermissions]: 'forbidden',
  [Code.CannotSendMessagesToThisUser]: 'forbidden',
  [Code.CannotSendMessagesInNonTextChannel]: 'forbidden',
  [Code.CannotExecuteActionOnThisChannelType]: 'forbidden',
  [Code.TagRequiredToCreateAForumPostInThisChannel]: 'forbidden',
  [Code.InvalidActionOnArchivedThread]: 'archived',
  [Code.ThreadLocked]: 'archived',
};

/** The bot is held back for suspected spam until Discord has looked at it; discord.js has no name for it. */
const BOT_FLAGGED = 20026;

/** What Discord refuses for now alone, though with a status that says "bad request" or "forbidden". */
const PASSING: ReadonlySet<number> = new Set<number>([
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.AnnouncementEditLimitExceeded,
  Code.ChannelWriteRateLimit,
  Code.OpeningDirectMessagesTooFast,
  BOT_FLAGGED,
  Code.ServerWriteRateLimit,
  Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  Code.SendMessagesHasBeenTemporarilyDisabled,
  Code.FeatureTemporarilyDisabledServerSide,
  Code.ServiceResourceIsBeingRateLimited,
  Code.CloudflareIsBlockingYourRequest,
  Code.IndexNotYetAvailable,
  Code.ApplicationNotYetAvailable,
  Code.APIResourceOverloaded,
  Code.MaximumActiveThreads,
  Code.MaximumActiveAnnouncementThreads,
]);
/** Refused for what the message says, by whatever status. */
const REJECTED: ReadonlySet<number> = new Set<number>([
  Code.MessageWasBlockedByAutomaticModeration,
  Code.TitleWasBlockedByAutomaticModeration,
  Code.MessageBlockedByHarmfulLinksFilter,
]);
const PASSING_STATUS: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/** Why a message was not posted, from what discord.js throws. A token that Discord refuses is the bot's trouble and not the channel's: the post is tried later. */
export function problemOf(error: unknown): PostProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const later = (retryAfterMs = LATER_MS): PostProblem => ({ kind: 'later', retryAfterMs, detail });
  if (error instanceof RateLimitError) return { ...later(error.retryAfter), detail: 'Discord asks to wait' };
  if (error instanceof HTTPError) return later();
  if (!(error instanceof DiscordAPIError)) return later();
  const [code, { status }] = [Number(error.code), error];
  const kind = CHANNEL_PROBLEMS[code];
  if (kind) return { kind, detail };
  if (REJECTED.has(code)) return { kind: 'rejected', detail };
  if (PASSING.has(code) || PASSING_STATUS.has(status) || status >= 500) return later();
  if (status === 403) return { kind: 'forbidden', detail };
  return { kind: status === 404 ? 'gone' : 'rejected', detail };
}
