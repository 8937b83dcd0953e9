import { TOPICS, type Topic } from './abstract.ts';
import { type Terms, termsOf } from './story-terms.ts';

/** Words that tell a topic by themselves, after the scope notes of the IPTC Media Topics (https://iptc.org/standards/media-topics/). */
const WORDS: Readonly<Record<Topic, string>> = {
  politics:
    'election vote voter ballot parliament senate congress lawmaker senator minister cabinet coalition opposition campaign candidate legislation referendum party president premier constitution',
  conflict:
    'war troops missile airstrike ceasefire soldier army artillery drone shelling invasion insurgent militia rebel bombardment frontline weapon military hostage battalion',
  diplomacy:
    'treaty ambassador embassy summit sanctions envoy diplomat negotiation alliance foreign bilateral consulate accord communique mediator',
  economy:
    'inflation tariff economy market shares bank budget trade tax investor profit revenue company factory export import currency deficit growth interest price',
  crime:
    'police arrest murder robbery suspect prosecutor trial verdict prison convicted jail fraud court theft detective sentence judge shooting smuggling indictment',
  disaster:
    'earthquake flood wildfire explosion crash collapse rescue victim evacuation landslide tsunami shipwreck derailment blaze survivor debris',
  education: 'school teacher student university pupil curriculum classroom exam tuition college campus literacy kindergarten',
  environment:
    'climate emission pollution wildlife forest conservation species carbon deforestation biodiversity renewable habitat recycling glacier river',
  health: 'hospital patient vaccine virus disease doctor nurse infection outbreak surgery drug clinic epidemic cancer medicine treatment',
  labour: 'strike union wage worker layoff pension picket employer overtime redundancy labour labor unemployment walkout pay',
  religion: 'church mosque bishop pope priest imam synagogue rabbi temple pilgrimage diocese parish faith prayer cathedral monk',
  science:
    'scientist researcher telescope laboratory experiment physics genome satellite spacecraft orbit astronomer fossil study discovery',
  society: 'refugee migrant asylum poverty homeless discrimination equality housing welfare population family immigration census minority',
  culture: 'film museum novel theatre theater orchestra painting festival album exhibition actor novelist sculpture opera concert gallery',
  sport: 'match goal tournament coach league championship striker olympic medal stadium midfielder goalkeeper cup race semifinal referee',
  weather: 'storm hurricane typhoon snow rain forecast heatwave drought temperature cyclone blizzard meteorologist gale gust thunderstorm',
};
const FEWEST_DIFFERENT = 2;
const FEWEST = 4;
const MOST_OF_ONE = 3;
const IN_TITLE = 2;
const MOST = 3;

const LISTS: ReadonlyMap<Topic, ReadonlySet<string>> = new Map(TOPICS.map((topic) => [topic, new Set(termsOf(WORDS[topic], '').title)]));

/** What an article is about by its words alone, the surest first, at most three; none where too few of them tell. */
export function topicsOf({ title, words }: Terms): Topic[] {
  const headline = new Set(title);
  const scored = [...LISTS].map(([topic, list]) => {
    const found = [...list]
      .map((word) => Math.min(MOST_OF_ONE, words[word] ?? 0) + (headline.has(word) ? IN_TITLE : 0))
      .filter((n) => n > 0);
    return { topic, different: found.length, score: found.reduce((sum, n) => sum + n, 0) };
  });
  return scored
    .filter(({ different, score }) => different >= FEWEST_DIFFERENT && score >= FEWEST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic }) => topic);
}
