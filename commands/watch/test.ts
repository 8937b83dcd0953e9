import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { alertPreviewReply, untoldLine } from '../../src/presentation/watches/alert-preview-reply.ts';
import { watchSeen } from '../../src/presentation/watches/seen-watches.ts';
import { WATCH_NUMBER } from '../../src/presentation/watches/watch-options.ts';
import { watchWords } from '../../src/presentation/watches/watch-words.ts';
import { DAY_MS } from '../../src/text/durations.ts';

const DAYS = 7;

/** `/watch test <id>`: what it would have told over the last seven days, for the asker's eyes; nothing is posted. */
export default defineCommand({
  name: 'watch test',
  moreForAdmins: true,
  personal: true,
  description: 'What it would have told over the last 7 days, for you alone',
  localised: {
    de: ['beobachten testen', 'Was sie in den letzten 7 Tagen gemeldet hätte, nur für dich'],
    fr: ['veille essai', 'Ce qu’elle aurait signalé ces 7 derniers jours, pour vous seul'],
  },
  options: { id: WATCH_NUMBER },
  needs: ['watches', 'previewWatch'],
  fails: ['watch_unknown'],
  example: '/watch test 1',
  async run({ id }, context) {
    const watch = await watchSeen(id, context);
    if (!watch.ok) return watch;
    const since = new Date(context.now.getTime() - DAYS * DAY_MS);
    const { destination, subject } = watch.value;
    // Whether who asks from elsewhere is still a member of its server is not known: they are shown what they see where they ask.
    const isElsewhere = destination.space !== context.space;
    const { content, untold } = await context.previewWatch(
      { ...watch.value, destination: { ...destination, space: context.space } },
      since,
    );
    const left = [
      ...(untold > 0 ? [untoldLine(subject, untold)] : []),
      ...(isElsewhere ? [{ kind: 'text' as const, text: 'Articles of its server’s own sources are left out here.' }] : []),
    ];
    const reply = content
      ? alertPreviewReply(content, `in the last ${DAYS} days`)
      : notice(`Watch ${id}: nothing in the last ${DAYS} days`, [
          `${untold > 0 ? 'Nothing that an alert may tell' : 'Nothing'} that was published since `,
          { date: since },
          ` fits ${watchWords(subject)}.`,
        ]);
    return ok({ ...reply, blocks: [...reply.blocks, ...left] });
  },
});
