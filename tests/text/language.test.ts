import { describe, expect, it } from 'vitest';
import { isEnglish, languageOf } from '../../src/text/language.ts';

describe('the language of a text', () => {
  for (const [language, text] of [
    ['en', 'The bridge will stay shut, the mayor said on Friday, and nobody in the town hall knows who is going to pay for the ferries.'],
    [
      'de',
      'Die Brücke bleibt geschlossen, sagte der Bürgermeister am Freitag, und niemand im Rathaus weiß, wer für die Fähren zahlen wird.',
    ],
    [
      'fr',
      'Le pont restera fermé, a dit le maire vendredi, et personne à la mairie ne sait qui va payer pour les bateaux dans les semaines qui viennent.',
    ],
    [
      'es',
      'El puente seguirá cerrado, dijo el alcalde el viernes, y nadie en el ayuntamiento sabe quién va a pagar por los barcos que ya no salen.',
    ],
    [
      'it',
      'Il ponte resterà chiuso, ha detto il sindaco, e nessuno nel municipio sa chi pagherà per le navi che non sono ancora arrivate alla città.',
    ],
    ['pt', 'A ponte não vai abrir, disse o prefeito na sexta, e ninguém na prefeitura sabe quem vai pagar por mais barcos para a cidade.'],
    [
      'nl',
      'De brug blijft dicht, zei de burgemeester vrijdag, en niemand op het stadhuis weet wie er voor de veerboten zal betalen, maar het is niet de stad.',
    ],
    ['tr', 'Köprü kapalı kalacak ve kimse bu gemiler için kimin para vereceğini bilmiyor, ama belediye için çok zor bir gün daha var.'],
    ['ru', 'Мост останется закрытым, сказал мэр в пятницу.'],
    ['ja', '橋は閉鎖されたままだと市長は金曜日に述べた。'],
    ['zh', '市长星期五说，大桥将继续关闭。'],
    ['ko', '시장은 금요일에 다리가 계속 닫혀 있을 것이라고 말했다.'],
    ['ar', 'قال رئيس البلدية إن الجسر سيبقى مغلقا.'],
  ] as const)
    it(`is told: ${language}`, () => expect(languageOf(text)).toBe(language));

  it('that is not listed is told from English', () => {
    const words =
      'zubi itxita jarraituko du alkateak ostiralean esan zuen eta udaletxean inork daki nork ordainduko dituen ontziak hemendik aurrera';
    expect(languageOf(`${words} ${words} ${words} ${words}`)).toBe('und');
  });

  it.each([
    'Broen er lukket, sagde borgmester Ida Høj på rådhuset torsdag; færgen sejler først på mandag.',
    'Satama suljettiin maanantaina, sanoi johtaja Aino Laakso illalla; lautta palaa vasta torstaina.',
  ])('of one sentence is told from English by what it lacks: %s', (text) => expect(languageOf(text)).not.toBe('en'));

  it.each([
    'Council approves housing plan despite protests, say the papers; residents in Zürich and Málaga protest.',
    'Ida Høj, Aino Laakso, Jürgen Groß, José Núñez, Łukasz Wójcik, Zoë Brûlé, Ana Peña: winners.',
  ])('of one English line stays unsure or English: %s', (text) => expect(isEnglish(text)).toBe(true));

  it('is not told from a few words, which count as English', () => {
    expect(languageOf('Bridge shut.')).toBeUndefined();
    expect(isEnglish('Bridge shut.')).toBe(true);
    expect(isEnglish('')).toBe(true);
  });

  it('of a long text is not decided by a foreign beginning', () => {
    const english = 'The bridge will stay shut, and nobody in the town hall knows who is going to pay for it. '.repeat(100);
    expect(languageOf(`« Le pont restera fermé, a dit le maire. » ${english}`)).toBe('en');
  });
});
