import { describe, expect, it } from 'vitest';
import { htmlArticle } from '../../../src/sources/page/article.ts';
import { around, page, paragraphs, read, URL_OF_PAGE } from './pages.ts';

const EIGHT = /Paragraph 1 [\s\S]*Paragraph 4 [\s\S]*Paragraph 5 [\s\S]*Paragraph 8 /;

describe('what stands in an article’s middle and is none of it', () => {
  for (const [name, inside, words] of [
    ['a share bar', '<div class="article__share-bar"><span>Pass this story on to a friend</span></div>', 'Pass this story'],
    [
      'a box named in camel case',
      '<div id="newsletterSignup"><p>The harbour letter, every Friday in your post.</p></div>',
      'harbour letter',
    ],
    ['related links', '<div class="related-stories"><p>Ferries in winter</p><p>Bridges of the north</p></div>', 'Ferries in winter'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>The bridge at dawn.</figcaption></figure>', 'at dawn'],
    ['a caption by its class', '<div><img src="a.jpg"><p class="wp-caption-text">The bridge at dawn.</p></div>', 'at dawn'],
    ['an author’s biography', '<div class="author-bio"><p>Ann Lee writes about harbours.</p></div>', 'writes about harbours'],
    ['an advertisement', '<div class="ad-slot"><p>Buy a boat today.</p></div>', 'Buy a boat'],
    ['an aside', '<aside><p>The bridge in figures: four lanes.</p></aside>', 'in figures'],
    ['a hidden element', '<div style="display:none"><p>Unseen words.</p></div>', 'Unseen'],
    ['a link to another story', '<p><a href="/news/ferries">FERRIES FULL IN THE FIRST WEEK</a></p>', 'FERRIES FULL'],
    ['a link with a label', '<p><strong>In depth:</strong> <a href="/news/ferries">Ferries full in the first week</a></p>', 'Ferries full'],
    ['a call to click', '<p>CLICK HERE TO GET THE HARBOUR APP</p>', 'CLICK HERE'],
    ['a live blog’s time', '<p>10:42 a.m.</p>', '10:42'],
    ['a date line', '<p>Updated 3:27 am PST, Wednesday, November 18, 2026</p>', 'Updated'],
    ['a player’s excuse', '<p>Your browser does not support the video tag</p>', 'browser'],
  ] as const)
    it(`goes: ${name}`, () => {
      const text = around(inside);
      expect(text).toMatch(EIGHT);
      expect(text).not.toContain(words);
    });

  for (const [name, inside, words] of [
    ['a quotation that is a link', '<p><a href="/a">“We will open it when it is safe,” the mayor said</a></p>', 'when it is safe'],
    ['a link to another site', '<p><a href="https://council.example/report">The council’s own report on the bridge</a></p>', 'own report'],
    ['a sentence that is a link', '<p><a href="/report">The report was published by the council last week.</a></p>', 'The report was'],
    ['a post that is embedded', '<blockquote class="twitter-tweet"><p>The bridge stays shut.</p>— Town Hall</blockquote>', 'Town Hall'],
    ['a subheading', '<h2>What the engineers found</h2>', 'engineers found'],
    ['a paragraph with a date in it', '<p>On November 18, 2026, they closed it.</p>', 'they closed it'],
    ['a list of short lines', '<ul><li>Four lanes</li><li>Two towers</li></ul>', 'Two towers'],
  ] as const)
    it(`stays: ${name}`, () => expect(around(inside)).toContain(words));
});

describe('what stands before and behind an article', () => {
  const text = read({
    body: `<article><h1>Harbour bridge stays shut</h1><p>By Ann Lee</p><p>Harbour bridge stays shut</p>${paragraphs(6)}
      <p>Bo Kim contributed to this report.</p><p>Follow the desk on Twitter @harbourdesk</p><p>© 2026 The Post</p>
      <h3>About the author</h3><p>Ann Lee has lived beside the harbour for ten years.</p></article>`,
  }).text;

  it('goes', () => {
    expect(text.startsWith('Paragraph 1 ')).toBe(true);
    expect(text.endsWith('for the ferries.')).toBe(true);
  });

  it('stays where it quotes', () => {
    const last = '<p>Bo Kim contributed to this report and said, “I was on the bridge when it shut.”</p>';
    expect(read({ body: `<article>${paragraphs(6)}${last}</article>` }).text).toContain('I was on the bridge');
  });

  it('stays where it only sounds like a signature', () => {
    const last = '<p>The rain of the last weeks contributed to the flood, the council’s engineers wrote in a report of ninety pages.</p>';
    expect(
      read({ body: `<article>${paragraphs(6)}${last}<p>Correction: the bridge has four lanes, not five.</p></article>` }).text,
    ).toMatch(/flood[\s\S]*four lanes/);
  });

  it('is no end where most of the article follows', () => {
    expect(read({ body: `<article>${paragraphs(2)}<p>Comments</p>${paragraphs(6, 3)}</article>` }).text).toContain('Paragraph 8 ');
  });
});

describe('beside an article', () => {
  it('cards of other stories go, and entries of a live blog stay', () => {
    const card = '<article><h2><a href="/b">Ferries full</a></h2><p>They were full by nine in the morning of the first day.</p></article>';
    const entry = '<article><h2>Noon</h2><p>The ferries were full by nine in the morning, the harbour master told us all.</p></article>';
    const text = read({ body: `<section><article><h1>Bridge</h1>${paragraphs(6)}${entry}</article>${card}${card}</section>` }).text;
    expect(text).toContain('Paragraph 6');
    expect(text).toContain('harbour master');
    expect(text).not.toContain('of the first day');
  });

  it('comments go, though they are longer than it', () => {
    const text = read({
      body: `<main><div class="entry"><h1>Bridge</h1>${paragraphs(3)}</div><section id="comments" class="comments-area"><ol>${paragraphs(20, 100).replaceAll('<p>', '<li><p>').replaceAll('</p>', '</p></li>')}</ol></section></main>`,
    }).text;
    expect(text).toContain('Paragraph 3 ');
    expect(text).not.toContain('Paragraph 105 ');
  });

  it('a class of the whole page takes nothing away', () => {
    const body = `<div class="has-sidebar newsletter-on page-with-comments"><article class="share-enabled">${paragraphs(6)}</article></div>`;
    expect(read({ body }).text).toContain('Paragraph 6 ');
  });

  it('paragraphs that bear such a name stay, where they are most of the article', () => {
    const body = `<div>${paragraphs(12).replaceAll('<p>', '<div class="promo"><p>').replaceAll('</p>', '</p></div>')}</div>`;
    expect(read({ body }).text).toContain('Paragraph 7 ');
  });

  it('links stay where they are what the article tells', () => {
    const items = Array.from({ length: 12 }, (_, i) => `<li><a href="/bridge/${i}">The bridge number ${i} of the northern coast</a></li>`);
    expect(read({ body: `<article>${paragraphs(2)}<ul>${items.join('')}</ul></article>` }).text).toContain('number 7');
  });
});

describe('a second opinion', () => {
  const told = Array.from(
    { length: 6 },
    (_, i) => `Line ${i} tells how the ferry was built, by whom, and what the town has paid for it since then.`,
  );
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `<p>${told.join('</p><p>')}</p>` })}</script>`;

  it('is taken from JSON-LD where the page shows a fraction', () => {
    const { text } = read({ head, body: '<article><p>Line 0 tells how the ferry was built.</p></article>' });
    expect(text.split('\n').filter((line) => line !== '')).toEqual(told);
  });

  it('is taken from JSON-LD where what was found is another text', () => {
    const { text } = read({ head, body: `<div>${paragraphs(4)}</div>` });
    expect(text).toContain('Line 5 tells');
    expect(text).not.toContain('Paragraph');
  });

  it('is not asked for where both say the same', () => {
    const shown = [...told, 'And line 6 stands on the page alone, though it is as much of it as any other.'];
    expect(read({ head, body: `<article>${shown.map((line) => `<p>${line}</p>`).join('')}</article>` }).text).toContain('And line 6');
  });
});

it('keeps every word of a page without a single paragraph element', () => {
  const body = Array.from({ length: 5 }, (_, i) => `Line ${i}: the bridge is shut and nobody knows for how long it will be.<br><br>`).join(
    '',
  );
  expect(read({ body: `<div>${body}</div>` }).text).toContain('Line 4');
});

it('reads a page of unclosed paragraphs, however many', () => {
  const html = page({ body: Array.from({ length: 900 }, (_, i) => `<p>Sentence ${i} about the bridge, as old pages have it.`).join('') });
  expect(htmlArticle(html, URL_OF_PAGE).text).toContain('Sentence 899 ');
});

it('a q element has the marks that browsers show, and none beside those that its author wrote', () => {
  expect(around('<p><q>It is <q>perfectly</q> safe</q>, the mayor said.</p>')).toContain('“It is ‘perfectly’ safe”, the mayor said.');
  expect(around('<p><q>“It is safe”</q>, the mayor said.</p>')).toContain('\n“It is safe”, the mayor said.');
  expect(around('<p>“<q>It is safe</q>”, the mayor said.</p>')).toContain('\n“It is safe”, the mayor said.');
});
