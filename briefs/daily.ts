import { defineBrief } from '../src/core/briefs/brief.ts';

/** The morning edition. */
export default defineBrief({
  id: 'daily',
  title: 'Daily brief',
  schedule: '0 7 * * *',
  timezone: 'UTC',
  sections: ['stories', 'demands', 'quotes'],
  windowHours: 24,
  maxStories: 7,
  maxQuotes: 5,
  maxDemands: 8,
});
