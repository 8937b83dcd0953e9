import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlArticle } from '../../../src/sources/page/article.ts';
import { paragraphs, read } from './pages.ts';

/** Pages of twenty kinds, each with its true text, one paragraph a line. */
const FOLDER = path.join(import.meta.dirname, '../../fixtures/pages');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const bare = (text: string): string => text.replace(/\s+/g, '');

describe('a page loses no paragraph and no quotation, and brings little else', () => {
  it.each(names)('%s', (name) => {
    const { text, kind } = htmlArticle(readFileSync(path.join(FOLDER, name), 'utf8'), `https://post.example/${name}`);
    const lines = readFileSync(path.join(FOLDER, name.replace('.html', '.txt')), 'utf8')
      .trim()
      .split('\n');
    const found = bare(text);
    const lost = lines.filter((line) => !found.includes(bare(line)));
    expect(lost.filter((line) => line.length > 25 || /[“"]/.test(line))).toEqual([]);
    const true_ = bare(lines.join(''));
    const more = text.split('\n').filter((line) => line !== '' && !true_.includes(bare(line)));
    expect(bare(more.join('')).length).toBeLessThan(0.05 * true_.length);
    expect(kind).toBe('article');
  });
});

describe('what Readability loses comes back', () => {
  const section = (inside: string): string =>
    `<section class="part"><div class="words">${inside}</div></section><div class="photo"><img src="a.jpg"></div>`;

  it('from sections of one kind, with the headings in them', () => {
    const body = `<h1>Harbour bridge</h1>${section(paragraphs(4))}${section(`<h2>The ferries</h2><p>They were full by nine. “There is no room for a bicycle,” said the mate.</p>`)}${section(`<h2>The bill</h2>${paragraphs(4, 5)}`)}`;
    const { text } = read({ body });
    expect(text).toMatch(/Paragraph 4 [\s\S]*The ferries[\s\S]*no room for a bicycle[\s\S]*The bill[\s\S]*Paragraph 8 /);
  });

  it('from a paragraph that is one link, where it quotes', () => {
    const block = (text: string): string => `<div class="block"><p>${text}</p></div>`;
    const told = Array.from({ length: 9 }, (_, at) =>
      block(`Line ${at} tells of the winter in which the pier was closed and nobody could say who had locked it.`),
    );
    told.splice(4, 0, block('<a href="/y">“I had the key all along,” said the keeper. “You only had to ask me for it.”</a>'));
    expect(read({ body: `<article><h1>Pier</h1>${told.join('')}</article>` }).text).toContain('I had the key all along');
  });

  it('not from another story’s card of the same look', () => {
    const card =
      '<div class="words"><p><a href="/z">The lighthouse keeper goes to sea again</a> He was seen in the harbour on Monday with a suitcase and a parrot.</p></div>';
    expect(read({ body: `<h1>Harbour bridge</h1>${section(paragraphs(5))}<section class="part">${card}</section>` }).text).not.toContain(
      'parrot',
    );
  });

  it('with the name below a quotation, and not with that below a picture', () => {
    const quote =
      '<figure><blockquote><p>“I can hear the bridge at night.”</p></blockquote><figcaption>Ada Holm, neighbour</figcaption></figure>';
    const picture = '<figure><img src="a.jpg"><figcaption>The bridge at dawn</figcaption></figure>';
    const { text } = read({ body: `<article><h1>Bridge</h1>${paragraphs(3)}${quote}${picture}${paragraphs(3, 4)}</article>` });
    expect(text).toMatch(/hear the bridge at night.”\n+Ada Holm, neighbour/);
    expect(text).not.toContain('at dawn');
  });
});

describe('a second half that a button shows', () => {
  const rest = `<div class="rest" style="display: none">${paragraphs(4, 5)}</div>`;

  it('is part of the article', () =>
    expect(read({ body: `<article><h1>Bridge</h1>${paragraphs(4)}${rest}</article>` }).text).toContain('Paragraph 8 '));
  it('is not told twice', () => {
    const { text } = read({ body: `<article><h1>Bridge</h1>${paragraphs(8)}</article>${rest}` });
    expect(text.split('Paragraph 6 ')).toHaveLength(2);
  });
  it('is none where it is a dialog', () => {
    const dialog = `<div hidden role="dialog">${paragraphs(4, 5)}</div>`;
    expect(read({ body: `<article><h1>Bridge</h1>${paragraphs(4)}</article>${dialog}` }).text).not.toContain('Paragraph 6 ');
  });
});

it('a name of furniture that most of the text bears is none', () => {
  const cells = Array.from({ length: 6 }, (_, at) => `<tr><td class="newsletter-cell">${paragraphs(2, 2 * at + 1)}</td></tr>`);
  const { text } = read({ body: `<table>${cells.join('')}</table>` });
  expect(text).toContain('Paragraph 1 ');
  expect(text).toContain('Paragraph 12 ');
});

it('an item of a list that is one link stays, where the others tell something', () => {
  const list =
    '<ol><li>The bridge is to open in May, the council says.</li><li><a href="/ferry">A ferry on Sundays</a></li><li>No more lorries after ten at night, from the first of June.</li></ol>';
  expect(read({ body: `<article><h1>Promises</h1>${paragraphs(4)}${list}${paragraphs(2, 5)}</article>` }).text).toContain(
    'A ferry on Sundays',
  );
});

it('captions are the story where there is next to nothing beside them', () => {
  const slide = (at: number): string =>
    `<li class="slide"><figure><img src="${at}.jpg"><figcaption class="caption"><p>Picture ${at} shows the quay in the year in which the mole was built, with the men who built it.</p></figcaption></figure></li>`;
  const { text } = read({
    body: `<article><h1>The quay in pictures</h1><p>Six pictures from an attic.</p><ul class="gallery">${[1, 2, 3, 4, 5, 6].map(slide).join('')}</ul></article>`,
  });
  expect(text).toContain('Picture 1 ');
  expect(text).toContain('Picture 6 ');
});
