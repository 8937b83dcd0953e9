/** What one language calls the commands. English is what the commands say of themselves; a platform's own words for an option's value stay as they are typed. */
export interface CommandWords {
  /** By the command's English name, of a group by its first word: name and description; a group has no description of its own. */
  readonly commands: Readonly<Record<string, readonly [name: string, description?: string]>>;
  /** By `command.option` where a command means something else by it, by the option's name otherwise. */
  readonly options: Readonly<Record<string, readonly [name: string, description: string]>>;
  /** A value that can be chosen, as it is shown. */
  readonly choices: Readonly<Record<string, string>>;
}
