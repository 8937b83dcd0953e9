import { words } from '../words.ts';

/** Places that news uses for their governments or people, and adjectives made of them; lower case, spaces as underscores. */
export const PLACES: ReadonlySet<string> = new Set([
  ...words(`afghanistan africa alabama alaska albania algeria america amman angola ankara argentina arizona arkansas armenia asia athens atlanta
    australia austria azerbaijan baghdad bahrain baku baltimore bangladesh beijing beirut belarus belgium benin berlin bolivia bosnia
    boston botswana brazil britain brooklyn brussels budapest bulgaria burma burundi cairo california cambodia cameroon canada canberra
    caracas catalonia chad charlotte chicago chile china cleveland colombia colorado congo connecticut copenhagen crimea croatia cuba
    cyprus dallas damascus delaware delhi denmark denver detroit doha dubai dublin e.u. ecuador egypt england eritrea estonia ethiopia eu
    europe finland florida france gabon gambia gaza geneva georgia germany ghana greece guatemala guinea haiti hanoi havana hawaii
    helsinki honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel italy jakarta
    jamaica japan jerusalem jordan kabul kansas kashmir kazakhstan kentucky kenya kiev kosovo kuwait kyiv kyrgyzstan lagos laos latvia
    lebanon liberia libya lisbon lithuania london louisiana luxembourg macedonia madagascar madrid maine malawi malaysia mali malta
    manhattan manila maryland massachusetts mauritania mexico miami michigan minnesota minsk mississippi missouri moldova mongolia montana
    montenegro morocco moscow mozambique myanmar nairobi namibia nebraska nepal netherlands nevada nicaragua niger nigeria norway ohio
    oklahoma oman oregon orlando oslo ottawa pakistan palestine panama paraguay paris pennsylvania peru philadelphia philippines phoenix
    poland portugal prague pretoria pyongyang qatar queens riyadh romania rome russia rwanda scotland seattle senegal seoul serbia
    singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland syria taipei taiwan tajikistan tanzania tbilisi tehran
    tennessee texas thailand tibet togo tokyo tripoli tunisia turkey turkmenistan u.k. u.s. uae uganda uk ukraine uruguay us utah
    uzbekistan venezuela vermont vienna vietnam virginia wales warsaw washington wisconsin wyoming yemen yerevan zambia zimbabwe`),
  'united_states',
  'united_kingdom',
  'united_nations',
  'european_union',
  'north_korea',
  'south_korea',
  'saudi_arabia',
  'south_africa',
  'new_zealand',
  'new_york',
  'new_york_city',
  'new_jersey',
  'new_hampshire',
  'new_mexico',
  'north_carolina',
  'south_carolina',
  'north_dakota',
  'south_dakota',
  'west_virginia',
  'rhode_island',
  'los_angeles',
  'san_francisco',
  'las_vegas',
  'hong_kong',
  'el_salvador',
  'costa_rica',
  'sri_lanka',
  'czech_republic',
  'ivory_coast',
  'sierra_leone',
  'burkina_faso',
  'puerto_rico',
  'white_house',
  'capitol_hill',
  'downing_street',
  'wall_street',
  'middle_east',
  'new_orleans',
  'des_moines',
  'san_diego',
  'san_antonio',
  'salt_lake_city',
  'new_england',
  'northern_ireland',
  'west_bank',
]);

/** Adjectives of nations and parties; they stand before roles and never make a person's name. */
export const DEMONYMS =
  words(`afghan african albanian algerian american angolan arab argentine armenian asian australian austrian azerbaijani bahraini bangladeshi
    basque belarusian belgian black bolivian bosnian brazilian british briton buddhist bulgarian burmese californian cambodian cameroonian
    canadian catalan catholic chilean chinese christian colombian congolese conservative croatian cuban cypriot czech dane danish democrat
    democratic dominican dutch dutchman dutchwoman eastern ecuadorean ecuadorian egyptian emirati english englishman englishwoman estonian
    ethiopian european filipino finn finnish flemish french frenchman frenchwoman georgian german ghanaian greek guatemalan haitian hindu
    hispanic honduran hungarian icelander icelandic indian indonesian iranian iraqi irish irishman irishwoman islamic israeli italian
    ivorian jamaican japanese jewish jordanian kazakh kenyan kiwi korean kurdish kuwaiti kyrgyz labor labour latino latvian lebanese
    liberal libyan lithuanian luxembourger macedonian malawian malaysian maltese mexican moldovan mongolian montenegrin moroccan
    mozambican muslim namibian native nepalese new_zealander nicaraguan nigerian north northern norwegian omani pakistani palestinian
    panamanian paraguayan peruvian pole polish portuguese protestant qatari republican romanian russian rwandan salvadoran saudi scot
    scotsman scottish senegalese serbian singaporean slovak slovene slovenian somali south southern soviet spaniard spanish sri_lankan
    sudanese swede swedish swiss syrian taiwanese tajik tanzanian texan thai tory tunisian turk turkish turkmen ugandan ukrainian
    uruguayan uzbek venezuelan vietnamese walloon welsh welshman western white yemeni zambian zimbabwean`);

/** "Kachin state", "Donbas region": what stands before them is no person. */
export const PLACE_NOUNS = words(
  `airport area bay border camp city coast county district forest island islands lake mountains oblast peninsula port prefecture province
    region river road settlement stadium state suburb town township valley village`,
);
