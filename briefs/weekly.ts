import { defineBrief } from '../src/core/briefs/brief.ts';

/** The week in one reading, on Monday morning. */
export default defineBrief({
  id: 'weekly',
  title: 'Weekly brief',
  schedule: '0 7 * * 1',
  timezone: 'UTC',
  sections: ['demands', 'stories', 'quotes'],
  windowHours: 168,
  maxStories: 12,
  maxQuotes: 8,
  maxDemands: 15,
});
