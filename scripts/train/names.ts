import { allLocales } from '@faker-js/faker';
import type { EntityClass } from '../../src/extraction/tagging/tag-set.ts';

/** Names made up for training: nothing of them ships. Given names, surnames and towns are those of faker's locales (MIT) in Latin letters; `random` picks from them. */
export interface NameSource {
  readonly random: () => number;
}

interface Country {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  /** The surname stands first. */
  readonly reversed?: boolean;
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}'’ -]+$/u.test(name) && /^\p{Lu}/u.test(name);
const listOf = (text: string): string[] => text.trim().split(/\s+/);

/** What faker has no names of in Latin letters, or few; ours. */
const MORE: readonly Country[] = [
  {
    given: listOf('Wei Fang Jing Xiaoming Li-ting Jia-hao Zhiqiang Guang Meiling Chunhua Jun Lei Yan Mei-ling Kai-wen Ruoxi Haoran'),
    surnames: listOf('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Tsai Hsu Chang Ng Tan Ong Lim Cheung'),
    reversed: true,
  },
  {
    given: listOf('Min-jun Seo-yeon Ji-hoon Hye-jin Sung-min Eun-ji Dong-hyun Soo-jin Yong-ho Jae-won Mi-kyung Tae-young Kyung-soo Ye-rin'),
    surnames: listOf('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Moon Bae Noh'),
    reversed: true,
  },
  {
    given: listOf(
      'Haruto Yuki Sakura Kenji Akiko Hiroshi Naoko Takashi Emi Shinzo Yoshihide Ryo Ayumi Kazuo Mariko Daisuke Tomoko Satoshi',
    ),
    surnames: listOf(
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Hayashi Kishida',
    ),
  },
  {
    given: listOf(
      'Sione Mele Tevita Losaline Viliame Litia Ratu Josefa Semisi Leilani Tupou Manu Afioga Filipo Salote Ema Kaliopate Ioane Tamati Aroha Hemi Ngaire Wiremu Hone',
    ),
    surnames: listOf(
      'Taufa Fifita Naulivou Tuilagi Bainimarama Vunipola Faleolo Tuimavave Leota Malielegaoi Kepa Ngata Parata Tamihere Waititi Waqa Rokotuivuna Sopoaga Kaho Pita Maraia Natapei Kilman Somare Marape',
    ),
  },
  {
    given: listOf(
      'Ahmed Mohammed Fatima Aisha Omar Khalid Layla Yasmin Hassan Hussein Abdullah Abdelrahman Mustafa Noura Rania Tariq Salma Bilal Zaynab Karim Samira Walid Hanan Ibrahim Youssef',
    ),
    surnames: listOf(
      'al-Masri al-Hashimi Haddad Mansour Al-Sayed El-Baradei Khoury Nasser Saleh al-Shami Hamdan Qassem Zidan Bouteflika Ben-Ali Belkacem Al-Otaibi Al-Thani Rahmani Khalil Darwish Sabri Haidari Karzai',
    ),
  },
  {
    given: listOf(
      'Chidi Ngozi Emeka Adaeze Kwame Akosua Kofi Abena Wanjiku Kamau Achieng Otieno Njeri Mwangi Thabo Lerato Sipho Nomsa Tendai Rudo Chipo Farai Amina Musa Bintou Mamadou Aminata Ousmane Tigist Abebe Hirut Haile Selam Dawit Asha Juma Neema Baraka Zanele Bongani',
    ),
    surnames: listOf(
      'Okafor Nwosu Adeyemi Balogun Mensah Owusu Boateng Asante Kariuki Odhiambo Ochieng Mutua Wafula Dlamini Nkosi Mokoena Ndlovu Moyo Chikwanda Banda Phiri Mwale Traore Diallo Keita Camara Sow Ba Tadesse Bekele Girma Tesfaye Mwinyi Kikwete Mbeki Mugisha Nakato Okello Museveni Kabila',
    ),
  },
  {
    given: listOf(
      'Aung Thida Min Khin Su Zaw Nilar Somchai Siriporn Anong Prayut Niran Budi Siti Dewi Agus Rizal Nurul Aziz Farah Jose Maria Rodrigo Leni Bongbong Nguyen Minh Linh Thanh Huong Tuan',
    ),
    surnames: listOf(
      'Kyaw Hlaing Win Htun Naing Shinawatra Chaiyasan Wongsawat Saetang Santoso Widodo Sukarno Hidayat Rahman Ismail Yusof Abdullah Santos Reyes Cruz Bautista Ocampo Dela-Cruz Magsaysay Pham Tran Le Hoang Vo',
    ),
  },
  {
    given: listOf(
      'Priya Rahul Anjali Vikram Sunita Arjun Lakshmi Ramesh Deepa Sanjay Kavita Imran Shahid Nadia Farhan Saima Rehana Tariq Nimal Kumari Chaminda Mahinda Bishnu Sita Krishna Hari Anwar Shirin Tanvir Nasreen',
    ),
    surnames: listOf(
      'Sharma Gupta Patel Singh Reddy Iyer Nair Menon Banerjee Chatterjee Das Khan Malik Bhutto Sharif Qureshi Chowdhury Hossain Akter Rahman Perera Silva Fernando Rajapaksa Jayawardena Thapa Gurung Adhikari Shrestha Koirala',
    ),
  },
  {
    given: listOf(
      'Harry Oliver George Jack Amelia Isla Poppy Rosie Nigel Gareth Rhys Eilidh Hamish Fiona Callum Niamh Siobhan Declan Ciaran Aoife Bronwen Ieuan Trevor Graham Derek Maureen Pauline Sheila Geoff Alan Keith',
    ),
    surnames: listOf(
      'Smith Jones Taylor Brown Williams Wilson Evans Davies Thomas Roberts Walker Wright Hughes Green Hall Wood Clarke Harris Macdonald Campbell Stewart Murray Fraser Imrie Holloway Ramsbottom Higginbotham Thistlethwaite Braithwaite Featherstone Longbottom Falk Dorn Byrne Murphy Doherty Gallagher Llewellyn Pritchard Bevan Hale Field Brook Marsh Banks Poole Hill Lane Park Moss',
    ),
  },
];

