import type { ModelSettings } from '../../llm/settings.ts';
import type { Config } from '../config.ts';

/** What a process or thread that reads sources is started with: plain data, for it is copied there. Holds the model's key, and a database's password, in the open: never log it. */
export interface WorkerConfig extends Pick<Config, 'location' | 'allowHosts' | 'retentionDays'> {
  readonly model: (Omit<ModelSettings, 'key'> & { readonly key: string }) | undefined;
}

export const workerConfigOf = ({ location, allowHosts, retentionDays, model }: Config): WorkerConfig => ({
  location,
  allowHosts,
  retentionDays,
  model: model && { ...model, key: model.key() },
});

/** The model's settings as they were before they were copied. */
export const modelIn = ({ model }: WorkerConfig): ModelSettings | undefined => model && { ...model, key: () => model.key };
