export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
/** Of 24 hours; a calendar day is an hour shorter or longer where daylight saving begins or ends. */
export const DAY_MS = 24 * HOUR_MS;
