import { defineCommand } from '../src/core/chat/command.ts';
import { fail, ok } from '../src/core/failure.ts';
import { comparedQuotes, comparisonBlocks, setsStrong } from '../src/presentation/history/comparison.ts';
import { namesakeButtons, namesakesBlock } from '../src/presentation/news/namesakes.ts';
import { resolveSpeaker } from '../src/presentation/news/resolve-speaker.ts';
import { withRole } from '../src/presentation/news/speakers.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { nothingFound, SINCE } from '../src/presentation/typed-options.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 10;

/** `/compare <speaker> about <topic>`: one person's words on a subject in order of time, with what is said again and what is new. */
export default defineCommand({
  name: 'compare',
  reads: true,
  description: 'What someone said about a subject, in order of time',
  localised: {
    de: ['vergleich', 'Was jemand zu einem Thema gesagt hat, der Reihe nach'],
    fr: ['comparaison', 'Ce que quelqu’un a dit sur un sujet, dans l’ordre'],
  },
  options: {
    speaker: {
      type: 'string',
      description: 'Whose words: a name, a surname, a role',
      localised: {
        de: ['sprecher', 'Wessen Worte: ein Name, ein Nachname, ein Amt'],
        fr: ['intervenant', 'Les mots de qui : un nom, un nom de famille, une fonction'],
      },
      required: true,
      complete: 'quoted',
    },
    about: {
      type: 'string',
      description: 'On what subject',
      localised: { de: ['über', 'Zu welchem Thema'], fr: ['sujet', 'À quel sujet'] },
      required: true,
    },
    since: SINCE,
  },
  needs: ['quotes', 'speakers'],
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/compare putin about nato',
  async run({ speaker, about, since }, { quotes, speakers, space, asker, page, typed }) {
    const found = await resolveSpeaker(speaker, 'quoted', { speakers, space });
    if (!found.ok) return found;
    const { meant, others } = found.value;
    const [first] = meant;
    const slice = sliceOf(page, PER_PAGE);
    // What is shown first is held against what was said before it, on the page before.
    const offset = Math.max(0, slice.offset - PER_PAGE);
    const statements = await quotes.find(
      { space, speakerIds: meant.map(({ id }) => id), about, since, verbatim: true, distinct: true, oldestFirst: true },
      { offset, limit: slice.offset - offset + PER_PAGE },
    );
    if (statements.total === 0) return fail(nothingFound(typed, 'speaker', { name: speaker, others }));
    const shown = statements.items.slice(slice.offset - offset);
    const before = statements.items.slice(0, slice.offset - offset);
    const several = meant.length > 1 || first?.kind === 'unnamed';
    const comparison = comparisonBlocks(shown, { before, speaker: several });
    return ok({
      title: `${several || !first ? `“${speaker}”` : withRole(first)}, about “${about}”`,
      blocks: [...comparison, ...namesakesBlock({ name: speaker, others })],
      buttons: namesakeButtons({ others, all: [...meant, ...others] }, (name) => ({
        command: 'compare',
        options: { ...typed, speaker: name },
      })),
      footer: `${count(statements.total, 'statement')}, oldest first${asker.platform !== 'terminal' && setsStrong(comparison) ? '; words not said the day before are bold' : ''}`,
      data: { quotes: comparedQuotes(shown, before) },
      paging: pagingOf(page, PER_PAGE, statements, 'compare', typed),
      audience: 'asker',
    });
  },
});
