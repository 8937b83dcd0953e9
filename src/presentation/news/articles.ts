import type { Rich } from '../../core/chat/reply.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { slash } from '../command-names.ts';

/** For the operator, who has a shell on the bot's machine. */
export const HOW_TO_READ = 'Read more with: verbatim ingest FILE|DIR|URL.';

/** How articles get in, as far as it is in the asker's hands. */
export const howToRead = (space: Space): Rich =>
  space === OPERATOR ? HOW_TO_READ : ['An admin can add a source: ', slash('sources add', 'https://example.org/feed'), '.'];
