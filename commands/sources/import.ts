import { defineCommand } from '../../src/core/chat/command.ts';
import { fail, ok } from '../../src/core/failure.ts';
import { slash } from '../../src/presentation/command-names.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { ADDRESS_ALLOWED, PASSWORD_LEFT_OUT } from '../../src/presentation/notices/sources.ts';
import { allOf, count } from '../../src/text/lists.ts';
import { typedAddress } from '../../src/text/web-address.ts';

/** Of one file. */
const MOST_IMPORTED = 1000;

/** `/sources import`: feeds that are followed already stay as they are. */
export default defineCommand({
  name: 'sources import',
  description: 'Follow the feeds of an OPML file',
  localised: {
    de: ['quellen importieren', 'Den Feeds einer OPML-Datei folgen'],
    fr: ['sources importer', 'Suivre les flux d’un fichier OPML'],
  },
  admin: true,
  options: {
    file: {
      type: 'file',
      description: 'An OPML file, or the address of one',
      localised: {
        de: ['datei', 'Eine OPML-Datei, oder die Adresse einer solchen'],
        fr: ['fichier', 'Un fichier OPML, ou l’adresse d’un tel fichier'],
      },
      required: true,
    },
  },
  needs: ['sources', 'readOpml'],
  fails: ['option_invalid', 'source_unreadable'],
  example: '/sources import https://example.org/feeds.opml',
  async run({ file }, { sources, space, asker, now, readOpml }) {
    const url = typedAddress(file);
    if (url === undefined) return fail({ code: 'option_invalid', option: 'file', asked: file, allowed: ADDRESS_ALLOWED });
    const found = await readOpml(url);
    if (!found.ok)
      return fail({ code: 'source_unreadable', asked: new URL(url).pathname.split('/').at(-1) || url, problem: found.problem });
    const { feeds: all, leftOut, passwords } = found.value;
    const feeds = all.slice(0, MOST_IMPORTED);
    let known = 0;
    for (const { url: feed, title } of feeds) {
      const { added } = await sources.add({ url: feed, title, space, kind: 'feed', addedBy: asker.id, addedAt: now });
      if (!added) known++;
    }
    const text = [
      ...(known > 0 ? [`${count(known, 'feed')} ${known === 1 ? 'was' : 'were'} followed already.`] : []),
      ...(all.length > feeds.length ? [`Only the first ${MOST_IMPORTED} of the file were taken.`] : []),
      ...(leftOut.length > 0 ? [`Left out, for they name no feed on the web: ${someOf(leftOut)}.`] : []),
      ...(passwords > 0 ? [PASSWORD_LEFT_OUT] : []),
    ];
    return ok(
      notice(`${count(feeds.length - known, 'feed')} added`, [
        ...text.map((sentence) => `${sentence} `),
        'They are read within minutes: ',
        slash('sources list'),
        ' shows how each fares.',
      ]),
    );
  },
});

const MOST_NAMED = 5;

/** "A, B and 3 more". */
const someOf = (names: readonly string[]): string =>
  allOf([...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : [])]);
