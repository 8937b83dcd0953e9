import { defineCommand } from '../../src/core/chat/command.ts';
import { refusedToRule, ruledAnswer } from '../../src/presentation/rulings/rule-answer.ts';
import { storyOf } from '../../src/presentation/rulings/ruled-words.ts';

/** `/rulings story <article> <others>`: an article tells another event than those that a brief told with it, by an admin's ruling. */
export default defineCommand({
  name: 'rulings story',
  admin: true,
  description: 'Not this story: an article tells another event than others',
  localised: {
    de: ['entscheide thema', 'Nicht dieses Thema: ein Artikel erzählt von etwas anderem'],
    fr: ['décisions sujet', 'Pas ce sujet : un article parle d’un autre événement'],
  },
  options: {
    article: {
      type: 'integer',
      description: 'The article’s number, from the list of articles',
      localised: { de: ['artikel', 'Die Nummer des Artikels in der Liste'], fr: ['article', 'Le numéro de l’article dans la liste'] },
      required: true,
      min: 1,
      complete: 'articles',
    },
    others: {
      type: 'string',
      description: 'The numbers of those that it has nothing to do with: 4, 7',
      localised: {
        de: ['andere', 'Die Nummern derer, mit denen er nichts zu tun hat: 4, 7'],
        fr: ['autres', 'Les numéros de ceux avec lesquels il n’a rien à voir : 4, 7'],
      },
      required: true,
    },
  },
  needs: ['rulings', 'articles'],
  fails: ['not_operator', 'article_unknown', 'story_alone'],
  example: '/rulings story 12 others 4, 7',
  async run({ article, others }, context) {
    const refused = await refusedToRule(context);
    if (refused) return refused;
    const ruling = await storyOf(article, others, context);
    return ruling.ok ? ruledAnswer(ruling.value, context) : ruling;
  },
});
