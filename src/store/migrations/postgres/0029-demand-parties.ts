/** How many demands each party makes, and since when, is read from the index alone. */
export const demandParties = 'create index demand_views_by_party on demand_views (space, dismissed, issuer_id, status, first_at);';
