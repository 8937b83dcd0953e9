const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A message as people read it, with the addresses behind its links; marks of Slack's own left out. https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages */
export function messageText(mrkdwn: string): string {
  return mrkdwn
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, mark: string, target: string, label = mark ? '' : target) =>
      /^https?:/.test(target) && label !== target ? `${label} (${target})` : label,
    )
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
