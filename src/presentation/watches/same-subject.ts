import type { WatchSubject } from '../../core/watches/watch.ts';
import { foldLetters } from '../../text/fold.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { hostTyped } from '../../text/web-address.ts';
import { foldedWords } from '../../text/words.ts';

/** Whether two watches ask for the same: letters are compared folded, words in any order, phrases as phrases, an address by its host. */
export const isSameSubject = (one: WatchSubject, other: WatchSubject): boolean => keyOf(one) === keyOf(other);

function keyOf(subject: WatchSubject): string {
  switch (subject.kind) {
    case 'person':
      return JSON.stringify(['person', folded(subject.speaker), folded(subject.about)]);
    case 'demands':
      return JSON.stringify(['demands', folded(subject.about), folded(subject.by), folded(subject.of)]);
    case 'words': {
      const { wanted, unwanted } = searchTermsOf(foldLetters(subject.words));
      return JSON.stringify(['words', ...[wanted, unwanted].map((terms) => terms.map((term) => term.join(' ')).sort())]);
    }
    case 'source':
      return JSON.stringify(['source', hostTyped(subject.source) ?? folded(subject.source)]);
  }
}

const folded = (typed: string | undefined): string | undefined => (typed === undefined ? undefined : foldedWords(typed).join(' '));
