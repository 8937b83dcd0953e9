import { manifestOf } from '../../../platforms/slack/commands/manifest.ts';
import type { App } from '../../app.ts';
import { DONE, ExitError, FAILED, USAGE } from '../../exit.ts';

/** Prints the app as Slack takes it, from the same commands that the bot answers. */
export async function slackManifest(app: App, _operands: readonly string[], { http }: { http?: string }): Promise<number> {
  if (http !== undefined && !isPublic(http))
    throw new ExitError(`--http '${http}': expected the bot’s own address, as https://verbatim.example.org`, USAGE);
  const { commands } = await app.registry();
  const manifest = manifestOf(commands, { prefix: app.config.slackCommandPrefix ?? '', http });
  if (Array.isArray(manifest)) throw new ExitError(manifest.join('\n'), FAILED);
  await app.print(JSON.stringify(manifest, undefined, 2));
  return DONE;
}

/** Slack asks over HTTPS alone. */
const isPublic = (address: string): boolean => URL.parse(address)?.protocol === 'https:';
