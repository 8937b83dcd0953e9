import type { ArticleTables } from './articles/article-tables.ts';
import type { CastTables } from './cast/cast-tables.ts';
import type { CommandCallTables } from './command-calls/command-call-tables.ts';
import type { DemandTables } from './demands/demand-tables.ts';
import type { ModelTables } from './model/model-tables.ts';
import type { QuoteTables } from './quotes/quote-tables.ts';
import type { RetentionTables } from './retention/retention-tables.ts';
import type { ScheduleTables } from './schedules/schedule-tables.ts';
import type { SettingsTables } from './settings/settings-tables.ts';
import type { SourceTables } from './sources/source-tables.ts';
import type { SpeakerTables } from './speakers/speaker-tables.ts';
import type { WatchTables } from './watches/watch-tables.ts';

/** Instants are milliseconds since 1970, UTC; JSON columns hold what their name in `core` says. */
export interface Tables
  extends ArticleTables,
    CastTables,
    CommandCallTables,
    DemandTables,
    ModelTables,
    QuoteTables,
    RetentionTables,
    ScheduleTables,
    SettingsTables,
    SourceTables,
    SpeakerTables,
    WatchTables {}
