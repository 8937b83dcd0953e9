import { TOPICS, type Topic } from '../core/news/abstract.ts';
import type { Terms } from '../core/news/story-terms.ts';
import { termsOf } from './stories/terms.ts';

interface TopicVocabulary {
  /** Words that are hardly written of anything else. */
  readonly sure: string;
  /** Words of other topics' articles too. */
  readonly hints: string;
}

/** Words that tell a topic, after the scope notes of the IPTC Media Topics (https://iptc.org/standards/media-topics/). */
const WORDS: Readonly<Record<Topic, TopicVocabulary>> = {
  politics: {
    sure: `election electoral ballot voter parliament parliamentary senate senator congress congressional congressman congresswoman lawmaker legislator
      legislature coalition constituency referendum impeachment impeach democrat republican tory labourite conservative mp councillor taoiseach bundestag
      duma knesset legislation filibuster caucus presidential presidency premiership electorate incumbent gubernatorial mayoral`,
    hints: `manifesto minister cabinet opposition campaign candidate party president premier constitution government governor mayor council vote bill policy debate
      administration committee speaker poll primary amendment leader spokesman partisan political politician house rep sen secretary motion petition`,
  },
  conflict: {
    sure: `war warfare troops missile airstrike ceasefire soldier artillery shelling invasion invade insurgent insurgency militia rebel bombardment frontline
      battalion taliban jihadist guerrilla truce hostage warplane mortar siege paramilitary coup riot unrest barricade wartime`,
    hints: `occupation offensive army military drone weapon fighter clash attack demonstrator protester terrorist terror bomb fighting combat navy rocket armed captive
      hostilities defence defense territory civilian border casualty grenade tank`,
  },
  diplomacy: {
    sure: `treaty ambassador embassy envoy diplomat diplomacy diplomatic bilateral multilateral consulate consul communique mediator rapprochement nato
      sanctions detente `,
    hints: `summit negotiation negotiator alliance foreign delegation delegate pact talks ally sovereignty bloc protocol visit agreement mediation un eu
      secretary counterpart international nation neighbour`,
  },
  economy: {
    sure: `inflation tariff economy economic economist investor shareholder stock shares dividend profit revenue earnings currency deficit gdp recession
      fiscal monetary eurozone nasdaq bond startup ipo retailer export import lender yield takeover acquisition merger quarterly valuation
      consumer manufacturer wholesale bankruptcy mortgage`,
    hints: `market bank budget trade tax company factory growth interest price rate sales business firm industry customer dollar euro pound analyst cost
      financial finance investment chief executive ceo supplier product demand output spending debt loan billion percent fund vendor rent purchase mine
      electricity owner brand commercial`,
  },
  crime: {
    sure: `murder murderer robbery robber suspect prosecutor verdict convict conviction jail fraud theft thief detective indictment indict smuggling
      homicide manslaughter stab stabbing kidnap kidnapping kidnapper burglary rape rapist felony felon arrest defendant plaintiff acquit acquittal
      arson bribery bribe extortion launder laundering trafficking narcotics inquest coroner coronial lawsuit sheriff handcuff perpetrator assault custody
      affidavit culprit gunman litigation`,
    hints: `police trial prison court sentence judge shooting charge guilty plead officer victim crime criminal investigation investigator allegation
      witness lawyer attorney justice illegal drug gang suit sue prosecute detained appeal evidence hearing jury law magistrate bench offence violence
      weapon advocate solicitor corruption`,
  },
  disaster: {
    sure: `earthquake quake flood flooding wildfire explosion collapse landslide tsunami shipwreck derailment blaze debris avalanche eruption volcano
      evacuation evacuate firefighter aftershock mudslide magnitude capsize shipwrecked rubble inferno ember`,
    hints: `crash rescue rescuer victim survivor emergency fire burned missing dead destroyed toll accident damage sank disaster wreck trapped alarm lifeboat drown skipper wreckage
      trawler acre shutoff outage`,
  },
  education: {
    sure: `school teacher pupil curriculum classroom exam tuition literacy kindergarten headteacher schoolchildren preschool homework undergraduate
      semester textbook schooling ofsted syllabus truancy`,
    hints: `student university college campus lesson education educational principal academy professor learner graduate teaching degree head uniform
      detention scholarship class parent`,
  },
  environment: {
    sure: `climate emission pollution pollutant polluted wildlife conservation conservationist species carbon deforestation biodiversity renewable habitat
      recycling glacier ecosystem ecologist ecology ecological greenhouse reforestation wetland mangrove poaching endangered smog sewage peat       environmentalist environmental decarbonise `,
    hints: `reclamation forest river environment air fishery fish ocean sea coal solar wind plastic waste water land marine soil quality sustainable farmland tree reef
      oxygen fossil toxic`,
  },
  health: {
    sure: `hospital patient vaccine vaccination vaccinate virus viral disease nurse infection infectious outbreak surgery surgeon clinic clinical epidemic
      pandemic cancer medicine physician flu influenza plague mosquito symptom diagnosis diagnose diabetes healthcare lung therapy asthma listeria
      salmonella encephalitis bacteria bubonic pneumonic antibiotic dementia tumour tumor overdose addiction cannabis obesity       respiratory paediatric pediatric maternity allergic allergy`,
    hints: `ward trolley fatality doctor drug treatment health medical illness ill sick dose care ambulance mental blood heart breathing disorder sickened recall pharmaceutical
      treated cure immune exposure fever bedding dosage`,
  },
  labour: {
    sure: `strike union unionise unionist wage layoff pension picket overtime redundancy redundant unemployment unemployed walkout steelworker shopfloor
      apprentice payroll severance jobless bargaining stoppage striker`,
    hints: `worker employer employee pay job labour labor staff contract hire hiring shift salary workplace workforce industrial benefit dismissal`,
  },
  religion: {
    sure: `church mosque bishop archbishop pope priest imam synagogue rabbi temple pilgrimage pilgrim diocese prayer cathedral monk nun vatican clergy
      cleric sermon gospel quran koran bible muslim christian catholic hindu buddhist theology cardinal hajj ramadan congregation islam`,
    hints: `faith parish religious religion worship holy god sacred spiritual believer pastor`,
  },
  science: {
    sure: `scientist telescope laboratory physicist physics genome genetic satellite spacecraft orbit astronomer astronomy fossil galaxy nasa astronaut
      cosmologist cosmology biologist biology chemist neuroscience quantum molecule asteroid planet lunar rover preprint archaeologist paleontologist
      zoology zoologist simulation spaceflight hibernation supernova dinosaur octopus comet observatory`,
    hints: `researcher research experiment study discovery theory engineer species rocket moon space universe journal data finding particle brain
      technology evolution lab launch stage matter hypothesis sample`,
  },
  society: {
    sure: `refugee migrant migration asylum homeless homelessness discrimination welfare immigration immigrant census deportee deportation deport poverty
      racism racist gender lgbt feminist inequality orphan elderly zoning undocumented`,
    hints: `camp poor family housing equality population minority aid charity community apartment resident rent visa tent neighbourhood neighborhood humanitarian
      rights children assistance affordable village`,
  },
  culture: {
    sure: `film museum novel novelist theatre theater theatrical orchestra painting painter festival album exhibition actor actress sculpture opera concert
      gallery singer musician songwriter cinema filmmaker playwright poet poetry choir ballet netflix disney sequel celebrity       hollywood grammy oscar choreographer musical stratford`,
    hints: `premiere author pop drama audience book music song director movie star screen show stage performance series art artist critic script role cast library character dance fan
      entertainment tv television season artistic culture cultural`,
  },
  sport: {
    sure: `tournament striker midfielder goalkeeper defender quarterback touchdown olympic olympics semifinal stadium sprinter athlete athletics
      cricket wicket batsman tennis rugby football soccer basketball baseball hockey nba nfl nhl fifa uefa midfield playoff linebacker       equestrian swim swimmer swimming diver golfer golf inning batter header dressage rebound puck medalist`,
    hints: `coach rider match goal league championship medal cup race team player season game defence score club win winner referee penalty captain manager final
      champion sport sporting fixture snap substitute transfer kick half minute corner competition record`,
  },
  weather: {
    sure: `storm hurricane typhoon snow snowfall rain rainfall forecast forecaster heatwave drought cyclone blizzard meteorologist meteorological gust
      thunderstorm hailstorm hail monsoon tornado frost unseasonal downpour`,
    hints: `temperature wind weather heat cold dry degree flood crop harvest humidity winter summer`,
  },
};
const SURE = 2;
const HINT = 1;
/** Of one word that is repeated. */
const MOST_OF_ONE = 3;
const IN_TITLE = 2;
const FEWEST_DIFFERENT = 2;
const FEWEST = 6;
/** Of what the surest topic of an article comes to. */
const LEAST_SHARE = 0.45;
const MOST = 3;

