import type { DiscordAnswers } from '../../platforms/discord/answers.ts';
import type { SlackAnswerParts, SlackAnswers } from '../../platforms/slack/answers.ts';
import type { AnsweringConfig, Handed } from './messages.ts';

/** What both platforms' answers are made of. */
type SenderParts = SlackAnswerParts;

/** Answers what was acknowledged, on either platform; each is loaded when it is first asked on. Throws what the platform refuses. */
export function senderOf(config: Pick<AnsweringConfig, 'discordApiUrl' | 'slackCommandPrefix'>, parts: SenderParts) {
  let discord: Promise<DiscordAnswers> | undefined;
  let slack: Promise<SlackAnswers> | undefined;
  return async (handed: Handed): Promise<void> => {
    if (handed.platform === 'discord') {
      discord ??= discordAnswers(config.discordApiUrl, parts);
      await (await discord).answer(handed.asked);
    } else {
      slack ??= slackAnswers(config.slackCommandPrefix ?? '', parts);
      await (await slack).answer(handed.asked);
    }
  };
}

async function discordAnswers(apiUrl: string | undefined, parts: SenderParts): Promise<DiscordAnswers> {
  const [{ DiscordAnswers }, { answeringRest }] = await Promise.all([
    import('../../platforms/discord/answers.ts'),
    import('../../platforms/discord/rest.ts'),
  ]);
  return new DiscordAnswers(answeringRest(apiUrl), parts);
}

async function slackAnswers(prefix: string, parts: SenderParts): Promise<SlackAnswers> {
  const [{ SlackAnswers }, { typedOnSlack }] = await Promise.all([
    import('../../platforms/slack/answers.ts'),
    import('../../platforms/slack/commands/slash-names.ts'),
  ]);
  return new SlackAnswers(parts, typedOnSlack(prefix));
}
