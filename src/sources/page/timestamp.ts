const LONGEST = 140;
const TELLING =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|yesterday|ago|\d{1,2}(?:[.:]\d{2})?(?:am|pm)|[ap]m|\d{1,2}:\d{2}(?::\d{2})?|\d{1,4}[/.]\d{1,2}[/.]\d{1,4})$/;
const BESIDE =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|first|last|originally|published|posted|updated|modified|created|date|on|at|of|about|an?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|utc|gmt|bst|ist|cet|cest|[ecmp][sd]?t|ae[sd]t|z)$/;

/** Is a line nothing but a time, as pages date an article and a live blog its entries: `Updated 3:27 am PST, Wednesday, November 20, 2019`? */
export function isTimestamp(line: string): boolean {
  if (line.length > LONGEST || !/\d|ago|today|yesterday/i.test(line)) return false;
  const words = line
    .toLowerCase()
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\d)-(?=\d)/g, '$1/')
    .split(/[\s,|()·•@+–—-]+/)
    .map((word) => word.replace(/[.:]$/, ''))
    .filter((word) => word !== '' && word !== '/');
  return words.some((word) => TELLING.test(word)) && words.every((word) => TELLING.test(word) || BESIDE.test(word));
}
