import { words } from '../words.ts';

/** The commonest given names of women in English news. Source: the lists of gender-detection-from-name 1.11 (MIT); ours are those that it lacks. */
export const FEMALE_NAMES = words(
  `abby abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison alma amanda amber amelia amina amy ana
    anastasia andrea angela angelina anita ann anna anne annette annie april ariana arlene ashley astrid audrey barbara beatrice becky
    belinda bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget britney brittany camila camilla carla carly carmen
    carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlene charlotte cheryl chloe christa christiana
    christina christine cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana daniela danielle
    daphne dawn debbie deborah debra delia denise diana diane dianne dina dolores donna dora doris dorothy edith eileen elaine eleanor
    elena elisa elisabeth elise elizabeth ella ellen elsa elvira emily emma erica erika erin esther ethel eugenia eva eve evelyn fatima
    felicia fiona flora florence frances gail geraldine gina gladys glenda gloria grace greta gretchen gwen hannah hasina hazel heather
    heidi helen helena hilary hillary holly huma ida ilhan ingrid irene irina iris isabel isabella isabelle ivana ivanka jacinda jackie
    jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn josephine
    joy joyce juanita judith judy julia juliana julie june kaitlin kaja kamala karen karin karla kate katherine kathleen kathryn kathy
    katie katrina kay kayla kayleigh kellie kelly kellyanne kerry kimberly kirsten kristen kristin kristina laura lauren leah leila lena
    leslie lillian lily linda lisa liz loretta lori lorraine louise lucia lucy luisa lydia lynn madeleine madison maggie malala mandy
    marcia margaret margarita maria marian mariana marianne marie marilyn marina marine marion marissa marjorie marla marsha martha mary
    maureen maxine maya mazie meg megan meghan megyn melania melanie melinda melissa mercedes meredith mia michelle mildred mimi miriam
    mollie molly monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nirmala nora norma olga olivia
    pamela patricia patsy patty paula pauline peggy penelope penny phyllis polly priscilla priti rachel ramona rebecca regina renee rhonda
    rita roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sanna sara sarah selena serena sharon
    sheikh sheila shelley shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan susana
    susanna susanne suzanne sylvia tamara tammy tanya tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera
    veronica vicky victoria viola virginia vivian wanda wendy whitney winnie yolanda yvette yvonne zahra zoe`,
  'condoleezza dilma ketanji kirstjen mamata mette pam yingluck',
);

/**
 * Given names beyond the commonest, of women. Sources: names with at least 1,000 bearers among US births of 1930 to 2013 (Social Security
 * Administration, public domain), and those that two of the English, French, German, Italian and Spanish lists of gender-detection-from-name
 * 1.11 (MIT) share. Names that are also places, offices or common English words are left out. Where under 97 % of the bearers are of one gender, or lists differ, the name is in `neutral.ts`.
 */
