import { describe, expect, it } from 'vitest';
import { paragraphs, read } from './pages.ts';

const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const kind = (body: string, head = '<title>Harbour bridge</title>', url?: string) => read({ body, head, ...(url ? { url } : {}) }).kind;
const links = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) => `<li><h3><a href="/news/${i}">Story ${i} of this morning, about the ferries and the harbour</a></h3></li>`,
  ).join('');

it('an article is an article, free or not, beside a player, a login form and a cookie notice', () => {
  const article = `<article>${paragraphs(12)}</article>`;
  expect(kind(article)).toBe('article');
  expect(kind(article, ld({ '@type': 'NewsArticle', isAccessibleForFree: false }))).toBe('article');
  expect(kind(`<video src="a.mp4"></video>${article}`)).toBe('article');
  expect(
    kind(`${article}<form><input type="password"></form><div class="cookies">We value your privacy</div><p>Already a subscriber?</p>`),
  ).toBe('article');
});

it('a short news item is an article', () => {
  expect(kind(`<article>${paragraphs(2)}</article>`)).toBe('article');
});

it('a paywall’s stub is told by what the page says of itself, and by what it asks', () => {
  expect(kind(`<article>${paragraphs(2)}</article>`, ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }))).toBe('stub');
  expect(kind(`<article>${paragraphs(2)}</article>`, '<meta property="article:content_tier" content="locked">')).toBe('stub');
  expect(kind(`<article>${paragraphs(2)}</article><div><p>Subscribe to continue reading</p></div>`)).toBe('stub');
});

it('a wall is told by its words or by its password field', () => {
  expect(
    kind('<div><h1>Before you continue</h1><p>We and our partners store cookies on your device.</p><button>Accept all</button></div>'),
  ).toBe('wall');
  expect(kind('<form><p>Welcome back.</p><input name="user"><input type="password"></form><p>Forgot it?</p>')).toBe('wall');
  expect(kind('<h1>One moment</h1><p>Please verify you are a human to go on.</p>')).toBe('wall');
});

