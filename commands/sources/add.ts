import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notice.ts';
import { ADDRESS_ALLOWED, nameOfSource, PASSWORD_LEFT_OUT } from '../../src/presentation/sources.ts';
import { holdsPassword, typedAddress } from '../../src/text/web-address.ts';

/** `/sources add`: answered from the store; what stands behind the address is found out by the first poll. */
export default defineCommand({
  name: 'sources add',
  description: 'Follow a feed, or a site by its address',
  admin: true,
  options: {
    url: { type: 'string', description: 'The address of a feed or of a site', required: true },
    kind: { type: 'string', description: 'feed unless you say page: one page, read again when it changes', choices: ['feed', 'page'] },
  },
  fails: ['option_invalid'],
  example: '/sources add https://example.org/feed',
  async run({ url: typed, kind }, { store, space, asker, now }) {
    const url = typedAddress(typed);
    if (url === undefined) return fail({ code: 'option_invalid', option: 'url', asked: typed, allowed: ADDRESS_ALLOWED });
    const { source, added } = await store.sources.add({
      url,
      space,
      kind: kind === 'page' ? 'page' : 'feed',
      addedBy: asker.id,
      addedAt: now,
    });
    if (!added) return ok(notice('It is followed already', `${nameOfSource(source)} is source ${source.id}.`));
    return ok(
      notice('Source added', [
        `${url} is source ${source.id}. It is read in the background; `,
        slash('sources list'),
        ` shows how it fares.${holdsPassword(typed) ? ` ${PASSWORD_LEFT_OUT}` : ''}`,
      ]),
    );
  },
});
