import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import type { ProbeResult } from '../../src/core/ports/source-store.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { ADDRESS_ALLOWED, nameOfSource, PASSWORD_LEFT_OUT, SOURCE_ADDRESS } from '../../src/presentation/notices/sources.ts';
import { holdsPassword, typedAddress } from '../../src/text/web-address.ts';

/** `/sources add`: the address is looked at once. One that can't be a source is refused; one that doesn't answer now is followed, and that is said. */
export default defineCommand({
  name: 'sources add',
  description: 'Follow a feed, or a site by its address',
  localised: {
    de: ['quellen hinzufügen', 'Einem Feed folgen, oder einer Website über ihre Adresse'],
    fr: ['sources ajouter', 'Suivre un flux, ou un site par son adresse'],
  },
  admin: true,
  options: {
    url: SOURCE_ADDRESS,
    kind: {
      type: 'string',
      description: 'feed unless you say page: one page, read again when it changes',
      localised: {
        de: ['art', 'feed, wenn nicht page: eine Seite, die bei Änderungen neu gelesen wird'],
        fr: ['genre', 'feed, sauf page : une page, relue quand elle change'],
      },
      choices: ['feed', 'page'],
      localisedChoices: { de: { feed: 'Feed', page: 'Seite' }, fr: { feed: 'flux', page: 'page' } },
    },
  },
  needs: ['sources', 'probe'],
  fails: ['option_invalid', 'source_unreadable'],
  example: '/sources add https://example.org/feed',
  async run({ url: typed, kind }, { sources, space, asker, now, probe }) {
    const url = typedAddress(typed);
    if (url === undefined) return fail({ code: 'option_invalid', option: 'url', asked: typed, allowed: ADDRESS_ALLOWED });
    const seen = await probe(url);
    const problem = refusalOf(seen, kind);
    if (problem !== undefined) return fail({ code: 'source_unreadable', asked: url, problem });
    const { source, added } = await sources.add({
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
        ` shows how it fares.${seen.ok ? '' : ` Just now it ${seen.problem}; it is tried again.`}${holdsPassword(typed) ? ` ${PASSWORD_LEFT_OUT}` : ''}`,
      ]),
    );
  },
});

function refusalOf(seen: ProbeResult, kind: string | undefined): string | undefined {
  if (!seen.ok) return seen.lasting ? seen.problem : undefined;
  return seen.value.kind === 'page' && kind !== 'page'
    ? 'is a page that names no feed; with kind “page” it is read again when it changes'
    : undefined;
}
