interface NamedOrigin {
  readonly origin: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly canonicalUrl: string | null;
}

/** What an article's source is found by, whatever the case: a line each for publisher, title, origin and canonical URL. */
export const sourceNames = ({ publisher, title, origin, canonicalUrl }: NamedOrigin): string =>
  [publisher ?? '', title, origin, canonicalUrl ?? ''].join('\n').toLowerCase();
