/**
 * What pages say that show something else in an article's place, lower case, with straight apostrophes; ours, from the pages of consent tools (Google, OneTrust,
 * Sourcepoint, Didomi), of bot checks (Cloudflare, DataDome, PerimeterX, Imperva, Akamai, Anubis), of paywalls and of servers. Parts of patterns, a line a language.
 */

/** A button's label in a text: the words alone are anybody's. */
const BUTTON = `[„“"«‘'‹] ?`;
const SITE = '(?:google|youtube|yahoo|gmail|bing|msn)';

const CONSENT = [
  'before you continue(?: to)?|we value your privacy|we and our (?:\\d+ )?partners (?:store|use|process)|accept (?:all )?(?:cookies|and continue)|consent to (?:the use of )?cookies|we use cookies (?:and|to)|your privacy choices|continue with(?:out)? ads',
  `bevor (?:sie|du) (?:zu \\w+ )?(?:weitergeh|fortf[aä]hr)\\w*|wir (?:und unsere (?:\\d+ )?partner )?(?:verwenden|nutzen|setzen|speichern) (?:\\w+ )?cookies|(?:alle )?cookies akzeptieren|${BUTTON}alle akzeptieren|zustimmen und weiter(?:lesen)?|mit werbung (?:weiterlesen|weitersurfen|lesen)|pur-abo(?:nnent\\w*)?|ihre privatsph[aä]re ist uns wichtig|einwilligung (?:in|zu) (?:die )?(?:verwendung von )?cookies`,
  `avant d'acc[eé]der [aà]|avant de continuer (?:sur|vers) ${SITE}|nous (?:et nos (?:\\d+ )?partenaires )?(?:utilisons|stockons|d[eé]posons) des cookies|(?:tout )?accepter (?:les cookies|et continuer|et fermer)|continuer sans accepter|${BUTTON}tout accepter|le respect de votre vie priv[eé]e`,
  `voordat (?:je|u) (?:verdergaat|verder gaat)|(?:we|wij) (?:en onze (?:\\d+ )?partners )?(?:gebruiken|plaatsen) cookies|(?:alle )?cookies accepteren|${BUTTON}alles accepteren|akkoord en doorgaan`,
  `antes de (?:ir a|continuar a|continuar en) ${SITE}|(?:nosotros y nuestros (?:\\d+ )?socios|utilizamos|usamos) (?:almacenamos |utilizamos |usamos )?cookies|${BUTTON}aceptar todo|aceptar (?:las cookies|y continuar)|rechazar y (?:pagar|suscribirse)|valoramos (?:tu|su) privacidad`,
  `prima di (?:accedere|continuare|proseguire) (?:a|su) ${SITE}|(?:noi e i nostri (?:\\d+ )?partner |)(?:utilizziamo|usiamo|archiviamo)(?: i)? cookie|${BUTTON}accetta tutt[oi]|accetta (?:e continua|i cookie)|continua senza accettare|teniamo alla tua privacy`,
  `antes de (?:continuar|avançar|aceder) (?:para|ao?|no) ${SITE}|(?:utilizamos|usamos|armazenamos) (?:os )?cookies|${BUTTON}aceitar tud[oa]s?|aceitar (?:cookies|e continuar)|valorizamos (?:a )?sua privacidade`,
  'zanim przejdziesz (?:do|dalej)|(?:my i nasi partnerzy|używamy|wykorzystujemy|stosujemy) (?:\\w+ )?(?:plik(?:i|ów) )?cookies?|zaakceptuj wszystk\\w+|akceptuj(?:ę|e) i przechodzę|szanujemy (?:twoją|państwa) prywatność',
  `innan du (?:fortsätter|går vidare)|før du (?:fortsætter|fortsetter)|vi (?:och våra (?:\\d+ )?partner |og vores (?:\\d+ )?partnere? |og våre (?:\\d+ )?partnere? )?(?:använder|bruger|bruker|lagrar|lagrer) (?:\\w+ )?(?:cookies|kakor|informasjonskapsler)|${BUTTON}(?:godkänn alla?|acceptera alla?|accepter alle|godta alle?)`,
  `ennen kuin jatkat|(?:käytämme|käyttää) evästeitä|${BUTTON}hyväksy kaikki|hyväksy evästeet`,
  'než budete pokračovat|používáme (?:soubory )?cookies|přijmout vše|skôr ako budete pokračovať|prijať všetko|mielőtt továbblép|(?:sütiket|cookie-kat) használ\\w*|az összes elfogadása|înainte de a continua|(?:folosim|utilizăm) (?:module )?cookie\\w*|acceptați tot\\w*',
  'devam etmeden önce|(?:çerez(?:ler|leri)?) kullan(?:ıyoruz|ır)|tümünü kabul et|προτού συνεχίσετε|πριν συνεχίσετε|χρησιμοποιούμε cookies?|αποδοχή όλων',
  `прежде чем (?:перейти|продолжить)(?: работу)? (?:в|на|к) ${SITE}|мы используем (?:файлы )?cookies?|${BUTTON}принять все|перш ніж (?:перейти|продовжити) (?:в|до|на) ${SITE}|ми використовуємо (?:файли )?cookie|${BUTTON}прийняти все`,
  '続行する前に|に進む前に|cookie(?:s)? ?を使用|クッキーを(?:使用|利用)|すべて(?:に)?(?:同意|許可)|继续前往|在继续(?:之前|使用)|(?:我们|本网站)使用 ?cookie|全部接受|繼續前往|쿠키를 사용|계속하기 전에|모두 (?:수락|동의)',
];
const PROOF = [
  "verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)|are you a (?:ro)?bot|(?:making sure|confirm|prove) (?:that )?you(?:'re| are) (?:a human|not a (?:ro)?bot)|checking (?:your browser|if the site connection is secure)|enable (?:javascript|js|cookies)(?: and (?:disable|cookies|to|reload)| to)|disable (?:any|your) ad ?blocker|review the security of your connection|press (?:&|and|&amp;) hold|security (?:check|checkpoint|verification)(?: to)? (?:required|in progress|access)|complete the (?:captcha|security check)|unusual (?:traffic|activity) from|automated (?:requests|queries|access)|using automation tools|pardon our interruption|incapsula incident|set up anubis|ddos protection by|request (?:has been )?blocked|you have been blocked",
  'best[aä]tigen sie,? dass sie (?:ein mensch|kein roboter)|sind sie ein (?:mensch|roboter)|javascript (?:aktivieren|muss aktiviert|ist deaktiviert)|aktivieren sie (?:bitte )?(?:javascript|cookies)|sicherheits(?:[üu]berpr[üu]fung|pr[üu]fung|abfrage)|ungew[oö]hnlichen? (?:datenverkehr|zugriffe)',
  "v[eé]rifi(?:er|ez|ons) que vous (?:[eê]tes (?:un )?humain|n'[eê]tes pas un robot)|activer javascript|activez javascript|veuillez activer (?:javascript|js|les cookies)|trafic (?:inhabituel|anormal)|v[eé]rification de s[eé]curit[eé]",
  'verifica(?:r|ndo)? que (?:eres|usted es) (?:un )?humano|no eres un robot|(?:activa|active|habilita|habilite)(?:r)? (?:javascript|las cookies)|tráfico (?:inusual|inusitado)|verifica di essere (?:un )?(?:umano|essere umano)|non sei un robot|(?:attiva|abilita)(?:re)? javascript|traffico insolito|verifi(?:que|car) (?:que|se) (?:você )?é (?:um )?humano|você não é um rob[ôo]|(?:ative|habilite) (?:o )?javascript|controleer of u een mens|bent u een robot|schakel javascript in|zweryfikuj,? że jesteś człowiekiem|nie jesteś robotem|włącz (?:obsługę )?javascript',
  "подтвердите,? что вы (?:не робот|человек)|вы не робот|включите javascript|необычн\\w+ трафик|підтвердьте,? що ви (?:не робот|людина)|ロボットではない|javascript ?を有効|请(?:启用|开启) ?javascript|人机验证|安全验证|자바스크립트를 (?:활성화|사용)|로봇이 아닙니다|robot olmadığınızı|javascript'i etkinleştir",
];
const REFUSED = [
  "access (?:to this page has been |to this site |is )?denied|don't have permission to access|403 forbidden|unavailable (?:due to|for) legal reasons|not available (?:in your (?:country|region|location|area)|to visitors from|in the european)|(?:from a|in the) country belonging to the european economic area|from (?:your|this) (?:country|region) (?:is|are) (?:not|blocked)",
  'zugriff (?:wurde )?verweigert|in (?:ihrem|deinem) land nicht verfügbar|aus rechtlichen gründen nicht (?:verfügbar|abrufbar)|acc[eè]s [aà] (?:cette page|ce site) (?:refus[eé]|interdit|bloqu[eé])|(?:pas|non) disponible dans votre (?:pays|r[eé]gion)|acceso denegado a (?:esta página|este sitio)|no (?:está )?disponible en (?:tu|su) (?:país|región)|accesso negato a questa pagina|non (?:è )?disponibile nel tuo paese|acesso negado a esta página|não (?:está )?disponível (?:no seu país|na sua região)|toegang (?:tot deze pagina )?geweigerd|niet beschikbaar in (?:uw|jouw) (?:land|regio)|dostęp do tej strony|niedostępn\\w+ w (?:twoim|państwa) kraju|доступ к (?:этой странице|сайту|ресурсу) (?:запрещ[её]н|ограничен)|недоступ\\w+ в вашей стране|アクセスが拒否|访问被拒绝|拒绝访问|액세스가 거부|erişim engellendi',
];
const LOGIN = [
  '(?:log|sign) in to (?:continue|your account|read|view)|you must be logged in|please (?:log|sign) in',
  '(?:bitte )?(?:melden sie sich|melde dich) (?:bitte )?an|(?:bitte )?(?:anmelden|einloggen),? um (?:weiterzulesen|fortzufahren)|connectez-vous pour (?:continuer|lire|acc[eé]der)|identifiez-vous pour|inici(?:a|e) sesi[oó]n para|accedi per (?:continuare|leggere)|(?:faça|inicie) (?:o )?(?:login|sessão) para|log in om (?:verder|door)|zaloguj się,? aby|logga in för att|войдите,? чтобы|авторизуйтесь',
];
const MISSING = [
  "(?:page|story|article|content) (?:you(?:'re| are) (?:looking for|trying to reach)|you requested) (?:\\w+ )?(?:may|might|has|have|can't|cannot|could|does|doesn't|was|is|no longer)|(?:can't|cannot|couldn't|could not) (?:seem to )?find (?:that|the|this|your) page|page (?:not found|unavailable|(?:does not|doesn't) exist)|404 (?:error|not found)|(?:error|status) 404",
  "seite (?:wurde )?(?:leider )?nicht gefunden|seite (?:existiert|gibt es) (?:leider )?nicht|(?:gesuchte|angeforderte|aufgerufene) (?:seite|inhalt|artikel)|page (?:introuvable|non trouv[eé]e)|page (?:que vous (?:recherchez|cherchez|demandez)|demand[eé]e) (?:n'existe|est introuvable|a [eé]t[eé])|p[aá]gina (?:no encontrada|não encontrada|non trovata)|no (?:hemos|se ha|se) (?:podido )?encontra\\w+ (?:la|esta) p[aá]gina|p[aá]gina que (?:buscas|busca|est[aá]s? buscando|procura|voc[eê] procura)|la pagina (?:che (?:stai|stavi) cercando|richiesta|cercata)|pagina (?:niet gevonden|bestaat niet)|de (?:gevraagde|opgevraagde) pagina|strona nie (?:została )?znaleziona|nie (?:znaleziono|znaleźliśmy) (?:tej )?strony|strona,? której szukasz|sidan (?:hittades inte|kunde inte hittas|finns inte)|siden (?:blev ikke fundet|ble ikke funnet|finnes ikke|findes ikke|kunne ikke findes)|sivua ei löyt\\w+|str[aá]nka (?:nebyla nalezena|neexistuje|nebola nájdená)|страница не найдена|страница,? котор\\w+ вы ищете|сторінк\\w+ не знайдено|sayfa bulunamadı|aradığınız sayfa|ページが見つかりません|お探しのページ|页面(?:不存在|未找到|找不到)|找不到(?:该|此|您)?.{0,6}页面|페이지를 찾을 수 없|η σελίδα δεν (?:βρέθηκε|υπάρχει)",
];
/** Headlines that no article bears. */
const WALL_TITLES = [
  "just a moment\\W*|attention required\\W.*|access denied|access to this page has been denied\\W*|one more step\\W*|security (?:check|checkpoint|verification)\\W*|(?:.{0,30} )?security checkpoint|human verification|pardon our interruption\\W*|are you a (?:ro)?bot\\W*|(?:.{0,40}- )?are you a robot\\W*|ddos-guard|making sure you(?:'re| are) not a bot\\W*|robot check|checking your browser\\W*|before you continue(?: to .{1,40})?|you have been blocked\\W*|request rejected|(?:error )?(?:401|403|404|410|429|451|500|502|503)(?:\\W.*)?|(?:page |file )?not found|forbidden|service unavailable|bad gateway|oops\\W*|log ?in|sign in",
  "einen moment(?: bitte)?\\W*|bevor sie (?:zu .{1,40} )?(?:weitergehen|fortfahren)|seite nicht gefunden|zugriff verweigert|anmelden|un instant\\W*|avant d'acc[eé]der [aà] .{1,40}|page (?:introuvable|non trouv[eé]e)|acc[eè]s refus[eé]|un momento\\W*|un attimo\\W*|um momento\\W*|p[aá]gina (?:no encontrada|não encontrada|non trovata)|voordat je verdergaat.{0,40}|een ogenblik\\W*|pagina niet gevonden|страница не найдена|доступ ограничен|strona nie (?:została )?znaleziona|sidan (?:hittades inte|kunde inte hittas)",
];

