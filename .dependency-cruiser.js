/** The table of ARCHITECTURE.md: who may import what. `scripts/boundaries.ts` proves that a breach is seen. */

/**
 * Under the project, or under `tests/planted`, which breaks every rule on purpose.
 * @param {string} folders
 */
const at = (folders) => `^(tests/planted/)?(${folders})/`;

/** Packages without I/O. */
const PURE = '^node_modules/(zod|fastest-levenshtein)/';
/** A library that belongs to one floor. */
const HOMES = [
  { name: 'sql-at-home', packages: 'kysely', home: 'src/store' },
  { name: 'pages-at-home', packages: 'linkedom|@mozilla/readability', home: 'src/sources' },
  { name: 'arguments-at-home', packages: 'commander', home: 'src/app' },
  { name: 'model-at-home', packages: 'openai', home: 'src/llm' },
];
const OTHER_FLOORS = 'src/(app|sources|llm|store|platforms|briefing|extraction)|commands|briefs';

/**
 * A rule that files in `from` import nothing of the project or of npm but `allowed`.
 * @type {(name: string, comment: string, from: string, allowed: string[]) => object}
 */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: at(from) },
  to: { pathNot: [at(from), ...allowed], dependencyTypesNot: ['core'] },
});

/**
 * Node's modules reach disks and networks: no pure floor imports them.
 * @type {(name: string, from: string) => object}
 */
const noNode = (name, from) => ({
  name,
  severity: 'error',
  comment: `${from} does no I/O`,
  from: { path: at(from) },
  to: { dependencyTypes: ['core'] },
});

const CORE = at('src/core');

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
    only('core-stands-alone', 'core imports itself and small pure libraries', 'src/core', [PURE]),
    only('extraction-on-core', 'extraction imports core and pure libraries', 'src/extraction', [CORE, PURE]),
    only('briefing-on-core', 'briefing imports core and pure libraries', 'src/briefing', [CORE, PURE]),
    { ...only('commands-on-core', 'commands and briefs import core alone', 'commands', [CORE]), to: { pathNot: [CORE] } },
    { ...only('briefs-on-core', 'commands and briefs import core alone', 'briefs', [CORE]), to: { pathNot: [CORE] } },
    ...['sources', 'llm', 'store', 'platforms'].map((floor) => ({
      name: `${floor}-on-core`,
      comment: 'sources, llm, store and platforms import core and their own SDK, never each other',
      severity: 'error',
      from: { path: at(`src/${floor}`) },
      to: { path: at(OTHER_FLOORS), pathNot: at(`src/${floor}`) },
    })),
    noNode('core-is-pure', 'src/core'),
    noNode('extraction-is-pure', 'src/extraction'),
    noNode('briefing-is-pure', 'src/briefing'),
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
