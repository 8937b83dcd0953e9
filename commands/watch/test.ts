import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { alertPreviewReply } from '../../src/presentation/watches/alert-preview-reply.ts';
import { watchSeen } from '../../src/presentation/watches/seen-watches.ts';
import { WATCH_NUMBER } from '../../src/presentation/watches/watch-options.ts';
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
    const { destination } = watch.value;
    // Whether who asks from elsewhere is still a member of its server is not known: they are shown what they see where they ask.
    const isElsewhere = destination.space !== context.space;
    const seen = { ...watch.value, destination: { ...destination, space: context.space } };
    const reply = alertPreviewReply(watch.value, { ...(await context.previewWatch(seen, since)), since, when: `in the last ${DAYS} days` });
    const left = isElsewhere ? [{ kind: 'text' as const, text: 'Articles of its server’s own sources are left out here.' }] : [];
    return ok({ ...reply, blocks: [...reply.blocks, ...left] });
  },
});