const LOCKS = [
  'subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading|to read (?:the )?(?:full|rest|whole)|(?:already|not) a (?:subscriber|member)\\?|(?:only )?(?:available )?(?:for|to) (?:our )?(?:paying |registered |premium )?(?:subscribers|members) only|exclusive to (?:our )?(?:subscribers|members)|subscribers? only|for subscribers|(?:register|create (?:a free |an )?account) to (?:continue|read)|unlock (?:this|the) (?:article|story)|reached your (?:monthly )?(?:limit|article limit)|(?:free )?articles? (?:left|remaining) this month|start your (?:free )?(?:trial|subscription) to',
  'jetzt weiterlesen|weiterlesen mit|mit (?:einem )?abo (?:weiterlesen|lesen)|dieser artikel ist (?:nur )?(?:für abonnenten|exklusiv)|nur für abonnenten|bereits abonnent|artikel freischalten|um (?:den|diesen) (?:ganzen |vollständigen )?artikel (?:zu lesen|weiterzulesen)',
  '(?:article|contenu) r[eé]serv[eé] aux abonn[eé]s|abonnez-vous pour (?:lire|continuer)|pour lire la suite|d[eé]j[aà] abonn[eé]|il vous reste .{1,12} de cet article|(?:contenido|art[ií]culo) (?:exclusivo )?para (?:suscriptores|socios)|suscr[ií]b(?:ete|ase) para|ya (?:eres|es) suscriptor|para seguir leyendo|(?:contenuto|articolo) riservato agli abbonati|abbonati per (?:leggere|continuare)|sei già abbonato|(?:conteúdo|artigo) exclusivo para assinantes|assine para (?:ler|continuar)|já é assinante|(?:alleen|exclusief) voor abonnees|word (?:nu )?abonnee|al abonnee|lees verder met|(?:tylko )?dla (?:prenumeratorów|subskrybentów)|czytaj dalej z|för prenumeranter|läs vidare med|for abonnenter|только для подписчиков|оформите подписку',
];

