import { words } from '../words.ts';

/**
 * Given names of some seventy countries that the other lists lack, by the first names of @faker-js/faker 10.6 (MIT), and some four hundred of our own of Africa, the Caucasus, the
 * Celtic countries and the Pacific. Of one gender where nine in ten of their bearers are, by the World Gender Name Dictionary 2.0 (CC0). Names that are common English words, or places, are left out.
 */
export const WORLD_MALE_NAMES = words(
  `aadi aadidev aadinath aaditya aagam aagney aalok aamod aanandaswarup aanjaneya aaryan aarón aatmaj aatreya aayushmaan aayushman
    abaco abadon abayomi abbondanzio abbondio abd abdone abdramane abdulahad abdulazim abdulboriy abdulhafiz abdulhakim abdulhay
    abdulholiq abduljabbor abduljalil abdulkarim abdullatif abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym
    abdurrahmon abdurrauf abdurrazzoq abdussamad abeiku abelard abele abelin abenzio abhaidev abhirath abhisyanta abibo abidin abondance
    aboubakar abrahamo abrahám abramio abramo absalon absolon absolón abyasa abélard acace acar acario acaryatanaya accursio achaire
    achalesvara acharyanandana acharyasuta achil achiles achim achintya achyut acilio aciscolo acrisio acun adalard adalardo adalbald
    adalbert adalbéron adalfredo adalgiso adalric adalrico addo adebiyi adebowale adeboye adedeji adegoke adegrin adekitan adekola
    adekunle adelardo adelberto adelchi adeleke adelfo adelgardo adelmo adelphe adenet adeniyi adeodato adeolu adeoti aderopo adeshina
    adesoji adetayo adeyi adheesh adhiarja adhiraj adhrit adhémar adiarja adigun adika adikara adikavi adinata adinath aditeya
    adityanandan adityanandana adjutor adnân ado adolphe adone adrione adripathi adrián advaya adán adéodat afanasie afolarin afonso
    afşin afəl agabio agamennone agapet agastya agathange agathon agaton agazio agenore agesilao agilbert agnimitra agniprava agnivesh
    agnos agrippin agus agustín agâh ahror aiace aidano aimable aimone aimé ainārs ajeet ajiono ajit akalp akande akanmu akanni akarsana
    akbatur akinkunmi akinlabi akinwale akmal akroor akshaj akshat akshayakeerti aksil aktekin aktimur akwasi akwesi akın akıner aladino
    alamanno alambana alamu alano alarico alasdair alberico alboino albrecht albrico albéric albín alceo alcibiade alcide alcime alcino
    aldobrando aldonce aleardo aleaume aled aleksandro aleksej aleksi aleodor aleramo alexej aleš alf alfonz alfréd alfrēds algiso alic
    alican alighiero alisdair alisher alistar alişan alişir aljaž aljoša alliaume almerigo almiro aloisio alojz alok aloïs aloīzs
    alparslan alpay alperen alphan alphée alpinien altan altemur alvah alverède alviero alvise alwar amady amalric amandin amanzio
    amaranaath amaranto amath amato amatore amaël ambrogio ambroise ambrosiano ambroży ambrož ambróz amedeu ameth ameyatma amico
    amilcare amintore amish amleto ammâr amogh ampelio amza amát amélien amîr anaadi anal anang anastase anastasije anastáz anatolii
    ancelin andelko andelo andras andraž andrija andrin andris andrás andréas andrés andéol andělín andžejs andžs anej anggabaya anghel
    angilbe angilran angoustan anicet anilaabh anilabh anko annibal annibale anom anrijs ansaldo ansbert anselme ansgar ansgary ansovino
    antal antek antelmo anthelme antide antimo antino antioco antoniu antono antonín antti antun antónio antônio anunay anuraag anurag
    anvar anĝelo anıl anšlavs anže apollinaire apollinare apollinary apuleio aqil aquilin araldo ararat aratone arcadi arcadie arcadii
    archambaud archan archimede archippo arcibaldo ardito arduino aresio argimiro argo argono arialdo ariberto arijit arindam ariosto
    aristarco ariste aristeo aristid aristione aristo aristofane aristotele arjen arkadiusz arkady arkád arkādijs arminio armīns arnaud
    arnesh arnould arnošt arolde arpád arrigo arsenie arsenije arseniusz arsipatra arslon arsène artanto artawan arthaud arthus arthème
    arto arturas artus artuš artūrs arunthavanathan arved arvīds arystarch arzen asadulloh ascanio ascelin asdrubale ashlesh ashok
    asilbek asimodeo asirwada asirwanda askar asman asmianto asmuni assunto asterio astianatte asım atakan atalay ataleo atanasio
    atanazy atanáš athanase athos atila atmanand atmananda attilano atâullah atıf auberto audace audebert audouin audran augustín
    augustýn aurelien aureliu aurelián aurian aurică auro aurèle aurélien ausilio auxence avadhesh avdal averardo avşar axinte ayaz
    aydemir aydın ayinde aykan aykut aymard aymeric aymon ayodeji aytaç aytekin aytuğ ayvaz azamat azeglio azelio azer azizhan azmi
    azubuike aïdan aćim aļģirds aļģis aşkın aŭguĉjo baalaaditya baalagopaal babacan babasola babatunde babatunji babawale bacco badis
    bafana bafode bagas bagus bahadır bahodir bahri bahriddin bahrom bahuraksa bahuwarna bahuwirya bajragin bakda bakhtiyar bakhtiyor
    bakiadi bakianto bakidin bakijan bakiman bakiono baktiadi baktianto baktiono bala balaaditya balachandra baladitya balagopal
    balagovind balamantri balangga baldassarre balderico baldo baldovino balgopal balidin balijan balázs bambang banawa banawi bancar
    bandhul bangizwe bankim bankimchandra bankole baptiste barbarigo bardo bardomiano baris barkın barlas barnaba barnabe barnabás
    barnabáš barnabé barsaba barsimeo barthelemy bartholome barthélemy bartimée bartolomej bartolomeu bartoloměj bartu barın barış bas
    basarab basileo bassiano bastiaan bastiano battal batu batur baturalp baudouin bawer baykal baz bazil bazyli beato beatus bedir
    bedirhan bedreddin bedri bedřich behiç behlül behram behruz behzat behçet bekmurod bektaş belimir bellino belo beltramo bence
    bendegúz benedek benedykt benett bengt benjamim benjamín benjámin benno benoit benone benoît benvenuto benício berardo berdan berend
    berengario berislav berk berkan berkin beronico bertalan bertilo bertold bertoldo bertolfo besim besnik beňadik beşar beşer beşir
    bhaasvan bhaaswar bhadraksh bhagavaan bharat bhasvan bhaswar bhaumik bhaves bheeshma bheki bhekimuzi bhekizizwe bhekumbuso bhisham
    bhishma bhoj bhoopat bhooshan bhooshit bhramar bhupen bhushan bhushit bhuvanesh bibek bibiano bijay bikash bilol bilâl bino birane
    birger birino birjesh birol bishal bivoj bjarne bjørn blagoje blahomil blahomír blahoslav blaž blažej boas boban bodi boet bogoljub
    bohuchval bohumil bohumír bohun bohuslav bohuš bohémond boldizsár bolemír boleslav bon bonagiunta bonaldo bonaventura bonavita
    bonginkosi boniface bonifác bonito borek borivoje borjan borko bortolo borut botan botir botond bouba bouchard boļeslavs bořek
    bořislav bořivoj boško božetěch božidar božislav brahmaanand brahmabrata brahmanandam brahmdev brajan brajendra brajesh brancaleone
    branimir branimír bratislav breno briac brieuc brijesh bronislav broņislavs bruto brájen brăduț bucur budhil budi budimir budimír
    budislav budivoj bulut burhon buğra bystrík bálint bâki béla béranger bérard bülent bünyamin bănel błażej břetislav bəhram bəhruz
    bəxtiyar cafer cagak cager cahid cahya cahyadi cahyanto cahyo cahyono caino caket cakrabirawa cakrabuana cakrajiya cakrawala
    cakrawangsa calanico calcedonio calebe camillien camélien canalp candrakanta caner cankan cantemir cantidio canziano capa caraka
    caribert carloman caronte carponio carub cas casian cassiano cassien cassio casto catullo catur caturangga cauã cavid cawisadi
    cawisono cawuk cayadi cazimir cecco cecep cecyliusz cedrik cedrin celasun celestin celestýn celian celil celâleddin cem cemali
    cemani cemeti cemil cemplunk cene cengkal cengkir cenk cevat ceyhun cezary cezmi chaanakya chaaruchandra chahine chaitan chakor
    chakradhar chakravartee chanakya chandan chandraayan chandrabhan chandradev chandraketu chandramohan chandran chandranath
    charlemagne charuchandra charuvrat chaten chaturaanan chaturbhuj chaï cheikhou chekhouna cherubino chetan chetanaanand chiaffredo
    chidaakaash chidaatma chidambar chidananda chidi childebert chilpéric chinedu chinmayanand chinmayananda chiranjeeve chiril chirill
    chitraksh chrabroš chraniboj chranibor chranislav christer christiaan christodule chrudoš chrysole chrysostome chrétien chukwu
    chukwuma chval cihad cihan cihangir cihanşah cino cirano ciriaco ciril cirillo cirino civan claas claes clarenzio cleandro cleonico
    climaco clinio clodomiro clodoveo clotaire cléandre clément cléry codin codrin codruț colins colmanno colmazio colombano colombo
    concetto concordio constatin corbiniano coreno corentin coriolano cornelis corneliu coronato corto corvin costache costante costanzo
    costel costin coşkun coşkuner cremenzio crescente crescenzio crespignano crin crispino cristaldo cristea cristián cristofor
    cristoforo cristóbal crocefisso csaba csanád csongor ctibor ctirad ctislav cumhur cuniberto cupido cvijan cvijetin cyprien cyprián
    cyrian cyriaque cyrille cyryl cândar cédric célestin célian césaire césar cézar cîhan côme cübeyr cüneyt călin cătălin daan dabiživ
    dacian daciano dacin dacio dadap dadi dafydd dag dagel daiwik dalibor daliman dalimil dalimin dalimír daliono dalmazio damar damaso
    dame damife damil damilare damin damián damocle damu danang dandak dandapaani danielo danijel danio daniël danjuma danko dariati
    darijan darimin darko darman darmanto darsirah dartono davino davor davorin davron davud dayaamay dayaananda dayaanidhi dağhan
    decebal decimo deenabandhu deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar dele delphin
    demetriusz demiralp demirhan democrito demostene deneval denisz denizalp deodato derviş desiderato desimir devadatt devagya devdan
    devesh deveshwar devran devvrat dex dexx dezider dhananjay dhanesh dhanvin dharmaketu dhyanesh dhyaneshwar didimo dieudonné digambar
    digambara digdaya dikmen dilaver dildâr dilmurod dimaz dimitrii dimitrij dimitrije dinakar dinesh dinis dinkar dinu dinç dinçer
    diocleziano diodoro diogene diomede dionigi dionizy dionýz dionýzos dipankar dipendra dipesh diptendu direnç dirja divaakar diviš
    diyor djayden dluhoš dmitrii dobromil dobromír dobroslav dodato domagoj domen domenik domezio domiziano donaldo donat dono donát
    doriano dorinel dorián doroteo doru douwe dovud doğan doğanay doğaner doğu dragiša dragoje dragojlo dragoljub dragomir dragoslav
    dragoș dragutin drahomil drahomír drahoslav drahotín drahoň drahoš drahutin drajat draža dražen dren dries dron držimir držislav
    dubravko duccio duco ducu duilio duje dujo dumisani dung durante durmuş durodola duuk dušan duško dwaipayan dwaipayana dwi dylano
    dániel dávid dâver désiré dêrsim dîroj dündar dāgs dāvids dāvis děpold dětmar dětřich eberardo ebiowei ebuzer ecclesio ecevit ecmel
    ecvet edgaro edgars edhem ediz edmondo eduards edvín edvīns edžus eekalabya eero eetu efim efisio efken eflah eftimie egemen egeo
    eginardo egisto egmont egīls eino einārs eižens ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo elbek
    eldor eliahou eliano eliasz elifio eliodoro elizej elizeus eliáš elmar elmurod elmārs eloan elogio elouan eluh elvezio elvino elyes
    elyor elyès elías elísio emanoil emanuil emas embuh emced emeka emerich emiel emilien emilijan emilián emirhan emmerico emong
    empirio empluk emrullah emīls enderun endrigo enecone engin enguerrand enno ensio enteng enyo epeli ephraïm eraclide eralp erardo
    erast eray erazim erazmus erberk erberto ercolano ercüment erdal erdem erdinç erel eremia ergin ergün ergüner erhan erico erkki
    erkâm erkân erling erman ermanno ermenegildo ermete ermilo ermīns erneĉjo ersin ertan ertuğrul ervín ervīns erwan erwann erçin erşan
    esat esaù esben esse estiawan estiono esuperio esupofo eterie ethann ethem eubert euclide eudes eudoxe eufebio eufemio eufronio
    eugeniu eugeniusz eugène eusebiu eusebius euseo eustache eustațiu eustorgio eustosio eustracjusz eusèbe eutalio evald evaldo evandro
    evarist evasio evgheni evghenii evidio evodio evran evremondo evžen ewell ewenn eymen eyüp ezechiele ezrak eşref faas fabijan fabián
    fabrício fady fadıl fahrettin fahri fahriddin faik faiq falk famiano fantin fanyana farai farruh farès fasih fatih faust faustin
    faustýn fayzbek fazio fazliddin fazlı fazullah fazıl fedai fedde fedele fedro fehmi feleti felicien felicián feliks femi fender
    feodor feramuz feramuş ferenc ferhat feridun ferit fermiano fermo ferre ferruh festo fevzi feyyaz feyzullah fiacre fidelius
    fidenziano fidenzio fidèle fiete fiifi fikret filemon filibert filipp filomeno filotije fiodor fionn fiorenziano firdavs firmin
    fitrat flavien flaviu flavius flavián fleano flodoard florea florent florentýn florestan floriano floris florián flurin folu
    fortunát fortuné fos fosco foss fotih foucauld foulques francisc francisko franciszek franjo františek frederiko freek frenkie frido
    fridolín fridrich frontiniano fryderyk fráňa frédéric fuat fulbert fulberto fulcran fulgence fulgenzio funani funmilade furio furkân
    furseo fuscolo fuzuli fábio fâlih félix gabin gabrielo gabriël gading gaduh gaetan gaglioffo gaiman gaio gajaadhar gajabahu gajadhar
    gajbaahu galak galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gaman gamanto gamblang ganak
    gandewa gandharv gandharva gandi gandolfo ganep gangesh gangsa gangsar ganjaran gantar garan garang garik garimberto garnier garud
    gastone gastono gatien gatot gatsha gaudenzio gaudino gauraang gaurang gauranga gautam gautama gauthier gautier gautiero gavrilo
    gazanfer gazi gaétan gaël gaëtan gašpar gašper gbadebo gbeminiyi gbolahan gbowoade gedeone gejza gellért gelu geminiano genadij
    gencer genesio gentian genziano geoffroy georgel georgije georgo geraint gerasim gerasimo gerazim gerazym gerbert geremia gergely
    gergő gerino germán gerolamo geronzio gervais gervasio gesualdo gethin gevheri ghanaanand ghanashyam ghani ghanshyam ghenadi
    ghenadie ghennadi gheorghi gheorghii gheorghiță gherardo gherman ghislain ghiță giacobbe giadero giambattista gianbattista
    giandomenico gianluigi gianmaria gianmario gianpietro gianuario giasone gicu gică giel gijs gilang gildo gilles gineto gintaras
    giobbe gioberto giocondo gioele gion gionata giorgian giorgos giosuele giosuè giotto giove gioventino giovenzio girardo girart giray
    girik girindra giriraaj giriraj girish gislebert giuda giustiniano giusto glauco gligorije gobinda goffredo gojko golia golub
    gomberto gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonçalo gopaal gopal gopee gorakhanatha gorakhnath
    gorazd gordan gordiano gosto goswamee gothard gottardo gotum gouranga govinda graciliano gracián gradimir grato grațian gregoire
    gregorian grgo grgur grigore grigori grigorije grimaldo grzegorz grégoire gualberto gualtiero gudakesa gudakesha guelfo guerrino gui
    guiberto guilhem guiscardo gumesindo guntis gunārs gurdev gustáv guus guyot guérin gvozden gwido gwilym györgy gábor gál gédéon
    gérald géraud géza gökalp gökmen gönenç göngör göran görkem gúbio gültekin gürbüz gürdal gürhan gürkan gürol gürsel güvenalp gıyas
    gűnter habbab habil hacib hadrien hafız hairyanto hakem haki hakkı haldun halit haluk halvard hamdullah hami hammâd hanefi hanno
    hannu hansjörg hanspeter hansruedi hansueli hanuš haralamb haralambie hardana hardi hardouin harimurti harinarayan harja harjasa
    harjaya harjo haroune harsanto hartaka hartana harto hasano haseki hasim hasin hatip hattâb havel hayali hayati haydar hazım haïm
    haşim haşmet haštal heikki hein heitor heja hektoro helmer hemi hendra hendri hennes henning henrich herluin hermenegildo hernán
    heru hervé heryanto heval heřman hicabi hidde hieronim hilaire hilar hilarion hilarius hildebert hilmi himawan himmet hincmar
    hipolit hippolyte hiranmay hiranmaya hişam hjalmar hojimurod homér hone honore honorius honoré horacy horațiu horea horymír horác
    hostimil hostimír hostislav hostivít hovard hrvoj hrvoje htun huberto hud hugues hulusi hunor hurram hurşit husein huub huw huzeyfe
    hvalimir hvězdoslav hyacint hyman hynek hypolit hâdi hâlis hâtem håkan håkon hédelin hédi hélier hélio hüccet hüdayi hüdâvendigâr
    hümayun hürkan hüsameddin hüsamettin hüsnü hüsrev hıfzı hızır iacopone iacov iancu ianos iaroslav ibidapo ibodulloh ibou ibrani
    ibrohim ibun icaro icilio idir ieremia iestyn ieuan ifeanyi ifeanyichukwu ige iginio igino ignacy ignjat ignác ignát igori ihtiyor
    ikhidie ikhsan ikin ikrom ilarie ilarion ildebrando ilgmārs ilies ilija ilko illidio illuminato ilmari ilmārs ilyan ilyane ilyess
    ilyos ilyès immacolato imrich imron inder indrek indriķis indro ingmārs innocenty ino inocenc inocențiu inārs iolo ionică ionuț
    iorio ippocrate ippolito irenej ireneo ireneus ireneusz irinel irnanto irsad irv irwan isacco ischirione iseoluwa ishola isireli
    islom ismaele ismaël ismaïl ismaïla ismoil isom israël issiaka istván iuliu iuri iurie iurii iustin iustinian ivanoe ive ivek ivica
    ivor iván izaiáš izajasz izako izidor izmael iztok izydor izák iľja iŝmaelo işıner jaakko jaco jacobus jadran jadranko jadro jaeman
    jagadisha jagapati jagaraga jagdeep jagdish jagmeet jaiman jais jaivey jakobo jakov jalol jamiro jamol jamshid janez janko jannek
    jannes janosch jarmil jarne jaro jarolím jaromil jaromír jaroslav jarwa jarwadi jarwi jasenko jasoň jassem jassim jasur jaswadi
    jatmiko javas javlon javohir jawed jaxx jayeng jaylano jayvano jeannel jef jefri jefta jejomar jelle jelmer jelte jeppe jeremiasz
    jeremiáš jerguš jernej jeroným jerónimo jerôme jesús jevgeņijs jezdimir jiljí jimram jinawi jindřich jitender jitendra jiří joakim
    joakimo joaquín joep joes johano johanĉjo jonatano jono jonáš joojo joost jop jorin joris jorn jorrit jort joscha joso josse josuo
    jovin jozefo jozue joão joël joĉjo joško jošt joža jože jožef judicaël jugoslav juha juhani juho jukka julan juliusz julián juma
    jumari junayd jur juraj jure jurre jurģis justeno justýn jusuf juul juwon jáchym ján jános jérémie jérémy jérôme józef józsef jörg
    jörgen jørgen júlio július jürg jānis jāzeps jēkabs jūlijs kabil kacung kadem kadrican kadı kagiso kailash kairav kaj kajen kajetán
    kalender kalervo kalevi kalidou kalinik kalistrat kalle kamau kamidin kamol kamoliddin kannan kannen karahan karamba karamoko karolo
    karta kartik karunanidhi kashyap kasiran kasián kastor kasusra kasım kawa kawaca kawaya kayaalp kayode kays kayun kazimierz kazimír
    kaïs kağan kašpar keano kees keleş kelyan kemalettin kemâl kende kenes keno keramet kerami keremşah ketut keşşaf kgabu khem kiano
    kilián kilyan kipchoge kirilo kjeld kjell klaas klarencjusz klaudius klaudiusz klaudián klaŭdo klemen klemens klement kliment kléber
    klāvs knut knuto kojo kolawole koloman kolombín kolos kolumbán kolumbín komron konrád konrāds konstanty konstantyn konstantýn
    konstantīns konštantín korbinian korede korkut korneli kornelius korneliusz kornél kosma kosmas koçer krasomil krasoslav krešimir
    krijn krishnadas krishnadasa kristián kristiāns kristóf krisztián krisztofer krišjānis krišs krištof krsto kruno krunoslav kryšpín
    kryštof ksawery ksenofont kubad kubat kubilay kuddusi kujoe kumar kuncara kunle kunthara kurnia kutbettin kuzey kuzman kvido
    květoslav květoň květoš kwadwo kwaku kwamena kwasi kweku kwesi kwintyn kyano kyaw kyliann kâmil kâzım kéba kévin köksal kürşad
    kārlis křesomysl křišťan labuh ladislau ladislav ladji lajos lakshman lakshmidhar lakshminath lal lamih lanang lancilotto landolfo
    lanfranco langgeng lanjar lantar lapo lascăr lasmanto lasmono lasse laswi laurenc laurencjusz laurenty laurenz laurențiu lauriano
    lautone lavinio laxman laziz lazzaro lazăr laŭrenco leandr leano leendert legawa leke lembah lenn lennard lennert leodegar leonio
    leonis leono leontin leontýn leonzio leonīds leopardo leoš lere letterio leu leufroy levente levio levoslav lewin lešek lias
    liberatore liberio libor liboslav libère lică lidio lieto lieuwe liman lirone livino livius liyam liétald ljubiša ljubomir ljudevit
    lodovico loek loet lohan longin lorenc loreno lotar lothaire louca louka lounis loup lourenço lovro lowie loïc lubin lubomír lubor
    luboslav luboš lucențiu lucijan lucián lucjan lucrețiu ludano ludivoj ludolphe ludomír ludoslav ludovic ludoviko ludvig ludvík
    ludwik luděk luhung lui lukita lukman luko lukrecius lukáš luluh lulut lumír lungelo lungu lurhur lutfan lutfi lutfulloh luthfi
    lutibor lutobor lutz luuk luwar luwes luís lwazi lyes lászló léandre léo léon léonard léopold lévi lütfi lütfullah maad maarten maas
    mabruk maccabeo mactar madid maes maffeo maggiorino magno mahan mahendra mahesa mahfud mahrus mahzan mahzun mailo maiorico makhtar
    makinwa maks maksimo makso malco mališa malo malthe mamante mamert mamour manah manassé mancio mandla manetto manfredo manfréd manik
    manil manilio manlio manoj manole mansueto mansvet maphikelela maqsud marat marceau marceli marcelin marcu mardon mariadi marijan
    marijn marinko marinus marián markku marolo maroš marsito marsudi martaka marteno martim martti martín marut marwata marwin maryadi
    maryanto marģers mas massinissa mathijs mathurin mathuys mathys mathéo matjaž matko mato matouš matroniano mattes mattheo matthijs
    mattéo matys matyáš matz matías matúš matěj matīss maugis maurilio maurits maurycy mavdud mavlon maxens maximilián maxmilián mayeul
    mazbut mazhar mazlum maël medard medardo medoro meghnad meghnath meik melanio melchiade melchior melchiorre melezio melichar melih
    melikşah mels melvil memduh menahem menardo menelao meneo menno mennone mercurio merijn merwan mestan mesut mete metello metod
    metoděj metrofane mevlüt mečislav michaël michał mickaël midas mihael mihajlo mihnea mihály mijat mik mikaere mikaïl mikkel mikko
    miklós mikoláš mikołaj mikuláš miladin milanko milano mileta milhan milisav milivoj milić miljan miljenko milojica milomir milorad
    miloslav milouš milovan milovín miloň miloš milutin milutín milán milík milíč mimo minervino mink miodrag miomir mirac miraziz miraç
    mirek mirkelam mirkó mirocleto miromil mirziyo misaele mislav mitar mithat mitică mitja mitruț miĉjo miķelis miško mlad mladen mnata
    mnislav moctar mody moisés mojmír mojżesz mojžíš momir monaldo monitore monvīds moos moric morne mort morten moseo mosè mouctar
    mouhameth mouhammadou mozes moïse mořic mpho mpilo mpumelelo msizi mstislav muammer muaviye mufiz mugur mugurel muhamado muharrem
    muhtar muhteşem muhtor muhyiddin mujur mukesh muktedi muktedir muktefi mukul mulyanto mulyono mumpuni munif murilo murod mursinin
    mursita musawenkosi muslih mustafo mustika mustofa musulmon mutasım muteber mutemed muttalib muyiwa muzaffar muzaffer muziano mwangi
    myint myrtil mário márk márton mátyás máté médoune médéric mérovée móric müfid müjdat mümtaz münir müren müzdad müşir mārcis māris
    mārtiņš mădălin nabin naci nafiz nahel nahil najam najmiddin nalar namazio namık nand nando naoufel napoleone narimon narseo narsete
    nasriddin nasrullah nathanaël natiq naud naudet nawfel nayel nazariusz nazary nazif nazim nazmi nazrulloh nazzaro nazım naël naïl
    naïm ndleleni nebojša necat necati necdet nechifor necib necmettin nedeljko nedim nedjeljko nejc neklan nelio nelu nenad neopolo
    neoterio nepomuk nereo nesim nestore nevio nevzat nezamysl neşet nicarete nicea niceforo niceto nicezio nichifor niclas nicodemo
    nicodim nicolaie nicolás nicolò nicon nicu niculiță nicușor nicuță nicéphore niek nik niklaus niklāvs nikodém nikolao nikolasz
    nikolĉjo nikša nimit nimród niniano nio niraj niranjan nirbhay niro nischal niyazi niyilolawa nizamettin nizom nizomiddin niştîman
    nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noan noar noaĥo noham nohan nolann nolhan nosir nosirjon nostriano noud nout novan nox
    noâm noè noël nrima nugraha nurbek nurettin nuriddin nurlan nursultan nurullah nusratulloh nusret nyoman nándor nátán nûredîn
    něhoslav oba obanijesu obid obinna obrad obren octav octaviu oddone oderico odidone odil odilon odolen odorico oger ognjen ojārs
    okan okta oktavius oktavián oktay okto oladare oladimeji olakunle olanrewaju olansile olavi olbram oldrich oldřich olimpian olimpio
    olimpiu olindo oliviu olivér oliwier olle olof olufunmi olumide olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa
    oluwasanmi oluwasegun oluwaseun oluwole oluwunmi omad omero omobobola ondrej ondřej onesto onorino onorio onoriode onufry opan opung
    oqil orenzio orest orfeo orif orio oronzo orsino orso ortensio oskari oskaro osmondo osmund ostoja osunleke osvald otabek otakar
    otello otieno otmar oto otokar otomar ottaviano ottone ovidius oybek oystein ozod ozodbek ozren ozy oğuz oğuzhan oļegs oļģerts
    paciano pacifico pacomio pacôme padam palatino palladio palmiro palémon pamfil pammachio panagachie panait panca pancario pancrazio
    panfilo pangeran pangestu pankracy pankrác pantaleo pantaleone param paramartha pardo parfait paride parman parmenio parsival paskal
    paterne paterniano pathé patriko patroclo patrycjusz pauside pavle pavlín pavol paweł payidar pekka peleo pelhřim pelle pellegrino
    pentti pepijn pepo perceval perica pericle perikles perkasa pero perseo pertev perver petko petre petri petrică petrișor petronio
    petronius petruț petteri peyami philani phileas philibert philémon phiwokwakhe pierangelo piergiorgio piermarco pierrick piersilvio
    piet pieter pippo platon platone platón plinio plutarco polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus
    ponziano ponzio porfiriusz porfiry porziano postumio poul prabawa prabin prabowo prabu prakash prakosa pran pranawa pranay prasad
    prasetya prasetyo prashant prathamesh pravdan pravdomil pravomil pravoslav prayag prayitna prayogo prayuth predrag priamo primož
    prisco privato procopio prokles prokop prokul prospero protasio proteo prudenzio prvoslav publio pupolo purwadi purwanto pusicio
    pépin péter pío pāvils pătru pēteris přemysl přibyslav qobil qosim quarto quasimodo qudrat querano quintiliano quintilio quintino
    quinziano quinzio quirin quirino radan radegast radek raden radenko radhost radim radimír radion radislav radit raditya radivoj
    radivoje radiša radko radmil radmilo rado radolfo radomil radomir radomír radosav radoslav radovan radoš radul radvan radúz raf
    rafaelo rafaël rafał rafet raff rafid raharja rahmat rahmi raide raik raimund rainaldo rainhard rainold rajab rajendra rajmund
    rajnold raju rakesh rakıp rameshwar ramil ramziddin ramón randolf ranek rangga rangi raniero ranjan ranko ranolfo raphaël rareș
    rasim rasmus rastislav ratibor ratimir ratmír ratu ravshan raxmatulloh raúl raşit raško recai redmond refah refet refik reginaldo
    regnārs regolo relja relu remig remondo remzi renat renaud rens renát renārs respati respicio resûl resül reto revi reybaud reşat
    reşîd rhodri riaan ricario richelmo richárd rickard rigard ritesh riv rizal rizvon ričards robaldo robbe roch rodan roderik roderyk
    rodiano rodion rodoljub rodolphe rodrigue roj rok roko rolfo romeu romoaldo romuald romul romulus roméo romāns rostislav rotimi
    rover ruaridh rubiano rubén rudra ruedi rufo rune ruprecht rusman rustam rutilo ryad ryszard régis réjean rémi róbert rúben
    rükneddin rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza rūdis rūdolfs rūsiņš rəşad rəşid saadi sabato sabazio sacid sadberk
    sadettin sadri sadriddin sadullah sadık saffiro saffo safo safouane sagar saiful sakari saladino saloh salomone salustio salwator
    samandar samed samih samim samsul samu samuelo samuël sancho sandu sanele sanjin sanka sansone sapiente sarbello sardor sarvar
    sarvin satish saturniano saturnin satyen sauveur savaş savinien savva saèr saïd saúl sašo seb sebas sebastiaan sebastián sebastião
    sebastjan sebestian seckou secondiano secondo sedat sedrik sef sefer seff seghei segun selami selmer selyan selçuk semion semisi
    semplicio sempronio senesio senn senne senofonte sep sepp seppe seppo serafim serafín serapione serbülent serdar serenus sergen
    serghei sergiusz serhad serhat sermet sertaç servidio serviliano servác sesto setareki settimio settimo setya sever severín seweryn
    seye seyfettin seyfi seyfullah seyyit seçkin sfiso shahboz shahobiddin shahriyor shahzod shamsiddin shankar shantanu shaï shekoni
    sherzod shodiyor shukrulloh sibusiso sico sicuro siddarth siddhran sidiq sidonio siebe siem siep sifiso sigebert sigfrido sigfríd
    sigismond sigismondo sigurd sijuade silvester silvestr silvian silviu silvius silván silvère simen simion simono simão siméon sindre
    sinesio sinfronio sinică siniša sinkler siphiwe sipho sireno siriano siricio sirineu sirojiddin sisto sithembiso sixt sixte sixtus
    sjoerd sjors skander slamet slavek slaven slaviboj slavibor slavoboj slavoj slavoljub slavomil slavomír slobodan slávek sname soan
    soběslav soccorso socrate sodiq sohib sokrat solal soleh solocone som somchai somnath somsak sondre sostene sosteneo sostrato soter
    souleyman spano spartaco speranzio spiridon spirydion spytihněv srboljub sredoje srećko srečko stancu stanimír stanislao stanislas
    stanisław stanko steen steeve stef sten stephaans stig stijn stiliano stipan stipe stiriaco stjepan stojan stojmír strahinja stribor
    struan stéphane subash subhash subhi subodh suhrob sulaymon sulton sumeet sune surano suresh sushant sushil svatoboj svatobor
    svatomír svatopluk svatoslav sveatoslav svebor sverre svetislav svetolik svetomir svetoslav svetozar svetozár sviturno svätopluk
    swapnil sylvestre sylwester szabolcs szczepan sába sámo sámuel sándor sáva sâkıp sékou séraphin sérgio séverin sönke søren süheyl
    sıdkı sırrı tabris taceddin taddeo tade tadej tadeáš tadija tafadzwa talay talip tamas tamino tammaro tammo tamás tancrède tane
    tanguy tanju tankred tapan tapani tapio tarcisio tarjei tarkan tarmo tarso tarun tarık taufan taufik taurin tayfun tayyar taziano
    tazio taşkın tebogo teguh teije tej tekin tekinalp telchide telemaco temel temistocle tendai teobald teobaldo teodorik teodosio
    teodoto teodoz teofan teofil teogene teohari terenc terencius terencjusz terenzio tertuliano tesauro tesifonte teun teunis tevfik
    tevhid tevita tezel thabo thamsanqa thein themba theodorik theofan theofil theophane theophile theotime theunis theuns thibaud
    thibaut thibert thibo thies thije thijmen thijn thom thorben thore thorge théo théodore théophane théophile théophraste tibaldo
    tiber tiberiu tiberius tibo tiburcius tiburzio tichomil tichomír tichon ticone tieme tihomir tijmen tijn tijs tilen tilio tillmann
    timbul timeo timm timofei timoléon timotei timotej timoteus timothe timothée timéo tirone tirtayasa titien titouan tizian tizio
    tjark tobiasz tobiloba tobiáš tohir tolga tolomeo tolunay tomaž tome tomiloba tomislav tomo tomori tomás tomáš tomé tonko tonnin
    tonči tor torbjörn tore torkvát torquato torquil tosco toussaint toyip trajan tranquillo trilochan trilok trilokanath trilokesh
    triloki tristano troels trofim trond trpimir trpko tufan tugay tugiman tuhfe tulliano tunahan tunar tunde tunç tunçer tuomas turan
    turgay turgut turibio turold tushar tussio tuur tuğrul tuğtekin tvrtko twan tybalt tycho tygo tymeo tymoteusz tümer türkay türker
    türkeş tālis tālivaldis tālrīts tınas tərlan ubaydulloh ubertino uberto uche uchqun udai udit ueli uffe ufuk ugolino uguccione
    ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulpiano ulrico ulstano ultimo ulvi ulysse umang umid umidulloh umile umur umuralp umut
    unggul upendra upik upton uranio urbain urdino urfon uriele uroš urs ursicio ursino ursmaro usame usmon utama uttam uve uzayr
    uzodimma uğur uģis vafo vagn vahdet vahid vahâ vakhtang valdemārs valentijn valentim valentín valentýn valentīns valerico valerii
    valeriu valerián valfredo valfrido valtr valtteri valère valér valéry valērijs varo vasili vasilie vasja vasko vasudev vatroslav
    vavrinec vavřinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vehbi veikko veit velaphi veleslav veli
    velibor velimir velimír velio velislav venance venanzio vencel venceslao venceslas vendel vendelín venerando venerio veniamin
    venustiano venusto verano verecondo verenzio vergiliu verulo vespasiano veysel veysi vezio vicențiu victorien victorin vid vidak
    vidhur vidiano vidone vidor vidur vigile vijeko vik viktoro viktorín vilfredo vilhelm vilhelmo viliam viliami vilibald viliberto
    viljem ville villy vilmar vilmos vilmārs vilém vilĉjo vimal viman vin vincenc vincențiu vindonio vinebaldo vinfrido vino vinsen vinz
    virgile virgiliu virman virone visarion viscardo vishwamitra vitale vitalico vitalii vitold vittore vittoriano vitālijs vivaldo
    viviano vjekoslav vjenceslav vladan vladek vladimer vladimiro vladimír vladivoj vladlen vlado vlaicu vlastimil vlastimir vlastimír
    vlastislav vlatko vodingo voicu vojen vojin vojmil vojmír vojslav vojtech vojtěch vok voldemārs volfango volfgang volkan vosil
    vratislav vratko vsevolod vujadin vukan vukašin vulmaro vulpiano vusumuzi vyas vytautas václav víctor vít vítor vítoslav vítězslav
    víťazoslav věnceslav věnek věroslav všeboj všebor všerad všeslav wacław wadi wahyu waino wakiman wale walenty walentyn waleran
    walerian walery walgierz waluyo waly wandrille wanjala wannes wardaya warji warley warre warsita warta wasis wawan wawrzyniec waël
    wessel wichai wilfryd wincenty wiremu wisnu witalis wout wouter władysław włodzimierz xanana xaver xaverius xebat xem xénophon yahyo
    yakubu yalgın yalçın yango yaro yaw yağız yaşar yener yerlan yetkin yiğit ylan yoann yogendra yogesh yoginder yono yoqub yorbek yoro
    yorqin younès youp youri youssou youssouph youssoupha yoznur yoël yvan yven yûsiv yüce yücel yümni yıldırım yılmaz zabedeo zabir
    zaccheo zachar zachariasz zachariáš zaché zadig zafar zafer zakarya zalán zamfir zanobi zaur zaw zayniddin zbislav zbyhněv zbyněk
    zbyslav zbyšek zdenko zdeněk zderad zdeslav zdirad zdislav zdravko zdík zef zefiro zekai zekeriyyâ zenebio zenobio zenone zente
    zerdeşt zetico zeyd zeynel zigfrīds zigmārs zihnî zikmund zithulele ziver ziyo ziyâd zlatan zlatko zlatomír zohid zohir zoilo zokir
    zoltán zoroslav zosim zosimo zoyir zrinislav zrinko zsolt zsombor zubayr zulfikar zviad zvonimir zvonimír zvonko zyad zygmunt záboj
    záviš zâfir zâhit zénó zéphirin zétény zübeyr zülfikâr ábel ádám ákos ámos ángel ármin áron árón âmir ângelo åke çağan çağatay
    çağdaş çağlar çağrı çağrıhan çelen çelik çetin çetinel çetiner édouard éleuthère élias élisée élzéar émeric émile épiphane éric
    étienne évariste évrard ígor óscar önder özcan özer özgür özhan özkan ülgen ümit ünal üzeyir ādams ādolfs ārijs āris časlav čedomir
    čeněk čestmír čistoslav đorđe đurađ ēriks ēvalds ģederts ģirts ĵeromo ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łazarz łukasz
    řehoř şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şaiq şakir şamil şarani şayan şecaeddin şefik şehlevent şemsi şener şenol
    şerafettin şeref şerif şervan şevket şevki şeyban şihab şihabeddin şinasi şir şâfi şêxmus şükrü şəhriyar šalamoun šalomoun šavel
    šebastián šimon štef štefan štěpán šťasta žan žanis žarko ždan želibor želimír želislav željko želmír žiga žigmund žitomír žitoslav
    živan șerban ștefan əhməd`,
);

