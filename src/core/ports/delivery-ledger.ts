import type { Destination } from '../briefs/destination.ts';

/**
 * What every message that is delivered once goes through, an edition of a brief or an alert: `due -> claimed -> sending -> sent | failed | skipped`. One
 * that is put off is `due` again.
 */
export type DeliveryState = 'due' | 'claimed' | 'sending' | 'sent' | 'failed' | 'skipped';

export interface ClaimRequest {
  readonly now: Date;
  readonly leaseMs: number;
  /** Only for these: what this process can post to. */
  readonly platforms: readonly Destination['platform'][];
}

/** The right to deliver one message until `leaseUntil`; every write names `token`, and one whose claim has passed to another writes nothing. */
export interface DeliveryClaim {
  /** Of what is delivered. */
  readonly id: number;
  readonly token: number;
  readonly leaseUntil: Date;
  /** When it was due. */
  readonly instant: Date;
  /** 1 for the first. */
  readonly attempt: number;
  /** An attempt before this one may have reached the platform. */
  readonly maySent: boolean;
}

/** What is to be delivered. */
export interface OpenDelivery {
  /** The same for a delivery until it is claimed; another where that claim has run out. */
  readonly key: string;
}

/** What is to be delivered, and how it ends. Each method is one transaction; false where the claim has passed to another. */
export interface DeliveryLedger<C extends DeliveryClaim> {
  /** What is due and nobody delivers, by instant: some 500 at most. What waits for another in its channel is among it. */
  open(request: Pick<ClaimRequest, 'now' | 'platforms'>): Promise<readonly OpenDelivery[]>;
  sent(claim: C, messageIds: readonly string[], now: Date): Promise<boolean>;
  /** Ends a delivery that is not sent. */
  drop(claim: C, state: 'failed' | 'skipped', reason: string, now: Date): Promise<boolean>;
  /** Puts it off until `notBefore`, with everything else of the ledger that is due for its channel. */
  retry(claim: C, notBefore: Date, reason: string, now: Date): Promise<boolean>;
}
