import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { ADDRESS_ALLOWED, SOURCE_ADDRESS } from '../../src/presentation/notices/sources.ts';
import { count } from '../../src/text/lists.ts';
import { typedAddress } from '../../src/text/web-address.ts';

/** `/sources test`: it stores nothing. */
export default defineCommand({
  name: 'sources test',
  reads: true,
  description: 'Look at an address once, and say what it would give',
  localised: {
    de: ['quellen testen', 'Eine Adresse einmal ansehen und sagen, was sie hergibt'],
    fr: ['sources tester', 'Regarder une adresse une fois, et dire ce qu’elle donnerait'],
  },
  admin: true,
  options: { url: SOURCE_ADDRESS },
  needs: ['probe'],
  fails: ['option_invalid', 'source_unreadable'],
  example: '/sources test https://example.org/feed',
  async run({ url: typed }, { probe }) {
    const url = typedAddress(typed);
    if (url === undefined) return fail({ code: 'option_invalid', option: 'url', asked: typed, allowed: ADDRESS_ALLOWED });
    const result = await probe(url);
    if (!result.ok) return fail({ code: 'source_unreadable', asked: url, problem: result.problem });
    const { value } = result;
    const what = value.kind === 'feed' ? `A feed with ${count(value.total, 'item')}` : 'A page with an article, and no feed';
    const complaint = value.complaint === undefined ? '' : `; it ${value.complaint}`;
    return ok({
      title: value.title ?? value.url,
      blocks: [
        { kind: 'text', text: `${what}${complaint}: ${value.url}` },
        {
          kind: 'list',
          items: value.items.map(({ title, url: link, publishedAt }) => [
            link === undefined ? title : { text: title, url: link },
            ...(publishedAt ? [' (', { date: publishedAt }, ')'] : []),
          ]),
        },
      ],
      audience: 'asker',
    });
  },
});