const COUNTRIES: readonly Country[] = [
  ...Object.values(allLocales).flatMap(({ person }) => {
    const named = (lists: unknown): string[] =>
      (lists ? Object.values(lists as Record<string, string[]>) : []).flatMap((list) => (Array.isArray(list) ? list : [])).filter(isLatin);
    const given = named(person?.first_name);
    const surnames = named(person?.last_name);
    return given.length >= 10 && surnames.length >= 10 ? [{ given, surnames }] : [];
  }),
  ...MORE,
  ...MORE,
];

const TOWNS: readonly string[] = Object.values(allLocales).flatMap(({ location }) =>
  ((location?.city_name ?? []) as string[]).filter((name) => isLatin(name) && !/ .* /.test(name)),
);
const COUNTRY_NAMES: readonly string[] = ((allLocales.en.location?.country ?? []) as string[]).filter(
  (name) => isLatin(name) && name.length < 20,
);

const pick = <T>({ random }: NameSource, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

const PARTICLES = ['de', 'van', 'van der', 'von', 'bin', 'al', 'de la', 'da', 'dos', 'ter', 'Ben', 'Mc', 'O’', 'Le', 'Di', 'St', 'Abu'];

/** The words of a name of `length` words or thereabouts. */
export function personName(source: NameSource, length: number): string[] {
  const { given, surnames, reversed = false } = pick(source, COUNTRIES);
  const surname = surnameFrom(source, surnames);
  if (length < 2) return surname;
  const first = pick(source, given).split(' ');
  const chance = source.random();
  if (reversed) return chance < 0.7 ? [...surname, ...first] : [...first, ...surname];
  if (chance < 0.08) return [...first, `${pick(source, given)[0]}.`, ...surname];
  if (chance < 0.12) return [`${first[0]![0]}.`, ...surname];
  if (chance < 0.14) return [`${first[0]![0]}.${pick(source, given)[0]}.`, ...surname];
  if (chance < 0.2 || length > 2) return [...first, ...pick(source, given).split(' '), ...surname];
  return [...first, ...surname];
}

function surnameFrom(source: NameSource, surnames: readonly string[]): string[] {
  const surname = pick(source, surnames).split(' ');
  const chance = source.random();
  if (chance < 0.06) return [`${surname.join(' ')}-${pick(source, surnames)}`];
  if (chance < 0.1) {
    const particle = pick(source, PARTICLES);
    return /^(?:Mc|O’)$/.test(particle) ? [`${particle}${surname.join(' ')}`] : [...particle.split(' '), ...surname];
  }
  return surname;
}

export const placeName = (source: NameSource): string => pick(source, source.random() < 0.35 ? COUNTRY_NAMES : TOWNS);

// biome-ignore format: a body a line would be a page
const BODIES = [
  'Council', 'County Council', 'City Council', 'University', 'Hospital', 'Police', 'Workers Union', 'Teachers Association', 'Bank', 'Group', 'Trust', 'Foundation', 'United', 'City', 'Rovers',
  'FC', 'Rugby Club', 'Ltd', 'Inc.', 'Holdings', 'Airlines', 'Energy', 'Water', 'Steel', 'Foods', 'Systems', 'Software', 'Chamber of Commerce', 'Chronicle', 'Times', 'Herald', 'Post', 'Radio', 'Museum',
  'Theatre', 'Gallery', 'High School', 'Primary School', 'Academy', 'Institute', 'Research Centre', 'Court', 'High Court', 'Party', 'Coalition', 'Front', 'Federation', 'Authority', 'Agency', 'Commission',
  'Fire Service', 'Ambulance Service', 'NHS Trust', 'Orchestra', 'Farmers Cooperative', 'Housing Association', 'Development Bank', 'Ministry', 'Marine', 'Optics', 'Uranium', 'Trust Bank Plc', 'Micro-Bank', 'Logistics', 'Pharma', 'Motors', 'Media', 'Records', 'Studios', 'Robotics',
  'Technology', 'Securities', 'Town', 'Athletic', 'Harbour Company', 'Supermarkets', 'Brewery', 'Electric', 'Rail', 'Partners', 'Utilities', 'Crown', 'Hill',
];
const DOMAINS = [
  'Health',
  'Education',
  'Finance',
  'Transport',
  'Justice',
  'Agriculture',
  'Fisheries',
  'Energy',
  'Foreign Affairs',
  'the Interior',
  'Works',
  'Tourism',
  'Lands',
];

export function bodyName(source: NameSource): string {
  const chance = source.random();
  if (chance < 0.12) return `${pick(source, ['Ministry', 'Department', 'Institute', 'Bureau', 'Office'])} of ${pick(source, DOMAINS)}`;
  if (chance < 0.2)
    return Array.from({ length: 3 + Math.floor(source.random() * 2) }, () =>
      String.fromCharCode(65 + Math.floor(source.random() * 26)),
    ).join('');
  if (chance < 0.28) return `${surnameOf(source)} & ${surnameOf(source)}`;
  if (chance < 0.6) return `${surnameOf(source)} ${pick(source, BODIES)}`;
  return `${placeName(source)} ${pick(source, BODIES)}`;
}

const surnameOf = (source: NameSource): string => pick(source, pick(source, COUNTRIES).surnames);

// biome-ignore format: a role a line would be a page
const ROLES = [
  'farmer', 'printer', 'head teacher', 'midfielder', 'bus driver', 'shop owner', 'councillor', 'fisherman', 'coach', 'goalkeeper', 'engineer', 'chief executive', 'spokesman', 'spokeswoman',
  'press officer', 'detective', 'nurse', 'surgeon', 'professor', 'economist', 'analyst', 'director', 'actor', 'singer', 'guitarist', 'author', 'playwright', 'curator', 'chef', 'captain', 'chairman', 'chairwoman',
  'club secretary', 'resident', 'student', 'campaigner', 'activist', 'lawyer', 'solicitor', 'barrister', 'prosecutor', 'magistrate', 'producer', 'striker', 'winger', 'jockey', 'referee', 'gardener', 'builder',
  'plumber', 'baker', 'butcher', 'landlord', 'landlady', 'neighbour', 'widow', 'trader', 'vendor', 'imam', 'vicar', 'archaeologist', 'biologist', 'meteorologist', 'founder', 'developer', 'designer', 'trade unionist',
  'development manager', 'human rights lawyer', 'climate scientist', 'opposition leader', 'foreign minister', 'health minister', 'prime minister', 'party leader', 'deputy mayor', 'police chief', 'fire officer',
];
const KINDS = [
  'local',
  'volunteer',
  'retired',
  'senior',
  'former',
  'veteran',
  'independent',
  'acting',
  'deputy',
  'young',
  'Olympic',
  'award-winning',
  'part-time',
  'outgoing',
  'regional',
  'lead',
];
// biome-ignore format: an office a line would be a page
const OFFICES = [
  'Detective Inspector', 'Detective Sergeant', 'Chief Superintendent', 'Chief Inspector', 'Councillor', 'Inspector', 'Commissioner', 'Archbishop', 'Bishop', 'Professor', 'Ambassador',
  'Brigadier', 'Chief Executive', 'Prime Minister', 'Health Minister', 'Magistrate', 'Principal', 'Reverend', 'Sister', 'Brother', 'Comrade', 'Mama', 'Mzee', 'Alhaji', 'Hajiya', 'Malam',
  'Datuk Seri', 'Tuan Haji', 'Ntate', 'Shri', 'Smt', 'Atty.', 'Engr.', 'Barrister', 'Sheikh', 'Pastor', 'Chief', 'Ustaz', 'Baron', 'Master', 'Sergeant', 'Constable', 'Governor', 'Justice', 'Elder',
  'Director of Finance', 'Secretary of State', 'Minister of Works', 'Vice Chancellor', 'Managing Director', 'Mayor', 'Deputy Mayor', 'Coach', 'Captain',
];

const COURTESY_TITLES = ['Mr', 'Mrs', 'Ms', 'Dr', 'Sir', 'Lord', 'Prof', 'Cllr'];

/** As British papers write it, without a stop. */
export const courtesyTitle = (source: NameSource): string => pick(source, COURTESY_TITLES);

/** What may stand before a person's name: "Leeds printer", "volunteer press officer", "Detective Inspector". */
export function roleName(source: NameSource): readonly (readonly [text: string, pos: string, entity: EntityClass])[] {
  if (source.random() < 0.25)
    return pick(source, OFFICES)
      .split(' ')
      .map((word) => [word, word === 'of' ? 'IN' : 'NNP', 'none'] as const);
  const words = pick(source, ROLES)
    .split(' ')
    .map((word, n, all) => [word, n < all.length - 1 && /(?:ime|enior|foreign|human)$/.test(word) ? 'JJ' : 'NN', 'none'] as const);
  const chance = source.random();
  if (chance < 0.3) return [[placeName(source), 'NNP', 'LOCATION'], ...words];
  if (chance < 0.4) return [[`${placeName(source)}-based`, 'JJ', 'none'], ...words];
  if (chance < 0.65) return [[pick(source, KINDS), 'JJ', 'none'], ...words];
  if (chance < 0.7) return [[`${20 + Math.floor(source.random() * 70)}-year-old`, 'JJ', 'none'], ...words];
  return words;
}
