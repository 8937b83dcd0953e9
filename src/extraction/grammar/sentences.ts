import type { Span } from '../../core/span.ts';
import { documentOf } from './document.ts';

/** The reporter's sentences of a text in order, with the paragraph that each stands in, counted from 0. */
export const sentencesOf = (text: string): readonly (Span & { readonly paragraph: number })[] =>
  documentOf(text).sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph }));
