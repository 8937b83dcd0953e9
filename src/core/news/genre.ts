/**
 * What kind of text an article is. `opinion`: somebody's view, reviews among them; `release`: written by whom it is about; `live`: a page that grows while something
 * goes on; `list`: a round-up, a list or an open thread; `results`: how a match ended; `none`: a page about itself, such as a notice about cookies.
 */
export const GENRES = ['news', 'opinion', 'interview', 'release', 'live', 'list', 'results', 'none'] as const;
export type Genre = (typeof GENRES)[number];
