import { manifestOf } from '../../platforms/slack/manifest.ts';
import type { App } from '../app.ts';
import { DONE, FAILED, Stop, USAGE } from '../stop.ts';

/** Prints the app as Slack takes it, from the same commands that the bot answers. */
export async function slackManifest(app: App, _operands: readonly string[], { http }: { http?: string }): Promise<number> {
  if (http !== undefined && !isPublic(http))
    throw new Stop(`--http '${http}': expected the bot’s own address, as https://verbatim.example.org`, USAGE);
  const { commands } = await app.registry();
  const manifest = manifestOf(commands, { prefix: app.config.slackCommandPrefix ?? '', http });
  if (Array.isArray(manifest)) throw new Stop(manifest.join('\n'), FAILED);
  await app.print(JSON.stringify(manifest, undefined, 2));
  return DONE;
}

/** Slack asks over HTTPS alone. */
const isPublic = (address: string): boolean => URL.parse(address)?.protocol === 'https:';