export const MORE_FEMALE_NAMES =
  words(`aaleyah aalia aaliya aaliyah aalyah aanya abagail abbe abbey abbi abbie abbigail abbigale abbigayle abbygael abbygail abeer abelina
    abella abi abida abigael abigaelle abigale abigayle abiha abisha abrar abriana abrianna abrielle abril aby abygael abygail acacia adah
    adalee adalgisa adalia adalina adaline adalyn adalyne adalynn adamari adamaris adara adassa adaya adda addie addilyn addisyn
    addolorata addyson adea adela adelaida adelaide adeleine adelia adelie adelina adeline adelita adella adelle adelyn adelyne adelynn
    adena adia adiana adiba adila adilene adina adisa adisson aditi adja adjoa adna adonia adora adoracion adra adreanna adrianna adrianne
    adrielle adriene adrienne adrina adryana advika ady adyson adysson aela aella aelyn aerial aerin aeris aerith aeryn afaf afia afiya
    afnan afra afrah afsana agata agatha agnese agnieszka agostina agueda agustina ahana ahava ahlam ahna ahsley aia aiana aicha aida
    aidee aiesha aiko aila ailani aileen ailen ailene ailey ailin ailine ailis ailsa ailyn aime aimee aimi aimy aina ainara aine ainhoa
    ainoa ainoha ainsley aintzane aira aisa aishah aishwarya aisling aislinn aislyn aislynn aisosa aissata aissatou aitana aivy aixa aiya
    aiyana aiyanna aiza aizah aja ajah ajla ajna akane akasha akayla akeelah akela akemi akia akiko akila akilah akima akina akshara
    akshaya ala alae alaia alaina alaine alaitz alana alanah alandra alani alanis alanna alannah alanys alara alasia alaura alaya alayah
    alayna alayne alaysha alaysia alba albana albena alberta albertha albertina albina alda alea aleah aleandra alecia aleen aleena
    aleesha aleeyah aleeza alegria aleia aleida aleigha aleina aleisha alejandra alejandrina aleksandra aleksia alena alene alesha aleshia
    alesia alessa alessandra alessia alessya aleta aletha alethea alethia alexa alexandrea alexandrina alexcia alexia alexiana alexina
    alexius alexsandra alexsis alexus alexxis alexy alexya alexzandra alexzandria aleya aleyah aleyda aleyna alfonsina alfreda alfredia
    alia aliah aliana alianna alica alicea alicja alicya alida alie aliha alima alimatou alina aline aliona alis alisa alise alisea alisha
    alishba alishia alisia alissa alisse alissia alisson alissya alisya alita alivia aliya aliyah aliyana aliyyah aliza alizabeth alizea
    alizee alizia alizon alla allana allegra allena allene allia alliah allicia allisa allissa allisson alliya alliyah allyah allyana
    allycia allysa allyson allyssa allyssia allysson almeda almeta almira almudena alona alondra alonna alora alta altagracia altea altha
    althea altina alvina alya alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona alys alysa alyse alysea alysha alyshia
    alysia alyson alyss alyssa alyssah alysse alyssia alysson alyvia alyx alyza alyze ama amable amada amadea amaia amairani amaiya amalia
    amalie amalya amana amandine amane amanie amany amara amaranta amaria amariah amarilys amaris amarya amaryllis amarys amatullah amaya
    amayah ambar amberlee amberly amberlyn amberlynn ambra ambre ambria ambrosia amee ameena ameera ameerah amela ameli amelie amelina
    ameliya amellia amely amelya amena ameni amerie amethyst amia amiah amica amie amiee amila amilia amilya aminah aminata aminta amira
    amirah amita amity amiya amiyah amma ammara ammie amna amnah amora amparo amra amreen amrita amya amyah amyra ana-maria anabel anabela
    anabell anabella anabelle anae anaeli anaelle anah anahi anahit anahita anahy anai anaia anaiah anaid anais anaisa anaise anaiya anaiz
    analee anali analia analicia analie analiese analisa analise analucia analy anam anamaria anamarie anamika ananda ananya anarose
    anastacia anastasiia anastasija anastasiya anastassia anastasya anastazia anastazja anaya anayah anayeli anays anca ancuta andie
    andjela andora andreana andreea andreia andreina andrena andria andriana andrina ane anea aneesa anela anelia anelise anella anelle
    anesa anessa aneta anett anette aneya ange angele angelee angelena angelene angeles angeli angelia angelic angelica angelie angelika
    angeline angelines angelique angelita angella angelle angellina angely angelyn angelyna angelyne angelys angie angle anglea angy
    angèle ani ania aniah anica anicia anie aniece aniela aniella anijah anika anila anina anique anisa anise anisha anishka anisia anissa
    anissia aniston anitra aniya aniyah anja anjali anjalie anjana anjanette anjara anjela anjelica anjelina anju anjuli anka anke annabel
    annabell annabella annabelle annabeth annah annais annalaura annalee annaleigh annalena annalia annalie annaliese annalisa annalise
    annalucia annaly annalyse annamae annamaria annamarie annasofia annastasia annaya annayah anneli annelie annelies anneliese annelise
    annella annelore annelyse annemarie annett annetta anni annia annice annicka annika annisa annissa anniston annita annmarie annunziata
    anny annya anouk anoushka anqi anselma anta antea anthea antigone antionette antoinette antonela antonella antonette antonieta
    antonietta antonina anusha anushka anuska anwen anya anyah anycia anyelina anyla anysia anyssa aoi aoife aouatif apolline apollonia
    apolonia apryl aqsa arabella arabelle araceli aracelis aracely arai arantxa arantza araseli araya arbia arcadia arcangela arcelia
    archana ardella ardith areej areli arelis arely arena aretha arfa argelia aria ariadna ariadne ariah arial ariam ariane arianna
    arianne arica arieanna ariela ariella arielle arife arij arika arina arionna arisa arisha arissa arista ariya ariyah ariyana ariyanna
    arla arleen arlena arlet arleth arletha arletta arlette arlinda arline armanda armela armida armina arminda armine armonia armonie
    arnela arnetta arnita arriana arrianna arsenia arta artemia artemis artemisia aruna arwa arwen aryah aryam aryana aryanna aryelle arzu
    ascension aseel asha ashana ashante ashanty asheley ashely ashia ashlea ashlee ashlei ashleigh ashli ashlie ashlin ashly ashlyn
    ashlynn ashlynne ashna asiah asil asiya asiyah asja asli asma asmaa asmae asmahan aspyn asra assata assia assil assiya assunta asta
    aster astou astryd asuncion asya atalia atena athalia athalie athanasia athea athena athina atika atina atiya atlantis aubree aubri
    aubriana aubrianna aubrie aubrielle audelia audra audrea audree audrena audriana audrianna audrie audrina augustina aundrea aura aurea
    aurela aurelia aureliana aurelie auria auriana aurianna aurielle aurora autum autumn ava avah avalon avalyn avana avani avary avelina
    aveline averi averie aviana avianna avigail avila avital aviva avneet avril awa awilda axelle aya ayaa ayaat ayada ayah ayala ayame
    ayana ayanah ayane ayanna ayannah ayat ayda ayelen ayesha ayiana ayisha ayla aylah aylana aylee ayleen aylen aylin aylina ayline
    aylinn aylla aymara aymee ayra ayse aysenur aysha aysia ayssa ayumi ayva ayza aza azadeh azalea azalee azalia azaria azelia azia aziza
    azizah azra azucena azul azure azza azzurra babette babygirl badia badiaa bahar bahia bahija bailee baileigh bailie balbina baleigh
    bambi barb barbe barbie barbra basilia basma basmala bassma batoul batsheva batul batya baya bayan bayleigh baylie bea beata beatris
    beatrix beatriz becca becki beckie beila belen belia belkis bella belle bellina belma belva benedetta benedicta benicia benilde benita
    berenice berit berna bernadine bernarda bernardine bernetta bernice berniece bernita beronica berra berta bertha berthilde bertille
    bertina bess bessie bessy betania bethani bethanie bethann bethanne betina betsabe betsey bette bettie bettina bettyann bettye betul
    betzaida beulah bev beverlee beverley beyonce bianka bibiana bienvenida bijou billi billiejo billye bina binta binti bintou birdie
    birgit bisma bitia blaire blanca blanch blanche blandina blanka blessing bliss blondell blossom bluma blythe bobbi bobbiejo bobbijo
    bobbye bobette bochra bonita bonni bouchra boutaina bracha braelynn branda brande brandee brandi brandice brandie brandy braylee brea
    breana breann breanna breanne breasia breauna bree breeana breeann breeanna brendy brenna breona breonna breyana breyanna bria briahna
    briana brianda brianna briannah brianne briauna bridgett bridgette bridgit brie brieanna briella brielle brienna brienne brigette
    brigid brigida brigit brigitta brigitte brihana brihanna brina brinda brinlee brinley briona brionna brisa briseida briseis briseyda
    brissa brita britani britanny britany brithany brithney britnee britni britny britta brittaney brittani brittanie britteny brittnay
    brittnee brittney brittni brittnie brittny briyana briza bronwyn brooke brookelyn brookelynn brooklin brooklyne brooklynn brooklynne
    bruna brunella brunhild brunhilde brunilda bryana bryanna bryanne bryhanna bryleigh brylie bryna brynlee brynley brynn brynna brynne
    btissam buffy bunny bushra cadia cady caelia caelyn caila cailee cailey cailin cailyn caitlan caitlin caitlyn caitlyne caitlynn cala
    calandra caleigh caley cali calia calie calina calissa calista calixta calla calleigh calli callia callie calliope callista cally
    calogera caly calypso calyssa calysta cambree cambria cambrie camelia camellia cameo cami camie camilia camille camillia cammie cammy
    camry camy camyla camylle candace candance candela candelaria candi candice candida candie candis candise candra candy candyce capri
    caprice capucine cara caralyn caren caressa cari caridad carie carin carina carine carinne carisa carissa carlee carleen carleigh
    carlena carlene carletta carlette carley carli carlina carline carlita carlota carlotta carlye carlyn carma carme carmela carmelia
    carmelina carmelita carmella carmelle carmina carola carolann carolanne carolee carolin carolina carolyne carolynn carri caryn carys
    casandra casi casie casilda casimira casondra cassady cassaundra cassey cassi cassia cassiana cassidi cassidie cassie cassondra cassy
    cataleya catalina catarina cate catelyn caterina caterine catharine catheryn cathey cathi cathie cathleen cathrine cathryn cati catia
    catie catina catrice catrina catriona caty caydence cayetana cayla caylee cayleigh cayley caylie caylin ceara cecelia cecile cecilie
    cecillia cecily cecylia cedra celena celene celesta celeste celestina celestine celicia celie celina celinda celine celise celsa cely
    ceola cera ceren cerena cerina cerise ceyda ceylin chadia chafia chahd chahida chahrazad chaima chaimaa chaimae chaira chama chams
    chana chanda chandra chanel chanell chanelle chani chania chanice channa channelle chantal chantay chante chantel chantell chantelle
    chany chanya chara chari charifa charis charise charisma charissa charisse charita charla charlean charlee charleen charleigh charlena
    charlesetta charletta charlette charline charlise charlize charlsie charlye charlyn charlyze charmaine charmayne charolette chasidy
    chasity chassidy chassity chastity chava chaya chayenne chayma chaymaa chaymae chelby chelsa chelsea chelsee chelsey chelsi chelsie
    chelsy chenoa cher chere cheree cherelle cherice cherie cherilyn cherise cherish cherisse cherita cherlyn cherri cherrie cherry
    cherryl cherylann cheryle cheryll chesney chevelle cheyann cheyanna cheyanne cheyene chiara chimamanda chioma chiquita chloee chloey
    chloie chloé chole chorouk chrissie chrissy christabel christabelle christal christana christeen christel christella christelle
    christena christene christi christia christiane christianna christianne christie christinia christy chrystal chrystina chyanne chyenne
    chyna chynna ciana cianna ciara ciarra cicely cicilia ciel cienna ciera cierra cinda cindel cinderella cindi cindie cinnamon cinthia
    cinthya cintia cintya cinzia cipriana cira circe citlali citlalli citlaly claira claribel clarice clarie claris clarisa clarissa
    clarisse clarita clary claryssa claudette claudina claudine clea clelia clemence clemencia clementina clementine cleopatra cleta clio
    cloe cloee cloey clorinda clotilde clover coco coleen colene coletta colette collette concetta concha conchita consolacion constancia
    constantina constanza consuela consuelo contessa cora coral coralee coralia coralie coraline coralyn cordelia cordula coreen corena
    corene coretta corina corine corinna corinne corinthia corissa corliss cornelia corrin corrina corrine corrinne corynne cosette cosima
    costanza coumba courteney courtnee courtnie covadonga cozette criselda crissy crista cristal cristalina cristel cristela cristen
    cristi cristiana cristiane cristie cristin cristine cristy crysta crystel crystle cyan cyana cyane cyann cyanna cyanne cyara cydney
    cyndi cyndy cyntia cyria dacia daena daenerys dafne dagmar dahiana dahlia dahlila dahlya daiana daija daijah daila daina daira daisey
    daisha daisie daissy daja dajah dajana dala dalal dalene dali dalia daliah daliana dalida dalila dalilah dalina dalinda daliya dally
    dalya dalyla damarys damiana damita damya danae danah danasia danay danaya daneen danella danelle danesha danette dania daniah danica
    daniella danielly danijela danika danila danisha danita danitza daniya daniyah danna dannette danni dannielle danuta danya danyah
    danyele danyelle danyla daphine daphnee daphney darcel darcey darci darcie dareen daria dariana darice darielle darina dariya darla
    darleen darlena darlene darline darling darlyn darlyne darya dasha dasia dava davia davida davina davinia dawna dawne daya dayami
    dayana dayanara dayanna dayanne dayla daylia dayna dayra daysha daysi dea deadra deana deangela deann deanna deanne deasia deb debbi
    debbra debby debera debi debora deborha debrah debroah dede dedra deeann deeanna deedee deedra deena deepika defne dehlia deidra
    deidre deirdra deirdre deisy deitra deja dejah dejana dejanae delaina delainey delana delanie delena delfina deliah delicia delila
    delilah delina delinda delisa delois deloise delora delores delories deloris delorise delorse delphia delphina delphine delsy delta
    demetra demetria demi dena denae deneen denese denia deniece denisa denisha denisia denisse denita denize denna dennise denya denyse
    deolinda deona deonna derya desarae desaray deserae deseree desideria desirae desiray desire desirea desiree despina dessa dessie
    destani destanie destany desteny destine destinee destiney destini destinie detra deva devi devika devina devona devonna devora
    devorah deyanira deyna deysi dezarae dezirae deziree dhalia dharma dhiya dia diala diamantina diandra diani diann dianna diany diara
    diarra diedra diedre diem dierdre digna dijana dikra dilara dilia dima dimitra dimple dinah dinara diona dionisia dionna diora diva
    divina divya dixie diya diyana djamila djeneba doaa dodie doina dolce dollie dolly doloris domenica dominga dominica dominika domino
    domitilla dona donata donatella donella donetta donette donia donielle donika donisha donita donnamarie donnetta donnette dorcas
    doreen dorene doretha doretta dorette dori doria doriana dorianna dorie dorina dorinda dorine dorita dorota dorotea dorotha dorothea
    dorothee dortha dorthea dorthy dory dottie dotty doua douaa douae dounia dounya dovie dreama drema drifa drissia drucilla drusilla dua
    dulce dulcie dulcinea dunia dunja dunya dusanka dusti dyamond dyana dyane dyani dyanna dymond dyna dynasty earlean earleen earlene
    earline earnestine eartha easter ebone ebonee eboni ebonie ebony ecaterina ecrin eda edda edeline edie edina edit edita edna eduarda
    edurne edvige edwina edythe eeva effie egle eila eilene eiliyah eilleen eily eilyn eimy eira eire eirinn ekaterina ekram ela elaia
    elaina elana elane elanie elanna elanor elara elaya elayna elayne elba elda eldora elea eleah eleana eleanna eleanora eleanore elease
    electra eleina elektra elen elene eleni elenie elenna elenor elenora eleonor eleonora eleonore elettra elexis elexus eleya eleyna elfi
    elfride elfriede elga elham eliana elianah eliane elianna elicia elida elide elidia elif elika elin elina elinor elinore eliona eliora
    elis elisabel elisabet elisabeta elisabete elisabetta elisea elisheva elisia eliska elissa eliya eliyana eliza elizabet elizabeta
    elizaveta elize elizebeth elizia elka elke ellah ellana elle ellea ellena elley elli ellia elliana ellianna ellie elliette ellina
    ellinor ellora elly ellyana ellyn elma elmedina elmina elmira elna elnora elodia elodie eloina elois eloisa eloise elona elora elorah
    elouise elowen else elsi elsie elsy elva elvera elvia elvina elyana elyanah elyanna elycia elyn elyna elynn elysa elysabeth elyse
    elysha elysia elyssa elyssia elyza elyzabeth elzbieta ema emalee emalia emalie eman emanuela emanuella emanuelle ember emeli emelia
    emelie emelina emeline emely emelyn emerald emeraude emerie emersyn emi emie emiko emilee emileigh emiley emilia emiliana emilie
    emilija emiline emillia emillie emilly emilya emina emine emira emlyn emmah emmalee emmaleigh emmaline emmalyn emmalynn emmanuela
    emmanuella emme emmelie emmeline emmi emmie emmy emmylou emna emogene emoni emy emylia emylie ena enara enaya endia enedina eneida
    engracia enia enid eniola enisa enma enna enola enrica enriqueta enya enza eowyn era ericka erina erinn erisa erlene erlinda erma
    ermelinda ermina erminia erna ernesta ernestina ernestine ersilia eryka erykah eryn erynn erza esha eshaal eshal eshana esma esme
    esmee esmeralda esperanza esra esraa essence esta estee estefani estefania estefany estela estell estella estelle estephanie estera
    estitxu estrella eszter etana etelvina eternity ethelene ethelyn etna etta etty eugena eugenie eula eulalia eunice eusebia evah
    evalina evaline evalyn evalynn evana evangelia evangelina evangeline evangelyne evanie evanna evanne eveleen evelia evelin evelina
    eveline evely evelyna evelyne evelynn everly evette evgenia evi evie evita evonne evy ewa ewelina eya eyana eyla eyleen eylin eyva
    fabia fabiana fabienne fabiola fabrizia fadila fadma fadoua faduma fadwa fahima faigy faina faith faiza faizah falon fama fani fanni
    fannie fanny fanta fantasia fany faouzia fara farah farha farhana faria farida fariha farrah fartun faryal farzana fatema fathia
    fathima fatiha fatim fatimah fatimata fatimazahra fatime fatimetou fatine fatma fatmata fatna fatou fatouma fatoumata fattouma fatuma
    fatumata fausta faustina faviola fawn fawzia faye fayna fayth fayza febe federica fedora felecia felica feliciana felicidad felicita
    felicitas felicite felicity felina felipa felisa felisha female ferdaous fermina fern fernanda fettouma fidelia filippa filomena fina
    fionna fiorella fiorenza firdaous firdaus firdaws fiza flaminia flavia fleur flor florencia florene florentina flores floretta floria
    floriana florica florina florinda florine flossie floy folashade fonda fortuna fortunata fortune fotini fouzia franca francene
    francesca franceska francette franchesca francheska francia francie francina francine francisca franka franziska françoise freda
    fredda frederica fredericka fredia fredricka freeda freida freya freyja frida frieda fuensanta fulvia gabbie gabby gabi gabriela
    gabriella gabryelle gaby gaelle gaetana gaia gala galia galilea galina galit galla galya galyna gania ganna gara gardenia gaya gayane
    gaye gayla gaylene gaynell gaynelle gea gearldine geena gelsomina gema gemma gena genell genelle genevie genevieve genia genie genna
    gennie gennifer genny genoveffa genoveva georgann georganna georganne georgeann georgeanna georgeanne georgene georgetta georgette
    georgiana georgiann georgianna georgianne georgina georgine geralde geralyn gerarda gerardina gerda geri gerlinde germana gerri gerrie
    gerta gertie gertrud gertrude gessica ghita ghizlan ghizlane ghofran gia giada giana gianina gianna giannina giavanna gidget gift gigi
    gila gilda gillian gimena ginamarie ginesa ginevra ginger ginna ginny gioia giordana giorgia giovana giovanna gisela gisele gisell
    gisella giselle gissel gissell gisselle gitty giulia giuliana giulianna giulietta giuseppa giuseppina giusy gizele gizelle gladis
    glendora glenna glinda gloriana glory glorya glynda glynis gohar golda goldie gracee gracelyn gracelynn gracey graci gracia graciana
    gracie graciela graciella gracy gracyn grayce grazia graziella grecia gregoria grete gretel gretta gricelda grisel griselda gudrun
    guendalina guiliana guillermina guinevere gurleen gwenda gwendolen gwendolyn gwendolynn gwenn gwenna gwenyth gwyneth gwynne gypsy
    gyselle habiba haby hada hadassa hadassah hadda hadhoum hadia hadiatou hadil hadiya hadja hadlee hadleigh hafida hafsa hafsah hafssa
    hagar haidy haifa haila hailee haileigh hailey hailie hailley haily haizea haja hajar hajer hajira hajra hakima hala halana halee
    haleema haleigh haley halia halie halima halina halla halle hallee halley halli hallie halyna hamida hamide hamna hana hanaa hanadi
    hanae hanah hanako hanalei hanan hanane hania hanifa hanin haniya hanna hannan hannelore hannia hanny harini harleen harleigh harlene
    harmoni harmonie harmony harpreet harriet harriett harriette haruka hasini hasmik hasna hasnaa hasnae hassana hassania hassna hatice
    hattie hava havanna hawa haya hayat hayate haydee hayla hayle haylee hayleen hayleigh hayley hayli haylie heaven heavenly heba hedwig
    hegoa heide heidemarie heidie heidy heike helaine helana heleen helene helga helia heliana helina hella hellen helly helma hema hena
    hend henna henrietta henriette henrika henya hera herlinda hermelinda hermina hermine herminia hermione herta hertha hettie hevin hiba
    hibah hidaya hiedi hila hilaria hilarie hilda hilde hildegard hilma hina hinano hinata hind hinda hira hlima hoda hodaya holley holli
    honesty honey hong honora honorata honoria horia hortencia hortense hortensia hosanna houda houria houriya huda husna iana ianna iara
    ibtisam ibtissam ibtissame idalia idalina idania idell idella idoia idoya iesha ieshia ieva ifrah ignacia ignazia ihintza ihsane
    ihssan ihssane ikhlas ikram ikrame ila ilana ilaria ilayda ilda ildiko ilea ileana ileen ilena ilene ilenia ilham ilhame iliana
    ilianna ilina iliyana ilka illana illeana illiana illianna illyana illyanna ilma ilona ilonka ilsa ilse ily ilyana ilyanna ilyssa ima
    imaan imane imanie imelda imen imma immacolata immaculada imogen imogene ina inaaya inah inara inas inass inaya inayah indhira indi
    indie indira indra indya inell inessa inez inga inge ingeborg inger iniya inka inna innaya innocence inocencia insaf inssaf intissar
    intza ioana ioanna iola iolana iolanda iole iona ione ionela ionna ipek iqra iraida irati irena iria iriana irma irmgard irsa iryna
    irys isabeau isabela isabele isabell isadora isamar isatou isaura isela isha ishana ishani ishika isidora isidra isla islem ismahan
    isobel isolda isolde isolina isora isra israa israe issabella issraa isys ita italia itto itzayana itzel itziar iulia iuliana iva
    ivanna ivelisse ivette ivie ivona ivone ivonne iwona iyana iyanna iyona iyonna iza izabel izabela izabella izabelle izar izumi izza
    izzabella izzie izzy jaana jacalyn jacee jacelyn jaci jacie jacinta jackelin jackeline jackelyn jacklyn jacklynn jackqueline jaclyn
    jaclynn jacqualine jacqualyn jacquelene jacquelyn jacquelyne jacquelynn jacquetta jacquie jacquline jacqulyn jada jadah jadelyn
    jadwiga jaeda jaela jaelle jaelynn jahaira jahida jahlia jahna jahnaya jahzara jaida jaide jaila jailene jailynn jaimee jaimi jaina
    jakayla jakia jakira jakiya jakiyah jala jalaya jaleah jaleesa jalene jalia jalila jalina jalisa jalissa jaliya jaliyah jalya jalyah
    jalyssa jamaria jamaya jameelah jameka jamela jamelia jamella jamesha jamia jamika jamila jamilah jamilla jamillah jamiya jamiyah
    jamya jamyla jana janaa janae janah janai janaina janan janani janasia janat janay janaya janea janean janee janeen janel janele
    janell janella janelle janelly janely janene janese janessa janeth janett janetta janette janey jania janiah janie janiece janina
    janine janique janira janis janise janita janiya janiyah janna jannah jannat jannate janne jannelle jannet jannette jannie janny janya
    janyce jaquelin jaqueline jaquelyn jara jasleen jaslene jaslyn jaslynn jasmeen jasmeet jasmin jasmina jasmyn jasmyne jaspreet jassmine
    jaunita jaya jayah jayana jayanah jayani jayanna jayci jaycie jayda jaydah jayla jaylah jaylee jayleen jaylene jaylie jayline jaylis
    jaymee jayna jayne jazelle jazia jazlene jazlyn jazlynn jazmen jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jazzmyn
    jeana jeane jeanelle jeanene jeanetta jeanice jeanie jeanine jeanmarie jeanna jeannetta jeannette jeannie jeannine jeanny jehan jelena
    jelina jelisa jelissa jema jemaa jemima jemimah jemma jena jenae jenah jenaya jenaye jenee jeneen jenell jenelle jenesis jenessa
    jenessy jenette jeni jenica jenice jenifer jeniffer jenine jenise jenisha jennafer jennah jennefer jennell jennelle jennette jenni
    jennica jennie jenniffer jennine jennipher jennyfer jeny jenyfer jeraldine jeralyn jeri jerica jerika jerilyn jerilynn jerri jerrica
    jerrilyn jersey jerusalen jesenia jesica jesika jeslyn jessa jessalyn jessalynn jesseca jessenia jessika jesslyn jessyca jessye
    jessyka jesusa jesusita jetta jettie jezabel jezabelle jezebel jhade jhoanna jiahui jiana jianna jiaqi jiayi jihan jihane jillian
    jimena jina jinan jing jiselle jiya joana joane joanie joannah joannie joaquina joceline jocelyne jocelynn jodee jodi joeann joee
    joelene joelie joella joelle joellen joelly joely joetta joette johana johanna johannah johanne johanny johara johnetta johnette
    johnna joi joia jolanda jolee joleen jolene joli jolie jolina jolinda joline jolyn jolynn jone jonelle jonette jonie jonna jonni
    jordana jordane jordanna jordanne jordynn joretta jorgina jori jorie jorja josalyn josee josefa josefina josefine joseline joselle
    josely joselyne joselynn josepha josephina josette joshlyn josiane josianne josie josline joslynn josseline josselyne jossette jossie
    josslyn joud journee jovana jovanna jovita joya joycelyn joye jozette juana jubilee judi judie judit julee julene juliane juliann
    julianna julianne julieann julieanna julieanne julienne juliet julieta julieth julietta juliette julina julisa julissa julita jullia
    julliette jully julyana julyanna jumana juna junia junie juniper juno jurnee justa justina justyna justyne jutta kacee kacia kacie
    kadi kadia kadiatou kadidia kadidiatou kadidja kadie kadija kadijah kady kaela kaelee kaeleigh kaeli kaelie kaely kaelyn kaelynn kaena
    kahlan kaia kaidence kaila kailah kailani kailee kaileigh kailey kaili kailie kailin kailly kaily kailyn kailyne kailynn kaina kainat
    kaira kaisha kaithlyn kaitlan kaitlyn kaitlyne kaitlynn kaiya kala kalea kaleah kalee kaleena kalei kaleigh kalena kaley kali kalia
    kaliah kaliana kalie kalila kalima kalina kalinda kalisha kalissa kalista kaliya kaliyah kalli kallie kallista kally kaltoum kaly
    kalya kalyani kalyna kalynn kalyssa kalysta kamara kamaria kamaya kambria kamelia kamesha kami kamia kamie kamila kamilah kamile
    kamilia kamilla kamille kamilya kamisha kamiya kamiyah kamora kamya kamyla kamylle kana kandace kandi kandice kandie kandis kandra
    kandy kandyce kaneisha kanesha kanika kanisha kaniya kaniyah kany kanya kanza kaori kaoutar kaouthar kara karah karalee karalyn
    kareena karely karena kari karie karima karina karine karinne karisa karishma karisma karissa karizma karlee karleen karleigh karlene
    karley karli karlie karlina karly karlyn karma karmen karmyn karola karole karolina karoline karolyn karolyne karren karri karrie
    karyme karyn karyna kasandra kasha kasi kasia kasie kassandra kassi kassia kassidy kassie kassy kata katalin katalina katalyna katana
    katarina katarzyna kateleen katelin katelyn katelyne katelynn katelynne kateri katerina katerine kateryna katey kathaleen kathalina
    katharina katharine katharyn kathe katheleen kathelyn katherin katherina kathern katheryn katheryne kathey kathi kathia kathie
    kathlene kathlyn kathrin kathrine kathryne kathya kathyrn kati katia katiana katilyn katina katiuscia katixa katja katlin katlyn
    katlynn katrena katrice katrin katrine katryn kattalin kattie katty katy katya kavya kawtar kawthar kawther kayana kayce kayci kaycie
    kaydance kaydee kaydence kaylah kaylani kaylea kaylee kayleen kaylei kaylene kayley kayli kaylia kayliah kayliana kaylie kaylin
    kaylina kaylis kaylla kaylyn kaylynn kayna kayra kaysha kaysia kaysie kayte kaytlin kaytlyn kaytlynn kea keaira keana keandra keanna
    keara keasia kecia keeley keeli keelie keely keena keerthana keesha keiana keiara keiko keila keilah keilana keilani keily keina keira
    keirra keirsten keiry keisha keisi keisy keitha kelci kelcie kelcy keli kelia keliah kelicia kelina kelis keliyah kella kelle kellee
    kelli kellyanna kellye kellyn kelsea kelsee kelsi kelsie kelsy keltoum kely kemberly kena kenadee kenadi kenadie kenda kendra kendria
    kendy kendyl kendyll kenia kenisha kenlee kenly kenna kennadi kennady kennedi kennedie kensington kensy kenyetta kenza kenzi kenzy
    keona keondra keonna keosha kera keren keri kerra kerri kerrie kerrigan kerrin kerstin kesha keshia kesia ketsia ketty keturah keva
    kexin keya keyana keyanna keyara keyla keylah keylee keylie keyna keyona keyonna keyra keysha keyshia keysi kezia keziah khadidiatou
    khadidja khadija khadijah khadijatou khadra khady khaila khaira khalia khalida khalila khalilah khaoula khawla khayla kheira khiara
    khira khloe kholoud khouloud khristina khushi khyra kia kiana kianna kiara kiarah kiarra kiera kierra kiersten kierstin kierstyn
    kiesha kilee kilia kima kimaya kimberely kimberle kimberlee kimberley kimberli kimberlie kimberlin kimberlly kimberlyn kimbra kimia
    kimiko kimiya kimmie kimora kimya kimyah kina kindra kine kinga kinlee kinley kinslee kinsley kinza kinzie kinzy kiona kionna kira
    kirra kirsti kirstie kirstin kirsty kirstyn kisha kismet kitana kitty kiya kiyah kiyana kiyomi kizzie kizzy klara klarisa klarissa
    klaudia klea kloe kloey koko kolleen komal konnie konstantina kora korin korina korinna korinne kornelia kortni krisha krislyn krissy
    krista kristal kristeen kristel kristelle kristene kristi kristiana kristianna kristie kristine kristy kristyn krizia krysta krystal
    krystel krysten krystiana krystie krystin krystina krystle krystyna ksenia kumba kya kyah kyana kyanna kyara kyarah kyarra kyera kyla
    kylah kylea kylee kyleigh kylene kyley kyli kylia kyliana kylianne kylie kyllie kym kymberley kymberly kymia kyndal kyndall kyndra
    kynlee kyra kyrah kyria kyrsten kyrstin lacee lacey lachelle laci lacie lacresha ladawn ladonna laela laelia laelle laetitia lahna
    laia laiana laiba laida laiken laila lailah laily laina lainey lainie lainy laisha laiya laiza lajuana lakayla lakeesha lakeisha
    lakendra lakenya lakesha lakeshia lakeya lakeysha lakia lakiesha lakisha lakita lakshmi lakyn lala lale lali lalia lalita lalitha lama
    lamia lamiaa lamiae lamis lamiya lamonica lamya lamyaa lamyae lana lanae lanah lanaya lanelle lanetta lanette lani lania lanie lanisha
    lanita laniya laniyah lanna lannah lanora laquanda laquetta laquinta laquisha laquita lara larae larah laraine laree larhonda larisa
    larissa larita lark laronda larraine larysa laryssa lasandra lashae lashana lashanda lashaunda lashawna lashawnda lashay lashelle
    lashonda lashondra lashunda lasonya latanya latara latarsha latasha latashia latavia lateisha latesha latia laticia latifa latifah
    latina latisha latonia latonya latoria latosha latoshia latoya latoyia latrice latricia latrina latrisha launa laural lauralee
    lauralie lauran laurana laure laureana laureen laurel laurencia laurene laurentia laurentina lauretta laurette laurie laurina laurinda
    laurine lauryn laurynn lavada lavanya lavera laverna lavetta lavette lavina lavinia lavona lavonda lavonia lavonna lavonne lawana
    lawanda lawanna laya layah layal layali layan layana layanna layla laylah laylana laylla layna laynie lea lean leana leandra leanie
    leann leanna leanne leany leatha leatrice lecia leda leeana leeann leeanna leeanne leela leeloo leen leena leesa leeya leeyah leia
    leiana leidy leigha leighann leighanne leilah leilana leilani leilanie leilany leili leilia leily leina leire leisa leisha leiya
    leiyah lejla lela lelia lemya lenah lenaya lenette leni lenita lenka lenna lenora lenore leocadia leola leona leonarda leoncia leoni
    leonia leonie leonna leonor leonora leonore leontina leora leota lesa lesha lesia leslee lesli leslye leta letha leticia letisha
    letitia letizia lettie letty levana lexa lexi lexia lexie lexis lexy leya leyah leyan leyana leyanna leyla leyli leyna lezlie lia liah
    liana lianah liandra liane lianna lianne liara liat liba libbie libby libera liberata libertad liberty libia licia lida lidia lidiya
    lidya liel liela lielle lien liese liesel lieselotte liesl ligia lil lila lilah lilana lilea lili lilia liliah lilian liliana liliane
    lilianna lilianne lilibeth lilie lilienne lilit lilith liliya lilja lilla lillah lilli lillia lilliana lilliane lillianna lillie lilly
    lillyan lillyana lillyann lillyanna lilo lilou lilya lilyana lilyann lilyanna lilyrose lina linah lincy linde lindi lindsy line
    linette ling linley linna linnea linnette linsay linsey linsy liona liora lira liria lis lisabeth lisamarie lisandra lisanne lisbet
    lisbeth lise liset lisette lisha lissa lissandra lisset lissette lita litzy liubov liudmyla liv livia liviana livie livy livya liya
    liyah liyana liyanna liza lizabeth lizandra lizbet lizbeth lizet lizeth lizett lizette lizzette lizzie lizzy ljiljana lluna lluvia loa
    lobna loganne loida lola loli lolita lolla lona londa londyn loni lonna lora loraine loralee loralie lore lorea loreal loredana loree
    loreen lorelai lorelei lorelie lorella lorely lorena lorene lorenna loreta loretha loreyna loria loriana loriann lorianna lorianne
    lorie lorina lorinda lorine lorissa lorita lorna lorretta lorri lorrie lory loryn lotte lottie lotus louann louanne loubna louella
    louisa louiza lourdes louvenia lovely lovina lua luana luann luanna luanne luba lubna luccia lucciana luce lucelia lucero luci luciana
    lucianna lucianne lucie luciene lucienne lucila lucile lucilia lucilla lucille lucina lucinda lucine lucrecia lucretia lucrezia
    lucynda ludivina ludmila ludmilla ludovica ludwika luella luigia luigina luisana luise luiza lujain lulia luma lumi luna lunah lunna
    lupita lura lurdes lusia luvenia luzia luzmila lya lyah lyana lyann lyanna lyanne lyda lydiana lydianne lydie lyla lylah lyli lylia
    lylian lyliana lylianna lylie lylla lyllie lyna lynae lynda lyndee lyndi lyndia lyndie lyndsay lyndsey lyndsi lyndsie lynelle lynetta
    lynette lynna lynnae lynne lynnea lynnette lynsey lyra lysa lysandra lysette lyssa lyubov lyudmyla lyvia lyza maayan mabel mable
    macarena macaria macayla macee macey machelle maci macie mackayla mackenna mackenzi mackenzy macrina macy madalena madalina madaline
    madalyn madalynn maddalen maddalena maddi maddie maddison maddy maddyson madelaine madelena madelene madelin madeline madelon madelyn
    madelyne madelynn madelynne madge madi madie madigan madiha madilyn madilynn madina madisen madisson madisyn madlyn madolyn madonna
    madysen madyson mae maegan maeghan maela maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve mafalda magali magalie
    magaly magan magda magdalen magdalena magdalene magdelena magdeline magen maggy maghnia magnolia maguette maha mahala mahalia maham
    maheen mahi mahina mahira mahjouba mahlia mahnoor mahogany mahya mai maia maialen maica maida maider maija maika maila maile mailee
    maileen mailen mailey maili mailie maily mailyn mailynn maimouna maimuna maira maire mairead maisa maisha maisie maisy maitane maite
    maitena maiya maja majda majida makaela makaila makala makayla makaylah makaylee makeda makena makenna makenzi makenzie makenzy makia
    makinley makiya makiyah makyla mala malaak malaika malak malake malaya malayah malea maleah malee malena malerie malgorzata malia
    maliah malie maliha malika malina malinda malini malisa malissa maliya maliyah malka malky mallie mallika mallori mallorie mallory
    mally malorie malory malvina malya malyah malyssa mama mame mamie mammie mana manahil manal manar manda mandi mandie mane manha manika
    manisha manna mannat manola manoli manolita manon manpreet manuela manuella manya maple mar mara marah maral maralyn maram maranatha
    maranda maravillas marbella marcela marcelina marceline marcella marcene marcey marchelle marci marciana marcie marcy mardell marella
    marely maren marena marga margareta margarete margareth margarethe margarett margaretta margarette margarida margarite margaux marge
    margene margery margherita margie margit margo margot margret marguerite mari mariaclara mariaelena mariah mariajose marialuisa mariam
    mariama mariame mariami mariane marianela mariangel mariangela mariann marianna mariateresa maribel maribelle maribeth marica
    maricarmen maricel maricela maricella maricruz mariel mariela mariele marielena mariella marielle mariellen mariem marieme marieta
    marietta mariette mariia marija marijane marijke marijo marika mariko marilee marilena marilia marilin marilou marilu mariluz marily
    marilynn marinda marinela marinella marinna mariola mariona maris marisa marisabel marisela marisha mariska marisol marit marita
    maritza marivel mariya mariyah mariyam mariyana mariza marjan marjean marjory markayla markeisha markia markisha markita marlaina
    marlaine marlana marlee marleen marleigh marlena marlene marleni marleny marlette marli marlie marliese marlina marline marlise marly
    marlyne marlys marna marni marnie marolyn maroua marquetta marquisha marquita marquitta marrisa marrissa marry marta marthe martika
    martina martyna marua marva marvella marwa marwah marya maryah maryalice maryam maryama maryan maryana maryann maryanna maryanne
    marybel marybeth maryelizabeth maryelle maryellen maryem marygrace maryjane maryjo marykate marylee marylin marylou marylouise marylyn
    marylynn maryn maryna maryrose marysa marysol maryssa marzia masa masha massa massiel matea mathea mathilda mathilde matilda matilde
    mattea mattie matty maty matylda maude maudie maura mauricia maurine mavi mavis maxima mayah mayanna mayar maybel maybeline maybelle
    maybelline maycee mayda maye mayela mayelin mayka mayla maylee mayleen maylen maylene mayli maylia maylie maylin mayme maymuna mayra
    maysa maysaa maysae maysan maysie mayte mayumi mayuri mayzie mazal mbarka mckayla mckenna mckenzi mckinzie mea meadow meagan meagen
    meaghan meah mecca mechelle medea medina meena meera megann meggan meggie meghann megumi meha mehreen mei meia meila meili meiling
    meily meilyn meina meira meisha mekayla mekenzie melaina melaine melana melane melanee melaney melani melannie melany melanye melba
    melea meleah meleane melek melena meli melia meliah melicia melida meliha melika melina meline melinna melis melisa melissia melita
    meliya meliyah meliza mellisa mellissa mellony melodee melodi melodia melodie melody melonie melony melora melva melvina melyna
    melynda melynna melysa melyssa memory mena mencia menna meral meranda merari mercedez mercy meri meriam merideth meridith meriem
    merieme merilee merilyn merina merisa merissa merita meritxell merlene merline merna merrie merrilee merrily merry mery meryam meryem
    meryeme mesha meta meya meylin miah miana micaela micaella micayla michaela michaele michaelene michaella michaelle michala michalina
    michayla micheala michela michelina micheline michella mickaela mickayla micki midori miel miesha miette migdalia mignon miguela miha
    mihaela miia mikaela mikaella mikaila mikala mikayla mikaylah mikela miki mikki mila milady milagro milagros milah milana milani
    milania milanna milca mileena milena milene miley mili milia miliana milica milie milinda milissa milka milla milliana millicent
    millie milly milouda mily mimouna mimount mimoza minah minahil minal minda mindi mindy minela minerva minha minka minna minnie mio
    miquela mira mirabel mirabella mirabelle miracle mirah miral miranda mireille mirela mirella mirelle miren mireya miri miriah mirian
    miriana mirielle mirjam mirka mirna miroslava mirra mirsada mirta mirtha miryam misa misaki mischa misheel mishel mishelle misia missy
    misti mistie misty mitra mittie mitzi mitzie mitzy miya miyah miyana miyu miyuki mizuki moana modesta modesty moesha moira molli mona
    monae monalisa monet monette monia monika monique monisha monna monserrat montserrat moorea mora morena morgana morgann morganne
    moriah morrigan mouna mounia moya mozelle muna muntaha muskan mya myah myana myanna myasia myeisha myesha myha myia myisha mykala
    mykayla myla mylah mylee mylena mylene mylia myliana mylie mylla myrah myranda myriah myriam myrian myriana myrna myrta myrtice myrtis
    myrtle naama naara naba nabiha nabila nacera nacira nacole nada nadeen nadejda nadene nadezhda nadiia nadin nadina nadine nadira
    nadiya nadja nadra nadya naeli naema nafisa nahia nahid nahida nahima nahla nahomi nahomy naia naiara naida naika naike naila nailah
    naima naimah naina naira nairi naisha naiya naja najah najat najate najia najima najla najlae najma najoua najwa nakayla nakeisha
    nakesha nakisha nakita nakiya nala nalah nalani nalia nalini naliya naliyah nalla nallely nami namira nan nancee nanci nancie nandi
    nandini nanette nannette nannie nao naoma naome naomie naomy naoual nara narcisa nare nargis nariah narjes narjis nasha nasia nasira
    nasra nasreen nassima nassira nastasia nastia natacha natalee natali nataliia natalija natalina nataliya natallia nataly natalya
    natascha natashia nathalia nathalie nathaly nathalya nathalye nathania natia natisha natosha natsuki natsumi naturelle naudia nausica
    nausicaa nautica nava nawal naya nayah nayana nayara nayda nayeli nayelie nayelli nayely nayima nayla naylah nayma nayra naysha
    nazaret nazaria nazha nazia naziha nazli ndeye nea nechama necole neda nedra neela neelah neely neema neena neeve nefertiti neha nehal
    nehemie neida neila neima neira neisha neiva nejla nela nelcy nelda nele neli nelia neliah nelida nelina nell nella nelle nelli nellie
    nelly nelsy nely nema nena nene neoma neomi nerea nereida nereyda neriah nerissa nermine nesrin nesrine nessa neta nettie neus neva
    nevae nevaeh neve neveah neya neyah neyla neysa nezha ngoc nhu nia niah niama niamh niccole nichelle nichol nichole nicholette
    nicholle nickole nicol nicolasa nicoleta nicoletta nicolette nicolina nicolle nicollette nida nidhi nidia niema niesha nihad nijah
    nika nikayla nikisha nikkia nikky nikol nikole nikolina nila nilah nilda nilla nilsa nimra ninah ninette ninfa nini niobe nira nirvana
    nisa nisha nisrin nisrine nissa nissi nissrine nita nithya nitya niva nives niya niyah niza nneka noami noara noela noelani noeli
    noelia noelie noella noelle noely noemi noemie noemy noga nogaye noha nohaila nohemi nohemy nola nomi nona noora norah noreen norene
    norhan norine nouha nouhaila nouhayla noura nouran nouria nouzha novalie novella noya nubia nuha nunzia nunziata nur nura nuria
    nusayba nya nyah nyasia nydia nyesha nyima nyla nylah nylia nylla nyna nyomi nyree nyssa oana oceana oceanna octavia octavie oda
    odalis odalys odelia odessa odette odile odilia ofelia ohanna oihana oihane oksana ola olaia olaya oleksandra olena olesia olesya
    oleta olha oliana olimpia olina olinda oliva olive olivya oliwia ollivia olya olympia olyvia oma omaima omara omaya omayma omayra
    omnia ona oneida onelia oona opal ophelia ophélie orah oralia oriana orianna orla orli orly ornella orpha orsola otilia ottavia
    ottilia ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima ouiam ouida ouidad ouissal oumaima oumayma oumou oviya oxana paige paislee
    paisley paiton paityn palma palmira paloma pamala pamelia pamella panagiota pandora pansy paola paolina paquita parisa pariss parissa
    parvati parys pascale pascuala pasqua pasqualina patience patrica patrice patrina patrisha patrizia patrycja patti pattie paule
    pauleen pauletta paulette paulina pavithra pavlina payge paz peace pearl pearlene pearline peggie peighton pelin pema penda penina
    penney penni pennie pepa pepita pepper peri perla perri persephone petra petrina petrona phaedra phebe philippa philippine phillis
    philomena phoebe phoebee phoebie phylicia phylis phyliss pia piedad piera pierina pietra pina pinkie piper piya placida pola polina
    pollyanna pooja poppy porscha porsche porsha portia preciosa precious prescilla preslee preslie presly pricila pricilla prisca
    priscila prisha prithika priya priyanka providence prudence pura purificacion purity pyper qiana quanisha queenie quiana quintina
    quynh rabab rabea rabha rabia rabiaa rachael rachal rachana racheal rachele rachell rachelle rachida racquel radha radhika radia
    raeann raeanna raeanne raechel raegan raelene raelyn raelynn raena rafaela rafaella raffaela raffaella rafia rafika raghad rahaf rahel
    rahima rahma raiana raihana raika railey raima raina raisa raissa raiza raizel raizy rajaa rajah rajana rakel rakia raluca rama ramata
    ramatou ramatoulaye ramia ramla ramya rana ranae randa randee ranee rani rania ranim raniya raniyah ranya raphaela raphaella raphaelle
    raquel rasha rasheeda rashel rashell rashelle rashida rashonda rasika ravina ravyn rawan rawen raya rayana rayanna rayanne raychel
    rayhana rayhanna raylee raylene raylynn rayma rayna rayssa rayven razan rea reana reanna reanne reatha reba rebbecca rebeca rebeccah
    rebecka rebeka rebekah rebekka rebekkah reem reema reena reeva regena regenia regine reginia reham rehana rehanna rehema reina reine
    remedio remedios remie remona rena renad renae renata renate renay renda renea renetta renita renna resa reshma reta retha retta reva
    reyana reyhana reyna rhea rheanna rhema rhiana rhianna rhiannon rhoda rhona ria riana riane rianna rica ricarda richelle rifka rihab
    riham rihan rihana rihanna rileigh rilynn rim rima rime rimes rina rinad risa rise ritaj ritaje ritej ritika riva rivka rivky riya
    riyana rkia robbyn robyn robynn rochel rochell rochelle rodaina rodayna rodica roeya rokaya rokhaya rokia rola rolanda romaisa
    romaissa romaissae romana romaysa romelia romi romina romona romy rona ronda ronica ronisha ronna ronni rori rosabel rosabella
    rosabelle rosalba rosalee rosalia rosalie rosalina rosalinda rosalinde rosaline rosalita rosalva rosaly rosalyn rosalynn rosamaria
    rosamond rosana rosangela rosann rosanna rosanne rosaria rosaura roseann roseanna roseanne roselia roselina roseline rosella roselle
    rosely roselyn roselyne roselynn rosemarie rosetta rosette roshanda roshni roshonda rosi rosia rosibel rosie rosina rosio rosita
    roslyn rosmery rossana rossella roswitha rosy rowena roxana roxane roxann roxanna roxie roxy roya roza rozalia rozanne rozella rubi
    rubie rubina rubye rufina rukaya rumaysa rut rutha ruthann ruthanne ruthie ruthy ryana ryane ryanna ryanne ryhana ryhanna ryleigh rym
    saadia saanvi saara saba sabah sabiha sabina sabine sabira sable sabra sabreena sabrena sabria sabrin sabrine sabriya sabryna sada
    sadaf sade sadhana sadia sadiya safa safaa safae safah safia safiatou safina safira safiya safiyah safiyya safiyyah sagrario sahana
    sahar sahara sahira sahory sahra saida saidi saima saina saioa saira saja sajida sakina sakinah sakura salam saleah saleha salena
    salha salia saliah saliha salima salimah salimata salimatou salina salka sallie salma saloua salsabil salvadora salvatrice salwa sama
    samah samanta samara samarah samaria samatha samaya samera samia samiah samiha samina samira samirah samiya samiyah sammantha samone
    samra samrah samuela samya samyra sana sanaa sanae sanah sanai sanam sanaya sanda sandee sandhya sandi sandie sandrina sandrine sania
    saniah saniya saniyah sanjana sanjuana sanjuanita sanne santa santina sanya saoirse saori saory saphia saphira saphire saphyra sapna
    sapphire sarabeth sarafina sarahi sarai saralyn saran saranda saranya saray sarayma sare sarena sari saria sariah sarika sarina sarita
    sariya sariyah sarra sarrah sarya saryna saskia saturnina satya saundra savana savanah savanna savannah saveria savina saya sayana
    sayda saydee sayla sayra sayuri scarlet scarlett scarlette seana seanna season sebastiana sebrina secilia sedona sedra seema sefora
    seham seher seila sela selah selene selenia selia selin selina seline selma selva selyna sema semia semira semra semya sena senada
    senaida sendy senia senna sephora sera serafina serah seraphina seraphine seraya seren serene serenity serenna serin serina serine
    serita serra sevana severa severina severine seynabou sfia shabana shada shadia shaela shaelyn shaelynn shahad shahana shahd shahed
    shahida shaila shailey shaili shaily shaima shaina shaindy shaira shakayla shakera shakia shakila shakira shakita shakti shakyra shala
    shalanda shalee shalia shalimar shalini shalon shalonda shalva shalyn shalynn shama shamara shameka shamia shamika shamira shamiya
    shamya shana shanae shanah shanay shanaya shanda shandi shandra shanea shanee shaneka shanel shanell shanelle shanequa shani shania
    shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanna shannah shannel shannen shanta shantae
    shantal shantay shantel shantell shantelle shanti shantia shanty shanya shanyce shaquana shaquita shara sharae sharay shardae sharee
    sharell sharen sharhonda shari sharice sharie sharifa sharika sharilyn sharina sharita sharla sharleen sharlene sharlyn sharlyne
    sharmaine sharman sharolyn sharonda sharri sharron sharyl sharyn shasta shatara shauna shaunda shaunna shaunta shaunte shavonda
    shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shawnte shawntel shayana shayanna shayanne shayla shaylee
    shayleen shayli shaylie shaylin shaylyn shaylynn shayna shaynah shaynna shazia shealyn sheba sheena sheilah sheilly sheily sheina
    shekina shekinah shela shelba shelbi shelbie shelcy shelia shella shelli shelly shelsea shelsey shelsie shelsy shelva shemeka shemika
    shena shenika shenita shenna shenoa shera sheree shereen sherell sherelle sheri sherice sherie sherika sherill sherilyn sherita
    sherlene sherley sherline sherly sherlyn sherlyne sheronda sherree sherri sherrie sherril sherry sherryl sheryl sheryle sheryll
    sheyenne sheyla shiann shianne shiela shifa shifra shila shine shira shireen shirel shirin shirlee shirleen shirlene shirly shivani
    shona shonda shondra shonna shonta shonte shoshana shreya shriya shukri shyann shyanna shyanne shyla shylah shyna sia sian siana
    sianah sianna siara sibel sibilla sibille sibyl sibylle sicilia sidonie sidra sidrah sieglinde siegrid siena sienna siera sierra
    sierrah signe sigrid siham sihame sila silja silke silva silvana silvina sima simona simonetta simonne simran sinai sinay sinaya sindi
    sindy sinead sinthia sintia siobhan siomara siona sira sirena siri siria sirin sirine sisilia sita sivan siya siyana skyla skylah
    skylee skylynn skyy smeralda sneha soad sobia soffia sofi sofie sofija sofiya sofya soha sohaila sohana sokaina sokhna sola solana
    solange solara sole soledad soleil solenne solia soliana solina solveig somaya somer somia somiya sommer somya sona sonali sondra
    soniya sonjia sonya sophea sophiana sophonie sophy sophya sora soraida soraya sorayah sorcha sorelle sorina soriya souad souhaila
    souhayla soukaina soukayna soumaya soumia soumiya soumya sovanna sparkle speranza spring sri stacee staci stacia stacie stanislawa
    starla starlene starr stasia stefana stefani stefania stefanie stefanny stefany steffanie steffany steffi stefka stela stellina
    stephaine stephani stephania stephannie stephany stephenie stephine stephy stevi stormi stormie sua suad suanne sude sudie sueann
    suela sueli suellen suhaila suhana suhayla suheyla sukaina sukhmani sulamita sulema sultana sumaira sumaya sumayah sumayya sumayyah
    sumer sumeya sundus sunita sunni sunnie sunshine sura suraya suri susann susannah susette susie susy suzan suzana suzann suzanna
    suzannah suzette suzi suzie suzy svea svenja svetlana sveva svitlana swan sway swetha swetlana sya syah syanna syanne syara sybella
    sybil sybille syble sydnee sydni sydnie syeda syenna syla sylvana sylvanna sylviana sylvie symone symphony syna synthia syra syrah
    syreeta syriana syrina tabata tabatha tabetha tabita tabitha taelor taelyn tahani tahara tahira tahlia taila taima taina taira tais
    taisha taja tajuana takara takeisha takia takisha takiyah takwa tala talaya taleah tali talia taliah taliana talicia talina taline
    talisa talisha talissa talita talitha taliya taliyah tallia tallulah tally talya talyah talyssa tama tamala tamani tamarah tamari
    tamarra tamatha tamaya tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamila tamira tamisha
    tamiya tamlyn tammara tammera tammi tammie tamou tamra tamsin tamya tamyra tana tanasia tanaya tandra taneisha taneka tanesha taneshia
    tangela tangie tania tanija tanika tanisha tanit taniya taniyah tanja tanna tanvi tanyah tanzila taqwa tarah taraji tari tarra tarrah
    tarsha taryn tasha tashara tashia tashina tasia tasiana tasneem tasnim tassnim tatiane tatianna tatiyana tatjana tatyana tatyanna
    taunya tausha tavia tawana tawanda tawanna tawni tawny tawnya taya tayah tayana tayanna tayla taylar taylee tayra taysha taytum tea
    teah teaira teal teana teanna teara tecla teddi teena tehani tehila tehillah tehya teisha telia telisa telisha telma temeka temperance
    tempest tena tenesha tenika tenisha tenley tennille teodora teona teonna tequila tera terah tereasa terena terese teresia teresina
    teresita teressa tereza teri terica terina terisa terra terresa terri terria terrica terrie tesa tesha tesia tesla tess tessa tessah
    tessia tessie tetiana tetyana tevy teya teyana teyla thais thalia thaliana thamara thania thanya thao thara thayla thea theda theia
    thekla thelma theodora therese theresia theressa thi thomasina thomasine thresa thu thuy thy tia tiah tiana tianah tianna tiara tiare
    tiarra tiera tierney tierra tiesha tifani tifany tiffaney tiffani tiffanie tiffiney tiffini tiffiny tiffney tijuana tila tilda tillie
    tilly timea timeka timika tinamarie tinaya tinisha tinley tinsley tiny tiona tionna tirza tirzah tisa tisha titia titiana tiya tiyah
    tiyana tiziana tkeyah tomasa tomeka tomika tommye tona tonda tonette tonia toniann tonisha tonita tonja tonya toria tosca tosha toshia
    touria touriya tova towanda toya tracee traci tracie tracye treasa treasure trena tresa tressa tressie treva triana tricia trina
    trinitee triniti trish trisha trista trixie trudi trudie trudy trula tuana tullia twana twanda twanna twila twilla twyla tya tyah
    tyana tyanna tyara tyasia tyeisha tyesha tyeshia tyisha tyla tylia tynesha tynisha tyonna tyra tysha tytiana uliana ulla ulrike ulyana
    uma umi una ute uxue vada vaishnavi vaitiare valarie valda valencia valene valentyna valeria valeriane valery valeska valina valinda
    vallerie vallie valorie vana vanda vanesa vanetta vani vania vanita vanity vanna vannesa vannessa vanny vanya varsha varvara vashti
    vasiliki veda veena vega velda velia velma velva velvet vena veneranda venessa venetia venezia venice venicia venise venita venus
    verda verena verenice vergie verica verla verlene verna vernetta vernita verona veronika veronique versie vesna vesta veta viana
    vianca vianna vianne vicenta vickey vicki vickie vicktoria victoriana victorina victorya vida vidya viera vika viki vikki viktoria
    viktorija viktoriya vilma vina vincenta vincenza vincenzina violet violeta violetta violette viorica vira virgilia virgina viridiana
    virna virtudes vita vitalia vitalina vitoria vittoria viva viviana viviane vivianna vivianne vivien vivienne vonda vyctoria wafa wafaa
    wafae wahiba waltraud waneta wanita warda wassima wenda wende wendi wendie wendolyn wera weronika whittney wiam wiame widad wijdane
    wiktoria wilda wilhelmina wilhelmine willa willene willetta willette willo willow wilma windy winnifred winona wisal wissal wonda
    wynne wynona wynter xana xandra xaviera xela xena xenia xia xiana xiao ximena xin xinyi xinyu xiomara xitlali xitlaly xochilt xochitl
    yacine yadhira yadira yaffa yagmur yahaira yaiza yajaira yali yalina yalonda yamila yamile yamilet yamileth yamilex yamina yamna yana
    yanel yaneli yanelis yanelle yanely yanessa yanet yaneth yanice yanina yanira yanissa yanna yaquelin yara yarah yareli yarely yaretzi
    yaretzy yaritza yasemin yashica yashira yasira yasmeen yasmin yasmina yasmine yassmin yassmina yassmine yazmin yazmina yazmine yecenia
    yehudis yeimy yelena yelina yen yena yendi yenifer yennifer yenny yesenia yesica yesmin yessenia yessica yeva ying yisel ylenia yliana
    ylianna yoana yoanna yocheved yohana yohanna yoko yolande yolette yolonda yomara yoselin yoselyn yosra yousra youssra yovana yovanna
    ysabel ysabella ysabelle yudith yue yui yuka yukiko yulanda yulia yuliana yulisa yulissa yuliya yumalai yumalay yume yumi yumiko yumna
    yun yuna yuridia yusra yuxin yuxuan yvaine yvana yvanna yvannah yvonna zaara zabrina zada zadie zahara zaharia zahia zahida zahira
    zahraa zahrah zaida zaima zaina zainab zaineb zaira zaiya zakia zakiya zakiyah zakiyyah zakya zali zalia zalie zamara zamzam zana
    zandra zaniah zaniya zaniyah zara zarah zaria zariah zarina zariya zariyah zarra zaya zayana zayda zayla zaylee zayna zaynab zaynah
    zayneb zayra zea zehra zeina zeinab zeineb zelda zelia zelie zella zelma zena zenaida zeneida zenia zenobia zeyna zeynab zeynep zhara
    zhor zhour zia ziana zina zinab zineb zipporah zita ziva ziya zlata zoa zoee zoey zofia zoha zohra zoi zoie zoila zola zona zophia
    zora zorah zoraida zoubida zouhra zoulikha zoya zoë zulay zuleica zuleika zuleima zulema zuleyma zulma zuzana zuzanna zya`);
