import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { nameOfSource, SOURCE_NAMED, sourceNamed } from '../../src/presentation/notices/sources.ts';

/** `/sources resume <source>`: it is read again, at the next poll. */
export default defineCommand({
  name: 'sources resume',
  description: 'Read a paused source again, or one that was gone',
  localised: {
    de: ['quellen fortsetzen', 'Eine angehaltene oder verschwundene Quelle wieder lesen'],
    fr: ['sources reprendre', 'Relire une source suspendue ou disparue'],
  },
  admin: true,
  options: { source: SOURCE_NAMED },
  needs: ['sources'],
  fails: ['source_unknown'],
  example: '/sources resume example.org',
  async run({ source: typed }, { sources, space, now }) {
    const found = await sourceNamed(typed, sources, space);
    if (!found.ok) return found;
    const source = found.value;
    await sources.pause(source.id, source.space, false, now);
    return ok(notice('Source resumed', nameOfSource(source)));
  },
});