export const WORLD_FEMALE_NAMES = words(
  `aadrika aaltje aanandinii aanuoluwapo aaratrika aasa aasha aashritha aatmaja abbondanza abdonie abeline abena abendam abeni abibatou
    abigaël abigaëlle abigaïl abigél abosede acacie acanthe achieng acilia aculina adaeze adalbaude adalberta adalsinde adaugo adebukola
    adegrine adelajda adelasia adelaïde adeliya adeltrude adelya adenike adepeju adesewa adesua adetoke adetoun adile adolfa adolfína
    adolphie adonise adrastée adrehilde adriena adrijana adriána adunni adwitiya adwoa adèle adél adéla adélaïde adélie afitap afruza
    afua afzuna afərim afət agafia agathe agilberte aglae aglaia aglaja aglaé agnane agneflète agnesa agneta agnès agripina agrippine
    agrypina agáta ahalya ahenk ahilya ahlem aidə aigerim aimée aino aishani aisyah ajana ajda ajeng ajita ajlin ajoke akifa akinyi
    akofa akorfa akosua akshainie akshata akshita akua akula akumaa akunna akvelīna alaïs albane alberte albertine albertýna albertīne
    albérade albína alcestiso alcidie alcina alcine alcyone aldegonde alemka alenia alenka alesea aleth alevtina alexandrine alexane
    alexanne alexine aleška alfonsa alfréda alico alienor aliette alixe alizé aliénor alka almila aloisie alojza aloïse alphonsine
    alpike alsu althée altın alvena alvera alverta alvīne alícia alíz alžbeta alžběta amabela amahle amaka amaliane amalija amalthée
    amande amarande amaranthe amata ambrine ambroisie amea ameline amicie aminat aminte amodini amoke amope amália amálie amáta amélia
    améliane amélie améthyste amālija anaida anala anamarija anandamayi anasooya anastasie anastazija anastazio anastázia anastázie
    anasuya anatolia anatázie anatólie anaëlle anaïs anceline anci ancica ancilla ancuța anda andaç andjelina andrada andreane andreanne
    andrijana andromeda andrée anděla andělína andżelika anemona anežka angadrême anggun angharad anghelina angilberte angélina
    angélique anicette anicée anișoara anjushree anjushri annagrazia annapurna annaëlle anneke annemijn annikki annonciade anora anouck
    ansberte anshula anstrudie anthelmette antoaneta antonetta antonija antónia anuja anusuya anuška anuța anwesha anémone anči ančica
    anđela anđelika anđelina aphélie apolena apollina appia appoline apsara aquiline arabela arame aranka ardita areta argine aricie
    arike arinola aristița arleta armance armande armandine armeline armelle arna arnaude arnolda arnoštka aroha arsènie artemisa
    arthurine artémis arvilla arın asake asal asceline asel asella ashmi asija asila aslesha asliya aslım asmita asolat assa assetou
    assomption assya astarté astrida astride astrée astrīda astérie asuela atanasia atanázie athanasie athenaïs athéna athénaïs atieno
    atinuke atmaja atreyee atreyi aube aubertine aude audeline audreanne augustýna aure aurelle auriane aurica aurore aurélia aurélie
    aurélienne aurēlija ausilia ausiliatrice auxane avantika ave avigaëlle avoye awaz awero awesi axeline axenia ayebatari ayem aygül
    ayinke aykal aymardine aymonde aynur ayoka aysel aytən ayu ayushmati ayşıl azalée azeline azélie azîme açela açelya açılay aïcha
    aïda aïna aïsha aïssata aïssatou ağça aīda aŭgustino baala babeta babila bade baidehi baijayanti balın bambina banu barbora barbro
    barchinoy barica barno bartolomea basanti basilisse bassilla bathilde batilda bağdagül baņuta baŭcido beatrico beatrycze beaulah
    bediz bedřiška begoyim belemir belina beltun belçim benedicte benedikta benedita beniamina benice benigna benli bente benthe
    benvenuta berceste berenico berenika berinay bernadetta berneice berran berthe bertolda berçem berçin berîtan berîvan besa besra
    bethan betta beuve beya beáta beāte bhaanumati bhagirathi bhagwanti bhamini bhanumati bhargavi bhavani bhilangana bibi bibianna
    bibiána bice bigna biljana billurə bilwa binafsha bineta birgita birgitta birgitte bisenija biserka bisi blagica blahomila blahomíra
    blahoslava blandine blanduzia blažena bobana bogdana boglárka bohdana bohumila bohumíra bohuna bohuslava bohuše bojana bojislava
    bolatito boleslava borbála borislava borka boróka bosiljka bořislava božena božetěcha božica božidara branimira branimíra branislava
    branka brankica bratislava bridie brigita brigito bronislava brune brunehaut brunehilde brunhilda brunilde brygida brândușa buddhana
    buhle bulah busisiwe bárbara béatrice bénédicte bérangère bérénice bêrîtan bíborka bārbala běla břetislava bəyaz caetana calpurnia
    camélia cana cangül cannur cansel cansu cansın capitolina carlijn carminho carmo casiana cassandre cassiopea cassiopee castille
    catena catharina catinca catrin catrinel ceca cecília cecílie celestýna celinia cerasela cerys ceyla ceylinaz cezara chahinez
    chakrika chandani chandi chandini chandira chandni chandrakala chandramani chandrani chandraprabha chandraswaroopa chandravati
    chapala charlaine charlotta charlène charumati charvi chaïma cherechi chiamaka chinyere chipo chira chirine chitrali chitramala
    chitrangada chizoba chranislava ciaobella cici cilvenaz cinta cirilla citra clarabelle clavdia clelie clemenzia cleophee cleora
    clothilde cloé cléa clélie clémence clémentine cléo cléophée codrina codruța cointa coline collien colomba colombe concepción
    conception consolata constanta constantia constança constanța cordia corentine cosmina crenguța creola crescenzia crina crocefissa
    cronida csenge ctibora ctirada ctislava cunegonda cuzia cvetka cyntie cyra cyrielle cyrila cyrine cécile céleste célestine célia
    céline cătălina daantje daciana daevi daevika dafina dagmara dagmāra dainuvīte daiva daksha dakshayani dalibora daliborka dalie
    dalima dalimila dalimíra damayanti damiána damjanka damla danique danka danuše danyka daphné darija darine darinka darja darshwana
    davriya deeksha deepali deeptimayee deeptimoyee degna delal delie delizia delpha demet deodata desanka desdemona desiderata deste
    devani devasree devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dianora dicle diclehan didem didina
    dieke dieudonnée dieynaba diksha dilafruz dilarə dilay dilbar dilber dilberay dildora dilek diletta dilfuza dilnoza dilorom dilrabo
    dilruba dimitrina dinda dineo diodata dipali dita ditya diviška divna diyora diána diāna djenna dobrava dobrila dobromila dobromíra
    dobroslava dochia doinita domitille domnica donalda donka donáta dorana doriane dorica dorit dorka dorli doroteja dorothée dorottya
    dorthe doubrava doubravka douce doyinsola draga dragana dragica draginja drahomila drahomíra drahoslava drahotína drahuše draupadi
    drina druina dubravka duduzile dulari dulina dumitra dumitrana dumitrita dune durdona durgeshwari duygu dušana dušanka dušica duška
    dyah dzirkstīte dzīle dáša débora dîcle dîrok dóra döndü dünya dürdane dürriye dārta dəniz ebba ebele ebiere ebru ece ecem edelberga
    editta edmée edvarda edyta edyth edīte eef eefje efimia efrosinia eftalya eftimia efua egizia eglantine egona eilidh ekaparnika
    elaide elakshi elanur eleonóra elfrieda elfrída elfrīda eliabeth eliette elimena eline elisaveta elizabeto elizo eliška ellada elmas
    elmīra elnarə eloane elody eloá eloïse elsbeth elta eluned elvire elvíra elvīra elwira elyanora elyne elçin elène eléa eléanore
    eléonore elīna elīza elżbieta emanuelly emel emese emmely emília emílie emīlija enakshi endah enie enimia enise enora eracla erine
    ermenegarda ermenegilda ernestīne ervína eshita esi esin esmeray esmira esmée estefanía esterina etela etha ethyl ettie eudochia
    eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eufrozína eugénia eugénie eulah eulalie eulálie euna eunika
    euphrasie euridice eurydice eusebie eusébie eutalia evanghelina evdochia evdokija evelien eveliina evelína evelīna evghenia evîn
    evşen evženie ewatomi eylül eyşan fabie fabiána fabiënne fabrícia fadekemi faderera fadime fae fahriye fahrünissa famke fanika
    fantine farangiz fardau farhunnisa fathonah fatimo fatimə fatoş faustine faustýna faya fayen fayenne fazilat fazilet febi febriana
    febrina fehime fehintola felicie feline felícia felície fem femke femm fenja fenna feodora feodosia ferah feray ferdinanda
    ferdynanda feride feriel feriha ferne feruza feryel fevronia feyza ffion fiammetta fibikemi fidelie fieke fien fiene fiep figen
    fikriye filipa filiz filofteia filoména filou finia finja finnja fiordaliso firdevs firuzə fitri fitria fitriani flaviana flavie
    fleta floare floarea floortje flore florencja florentine florentýna florența floriane floridia florie flurina flóra folake fortunée
    fosca fotima franciszka františka frederike frederique freja friederike frusina fruzsina frédérique frída frīda fuldem fulden fulya
    funda funmilayo féba félicie féline füreyya füruzan füsun fərqanə fərəh fəxriyyə gabrijela gadis gaja gajana galatea gamze ganesha
    garance garika gasti gaudenzia gautami gavxar gawati gayatri gaëlle gaïa geanina geeta geetanjali gelila geltrude gemine generosa
    genesia geneviève genta gențiana georgeta geralda geraldina gerberge gerharda gertruda gertrudo gertrúda geta ghaliyati gheorghina
    gherghina giacinta gifty gigliola gilberta giliola ginewra gioacchina gioconda giorgiana girija girja gisèle gita gitanjali gitte
    giuditta giulitta giusta gizela gizem gladyce glorie godeberta godiva gonca gorana goranka gordana goundo graciána gracja graziana
    gražina grațiana grațiela grizelda grozdana gry grácie grâce gréta gudrīte guenda guenièvre guilhemine guillemette gula gulbahar
    gulbaxor gulchexra gulistan guljamol guljaxon gulnara gulnora gulnoza guloy gulseren gulsora gulzira gulzoda gundelinda gunilla
    gunnel gustava gustavine gustavino guusje gvendolina gvendolína gwenaëlle göknur gökçe gökşin gönül gövhər gözde güher gül gülay
    gülbahar gülben güldem gülden güldeste gülen gülgün gülnaz gülpembe gülriz gülsen gülsüm gülçin gülşen gülər güniz günnur günsel
    günseli hafshah hajia hamima hamsini hanaé handan hande hanga hannabel hanne hannele harinakshi harita hatouma hauwa havla hayal
    hazan heda hedda hedvig hedviga hedvigo hedvika heema heidrun helin helle heloise heloísa heloïse helèna helène helēna hendrika
    henrieta henrieto henrike henryka heracleea herberta hermiono hermína hermīne hilola himani hine hlengiwe hnin honorine hortensie
    hortenzia hortenzie horymíra hosiyat hostimila hostimíra hostislava hrvojka huguette hulda humaira humay huong hurshida husida
    husnida husniya husnora hvězdoslava hyacinta háta héloïse hélène hêvî hülya hümeyra hüner hüriyə ianina ianira iaroslava iasmina
    ibironke iboja icha ifa ifeoma iffar ifora ifunanya iginia ignácie ignáta ika ildegarda ildegonda ildika ilinca ilinka iljana ilva
    ilza ilzo imene imke imène incoronata indah inesa ingeborga ingegerd ingrida ingrīda ingūna inja inkeri innocenza intan inyoni inès
    inés inéz inês inës ināra ioanina ionelia ionne iosefina irawati irem ireno iride iridenta irmeli irmina iroda irène irēna isabelly
    isaure isee iseult iside isioma isisa ismérie isotta iustina ivah ivančica iveta ivetta iyabode iyadunni ize izia izidora izolda
    izoldo işık işıl işılay işın jabulile jacinthe jacoba jacynthe jadrana jadranka jaga jagica jailey jaimini jakelino jakobino
    jakubina jakubka jale jalou jalə jamalia janaína janeta janica janin janja janjo janka janni janīna jarmila jarolíma jaromíra
    jaroslava jasmijn jasmína jasmīna jasna jasněna jautrīte jaylinn jehanne jela jelica jelisaveta jelita jelka jella jenovéfa jesslynn
    jette jevrosima ješa jinane jindra jindřiška jinte jinthe jitka jiřina joanny joelina joeline johanino jolana jolanta jolayemi
    jolien jolijn jolin jorga josefien josefin josefína josephin josipa joséphine jovanka jozefa jozefino jozefína joëlle joŝiko jožica
    judita judito judyta judīte jula julide julieto juliino julija julijana julika juliána juliëtte jumagul junon jusra justína justýna
    justīne juta jyoti jyotsana jázmin jéssica józefina júlia jūlija jūsma kaarina kaat kadriye kahina kaisa kalpana kama kamelya kamla
    kamola kanchan kania kanti karelle kariane karianne karimah karlijn karlotta karmela karmeno karolann karoliina karolino karolína
    kartika karīna kashyapi kasiyah katariina katarína katell katerino kateřina katica katija katrīna kazimíra kaïna keet kelya kensi
    ketevan kevser khanyisile khethiwe khin khoudia khulekani kiandra kika kikelomo kiki kincső kiné kirana kiraz klanjo klaro klaudie
    klaŭdino klementina klementino klementyna klementýna kleopatra kleopatro klitemnestro klotildo klotylda klára klāra koleta kolombína
    kolumbína komila konstance konstancie konstancja konsuela konzuela koralia kordula kornélia kornélie krasava krasomila kreuzo
    krimhildo kristiina kristino kristiāna kristína kristýna kristīne ksantipo ksawera ksenija kumari kumru kumuda kunhuta kvetoslava
    květa květoslava květuše kyllikki kübra kısmet kıymet ladina ladislava laksita lalie lalə lamiyə larina latife latika latofat
    laurane laureline laurencie laurencja laurentyna laurenția lauriane laurianne laurène lavínia lavīze lawrencia laxmi layanah laylo
    laëtitia laŭro leane leelou lehna lelah lemide lempi lene lenia lenja lenya leokádie leonilda leontine leontýna leontīne leonīda
    leopolda leopoldina leopoldine leopoldino leopoldýna leposava lera lerato lerzan lesana lestari leticie letiția letícia levke leïla
    leïna libora liboria liboslava libuša libuše liběna lidania lidija lidmila lieke liene lieve lieze liga liisa lilas liliána liliāna
    lilwenn lindiwe linett linnéa linoy linoï lintang lioara lisann liselotte lison lital litia liuba liudmila liusea liva lize lizz
    liāna ljuba ljubica loane lobar lodovica loes loma lota lotta lotti loua louane loula louna lova lovisa lovorka lowri loïse lubomíra
    luboslava lucica lucija luciána lucja lucreția lucía ludivine ludiše ludomíra ludoslava ludovikino ludvika ludvíka luena lujza
    lukhona lukrécie luminita luminița luminosa lumíra lune lurline lusine lutfiya luus luzie luísa luďka luīze lykke lylou lyne lysanne
    léa léana léda léna léonie léonne léopoldine lívia lîlan lýdia lýdie lāsma lăcrămioara lība līga līksma līna līva līvija līze lūcija
    ləman maaike maarit maarja maartje maayane mabela mabelle maca madelief madhuri madita madlaina madleen madlen magdaléna maguelone
    mahault mahaut mahulena mailin maimunah mairi maitê malati malene malin malou maloxat malvína malvīne malwina manca mandaakin
    mandakini manelle mangala mangalya manjusha manona marana marcelína marcheta mare mareike mareta margareto margaréta margita margrit
    margrith maricica marieke marijana marilie marilyne marilú marinetta marinjo marioara marième marja marjane marjatta marjeta
    marjolaine markika markéta marlies marlis marlène marrit marte maruta maryse marème maría marína mashxura massima maud mauricette
    mavluda mawusi maxbuba maxellende maxfuza maxsuma mayane maybell mayline maylis maymie mayssa maélis maëlie maëline maëlis maëlle
    maëly maëlyne maëlys maëva maï maïa maïly maïlys maïmouna maïna maïssa maïssane maïwenn małgorzata maša mašinka mbalienhle meda
    medine medya meenakshi megane mehriban mehtap meike meire melda mele melenija melike melitina mellie mellina melnic meltem melusine
    melánia melánie menaka menka menodora mercede mereani merel merete merjem mertie merve messalina meyra meïssa mečislava mhambi
    michèle mieke mihriban mija milada milanka miljana miloslava milota milou milred miluše mima mimma minakshi minervina minodora
    mioara mirabela miray miriama miriamo mirja mirjana miromila mirona mirre mirte mirthe miruna mlađana mnislava moa modrīte modupe
    mohana mohini mojca mojisola mojisoluwa momira moniko moradeke morag morayo morenike morgane morolake mosinmileoluwa mosunmola
    motunrayo moxidil moxigul moxina moxinur moxira moïra moïsette mubina mudīte mukaddes muriela mutia muyassar mylène myrthe myrtie
    myrtille mája márcia mária médea mégane mélanie méline mélisande mélissa mélissandre mélodie mércia mína mónica müesser müge müjde
    müjgan münevver māra mārīte mădălina mălina mărioara măriuca mētra mısra mələk nadalina nadežda nadzieja nadège naděžda naemi nalan
    naledi nanna nargiza narin nasiba natasa nataša natașa natka natália natálie naura nawel naz nazlı naëlle naïa naïla naïma naïs naďa
    nađa ndondoloza necla nedjeljka neele neeltje nefeli nehir neja nelea nellea nelya neonila nera nergis nerys nesa neslişah nevena
    nevenka nevra neïla ngozi nguyet nhlakanipho niame nicla nicoleen nicoline niculina niene nienke nigar nigora nihan nikkie nikodéma
    nikoleta niké nilam nilde nilgün nilufar nimakoah nimas nineli ninioluwa ninon ninthe niouma njegomirka njeri nkechi nkosingiphile
    nodira noema nofoto noila nokuthula nolwazi nomsa nomvula nonhlanhla nonjabulo nonkululeko nonna noortje norberta norhane norica
    norina nourane novi noviana novita nowi nozima nozipho noémi noémie noëlla noëlle ntokozo ntombizodwa nuccia nuran nuray nurgül
    nurgün nursel nurseli nuša nyambura nynke nélia néné nóra núbia núria nûda nûdem nükhet nərgiz octaviana océane odeta odetta ofelya
    ofélia ofélie ognjana ojaswini oktavie oktávie okşan olajumoke olasunmbo oldřiška olesea olgica olimpiada olivera olivie oliviera
    ololade olufunke olufunmilayo oluwakemi olympe olympie olívia olīvija omana omawunmi ombeline ombline ombretta omina omobolanle
    omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ondina ondine ondřejka onesta oni onome onorata onorina oormila
    opalina opaline ophelie orchidea oriande oriane orietta orlane orsolina orsolya ortansa ortensia orvokki orzu osanna otakara otilie
    ottilie otília otýlie otīlija oumayra oya oyenike oyga oyindasola oynur oysha ozana ozanne ozella ozoda oľga padma padmi paivi
    pakize palesa palladia palmazio panka panna paramita paraschiva parascovia parla paskala patricie patricija patrícia patrīcija
    paulien pauliina paulína paulīne pava pavica pavla pavlína paŭlino pelaghia pelagia pelagie pelinsu pembe penelopa perihan perle
    pernilla perrine persida pervin perzida perî petek petrana petrija petronela petronila petronilla petronille petruše petruța petula
    pheobe phileine philine philomène philou pien pippa piraye pirjo pirkko polissena polona polyxena pompilia poornima porzia pramila
    prascovia pratiwi pravdomila pravomila pravoslava preity prema primerose priscille priska prita priyala profira prokopa proserpina
    prospera prudenzia prune puji puk pulchérie puput purnima puspa puspita puti putri päivi pécine pélagie pénélope pétronille pārsla
    pınar přibyslava pəri qizilgul qori quartilla quieta quintia quinty quiteria quitterie quiéta rachela rada radana radeke radimíra
    radina radislava radka radmila radojka radomila radomíra radoslava radovana radslava rafila rageshwari rageswari ragnhild rahayu
    rahime rahinatu rahmawati rahşan rainelda rajina rajna rajsa rakita ramaa ramziya raphaëlle rasheedah rasifa rastislava ratana ratih
    ratna rawane raymonde rayona rayxona raĥelo rebeko reghina regitze regula regína regīna renette rengin renja renske renáta renée
    renāte ressie restu retno rezzan riccarda richarda rieke riitta rika rike rikke rimma ristana ritva robertina robina robiya rocío
    rohana roksana rolande romane romanița romee romilda romola ronja ronke roos rosamunda roser rosmunda rostislava rotaru rovena
    roxelana rozalija rozalinda rozamunda rozana rozina rozita roziya rozo rozvita rozália rozálie rudo rudolfina rudolfína rudīte
    ruhsar rukayya rukhmani rukmin rumena runa ruslana ruta ruthe ruxanda ruxandra ruža ružena ružica ráchel régine réjeanne réka róza
    róża röya rút rûken rüya rūta růžena saar saboxat saboxon sabína sabīne sadina sadoqat sadye safiétou safta safura salomea salomey
    salomé salomë salote salsabila saly samona samukelisiwe sanem sanja saodat sarada sarala saraswati sarisha sarla sarmīte saroja
    sartika sarvinoz saskie satine satu saulcerīte saveta saxida saxona sayyora scholastika scolastica seconda secondina seda sedef
    seden segilola sekinat selcan selda selen selvaggia selvi selène semenica semiramide senka senta seonaid septi serafima serafína
    seraina serap serpil sertap sevara sevda sevgi sevil sevim sevinç sevtap seçil shakuntala shanie shany sharda sharmila shashikala
    shayma shaïly shaïma shaïna sheela sherine shilpa shirine shirisha shivakari shobhana shreyashi shridevi shrishti shristi shubha
    shubhaprada shwet shyrel sibongile siddhi sidonia sidónia sien sihem silje silviana silvie silvija silvána simea simeona simge
    similoluwa simina simisola simonida sindisiwe sinem sinenhlanhla sinikka sinja sioned siphephelo siriporn siska sitara siti siv
    sixtine sizakele sizani siënna skaidrīte skarlet skarleta slava slavica slavka slavomila slavomíra slavěna slađana slobodanka sloka
    sláva slávka smaranda smiljana smilla smita smriti snejana snežana snježana soave soběslava sofinjo sofio sofronia sofronie sofía
    sohane solenn soline solveiga solène soma songül sonjo soraia sorana sotira sowande soňa speranța spīdola srna stana stanca
    stanislava staša steliana steluta steluța stepanida sterre stina stine stojanka stáza stéphanie stêr subhashini subhasini subomi
    sucheta suci sujata sukanya suma sumitra sunniva sunčica suryakantam sushma suus suyuna suze suzon suélen svatava svatoslava světla
    světlana světluše swara swarnalata swassane sweta syahrini sybilla sylva sylviane sylwia synne syrine szofi szofia szonja szófia
    sára sânziana ségolène séléna sérine séréna séverine sílvia sîma sıla səbinə tabea tacjana taisia talea tamina tamāra tanirika
    tantri tanushree tanushri tanyeli tarja tarquinia tarsilla tasa tasnime taziana taïna taťána teea teja tekla telica tellervo teodata
    teodolinda teodosia teodozie teofila terezie terezija terezo terézia terēze tesnim tesnime teudosia teuila thadie thalea thandiwe
    thanina thaïs theodosie theofila therèse thida thiri thirza thobeka thora thulisile théa théodora thérèse tiberia tiguida tiina tija
    tijana tilla tinca tincuța tine tiphaine tira tiril titilayo titin tjaša tomislava tomáška tonija tonka tončica torhild toscane
    toska trasea trine trycia trīne tsabita tsipora tsitsi tuba tudora tudorița tudosia turna tutku tuula tuulikki tuva tuğba táňa tülay
    tülin türkan tīna uchita ugolina uhra uju ulduz ulfa uliva ulrika uluthando ulva ulviye ulwazi umida unaisi undīne unjani unna
    uqbaloy urmila ursule ursulo urška uršula uršuľa usha usyi uygu uzbegim vahide vaidehi vaijayanthi vaijayanti vaishno vaishvi vala
    valburga valdemara valentína valentýna valentīna valera valeriana valerija valéria valérie valērija varalakshmi vasanti vasilina
    vasilisa vasliddin vasudha vasundhara vedanshi vedrana veerle vela veleslava velimira velina velislava vella vendelína vendula
    vendulka venera venere venusta venuše verdiana verdie verginia veriana veridiana verlie veroniko verónica veselinka vesile vesper
    vibeke vica vicdan vicenția victoire vieroslava vieve vijolīte viktorie viktória vilde vilemína vilhelmino vilhelmīne viliana viléma
    vimala vincencie vinciane vinka violante violina viorela viorelia virginie virgínie virág vissia vitória vive vivi vizbulīte višnja
    vjosa vladana vladilena vladimira vladimíra vladislava vladlena vladěna vlasta vlastimila vlastimíra vlastislava vlatka voichița
    vojislava vojmíra vojslava vojtěška voršila vratislava vreni vrinda vrund vukica václava vânia véronique víta vítězslava vēsma
    věduna věnceslava věnka věra věroslava věslava walentyna waleria wambui wanesa wanjiku waqila wava wiara wibke widya wiebke wiem
    winda wirda wirginia wulan wulandari wuraola xalima xatûn xaverie xavière xenie xezal xénia yaa yaprak yaren yaëlle yağmur yejide
    yelda yeliz yessi yetunde yewande yeşim yfke yibanathi yingluck yinthe ylvi ylvie yonca yoshiko yosun youmna youna yozida ysaline
    yse ysee yseult ysé ysée yuni yunita yıldız zabina zaenab zahide zala zalindra zama zamfira zamira zanele zanita zaraza zavida
    zbyhněva zbyslava zbyňka zbyška zdena zdenka zdeslava zdeňka zdislava zejnep zekiye zelaya zeliha zelinda zeltīte zenobie zenovia
    zerrin zerya zetta zeyneb ziedīte zigfrīda zigrīda zilola zinaida zinovia zizi zlatica zlatka zlatomíra zlatuše zobuhle zofija zoia
    zoja zorana zorina zorka zoroslava zosima zoé zoéva zselyke zsofia zsuzsa zsófia zula zulaikha zulfa zuxra zvezdana zvonimíra zîlan
    zîn zübeyde zühal zülal züleyha zümrüt zīle ángela áurea åsa çağla çağıl çeşminaz çilay çiler çimen çise çisil çiçek çişem çıgıl ève
    édith élia éliane élisabeth élise élodie éloïse éléna éléonore émeline émilie émérance émérencie énora érica éva évangéline évelyne
    íris öykü özge özlem özlen öznur ülfet ülkü ülkər ülviyyə ümmiye ümran ünsel ünseli ārija ĉarloto čarna čestmíra čeňka čistoslava
    đina đurda đurica ērika ģertrūde ĥimeno īrisa ľubica ľubomíra ľuboslava ľudmila ľudomila łucja řehořka şebnem şehrazat şelale şenay
    şengül şennur şermin şevval şeyda şeyma şiir şule şîlan şîrîn šarlota šimona špela štefánia štěpána štěpánka šárka żaneta žakelina
    žakelína žaneta žanete žanna ždana želimíra želislava željka želmíra ženija žitomíra žitoslava živa živana žofia žofie žubīte
    ștefana ștefania`,
);