const LISTS: ReadonlyMap<Topic, ReadonlyMap<string, number>> = new Map(
  TOPICS.map((topic) => {
    const { sure, hints } = WORDS[topic];
    return [
      topic,
      new Map([...stemsOf(hints).map((word) => [word, HINT] as const), ...stemsOf(sure).map((word) => [word, SURE] as const)]),
    ];
  }),
);

function stemsOf(words: string): readonly string[] {
  return termsOf(words, '').title;
}

/** What an article is about by its words alone, the surest first, at most three; none where too few of them tell. */
export function topicsOf({ title, words, names }: Terms): Topic[] {
  const headline = new Set(title);
  // A word that is capitalised is counted among the names alone: "Senate", "Olympic".
  const named = new Set(names);
  const scored = [...LISTS].map(([topic, list]) => {
    const found = [...list]
      .map(([word, weight]) => {
        const times = (words[word] ?? (named.has(word) ? 1 : 0)) + (headline.has(word) ? IN_TITLE : 0);
        return weight * Math.min(MOST_OF_ONE, times);
      })
      .filter((score) => score > 0);
    return { topic, different: found.length, score: found.reduce((sum, n) => sum + n, 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ different, score }) => different >= FEWEST_DIFFERENT && score >= Math.max(FEWEST, best * LEAST_SHARE))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic }) => topic);
}
