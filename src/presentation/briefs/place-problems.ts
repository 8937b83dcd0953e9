import type { PlaceProblem } from '../../core/briefs/destination.ts';
import { allOf, listOf } from '../../text/lists.ts';

/** What stands in the way, and what to do about it. */
export function placeWords(problem: PlaceProblem): string {
  switch (problem.kind) {
    case 'gone':
      return 'The bot finds no such channel here.';
    case 'archived':
      return 'It is archived: restore it, or choose another.';
    case 'locked':
      return 'The thread is locked: unlock it, or choose another.';
    case 'not_invited':
      return 'The bot is not in the channel: type /invite @verbatim there, then ask again.';
    case 'unsuitable':
      return 'It takes no messages: choose a text channel, a thread or a forum.';
    case 'not_announcement':
      return 'Only an announcement channel can be published: leave publish out, or choose one.';
    case 'forbidden':
      return `The bot lacks ${allOf(problem.missing)} there: Edit Channel, Permissions, then ask again.`;
    case 'tags':
      if (problem.allowed.length === 0) return 'It has no tags, as only forums do: leave tags out.';
      return `${problem.asked.length === 0 ? 'This forum asks for a tag' : `It has no tag ${listOf(problem.asked)}`}. Its tags: ${problem.allowed.join(', ')}.`;
  }
}