describe('a page that is a wall in other words', () => {
  const wall = (title: string, ...lines: readonly string[]): string =>
    kind(`<main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`, `<title>${title}</title>`) ?? '';

  it.each([
    [
      'Prima di continuare su YouTube',
      'Utilizziamo i cookie e i dati per offrire e mantenere i servizi, monitorare le interruzioni e proteggerti da spam, frodi e abusi di ogni genere.',
    ],
    [
      'Antes de ir a Google',
      'Usamos cookies y datos para ofrecer y mantener servicios, hacer un seguimiento de las interrupciones y protegerte frente al spam, el fraude y los abusos.',
    ],
    [
      'Zanim przejdziesz do Google',
      'Używamy plików cookie i danych, aby świadczyć usługi i dbać o ich jakość, monitorować przestoje oraz chronić przed spamem i oszustwami.',
    ],
    [
      'Innan du fortsätter till Google',
      'Vi använder cookies och data för att tillhandahålla tjänsterna, spåra avbrott och skydda mot spam, bedrägerier och annat missbruk av dem.',
    ],
    [
      'Weiterlesen',
      'Mit Werbung weiterlesen: Besuchen Sie unsere Seite wie gewohnt mit Werbung und üblichem Tracking, oder lesen Sie sie mit unserem Abo ohne beides.',
    ],
    [
      'Votre choix',
      'Nous et nos 812 partenaires utilisons des cookies et des traceurs pour mesurer l’audience, afficher des annonces et améliorer nos produits de jour en jour.',
    ],
    [
      'Прежде чем перейти в Google',
      'Мы используем файлы cookie и другие данные, чтобы предоставлять сервисы, следить за их работой и защищать вас от спама и мошенничества.',
    ],
    ['Google に進む前に', 'Google は Cookie とデータを使用して、サービスの提供と維持、停止状況の把握、迷惑行為の防止を行います。'],
  ])('consent: %s', (title, ...lines) => expect(wall(title, ...lines)).toBe('wall'));

  it.each([
    ['post.example', 'Please enable JS and disable any ad blocker'],
    [
      'Vercel Security Checkpoint',
      'We’re verifying your browser. This takes a moment and happens by itself, so that you needn’t do anything at all.',
    ],
    [
      'Sicherheitsprüfung',
      'Bitte bestätigen Sie, dass Sie ein Mensch sind. Danach geht es von selbst weiter zu der Seite, die Sie aufgerufen haben.',
    ],
    ['Un instant…', 'Nous vérifions que vous êtes un humain. Cela prend quelques secondes et se fait tout seul, sans rien de votre part.'],
    [
      'Pardon Our Interruption',
      'As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen.',
    ],
    [
      'Access denied | post.example',
      'The owner of this website has banned the country or region that your address is in from this website and all of its pages.',
    ],
  ])('proof or refusal: %s', (title, ...lines) => expect(wall(title, ...lines)).toBe('wall'));

  it.each([
    [
      'Harbour Post',
      'The story you are looking for has been moved or never was. Here are some other things that you could read in place of it today.',
    ],
    [
      'Seite nicht gefunden',
      'Leider gibt es hier nichts mehr zu lesen. Vielleicht finden Sie auf der Startseite, was Sie suchen, oder mit der Suche oben rechts.',
    ],
    [
      'Oh non',
      'La page que vous recherchez n’existe plus ou a changé d’adresse. Vous pouvez revenir à l’accueil ou chercher autre chose en haut.',
    ],
    ['404', 'The harbour is that way.'],
  ])('a page that isn’t there: %s', (title, ...lines) => expect(wall(title, ...lines)).toBe('wall'));

  it.each([
    [
      'Alcalde, ante el juez',
      'El alcalde pidió hablar con sus hijos antes de ir a prisión, según contó su abogada a la salida de los juzgados de la ciudad el lunes.',
    ],
    [
      'Beach hut sold',
      'The beach hut belonged to a club that no longer exists. It was sold on Monday for more than a house in the next street, the council said.',
    ],
    [
      'Neue Regeln am Hafen',
      'Die Genossenschaft sucht nach Regeln, die alle akzeptieren. „Das wird dauern“, sagte die Vorsitzende nach der Sitzung am Dienstagabend.',
    ],
    [
      'Il faut tout accepter',
      'Le maire a dit qu’il ne fallait pas tout accepter du ministère. Il a reçu les syndicats mardi matin et les recevra encore vendredi prochain.',
    ],
    [
      'Security check finds crack',
      'A crack was found in the pillar of the bridge on Monday. The harbour master said that it had been there for years and that nobody had looked.',
    ],
  ])('no wall is a short item of news: %s', (title, ...lines) => expect(wall(title, ...lines)).toBe('article'));

  it('a banner of consent beside a short item makes it none', () => {
    const banner = '<div class="notice"><p>Wir und unsere 140 Partner verwenden Cookies. Alle Cookies akzeptieren</p></div>';
    expect(kind(`<article><h1>Bridge</h1>${paragraphs(2)}</article>${banner}`)).toBe('article');
  });
});

it('a page that says it isn’t free is whole where it shows an article and asks for nothing', () => {
  const locked = ld({ '@type': 'NewsArticle', isAccessibleForFree: false });
  const article = `<article>${paragraphs(5)}</article>`;
  expect(kind(article, locked)).toBe('article');
  expect(kind(`${article}<div class="paywall-box"><p>Read on with a subscription.</p></div>`, locked)).toBe('stub');
  expect(kind(`${article}<p>Vous êtes déjà abonné ?</p>`, locked)).toBe('stub');
  expect(kind(`<article>${paragraphs(5)}<p>On Tuesday the mayor went to the</p></article>`, locked)).toBe('stub');
  expect(kind(`<article class="paywall">${paragraphs(5)}</article>`, locked)).toBe('article');
});

it('a video with little text beside it is a video', () => {
  expect(
    kind(
      '<h1>The bridge from the air</h1><video src="a.mp4"></video><p>A flight over the harbour bridge, which has been shut for weeks.</p>',
    ),
  ).toBe('video');
  expect(kind(`<h1>The bridge</h1><p>A flight over the bridge.</p>`, ld({ '@type': 'VideoObject', name: 'Bridge' }))).toBe('video');
});

it('a front page is an index', () => {
  expect(kind(`<h1>The Post</h1><ul>${links(30)}</ul>`, '<meta property="og:type" content="website">', 'https://post.example/')).toBe(
    'index',
  );
});
