/** Which alert a message is: of which watch, and when it was due. */
export interface AlertName {
  readonly watchId: number;
  readonly instant: Date;
}

/** What an alert is found by on its platform, at most 25 characters: `vw-3-mx083e0h`. */
export const alertKey = ({ watchId, instant }: AlertName): string => `vw-${watchId.toString(36)}-${instant.getTime().toString(36)}`;

/** Undefined for a key of anything but an alert. */
export function alertOfKey(key: string): AlertName | undefined {
  const [, id, instant] = /^vw-([0-9a-z]{1,11})-([0-9a-z]{1,9})$/.exec(key) ?? [];
  if (id === undefined || instant === undefined) return undefined;
  return { watchId: Number.parseInt(id, 36), instant: new Date(Number.parseInt(instant, 36)) };
}
