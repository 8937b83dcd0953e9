const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A message as people read it: links by their labels, marks of Slack's own left out. https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages */
export function messageText(mrkdwn: string): string {
  return mrkdwn
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, mark: string, target: string, label?: string) => label ?? (mark ? '' : target))
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]!);
}
