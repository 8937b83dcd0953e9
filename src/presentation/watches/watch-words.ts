import type { QuietHours, WatchSubject } from '../../core/watches/watch.ts';

/** What a watch waits for, behind "You watch": `lavrov about nato`, `demands about border by Ana Ruiz`, `the words "north ferry"`, `the source BBC`. */
export function watchWords(subject: WatchSubject): string {
  switch (subject.kind) {
    case 'person':
      return [subject.speaker, ...wordsBehind('about', subject.about)].join(' ');
    case 'demands':
      return ['demands', ...wordsBehind('about', subject.about), ...wordsBehind('by', subject.by), ...wordsBehind('of', subject.of)].join(
        ' ',
      );
    case 'words':
      return `the words ${subject.words}`;
    case 'source':
      return `the source ${subject.source}`;
  }
}

const wordsBehind = (word: string, typed: string | undefined): string[] => (typed === undefined ? [] : [word, typed]);

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `22:00 to 07:00 (Europe/Kyiv)`. */
export const quietWords = ({ from, to }: QuietHours, zone: string): string => `${clock(from)} to ${clock(to)} (${zone})`;
