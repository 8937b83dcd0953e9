/** A workspace in which the app was installed. */
export interface SlackInstall {
  /** The platform's own id of the workspace. */
  readonly team: string;
  /** The bot's token in that workspace, encrypted under a key that the store doesn't have. */
  readonly encryptedToken: string;
  /** The platform's own id of the person. */
  readonly by: string;
  readonly at: Date;
}

/** Where the app is installed. Every method is one transaction. */
export interface SlackInstallStore {
  /** In place of what was there of the workspace. */
  save(install: SlackInstall): Promise<void>;
  find(team: string): Promise<SlackInstall | undefined>;
  /** Whether there was one, installed before that instant: an uninstall that is told late doesn't end the next. */
  remove(team: string, before: Date): Promise<boolean>;
}