/** What a server says that fails. */
const ERRORS = [
  '(?:error|http|status)\\W{0,3}(?:404|403|500|502|503)|(?:404|403|500|502|503)\\W{0,3}(?:error|not found|forbidden|page)|(?:internal server|(?:an )?unexpected) error|an error (?:has )?occurred|service unavailable|bad gateway|too many requests|temporarily unavailable',
];
/** What an editor puts in the place of an article that was wrong. */
const RETRACTIONS = [
  "retract(?:ed|ion|s)|withdrawn|withdrew|taken down|removed (?:this|the) (?:article|story|report)|(?:article|story|report) (?:has been|was) (?:removed|deleted|corrected)|editor'?s note|correction",
];

/** At the edges of words, where the script has any. */
const anyOf = (...lists: readonly (readonly string[])[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${lists.flat().join('|')})(?![\\p{Ll}\\d])`, 'u');
const said = (text: string): string => text.toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ');

const WALL = anyOf(CONSENT, PROOF, REFUSED, LOGIN, MISSING);
const WALL_TITLE = new RegExp(`^(?:${WALL_TITLES.join('|')})(?: [-–—|·:] .{1,60})?$`, 'u');
const LOCK = anyOf(LOCKS);
const ERROR = anyOf(ERRORS);
const RETRACTION = anyOf(RETRACTIONS);

/** Whether a text asks for consent, a login or a proof, refuses, or misses what was asked for. An article about such pages may say the same. */
export const saysWall = (text: string): boolean => WALL.test(said(text));
/** Whether a page's title is one that only such pages have. */
export const isWallTitle = (title: string): boolean => WALL_TITLE.test(said(title).trim());
/** Whether a text says that the rest is for subscribers. */
export const saysLock = (text: string): boolean => LOCK.test(said(text));

/** Whether a text asks for something or fails in place of prose. A retraction does neither: it is what the source says now. */
export function standsForProse(text: string): boolean {
  const words = said(text);
  return !RETRACTION.test(words) && (WALL.test(words) || LOCK.test(words) || ERROR.test(words));
}
