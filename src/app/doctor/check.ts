/** What one check of the doctor found. Only `wrong` needs someone to act; `todo` says how. */
export interface Check {
  readonly name: string;
  readonly state: 'fine' | 'note' | 'wrong';
  readonly says: string;
  readonly todo?: string | undefined;
}

export const fine = (name: string, says: string): Check => ({ name, state: 'fine', says });
export const note = (name: string, says: string, todo?: string): Check => ({ name, state: 'note', says, todo });
export const wrong = (name: string, says: string, todo: string): Check => ({ name, state: 'wrong', says, todo });
