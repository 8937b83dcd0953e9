/** What an edition is found by on its platform: which schedule it is of, and the instant at which it was due. */
export interface EditionName {
  readonly scheduleId: number;
  readonly instant: Date;
}

/** At most 25 characters: `vb-1-mx083e0h`. */
export const editionKey = ({ scheduleId, instant }: EditionName): string =>
  `vb-${scheduleId.toString(36)}-${instant.getTime().toString(36)}`;

/** Undefined for a key of anything but an edition. */
export function editionOfKey(key: string): EditionName | undefined {
  const [, id, instant] = /^vb-([0-9a-z]{1,11})-([0-9a-z]{1,9})$/.exec(key) ?? [];
  if (id === undefined || instant === undefined) return undefined;
  return { scheduleId: Number.parseInt(id, 36), instant: new Date(Number.parseInt(instant, 36)) };
}
