/** Languages whose month names are read, as CLDR spells them (https://cldr.unicode.org) in the running Node. Not Croatian: its October has November's name in Polish and Czech. */
const LANGUAGES =
  'en de fr es it pt nl da nb sv fi is pl cs sk sl sr bg mk ru uk be ro hu tr el et lv lt sq ca gl eu cy ga id ms sw vi ar he hi af az'.split(
    ' ',
  );
/** Spellings that CLDR doesn't have and feeds do. */
const OTHERS: Readonly<Record<string, number>> = { sept: 9, mrz: 3, mär: 3, janv: 1, sett: 9, ene: 1, juill: 7, agu: 8, nop: 11 };
const FIRST_LETTERS = 3;

/** Without accents, dots and letter case: `Août` and `aout.` are one name. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.$/, '');

let months: ReadonlyMap<string, number> | undefined;

/** 1 to 12, for a month's name or its usual short form in any of some forty languages; undefined for another word, and for one that is two months' name. */
export function monthNamed(word: string): number | undefined {
  months ??= allMonths();
  return months.get(folded(word));
}

function allMonths(): Map<string, number> {
  const found = new Map<string, number | undefined>();
  const learn = (name: string, month: number): void => {
    const word = folded(name);
    if (/^\p{L}{3,}$/u.test(word)) found.set(word, found.has(word) && found.get(word) !== month ? undefined : month);
  };
  for (const language of LANGUAGES) for (const [name, month] of monthsIn(language)) learn(name, month);
  for (const [name, month] of [...found])
    if (month !== undefined && /^\p{sc=Latn}{4,}$/u.test(name)) learn(name.slice(0, FIRST_LETTERS), month);
  // Feeds are in English, whatever their texts are in.
  for (const [name, month] of [...Object.entries(OTHERS), ...monthsIn('en')]) found.set(folded(name), month);
  return new Map([...found].flatMap(([name, month]) => (month === undefined ? [] : [[name, month] as const])));
}

/** Alone and beside a day, where many languages decline them; long and short. */
function monthsIn(language: string): (readonly [string, number])[] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(2026, at, 1));
      return [parts.find(({ type }) => type === 'month')?.value ?? '', at + 1] as const;
    });
  });
}
