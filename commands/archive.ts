import { paths } from '../src/core/archive/paths.ts';
import { defineCommand } from '../src/core/chat/command.ts';
import type { Block } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import { isOwnSpace, OPERATOR } from '../src/core/scope.ts';

/** `/archive`: a link to the pages of what the asker sees; for admins also one to the dashboard. */
export default defineCommand({
  name: 'archive',
  personal: true,
  moreForAdmins: true,
  description: 'The pages on which every quotation can be checked',
  localised: {
    de: ['archiv', 'Die Seiten, auf denen sich jedes Zitat prüfen lässt'],
    fr: ['archives', 'Les pages où vérifier chaque citation'],
  },
  options: {},
  needs: ['archive'],
  fails: ['no_archive'],
  example: '/archive',
  async run(_options, { archive, space, asker }) {
    if (!archive) return fail({ code: 'no_archive' });
    const url = space === OPERATOR ? archive.url : archive.linkTo(space, paths.home);
    const whose = isOwnSpace(space) ? 'what you follow here' : 'what is read here';
    const lasts = space === OPERATOR ? '.' : `, with ${whose}. The link works for 30 days, for whoever has it.`;
    const blocks: Block[] = [{ kind: 'text', text: [{ text: 'Open the archive', url }, lasts] }];
    if (asker.admin)
      blocks.push({
        kind: 'text',
        text: [{ text: 'Open the dashboard', url: archive.adminLink(space) }, '. The link works once, within 15 minutes.'],
      });
    return ok({ title: 'The archive', blocks, audience: 'asker' });
  },
});
