import type { Audience } from '../../core/ports/settings-store.ts';

export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  private: 'Answers here are for who asks',
  shared: 'Answers here are for everyone in the channel',
};
