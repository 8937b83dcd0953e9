/** A channel, or a thread in one by the id of its first message. */
export interface SlackPlace {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** `C012AB3CD` or `C012AB3CD:1700000000.000100`, as destinations keep it. */
export function placeOf(kept: string): SlackPlace {
  const [channel, thread] = kept.split(':');
  return { channel: channel!, thread };
}

/**
 * What a destination keeps, from what Copy link gives of a channel or of a message, or from a channel's id; undefined for anything else. A message that
 * stands in a thread gives its thread; any other gives the thread that begins with it.
 */
export function channelIn(typed: string): string | undefined {
  const text = typed.trim().replace(/^<(.+?)(?:\|[^>]*)?>$/, '$1');
  const id = /^#?([CGD][A-Z0-9]{7,20})(?:\|.*)?$/.exec(text)?.[1];
  if (id !== undefined) return id;
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || !url.hostname.endsWith('.slack.com')) return undefined;
  const [, channel, seconds, fraction] = /^\/archives\/([CGD][A-Z0-9]{7,20})(?:\/p(\d{10})(\d{6}))?\/?$/.exec(url.pathname) ?? [];
  if (channel === undefined || seconds === undefined) return channel;
  return `${channel}:${url.searchParams.get('thread_ts') ?? `${seconds}.${fraction}`}`;
}
