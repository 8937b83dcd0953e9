import { defineCommand } from '../src/core/chat/command.ts';
import type { Button, Rich } from '../src/core/chat/reply.ts';
import { fail, type Namesakes, ok } from '../src/core/failure.ts';
import { type DemandStatus, RESPONSE_KINDS, STANDING } from '../src/core/news/demand.ts';
import type { StoredDemand } from '../src/core/news/stored.ts';
import { slash } from '../src/presentation/command-names.ts';
import { summaryLine } from '../src/presentation/history/demand-history.ts';
import { demandBlocks } from '../src/presentation/news/demands.ts';
import { namesakeButtons, namesakesBlock } from '../src/presentation/news/namesakes.ts';
import { type ResolvedSpeaker, rejoinParties, resolveParty } from '../src/presentation/news/resolve-speaker.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { nothingFound, PARTIES, SINCE } from '../src/presentation/typed-options.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 15;

/** `/demands`: who demands what of whom, newest first, grouped by the parties, each with what became of it; without an option, those that stand. */
export default defineCommand({
  name: 'demands',
  reads: true,
  description: 'Who demands what of whom, and what became of it',
  localised: {
    de: ['forderungen', 'Wer was von wem fordert, und was daraus wurde'],
    fr: ['exigences', 'Qui exige quoi de qui, et ce qu’il en est advenu'],
  },
  options: {
    ...PARTIES,
    about: {
      type: 'string',
      description: 'Only demands about this',
      localised: { de: ['über', 'Nur zu diesem Thema'], fr: ['sujet', 'Seulement à ce sujet'] },
    },
    since: SINCE,
    status: {
      type: 'string',
      description: 'What became of it',
      localised: { de: ['stand', 'Was daraus wurde'], fr: ['suite', 'Ce qu’il en est advenu'] },
      choices: ['standing', ...RESPONSE_KINDS],
      localisedChoices: {
        de: {
          standing: 'offen',
          accepted: 'angenommen',
          rejected: 'abgelehnt',
          ignored: 'ignoriert',
          countered: 'mit Gegenforderung',
          withdrawn: 'zurückgezogen',
          pending: 'ohne Antwort',
        },
        fr: {
          standing: 'en cours',
          accepted: 'acceptée',
          rejected: 'rejetée',
          ignored: 'ignorée',
          countered: 'contre-proposition',
          withdrawn: 'retirée',
          pending: 'sans réponse',
        },
      },
    },
  },
  needs: ['demands', 'speakers'],
  fails: ['speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/demands by putin about nato',
  async run({ about, since, status, ...named }, { demands, speakers, space, page, typed }) {
    const { by, of } =
      named.by !== undefined && named.of !== undefined ? await rejoinParties({ by: named.by, of: named.of }, { speakers, space }) : named;
    const issuers = by === undefined ? undefined : await resolveParty(by, 'issuers', { speakers, space });
    if (issuers && !issuers.ok) return issuers;
    const addressees = of === undefined ? undefined : await resolveParty(of, 'addressees', { speakers, space });
    if (addressees && !addressees.ok) return addressees;
    const parties = [
      ...(issuers ? [{ option: 'by', name: by ?? '', value: issuers.value }] : []),
      ...(addressees ? [{ option: 'of', name: of ?? '', value: addressees.value }] : []),
    ];
    const plain = Object.keys(typed).length === 0;
    const filter = {
      space,
      issuerIds: issuers?.value.meant.map(({ id }) => id),
      addresseeIds: addressees?.value.meant.map(({ id }) => id),
      about,
      since,
      statuses: statusesOf(plain ? 'standing' : status),
    };
    const found = await demands.find(filter, sliceOf(page, PER_PAGE));
    if (found.total === 0) {
      if (!plain) return fail(nothingFound(typed, 'by', namesakesOf(parties)));
      const met = (await demands.find({ space }, { offset: 0, limit: 1 })).total > 0;
      const text: Rich = met
        ? ['All that was demanded was accepted: see ', slash('demands', 'status accepted'), '.']
        : 'No article that was read reports one.';
      return ok({ title: met ? 'No demand stands' : 'No demands yet', blocks: [{ kind: 'text', text }], audience: 'asker' });
    }
    const summary = found.total > 1 && page === 1 ? [summaryLine(await demands.summary(filter))] : [];
    return ok({
      title: 'Demands',
      blocks: [
        ...summary.map((text) => ({ kind: 'text' as const, text })),
        ...demandBlocks(found.items, { numbers: true }),
        ...parties.flatMap(({ name, value }) => namesakesBlock({ name, others: value.others })),
      ],
      footer: found.total > 1 ? [slash('why'), ' and a number shows the words behind one'] : count(found.total, 'demand'),
      paging: pagingOf(page, PER_PAGE, found, 'demands', typed),
      buttons: [
        ...(found.total === 1 ? found.items.map(whyButton) : []),
        ...parties.flatMap(({ option, value: { meant, others } }) =>
          namesakeButtons({ others, all: [...meant, ...others] }, (name) => ({
            command: 'demands',
            options: { ...typed, [option]: name },
          })),
        ),
      ],
      audience: 'asker',
      data: { demands: found.items },
    });
  },
});

/** Of the party that others bear the name of; of whom it is demanded where that is both. */
const namesakesOf = (parties: readonly { readonly name: string; readonly value: ResolvedSpeaker }[]): Namesakes | undefined =>
  parties.map(({ name, value: { others } }) => ({ name, others })).findLast(({ others }) => others.length > 0);

function statusesOf(status: string | undefined): readonly DemandStatus[] | undefined {
  if (status === undefined) return undefined;
  return status === 'standing' ? STANDING : RESPONSE_KINDS.filter((kind) => kind === status);
}

const whyButton = ({ id }: StoredDemand): Button => ({ label: 'Why?', call: { command: 'why', options: { demand: String(id) } } });
