import { describe, expect, it } from 'vitest';
import { told } from './demands-told.ts';

describe('what is no demand', () => {
  it.each([
    ['a denial', 'The senator did not ask the agency to stop the project.'],
    ['an ask that never came', 'Greta Olsen has not yet called for his resignation.'],
    ['a refusal to ask', 'She refused to call for his resignation.'],
    ['an ask of nobody', 'None of the candidates is pushing for a new dam.'],
    ['a question', '“Should the governor resign?” asked Ms. Diaz.'],
    ['a question put by reporters', 'Reporters asked Mr. Okafor to comment.'],
    ['a hypothetical', 'If the union demands a raise, the firm will close the plant.'],
    ['what a law requires', 'The law requires drivers to wear belts.'],
    ['what a plan provides for', 'The plan calls for two bridges.'],
    ['a hope with nobody pressed', 'He hopes to win the seat.'],
    ['an ask of nobody at all', '“Nobody told us to put on a life jacket,” said passenger Lise Dahl.'],
    ['a number alone', 'The defence asked for two.'],
    ['what a post claims', 'A post that thousands shared claims that Greta Olsen demanded a tax on cats.'],
    ['no such thing', 'Greta Olsen demanded no such thing.'],
    ['a prediction', 'The minister said the economy should grow by 3 percent.'],
    ['a prediction behind a statement', 'Mr Holt told a meeting that growth is good and inflation should come down next year.'],
    ['what will be possible', 'The ministry says it should be safe for tourists to return home soon.'],
    ['a thing foretold', 'Tomas Reyes said the club will have to sell players.'],
    ['a guess about the past', '“They must have been tired,” said Tomas Reyes.'],
    ['a turn of phrase', '“I must say I was surprised,” said Tomas Reyes.'],
    ['another', '“It should be noted that sales rose,” said Tomas Reyes.'],
    ['a thought about a need', '“He has the money that we need to build it,” said Tomas Reyes.'],
    ['a doubt', '“I don’t think they need to leave,” said Tomas Reyes.'],
    ['an appeal to imagine', '“Let’s imagine that the dam breaks,” said Tomas Reyes.'],
    ['a call to the reader', 'Click here to subscribe to our newsletter.'],
    ["the reporter's own advice", 'The council should act now.'],
    ["the writer's own ask", 'I asked the clerk to find the file.'],
    ['a denied ask', 'Dr Lindqvist denied that he had asked for a transfer.'],
    ['an ask that is avoided', 'Aides are careful not to offend the bishop by urging him to retire.'],
    ['a question about what is to come', 'A shareholder asked Mr. Okafor about the sales to come.'],
    ['anonymity', 'The figure came from a clerk who requested anonymity to speak freely.'],
    ['a pointing word', '“What the crews are asking for here is not much,” she said.'],
    ['a fragment without its subject', 'He said most of the boats are rotten and have to be scrapped.'],
    ['trivia', 'He asked for a glass of water.'],
    ['trade', 'Rising demand for oil pushed prices up.'],
    ['supply and demand', 'The shop trades in supply and demand side tools.'],
    ['a want of comment', 'The firm did not respond to a request for comment.'],
    ['in order to', 'They left in order to save time.'],
  ])('%s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
