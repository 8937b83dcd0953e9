import type { TextFile } from '../../core/chat/question.ts';
import type { Block } from '../../core/chat/reply.ts';
import type { Who } from './asking.ts';
import { slackError } from './connection/clients.ts';

/**
 * Sends a file into someone's own conversation with the app, and gives a sentence on where it is, or why it could not be sent. `unexpected` is told of
 * what nobody foresaw. https://docs.slack.dev/messaging/working-with-files#uploading_files
 */
export async function sendFile({ client, user }: Who, { name, content }: TextFile, unexpected: (error: unknown) => void): Promise<Block> {
  try {
    const channel = (await client?.conversations.open({ users: user }))?.channel?.id;
    if (!client || channel === undefined) return UNREACHED;
    await client.filesUploadV2({ channel_id: channel, filename: name, content });
    return {
      kind: 'text',
      text: ['The file ', { text: name, style: 'strong' }, ' is in your messages with the app: Apps, Verbatim, Messages.'],
    };
  } catch (error) {
    if (slackError(error) === 'missing_scope') return UNPERMITTED;
    unexpected(error);
    return UNREACHED;
  }
}

const UNREACHED: Block = { kind: 'text', text: 'Slack did not take the file. Try again in a minute.' };
const UNPERMITTED: Block = {
  kind: 'text',
  text: 'The app lacks the permission to send files. Whoever set it up adds the scopes files:write and im:write at api.slack.com/apps, and installs it again.',
};
