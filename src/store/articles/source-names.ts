interface NamedOrigin {
  readonly origin: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly canonicalUrl: string | null;
}

/** The text in which a filter by source looks: publisher, title, origin and canonical URL, a line each, in lower case. */
export const sourceNames = ({ publisher, title, origin, canonicalUrl }: NamedOrigin): string =>
  [publisher ?? '', title, origin, canonicalUrl ?? ''].join('\n').toLowerCase();
