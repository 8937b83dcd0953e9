import { defineCommand } from '../../src/core/chat/command.ts';
import { ok } from '../../src/core/failure.ts';
import { notice } from '../../src/presentation/notices/notice.ts';
import { nameOfSource, SOURCE_NAMED, sourceNamed } from '../../src/presentation/notices/sources.ts';

/** `/sources remove <source>`: what was read from it stays. */
export default defineCommand({
  name: 'sources remove',
  description: 'Follow a source no longer; what was read from it stays',
  localised: {
    de: ['quellen entfernen', 'Einer Quelle nicht mehr folgen; was gelesen wurde, bleibt'],
    fr: ['sources retirer', 'Ne plus suivre une source ; ce qui en a été lu reste'],
  },
  admin: true,
  options: { source: SOURCE_NAMED },
  needs: ['sources'],
  fails: ['source_unknown'],
  example: '/sources remove example.org',
  async run({ source: typed }, { sources, space }) {
    const found = await sourceNamed(typed, sources, space);
    if (!found.ok) return found;
    const source = found.value;
    await sources.remove(source.id, source.space);
    return ok(notice('Source removed', nameOfSource(source)));
  },
});
