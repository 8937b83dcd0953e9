import { NAMED_DAY } from './signs.ts';

/** What has consequences for many, ours: told in an article's headline and first paragraphs. Each counts once; what it is worth. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\b(?:nearly|almost) )\b(?:kill(?:ed|s)(?! (?:him|her|them)sel)|dead|dies|died|deaths?|fatal(?:ly|ities)?|murder(?:ed|s)?|massacre|death toll|bodies)\b/i,
    1,
  ],
  [
    /\b(?:wounded|injur(?:ed|ies)|missing|kidnap\w*|hostages?|rescued|evacuat\w+|outbreak|epidemic|earthquake|hurricane|flood(?:s|ed|ing)?|wildfires?|tsunami|explosion|bomb(?:ings?|s|ed)?|air ?(?:raids?|strikes?)|famine|drought|plague|blackouts?|power (?:cuts?|outages?|shut-?offs?)|shooting|stabb\w+|crash(?:ed|es)?|attack(?:ed|s)?)\b/i,
    0.6,
  ],
  [/\b(?:war|troops|invasion|ceasefire|peace (?:deal|talks)|missiles?|nuclear|sanctions|coup|martial law|state of emergency)\b/i, 0.6],
  [
    /\b(?:passed|approved|signed|rejected|vetoed|ruled|ruling|overturned|struck down|banned|bans?|verdict|convicted|sentenced|acquitted|pleads? guilty|pleaded guilty|indicted|charged|arrested|impeach\w*|resign(?:s|ed|ation)?|sacked|fir(?:ed|es|ing of)|elected|(?:wins?|won|takes?|carr(?:y|ies|ied)|sweeps?) (?:[\w'’.]+ ){0,4}(?:elections?|primar(?:y|ies)|caucus(?:es)?|nomination|presidency|runoff)|landslide|referendum|clinch\w*|conced(?:es|ed)|drops? out|dropped out|steps? down|stepped down|(?:ends?|ended|suspends?|suspended) (?:[\w'’.]+ ){0,3}(?:bid|campaign|candidacy)|endors(?:e[sd]?|ing)|sues?|sued|lawsuit|freed|frees|pardon(?:s|ed)?|investigat\w+|strike|layoffs|bankrupt\w*|recalls?|agreement|treaty|deal)\b/i,
    0.6,
  ],
  [
    /\b(?:prime minister|president|parliament|congress|senate|supreme court|high court|government|central bank|european union|united nations|nato|cabinet|ministers?|attorney general)\b/i,
    0.35,
  ],
  [/(?:[$£€]\s?\d[\d.,]*\s?(?:m|bn|million|billion|trillion)?\b|\b\d[\d.,]*\s?(?:million|billion|trillion|percent|per cent|%))/i, 0.25],
  [
    /\b(?:millions|thousands|nationwide|worldwide|across the country|every|all residents|taxpayers|patients|workers|pensioners|voters|schools)\b/i,
    0.25,
  ],
];
/** How many died, in tens of them: 80 dead weigh twice what eight do. */
const TOLL =
  /\b(\d{1,3}(?:,\d{3})+|\d+)\s+(?:\w+\s+){0,2}?(?:people |men |women |children |others )?(?:were |are |was )?(?:killed|dead|died|deaths|fatalities)\b|\b(?:kill(?:ed|s|ing)|death toll (?:of|to|at|rises to)|left)\s+(?:at least |more than |about |some |over )?(\d{1,3}(?:,\d{3})+|\d+)\b/i;
const MOST_TOLL = 1.5;
/** How much of the text is read behind the headline, in UTF-16 units: what a report is about stands there. */
const READ = 900;

/** What happened on a day that its report names is news; a look at how things stand names none. */
const HAPPENED = 0.6;

/** How much follows from what an article tells, for how many: 0 to about 5.5, by its headline, which counts in full, and its first paragraphs, which count half; and by their naming a day. */
export function consequenceOf({ title, text }: { readonly title: string; readonly text: string }): number {
  const first = text.slice(0, READ);
  const signs = SIGNS.reduce((sum, [sign, worth]) => sum + (sign.test(title) ? worth : sign.test(first) ? worth / 2 : 0), 0);
  const toll = TOLL.exec(`${title}. ${first}`);
  const dead = Number((toll?.[1] ?? toll?.[2] ?? '0').replaceAll(',', ''));
  return signs + (NAMED_DAY.test(first) ? HAPPENED : 0) + Math.min(MOST_TOLL, dead > 0 ? Math.log10(1 + dead) * 0.75 : 0);
}