export const WORLD_NEUTRAL_NAMES = words(
  `aagneya aanand aba abani abay abbos abebi abhaya abimbola abiodun abiona abisola abisoye adedayo afaq afi agape agasti agnan agneya
    agrata agripino agrippa ahsen ajala ajiman ajimat ajimin akos alade albertino alceste alexe alfonsino almine almire alojzije aloyse
    amabile amand amant amaresh amarnath aminu amone amore amour amrit amritambu amédée anael anagh ananta anar anaël andel andelin
    andoche andreja anděl anele anjaneya anjolaoluwa ankal anno ant antim antonine arcade armide arona arîn aslijan asmadi aswani atma
    atta aulia avan avaz awar ayanda aygün ayize ayodele ayren aysar aïssa baaba bagiya bagya bahtiyar bahula bakti bakula balamani
    balapati banara bandhu banji banna barbu bebe bedran behrem bende benja bera berre berti berto berva bhadra bhadrak bhadran bhagvan
    bhagwati bharadwaj bhardwaj bhargava bhima bhoopati bhudev bhudeva bhupati bhuvaneshwar bilva bindo bishnu bobur bodhan bojan
    boluwatife boža brahma brenn brit buchi buddha bukola bunmi bénigne béryl calixte callisto candide canel cevahir ceylan chakravarti
    chandak chandrabhaga chandrakin chandramauli chapal charak charl chatur chatura chidambaram chiranjeev chisom claudien cleofe célien
    dada dado daley dalla damilola damodara daniswara danu danuja darie darmaji darmana daru daruna daryani dasa datta dayamayee dayane
    deepan demeter demilade destan devajyoti devak devangana dhanapati dhanpati dhanu dhatri diah dida diede dildar diler dilovan dipa
    divakar divjot divo doda dolunay drona duanne durga ebe ecehan ede efsun ega eja eleonoro elita elnur elone endra erda erenia
    ernestino esen eser evar evelino falba fatin feda fenne ferhan fidan fikayomi filomen fily fiore foca franci francisque félicité
    gada gadang gaffar gagan gaj gamani gambira ganaka ganapati ganda garda garuda gati gatik gatra gaud gbemisola gemini gentile gillo
    giri girika glennie gopi goswami goutam grga gwendoline gülhan günay güneş güngör gürcan hafi harit harsana harsaya hasibi hasta
    hauke hawar hazar heleno helie henrie hesti hikmat hikmet hilal himadri hiranya hozan hulki hélie hüma ico ikeoluwa iliane ilja
    inioluwa innocente insa inza ireti iretioluwa ise itri itır ivna jabal jadesola jagadish jagathi jahnu jaka jakuba janick jasmani
    jati jayadi jeannot jenel jente jidde jil josy jourdain juda jumadi juste jyotis kamalesh kambali kamber kamlesh kamuran kanak
    kanaka kanda kanishka kardi kariman karja karman karna karsa karsana karya kato kazi keerti keji kemba kemi kenari kin kirti komil
    kubra kubura kumush kusuma laal lai laksana langa laras laurian laury lega leman lenne lenni lilien lilio limar linne lolade lorrain
    lott louan loïs ludie lwandle lyan maan mahe maheswar mahé makara makary maksud makuta mallaury malti malvino maman manikya manjo
    maras margana mart martana martani marwen mawuena maxi mayoor mees melle mence merih meriç mex mirtil mirto misbah miša moche
    mofifoluwa mohinder mohir moyosore muattar muazzam muhterem mukadder mulya muni murti mutahhar mükerrem nadi nae nagabhushanam nanda
    naneta naradi narcisse nardi narinder narji nasab nastja nawroz nazan nejat newroz nicoară nisan niyaga nore noë nural nurul nusrat
    nyana néhémie obioma ogooluwa oke olaide olcay oliga olim omotayo orell oreofe ota oury paiman paja pandu panji pardi patrycy
    paulica paulin pera perpetuo perran peruna phila pim pip pleun praba pranata prasanna prassede prayoga prima puneet purna
    purushottam purwa pushti putu quentine raci radika rajinder ramesh ranjeet rati reha reksa remilekun rendy rini rizki robi ronî
    rosman rudolfa rupinder rênas saadat sabar sabele sadar saffet saka sakti salomena salomè sanobar sava savi savin saša settar sev
    seval shalewa shashi sher shresth shresthi sibyla sidoine sidon sil siloe simi siré siyanda smil sobit somu soof stefanino suat
    sudeva sudi suman sururi suryakant suryakanta susano susheel taide talat tansu tasdik taswir taïs tedi temidayo temitope terzo
    tezcan tezer thabisa thando thulani théodose tibbe til tirta titi titilope toke toki tokunbo tolulope toluwani toluwanimi tomke tope
    trilochana tunay turi uda uli ulus ulya umay umaya vali valtena vanja vasilica vasilică vasudeva velana vere vero vidhya viktorin
    vildan virgin vlada vujica vukota vuslat wani wardi warsa wies wira wissem yance yannic yaël yekta yenthe yüksel zahar zarije
    zenaide zenzele zilan élie đura`,
);
