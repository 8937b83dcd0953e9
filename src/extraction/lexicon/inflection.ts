const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  think: 'thinks thought thinking',
  teach: 'teaches taught teaching',
  read: 'reads reading',
  sing: 'sings sang sung singing',
  begin: 'begins began begun beginning',
  go: 'goes went gone going',
  rise: 'rises rose risen rising',
  weep: 'weeps wept weeping',
  submit: 'submits submitted submitting',
  concur: 'concurs concurred concurring',
  aver: 'avers averred averring',
  fret: 'frets fretted fretting',
  rip: 'rips ripped ripping',
  rebut: 'rebuts rebutted rebutting',
  brag: 'brags bragged bragging',
  beg: 'begs begged begging',
  admit: 'admits admitted admitting',
  refer: 'refers referred referring',
  quip: 'quips quipped quipping',
  grin: 'grins grinned grinning',
  snap: 'snaps snapped snapping',
  hint: 'hints hinted hinting',
  sob: 'sobs sobbed sobbing',
  sum: 'sums summed summing',
  slam: 'slams slammed slamming',
  slap: 'slaps slapped slapping',
  nod: 'nods nodded nodding',
  dub: 'dubs dubbed dubbing',
  bar: 'bars barred barring',
  plead: 'pleads pleaded pled pleading',
  offer: 'offers offered offering',
  label: 'labels labeled labelled labeling labelling',
  signal: 'signals signaled signalled signaling signalling',
  marvel: 'marvels marveled marvelled marveling marvelling',
  chant: 'chants chanted chanting',
  growl: 'growls growled growling',
  shrug: 'shrugs shrugged shrugging',
};

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

/** Every inflected form of a lemma, regular unless listed. */
export function inflect(lemma: string): { form: VerbForm; word: string }[] {
  const irregular = IRREGULAR_FORMS[lemma];
  if (irregular !== undefined) {
    return [{ form: 'base' as const, word: lemma }, ...irregular.split(' ').map((word) => ({ form: formOf(word, lemma), word }))];
  }
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  const stem = y ? lemma.slice(0, -1) : lemma;
  return [
    { form: 'base', word: lemma },
    { form: 'present', word: y ? `${stem}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s` },
    { form: 'past', word: y ? `${stem}ied` : e ? `${lemma}d` : `${lemma}ed` },
    { form: 'participle', word: e ? `${lemma.slice(0, -1)}ing` : `${lemma}ing` },
  ];
}

const formOf = (word: string, lemma: string): VerbForm =>
  word.endsWith('ing') && word !== lemma ? 'participle' : word === `${lemma}s` || word === `${lemma}es` ? 'present' : 'past';
