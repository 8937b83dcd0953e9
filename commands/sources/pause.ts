import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { nameOfSource, SOURCE_NAMED, sourceNamed } from '../../src/presentation/notices/sources.ts';

/** `/sources pause <source>`: it is not read until it is resumed. */
export default defineCommand({
  name: 'sources pause',
  description: 'Stop reading a source for now',
  localised: {
    de: ['quellen anhalten', 'Eine Quelle vorerst nicht mehr lesen'],
    fr: ['sources suspendre', 'Ne plus lire une source pour l’instant'],
  },
  admin: true,
  options: { source: SOURCE_NAMED },
  needs: ['sources'],
  fails: ['source_unknown'],
  example: '/sources pause example.org',
  async run({ source: typed }, { sources, space, now }) {
    const found = await sourceNamed(typed, sources, space);
    if (!found.ok) return found;
    const source = found.value;
    await sources.pause(source.id, source.space, true, now);
    return ok(notice('Source paused', nameOfSource(source)));
  },
});
