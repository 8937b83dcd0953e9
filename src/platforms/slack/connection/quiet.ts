import { type Logger, LogLevel } from '@slack/bolt';

const nothing = (): void => undefined;

/** For Slack's libraries, whose logs would show what people ask. What goes wrong reaches the operator as an error or a line of ours. */
export const QUIET: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};
