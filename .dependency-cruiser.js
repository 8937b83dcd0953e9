/** The table of ARCHITECTURE.md: who may import what. `scripts/boundaries.ts` proves that a breach is seen. */

/**
 * Under the project, or under `tests/planted`, which breaks every rule on purpose.
 * @param {string} folders
 */
const at = (folders) => `^(tests/planted/)?(${folders})/`;

/** Packages without I/O. */
const PURE = '^node_modules/(zod|fastest-levenshtein|csv-stringify)/';
/** A library that belongs to one floor. */
const HOMES = [
  { name: 'sql-at-home', packages: 'kysely', home: 'src/store' },
  { name: 'pages-at-home', packages: 'linkedom|@mozilla/readability', home: 'src/sources' },
  { name: 'arguments-at-home', packages: 'commander', home: 'src/app' },
  { name: 'model-at-home', packages: 'openai', home: 'src/llm' },
  { name: 'http-at-home', packages: 'hono|@hono/node-server', home: 'src/web|src/app' },
];
/** Nouns, language tools, what is the same, and sentences: what each floor may stand on beside itself. */
const MAY_IMPORT = {
  'src/text': [],
  'src/core': ['src/text'],
  'src/matching': ['src/core', 'src/text'],
  'src/presentation': ['src/core', 'src/text'],
  'src/extraction': ['src/core', 'src/text', 'src/matching'],
  'src/briefing': ['src/core', 'src/text', 'src/matching'],
  'src/llm': ['src/core', 'src/text', 'src/matching'],
  'src/sources': ['src/core', 'src/text', 'src/matching'],
  'src/store': ['src/core', 'src/text', 'src/matching'],
  'src/platforms': ['src/core', 'src/text', 'src/presentation'],
  'src/web': ['src/core', 'src/text', 'src/presentation'],
  commands: ['src/core', 'src/text', 'src/presentation'],
  briefs: ['src/core', 'src/text', 'src/presentation'],
};
/** Floors that reach no disk and no network, and use no library but small pure ones. */
const PURE_FLOORS = ['src/text', 'src/core', 'src/matching', 'src/presentation', 'src/extraction', 'src/briefing'];
/** Reads the data file that ships beside it, once: the one exception. */
const DATA_READER = '^src/extraction/(?:tagging/tag-tokens|(?:quotes|demands)/ranking/model)\\.ts$';
/** Within extraction data flows one way: each may import those before it. */
const EXTRACTION = ['lexicon', 'text', 'tagging', 'grammar', 'speakers', 'quotes', 'demands', 'summary'];
/** The platforms never import each other; all may import what they share. */
const PLATFORMS = ['discord', 'slack', 'terminal', 'document'];

const short = (/** @type {string} */ floor) => floor.replace('src/', '');

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'a cycle has no floor to stand on', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      comment: 'app stands on everything, nothing on it',
      from: { path: at('src|commands|briefs'), pathNot: at('src/app') },
      to: { path: at('src/app') },
    },
    ...Object.entries(MAY_IMPORT).map(([floor, allowed]) => ({
      name: `${short(floor)}-floor`,
      severity: 'error',
      comment: `${floor} imports ${['itself', ...allowed].join(', ')}`,
      from: { path: at(floor) },
      to: { path: at('src/[a-z]+|commands|briefs'), pathNot: at([floor, ...allowed].join('|')) },
    })),
    ...PURE_FLOORS.map((floor) => ({
      name: `${short(floor)}-is-pure`,
      severity: 'error',
      comment: `${floor} does no I/O`,
      from: { path: at(floor), pathNot: DATA_READER },
      to: { dependencyTypes: ['core'] },
    })),
    ...PURE_FLOORS.map((floor) => ({
      name: `${short(floor)}-small-libraries`,
      severity: 'error',
      comment: `${floor} uses small pure libraries alone`,
      from: { path: at(floor) },
      to: { path: '^node_modules/', pathNot: PURE },
    })),
    ...EXTRACTION.slice(0, -1).map((room, index) => ({
      name: `extraction-${room}-first`,
      severity: 'error',
      comment: `within extraction: ${EXTRACTION.join(' -> ')}`,
      from: { path: at(`src/extraction/${room}`) },
      to: { path: at(`src/extraction/(?:${EXTRACTION.slice(index + 1).join('|')})`) },
    })),
    ...PLATFORMS.map((platform) => ({
      name: `${platform}-alone`,
      severity: 'error',
      comment: 'platforms share src/platforms/common and nothing else',
      from: { path: at(`src/platforms/${platform}`) },
      to: { path: at('src/platforms/[a-z]+'), pathNot: at(`src/platforms/(?:${platform}|common)`) },
    })),
    ...HOMES.map(({ name, packages, home }) => ({
      name,
      severity: 'error',
      comment: `${packages} is used in ${home} alone`,
      from: { path: at('src|commands|briefs'), pathNot: at(home) },
      to: { path: `^node_modules/(${packages})/` },
    })),
    {
      name: 'ships-alone',
      severity: 'error',
      comment: 'what ships imports no test, script or bench',
      from: { path: at('src|commands|briefs') },
      to: { path: '^(tests/(?!planted/)|scripts|bench)/' },
    },
    { name: 'resolvable', severity: 'error', comment: 'an import that leads nowhere', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      severity: 'error',
      comment: 'what ships stands on dependencies, never on devDependencies',
      from: { path: at('src|commands|briefs') },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
