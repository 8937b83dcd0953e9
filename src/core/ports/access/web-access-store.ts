/** What the archive's signed links stand on; the same for all processes of one store. */
export interface WebAccessStore {
  /** The key that links are signed with: the one that is kept, else `made`, which is kept from then on. */
  signingKey(made: string): Promise<string>;
  /** The key that is kept; undefined where none was made yet. */
  keptKey(): Promise<string | undefined>;
  /** Notes that a link that works once was used, until it would have expired anyway. False where it was used before. */
  useOnce(link: { readonly id: string; readonly expiresAt: Date }, now: Date): Promise<boolean>;
}
