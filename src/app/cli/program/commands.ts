import type { App } from '../../app.ts';

type Run = (app: App, operands: string[], options: Record<string, unknown>) => Promise<number>;

interface CliCommand {
  /** As commander takes it: `ingest <target...>`. */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly (readonly [flags: string, description: string])[];
  readonly examples: readonly string[];
  /** Loads what the command needs only when it runs. */
  readonly load: () => Promise<Run>;
}

const JSON_OPTION = ['--json', 'print JSON'] as const;

/** In the order in which `--help` shows them. */
export const COMMANDS: readonly CliCommand[] = [
  {
    usage: 'ingest <target...>',
    description: 'Read articles into the store: files, folders, web pages, or - for stdin',
    options: [JSON_OPTION],
    examples: ['ingest news/', 'ingest story.html notes.md', 'ingest https://example.org/story', 'ingest - < story.txt'],
    load: async () => (await import('../ingest.ts')).ingest,
  },
  {
    usage: 'extract [target]',
    description: 'Show who said and demanded what in one text; nothing is stored',
    options: [
      JSON_OPTION,
      ['--explain', 'show which rule decided what, and what weighed most, with the text underlined'],
      ['--jsonl', 'answer {"id","text"} lines on stdin, one by one'],
      ['--as-is', 'take the text as it is: no page furniture goes, offsets count in it'],
    ],
    examples: ['extract story.txt', 'extract --explain - < story.txt', 'extract --jsonl --as-is < texts.jsonl'],
    load: async () => (await import('../extract.ts')).extract,
  },
  {
    usage: 'read [target]',
    description: 'Show the article that is in a web page; nothing is stored',
    options: [['--jsonl', 'answer {"id","url","html"} lines of a file or of stdin, one by one']],
    examples: ['read https://example.org/story', 'read --jsonl < pages.jsonl'],
    load: async () => (await import('../read.ts')).read,
  },
  {
    usage: 'stories',
    description: 'Tell which articles are about one event; nothing is stored',
    options: [['--jsonl', 'answer {"id","title","text","publishedAt","publisher"} lines on stdin, in any order, when all are read']],
    examples: ['stories --jsonl < articles.jsonl'],
    load: async () => (await import('../stories.ts')).stories,
  },
  {
    usage: 'export',
    description: 'Write the store out, one article with all that was worked out of it a line (NDJSON)',
    options: [
      ['--csv <table>', 'a CSV of all quotes or demands instead, one a row'],
      ['--output <file>', 'write to a new file instead of stdout'],
      ['--json', 'print a summary as JSON; needs --output'],
    ],
    examples: ['export > verbatim.ndjson', 'export --output verbatim.ndjson', 'export --csv quotes --output quotes.csv'],
    load: async () => (await import('../export.ts')).exportStore,
  },
  {
    usage: 'import <file>',
    description: 'Read an export back, from a file or from - for stdin',
    options: [JSON_OPTION],
    examples: ['import verbatim.ndjson', 'import - < verbatim.ndjson'],
    load: async () => (await import('../import.ts')).importStore,
  },
  {
    usage: 'backup <file>',
    description: 'Copy the store to a new file, consistent even while the bot runs',
    options: [JSON_OPTION],
    examples: ['backup verbatim-monday.db'],
    load: async () => (await import('../backup.ts')).backup,
  },
  {
    usage: 'restore <file>',
    description: 'Fill an empty store with a backup; so a store moves between a file and PostgreSQL too',
    options: [JSON_OPTION],
    examples: ['restore verbatim-monday.db'],
    load: async () => (await import('../restore.ts')).restore,
  },
  {
    usage: 'costs',
    description: 'What the model costs: today, this month and by use, beside the budget',
    options: [JSON_OPTION],
    examples: ['costs'],
    load: async () => (await import('../costs.ts')).costs,
  },
  {
    usage: 'poll',
    description: 'Read the sources that are due, until it is stopped; the bot does so by itself',
    options: [['--once', 'one round, then say what came of it'], JSON_OPTION],
    examples: ['poll --once'],
    load: async () => (await import('../poll.ts')).pollSources,
  },
  {
    usage: 'watch follow',
    description: 'Print what watches find as it comes, until it is stopped: those given here, or else those of the store',
    options: [
      ['--person <name>', 'what this one says, word for word'],
      ['--demands', 'new demands, and what becomes of them'],
      ['--words <words>', 'articles with these words; in quotation marks, in a row'],
      ['--source <source>', 'each article of this publisher or site'],
      ['--about <words>', 'of a person or of demands: only with these words'],
      ['--by <name>', 'only demands by this one'],
      ['--of <name>', 'only demands of this one'],
      ['--poll', 'read the sources too, where no bot does'],
      ['--json', 'a line of JSON each'],
    ],
    examples: ['watch --follow', 'watch --follow --person lavrov --about nato --json', `watch --follow --poll --words '"north ferry"'`],
    load: async () => (await import('../../watches/follow-watches.ts')).followWatches,
  },
  {
    usage: 'sources import <file>',
    description: 'Follow the feeds of an OPML file',
    options: [JSON_OPTION],
    examples: ['sources import feeds.opml'],
    load: async () => (await import('../opml.ts')).importOpml,
  },
  {
    usage: 'sources export <file>',
    description: 'Write the feeds that are followed to a new OPML file, or - for stdout',
    options: [],
    examples: ['sources export feeds.opml'],
    load: async () => (await import('../opml.ts')).exportOpml,
  },
  {
    usage: 'setup',
    description: 'Ask for what the bot needs, check it, keep it in .env and post a first brief',
    options: [],
    examples: ['setup'],
    load: async () => (await import('../setup.ts')).setUp,
  },
  {
    usage: 'discord register',
    description: 'Write the commands to Discord where they differ; the bot does so by itself',
    options: [],
    examples: ['discord register'],
    load: async () => (await import('../platforms/discord.ts')).registerDiscord,
  },
  {
    usage: 'discord invite',
    description: 'Print the link that adds the bot to a server, with the least permissions',
    options: [],
    examples: ['discord invite'],
    load: async () => (await import('../platforms/discord.ts')).inviteDiscord,
  },
  {
    usage: 'slack manifest',
    description: 'Print the app to paste into Slack: its commands, scopes and events, as JSON',
    options: [['--http <url>', 'the bot’s own address, for requests over HTTP instead of Socket Mode']],
    examples: ['slack manifest', 'slack manifest --http https://verbatim.example.org'],
    load: async () => (await import('../platforms/slack.ts')).slackManifest,
  },
  {
    usage: 'speakers merge <name> <other>',
    description: 'Rule that two are one, under the first name: for all that was read and will be',
    options: [JSON_OPTION],
    examples: ['speakers merge "Ann Lee" "Anne Leigh"', 'speakers merge 12 40'],
    load: async () => (await import('../rulings.ts')).mergeSpeakers,
  },
  {
    usage: 'speakers split <name> <alias>',
    description: 'Rule that a name is not this speaker’s but its own, with all that is said under it',
    options: [JSON_OPTION],
    examples: ['speakers split "Ann Lee" "Lee"'],
    load: async () => (await import('../rulings.ts')).splitSpeaker,
  },
  {
    usage: 'speakers rulings',
    description: 'List what was ruled about names, or take one ruling back',
    options: [['--undo <id>', 'take this one back, as if it had never been made'], JSON_OPTION],
    examples: ['speakers rulings', 'speakers rulings --undo 2'],
    load: async () => (await import('../rulings.ts')).rulings,
  },
  {
    usage: 'brief correct <name> <date>',
    description: 'Compose a day’s posted editions again and put them right where they stand, saying so',
    options: [
      ['--note <text>', 'what readers are told of it'],
      ['--channel <id>', 'in this channel alone'],
      ['--dry-run', 'say what would change, and change nothing'],
      JSON_OPTION,
    ],
    examples: ['brief correct daily today --dry-run', 'brief correct daily 2026-11-20 --note "The second quote was another senator’s."'],
    load: async () => (await import('../correct.ts')).correctBrief,
  },
  {
    usage: 'serve',
    description: 'Run everything in one process, as npm start does: chat, reading, posting, the archive and this terminal',
    options: [],
    examples: ['serve'],
    load: async () => (await import('../../roles/serve.ts')).serve,
  },
  {
    usage: 'gateway',
    description: 'Be on Discord and Slack and answer, and nothing else: one of several processes on one PostgreSQL',
    options: [],
    examples: ['gateway'],
    load: async () => (await import('../../roles/gateway.ts')).runGateway,
  },
  {
    usage: 'worker',
    description: 'Read the sources and post what is due, and nothing else: any number of them on one PostgreSQL',
    options: [],
    examples: ['worker'],
    load: async () => (await import('../../roles/worker.ts')).runWorker,
  },
  {
    usage: 'web',
    description: 'Serve the archive, until it is stopped; the bot does so by itself where WEB_URL is set',
    options: [],
    examples: ['web'],
    load: async () => (await import('../web/serve-alone.ts')).serveAlone,
  },
  {
    usage: 'web admin',
    description: 'Print a link that opens the archive’s dashboard, once',
    options: [],
    examples: ['web admin'],
    load: async () => (await import('../web/web-admin.ts')).webAdmin,
  },
  {
    usage: 'doctor',
    description:
      'Check Node, configuration, the store and who can read it, a server’s room for many processes, disk, clock, tokens, and the archive',
    options: [JSON_OPTION],
    examples: ['doctor'],
    load: async () => (await import('../doctor.ts')).doctor,
  },
];

/** The words of the name: `sources import <file>` has two. */
export const nameIn = (usage: string): string[] => usage.split(' ').filter((word) => /^[a-z]/.test(word));
