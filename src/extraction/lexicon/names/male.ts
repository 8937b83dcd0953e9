import { words } from '../words.ts';

/** The commonest given names of men in English news. Source: the lists of gender-detection-from-name 1.11 (MIT); ours are those that it lacks. */
export const MALE_NAMES = words(
  `aaron abdul abdullah abe abraham adam adrian ahmad ahmed al alan alastair albert alejandro alex alexander alexandre alexei alfred ali
    allan allen alvin amir anders andre andreas andrew andy angelo anthony anton antonio antony anwar ari arjun arnold arthur asif avigdor
    barack barry bart bashar ben benedict benjamin benny bernard bernie bert bill billy binyamin bob bobby boris brad bradley brandon
    brendan brent brett brian bruce bruno bryan byron calvin carl carlos cesar chad charles charlie chester chris christian christopher
    chuck clarence clark claude clay cliff clifford clint clinton clive colin connor corey cory craig curt curtis cyril dale damian dan
    daniel danny darrell darren dave david dean dennis derek dick diego dimitri dirk dmitri dmitry dominic don donald donnie doug douglas
    drew duncan dustin dwight earl ed eddie edgar eduardo edward edwin eli elijah elliot elliott emmanuel enda enrique eric erik ernest
    ernesto ethan eugene evan evgeny felipe felix ferdinand fernando floyd francis francisco francois frank franklin franz fred freddie
    frederick gabriel gareth garry gary gavin gene geoffrey george gerald gerard gerhard gerry gianni gideon gilbert giovanni giuseppe
    glen glenn goodluck gordon graeme graham grant greg gregory guillermo gustavo guy haider hakeem hamid hans harold harry harvey hassan
    hector heinz henri henry herbert herman hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan
    jack jackson jacob jacques jair jake jamal james jared jason javier jay jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesus
    jim jimmy joachim joao joaquin joe joel johan johann john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian
    julio julius junior justin kamal karl keir keith ken kenneth kenny kent kevin khalid kim kirk klaus kofi kurt kyle lamar lance larry
    lars laurence laurent lawrence lee len leo leon leonard leonardo leroy lester lewis liam lindsey lionel lloyd lorenzo louis luca lucas
    luis luiz luke mackenzie magnus mahmoud mahmud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mateo mathew
    matt matteo matthew matthias maurice max maxim mel melvin michael micheal michel miguel mike mikhail miles milton mitch mitchell mitt
    mohamed mohammad mohammed moses muhammad mustafa naftali nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikolai
    noah noel norman nouri olaf oleg oliver olivier omar orlando oscar otto owen pablo patrick paul pavel pedro percy perry pete peter
    phil philip philippe phillip pierre rafael rahul raj rajiv ralph ramon randall randy raul ray raymond recep reggie reginald rene rex
    ricardo richard rick ricky rishi rob robert roberto robin rod roderick rodney rodrigo roger roland roman ron ronald ronnie ross roy
    rudolf rudy rupert russell ryan salman salvador sam samir samuel santiago saul scott sean sebastian serge sergei sergey sergio seth
    shane shaun shawn sheldon sid sidney simon solomon spencer stan stanley stefan stephen sterling steve steven stewart stuart sven ted
    terence terrence terry theo theodore thomas tim timothy tobias todd tom tomas tommy toni tony travis trevor trey tulsi ty tyler umar
    vernon victor vijay viktor vince vincent vinod vlad vladimir volodymyr wade wallace walter warren wayne wes wesley wilbur wilfred will
    willard william willie winston wolfgang xavier xi yair yasser yuri yusuf zachary zack zane`,
  `abiy burt evo fumio geoff joko kagame lavrov moqtada muhammadu narendra newt reince russ shinzo uhuru yevgeny yoweri`,
);

/**
 * Given names beyond the commonest, of men. Sources: names with at least 1,000 bearers among US births of 1930 to 2013 (Social Security
 * Administration, public domain), and those that two of the English, French, German, Italian and Spanish lists of gender-detection-from-name
 * 1.11 (MIT) share. Names that are also places, offices or common English words are left out. Where under 97 % of the bearers are of one gender, or lists differ, the name is in `neutral.ts`.
 */
export const MORE_MALE_NAMES =
  words(`aadam aaden aadil aahil aakash aamir aarav aarish aarron aarush aayan abas abass abbas abdalla abdallah abdalrahman abdel abdelali
    abdelatif abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim
    abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim
    abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed
    abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane
    abderrazak abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdiel abdirahman abdou abdoul abdoulaye
    abdoulaziz abdoulie abdourahmane abdulaziz abdulhamid abdulkadir abdulla abdullahi abdulmalik abdulrahman abdurahman abdurrahman abed
    abelardo abelino abhinav abid abiel abilio abimael abiram ablaye abner aboubacar aboubakr abrahan abrahim abram abran abubakar acacio
    ace acher achilles achour acie adael adal adalberto adamo adams adan adarius addam adeel adelbert adelino adem adham adib adiel adil
    adin adis adithya aditya adler admir adnan adnane adolf adolfo adolph adolphus adon adonis adonys adriaan adriano adryan adryel adryen
    advik adyan adyn aedan aeden aeron affan afif agapito agim agostino agron agustin ahad aharon ahmar ahmet ahmir ahnaf ahron ahsan
    ahyan aidan aidann aimad aissam aitor aizen ajan ajani ajay ajdin akash akbar akeem akhil aki akif akil akim akin akio akiva akram
    akshay alam alann alanzo alaric alassane albano albaro albeiro alberto albi albin albino albion alcides aldair aldan aldin aldo aldon
    aldric aldrick aldrin aldwin aleandro aleck aleister alejo alek aleks aleksandar aleksander aleksandr aleksei aleksey aleksy alen
    alesandro alesio alessandro alessio alexan alexandar alexandr alexandro alexandros alexandru alexavier alexey alexsander alexzander
    alfie alfio alfons alfonso alfonza alfonzo alford alfredo alhassan alhassane alias alicio alieu alif alija alik alim aliou alioune
    alipio alistair alister allal allister almin almir alon alonso alonza alonzo aloys aloysius alp alper alphonso alphonzo alston altin
    alton alvar alvaro alvie alvino alvis alwin alwyn amaan amad amadeo amadeu amadeus amadi amado amador amadou amalio amancio amando
    amar amare amarion amaro amaru amaury ambrose ambrosio amdy amedeo ameen ameer amelio amer americo amerigo ameur amiel amil amilcar
    amin amire amit amjad ammar ammon amon amori amos amr amro amyas amyr anacleto anakin anand anas anass anastacio anastasio anatol
    anatoli ancel anddy ander anderson andoni andony andrae andrei andrej andreo andres andreu andreus andrews andri andrian andric
    andrick andriy andro andru andry andrzej anes anfernee angelino angelito angello angelos angelus angus anibal aniceto aniel aniello
    anil anir anirudh anish anjel anmol annas annunziato anouar ansar ansel anselm anselmo ansh anson ante antero anthone anthoney anthoni
    anthonio antione antolin antone antonello antoni antonino antonios antonis antonius antonyo antron antton antuan antwain antwan
    antwaun antwon antwone anuar aodhan aomar apolinar apollo apolonio aqib aquiles aquilino araf arafat aramis aras arash aravind arben
    arber arcadio arcangelo archer archibald archie arda ardi ardian ardit areg arel aren arham ariano aric arif arik ario aristides aritz
    ariyan arjan arjuna arkaitz arlan arland arley arlind arlo arlon armaan arman armando armen armin armon armond armondo arnaldo arnau
    arnauld arnav arne arnel arnie arno arnoldo arnulfo aron aronne arron arsalan arsen arsenio arshad arslan art artem artemio arther
    artin artiom artur arturo artyom arun arush arvel arvid arvil arvin arvind ary arye aryeh asaad asad asael asaf asaph asen aser asher
    ashraf ashvin ashwin asiel asier asim askia aslan assane aston ata atanas atem athan athanasios athanasius atif atilano atilla atlas
    atreyu atticus attila attilio audric audrick augustino augusto augustus aundre aurel aurelian aureliano aurelio aurelius auric auron
    austin auston auther authur avel avelino avi avidan aviel avinash avion avishai aviv avner avraham avram avrohom awab awais axcel axl
    axton ayad aydenn aydon ayham ayhem aylan ayman aymane aymen ayomide ayoub ayron ayrton aythan ayub ayush ayven ayvin ayyoub ayyub
    azaan azad azael azam azan azar azeddine azeem aziel azim azir aziz azlan azriel azzeddine azzedine azzouz baba babacar babyboy bacary
    bachir badara bader badr badreddine bajram bakar bakari bakary baker bakir bakr baldemar baldomero baldwin balian balla baltasar
    baltazar balthasar balthazar bara barae baran barney baron barret barrington barron bartholomew bartholomé bartley bartolo bartolome
    bartolomeo barton bartosz baruch basem bashir basil basilio bassam bassirou bastian bastien battista batuhan bautista baxter bayram
    bayron beau beck beckett beckham bekim bekir belaid belal belarmino belkacem benaissa benard benedetto benedikt benet beniamin
    beniamino benicio benigno benito benjaman benjamen benjamyn benji benjiman bennet bennett benson bently benton beny benyamin benyounes
    berat berkay bernabe bernardino bernardo bernd bernhard berry berthold berton bertram biagio bienvenido bijan bilal bilel binh bjorn
    björn blade bladimir blain blaize blane blas blayne blaze boaz bode boden bodhi bodie bogdan bohdan bonifacio booker boone borislav
    borys bosco boualem bouazza boubacar boubker boubou bouchaib bouchta boujemaa bourama bouziane bowen boyce boyd braden bradford
    bradlee bradly bradon brady bradyn braeden braedon braedyn brahim braian braiden brain bram brandan branden brandin brando brandt
    brandyn branislav branko brannon branson brant braulio braxton brayan brayden braydon braylen braylon brayson brayton breck brenan
    brenden brendon brendyn brennen brennon brentley brenton breon bret bridger brien briggs brigham bright brion broc brock broden
    broderick brodie brodrick brody bronson brown bryand bryann bryant bryar bryce brycen bryden bryon brysen bryson bryton buck bud buddy
    buford burak burhan burke burl burley burnell burton buster butch byran cade caden caeden cael caesar caetano caiden cain caine caio
    caius cal calder cale caleb calen caliel calin calix calixto callen callum calogero calum calvert calvyn cameren camil camillo camilo
    camron canaan candelario candido cannon canon canyon cardell carles carleton carlito carlitos carlo carlson carlton carlyle carmello
    carmelo carnell carolus carsten carter carver case casen cash casimiro cason caspar casper cass cassian cassius castor cataldo catalin
    catalino catarino cavan cavin cayetano cayo cayson ceasar cecilio cedric cedrick ceferino celal celestino celso cemal cephas cesare
    cesario cezar chace chadd chadi chadrick chadwick chafik chahid chai chaib chaim chakib chakir chantz charbel charleston charlton chas
    chase chasen chauncy chayce chayne chayton chaz chazz che cheick cheikh cheng cherif chet chevy chip chirstopher chistopher chriss
    christain christiano christion christo christobal christof christofer christoffer christoher christon christop christoper christoph
    christos christpher chrystian chrystopher cian ciaran cid cillian ciprian cipriano cirilo ciro claud claudino claudio claudiu claudius
    claus clayton clemens clement cleon cleophus cletis cletus cleve cliffton clifton clovis cloyd clyde coby codey cody coen cohen cole
    coleman coleton collier collin colson colt colten colter coltin colton coltyn columbus conan conley connell conner conor conrad
    conrado constantin constantino constantinos conway cooper corban corben corbett corbin corby corbyn cord cordell cordero corian cormac
    cornel cornelio cornelious cornelius corrado correy corry cort cortez cortland corwin cosimo cosme cosmin cosmo costantino courtland
    crawford creed creighton crescencio crew crisanto crispin criss cristhian cristian cristiano cristino cristo cristobal cristofer
    cristopher crosby cuauhtemoc cullen curley curran curry curtiss custodio cutter cyle cyprian cyrus daegan dael daemon daevon dagan
    dagobert dagoberto dain dairon daivd dajon dajuan dakarai dakari dalen dallin dalton dalvin daman damani damarcus damario damarion
    damarius damein damen dameon damiano damion damir damjan damon damond damone damonte damyan damyen dandre dane daneil danel dang
    dangelo danial daniil danil danilo danis daniyal danniel dante dantes danthony danton danyal danyl danylo daoud daouda daquan daran
    dardan darek darel darell daren darick dariel dario darious daris darius dariusz darl darnel darold daron darrel darrick darrien
    darrin darrion darris darrius darron darry darryl darryle darryll darryn darshan darvin darwin daryan daryle daryll dasean dashaun
    dashiell dashon dat dathan daulton daunte davante daven daveon davey davi davian davidson davin davion davis davit davon davonta
    davontae davonte davut dawayne dawid dawood dawoud dawson dawud dax daxton dayan daylan daylen daylon daymon daymond dayne dayron
    dayshawn dayson dayton dayven dayvon dayyan deandre deangelo deante deanthony deaven deavon decarlos declan dedric dedrick deegan deen
    deepak deion deivy dejan dejon dejuan deklan delan delano delbert delfino delio delmar delmas delmer delon delonte delroy delton
    delvin delvon delwin demar demarco demarcus demari demario demarion demarius demarkus demba dembo demetre demetri demetric demetrio
    demetrios demetrious demian demir demis demitri demitrius demond demonte dempsey demyan deniel denilson denni denny dennys denton
    denys denzel denzell denzil deondre deonta deontae deonte dequan derald dereck deren dereon derian deric derick derik deron derreck
    derrek derrel derrell derric derrick derrik derrion derron derry derwin deryl desean deshaun deshon deshun desiderio desmon desmond
    destry detlef detrick dev devante devaughn devid devion devis devlin devone devonn devonta devontae devonte dewayne dewey dewitt
    dexter dezmond dhruv diago diante diar dickie dickson dieter dietmar dietrich dijon dillan dillard dillion dillon dimas dimitar
    dimitrios dimitris dimitry din dino diogo diondre dionicio dionis dionisio dionte dixon diyar djalal djamal djamel django djay djibril
    djiby djilali djuan dmytro dock dogan dogukan dolan domanic domenic domenick domenico domingo domingos dominick dominico dominik
    domonic donal donatello donato donavan donaven donavin donavon dondre donivan donn donnovan donny donovan donta dontae dontavious
    dontay donte dontrell dony doran dorel dorien dorin dorman doron doryan doudou douglass dov dovber dovid doyle dragan drago dragos
    drake dramane draven drayden drayton drilon dris driss drissa drystan duane duarte duc dudley dujuan dumitru duran durand durell
    durrell durward durwood dusan dustan dusten duston dustyn duwayne duy dwain dwaine dwane dwayne dwyane dyllan dyllon dylon dyron dyson
    eamon eamonn ean earle earnest easton eathan eban eben ebenezer eberhard ebrahim ebrima edan edd edden eddi edem eder ederson edgardo
    edge edilberto edilson edin edinson edir edis edison edmund edmundo edoardo edon edric edrick edris edsel edson eduard edvard edvin
    edwardo edwen edwing edwyn edy efe efraim efrain efrem efren egan ege egidio egon egor ehab ehan ehren ehsan eian eidan eiden einar
    eirik eitan eithan eizan ekain ekaitz ekhi eki elad eladio elam elazar elbert eldar elden eldin eldon eldred eldrick eldridge eleazar
    eleuterio elgin elhadj elhadji eliab eliam elian elias eliav eliaz eliazar elier elies eliezer eligio elija elim elion eliot eliseo
    eliud elius eliyahu eliyas ellian ellias ellsworth elmedin elmer elmin elmo elmore elon eloy elpidio elroy elson elton elvio elvis
    elwin elwood elwyn elyan elyas elyon emad emanuel emeric emerick emidio emigdio emil emilian emiliano emilio emin emir emmet emmett
    emmit emmitt emrah emran emre emrick emrik emrys emyr enaitz ender endi endri endrit eneko enes engelbert enio enis enmanuel ennio
    ennis enoc enoch enos enric enrico enriko enrrique ensar enver enzi enzio eoghan ephraim ephram ephrem epifanio erald eraldo eran
    erasmo erblin ercan ercole erdi erdogan eren erez erhard eriberto erich erick erickson ericson erie erikson erion erjon erkan ermal
    ermes ermin erminio ernie erno ernst erol eron eros errick errol erskine ervin erwin eryck eryk esai esau esequiel eshan essa essaid
    essam estanislao esteban estefano estevan esteve eston etan ethanael ethaniel ethen ethyn ettore euan eugen eugenio eulalio eulogio
    eusebio evander evangelos evans evaristo evelio evens everardo everett everette everson evert evren ewald ewan eyad eyal eyan eydan
    eytan eythan ezechiel ezekiel ezell ezequiel ezio ezrah ezriel fabian fabiano fabien fabio fabius fabricio fabrizio fabrizzio fabyan
    facundo fadel fadi fahad fahd fahed faheem fahim fahmi faical faisal faissal faiz faizan falco fallou faouzi fares farhan farid faris
    faron farouk farrell farris faruk fateh fatmir faustino fausto favian favio fawaz faycal fayez faysal fayssal federico fedi fedor
    feliciano felton fenton feras ferdi ferdinando fergus ferman fermin ferran ferrell ferris ferruccio ferry fidel fidencio fikri
    filiberto filip filipe filippo finis finlay finn finnegan finnian fiorenzo firas fischer fisher fitzgerald flaviano flavio fletcher
    flint floreal florencio florentino florian florin florindo flynn fode folco ford forest forrest fortunato foster fouad foy franc
    francesco franck franco frandy franklyn franko franky fransisco frazier freddi freddrick frederic frederico frederik fredi fredric
    fredrick fredrik fredy freeman fridolin friedrich fritz froilan fuad fulgencio fulton fulvio furkan furman fynn gabe gabino gabor
    gabrial gabryel gad gaddiel gadiel gaetano gage gaige gaizka galo galvin gamaliel ganesh gannon garcia gardner garet garett garey
    garfield garin garion garner garo garold garren garret garrett garrick garrison garth garvin gaspar gaspard gaspare gatlin gauge gaven
    gavino gavriel gavril gavyn gaylen gaylon gaylord gearld geary gedeon genaro generoso gennaro geno geo geoffery geordan georg georgi
    georgio georgios georgy geovani geovanni geovanny geovany geraldo gerardo gerd geremy geric gerlando germano gero gerold gerome
    geronimo gerrard gerson gert gery ghali ghassan ghazi gheorghe ghulam giacinto giacomo gian giancarlo gianfranco gianluca gianmarco
    gianny giano gianpaolo gianpiero gibran gibril gibson gilberto giles gines gino gio gioacchino giordano giorgi giorgio giosue giovan
    giovani giovann giovanne giovanny giovany girard girolamo giulian giuliano giulio gleb glendon glenwood glyn glynn godfrey godwin
    gohan gonzalo gor gora goran gorden gorge gorka gottfried gottlieb gowtham graciano grady graig granville gratian grayden graydon
    graziano gregg greggory gregor gregori gregorio greyson griffen griffin griffith grover guerin guglielmo guido guilherme guillem
    guillen guiseppe gunnar gunner gunter gunther gurjot gurpreet gus gustav gustin gyan habib haden hadi hadj hadrian hadriel hafid hagan
    hagen hagop haidar haik haim haitam hakan hakim hal halil halim hamad hamadi hamady hamdan hamed hamidou hamilton hamir hamish hamit
    hamlet hammad hammadi hammou hampton hamsa hamza hamzah hanad hani haniel hanif hank hannes hannibal hansel hanson hao harald hardy
    harel hari haris harish harith haritz harjot harlan harland harlem harlen harlin harlon harman harmon haron haroon haroun harouna
    harout harrell harris harrison haru harun hasan haseeb hashim hashir haskell hasnain hassane hassani hatem hatim hayato haydan hayder
    haydn haydon hayes hayk haytam haytham hayward haywood hayyan hazael hazem hazen haziel hazim heath heber hebert heiko heinrich hektor
    helder helio helios hellmut helmut helmuth henderson hendrick hendrik hendrix hendry henery henok henrick henrik henrique henryk herb
    herbie heribert heriberto hermann hermes herminio hermon hernan hernando herold herschel hershel hershell hervey hervin heydan heyward
    hezekiah hicham hien hieu higinio hilario hillard hillel hilton hipolito hiram hiro hisham hobart hobert hocine hodei hogan holden
    homar homer homero honorio horacio horatio horst hosea hossain hossam hossein houari houcine houssain houssam howell hoyt hristo
    hudson huey humberto humphrey hung hurley hussain hussam huston huy huzaifa hyrum hüseyin iacob iacopo iago iain ianis iann ibai iban
    ibra ibrahima idan ido idris idriss idrissa ignacio ignatius ignazio ihab iheb ike ikenna iker ilai ilan ilario ildefonso ilian ilias
    iliass iliasse ilie ilir iliya iliyan illan illias ilyas ilyass ilyasse ilyes imaad imad imanol imanuel immanuel imraan imre imtiaz
    inaki indalecio ingmar ingo inigo innocenzo inocencio inti ioan ioannis ion ionel ionut iori ioritz iosif iqbal irfan irmin irvin
    irving irwin isaack isaak isac isacc isack isadore isael isai isaias isaih isak isam isaque isauro ishaan ishak ishan ishaq ishmael
    isiah isidor isidoro isidro iskander ismaeel ismaila isreal issac issah issak issaka issam issiah istvan italo itamar iulian ivann
    ivano ivar iven iverson ivo iwan iyad iyan iyed izaac izaak izaan izac izack izai izaiah izak izam izan izayah jaafar jabari jaber
    jabier jabir jabril jac jacari jace jacek jacen jacinto jacobe jacobi jacobo jacoby jacolby jacopo jacorey jacory jacquez jadan
    jadarius jadd jadden jadiel jadon jaedon jaelen jafar jagger jahan jahden jaheem jaheim jahiem jahir jahleel jahlen jahlil jahmal
    jahmel jahmir jahron jaidon jailen jairo jairus jaison jajuan jak jakai jakari jakeb jaki jakob jakobe jakobi jakson jakub jalal jalan
    jaleel jalil jalon jam jamaal jamael jamaine jamale jamall jamar jamarcus jamario jamarion jamarius jamarr jame jameel jameer jamel
    jamell jamelle jamere jamesley jamichael jamieson jamil jamin jamir jamon jamyl jamyson janek jannis jano janos jansen janusz jaouad
    japhet jaquan jaques jaquez jarad jarek jarel jarell jaren jaret jareth jarett jari jarid jariel jarius jarno jarod jarom jaron
    jaroslaw jarrad jarred jarrell jarren jarret jarrett jarrid jarrod jarron jarvis jase jasen jashaun jashawn jashua jasiah jasim jasin
    jaskaran jaskirat jasper jasser jassir jasson jastin jathan jaume javan javaris javed javen javeon javi javian javiel javien javin
    javion javontae javonte jawad jawan jax jaxen jaxon jaxson jaxton jayan jayceon jaycob jaydenn jaydon jayen jayke jaylon jaymes
    jayquan jayron jayse jaysen jayshawn jayson jayven jayvion jayvon jayzon jaz jaziel jazon jeanpaul jeanpierre jed jedediah jedidiah
    jeevan jeferson jefferey jefferson jeffery jeffory jeffry jehiel jelani jelloul jemal jemel jemil jemuel jenaro jennings jenson jerad
    jerald jeramiah jeramie jeramy jerardo jered jerel jerell jereme jeremey jeremi jeremia jeremiah jeremias jericho jerick jeriel
    jerimiah jermain jermaine jermel jermey jermiah jerod jerold jeromy jeron jerone jeronimo jerrad jerred jerrel jerrell jerrett jerrick
    jerrid jerrod jerrold jerron jerson jeshua jesiah jesper jessee jessen jessey jesson jestin jet jethro jett jevon jeyden jeyson jhoan
    jhon jhonatan jhonathan jhonny jhony jhovany jiahao jian jibran jibril jilali jimmi jimy jiovani jiovanni jiovanny jiovany jiro jivan
    joab joah joanes joaquim joas job joby jochen jock joen joeseph joesph johanan johannes johathan johnatan johnathan johnathen
    johnathon johnattan johnell johnmichael johnn johnpaul johnson johny johsua jokin jolan jomar jonah jonatan jonathen jonathon jonel
    jones jonhatan jonmichael jonnathan jonny jonpaul jonte jony joram joran jordany jordi jordie jordy jorel joren jorgen jorian jorje
    jos joschua joseba joselito joseluis josemanuel josep joshuah joshuan joshue josiah josian josias josip jospeh josue josuha josué
    jotham jovani jovanie jovanni jovanny jovany jovon jowan jozef joziah jozsef juancarlos juanito juanpablo juaquin judah judd judson
    juelz julen juliano julious jullien julyan junaid junhao junius jurgen justen justino justis justo juston justyn juvenal juventino
    juwan jürgen kaan kabir kacem kacper kaddour kade kadeem kaden kadin kadir kaeden kael kaelan kagan kahlil kaiet kail kain kainan
    kaine kainoa kais kaiser kaison kaito kalan kalden kale kaleb kaled kalel kalem kalib kalil kalim kallen kalob kalvin kalyan kamarion
    kamden kamel kamil kamran kamren kamron kane kannon kanye karam karas kareem karem karlo karlos karlton karsten karthik kase kasen
    kash kashif kasim kasimir kason kaspar kasper kassem kassim kaua kauan kavi kavin kavish kavon kawan kayan kaydan kaydon kayel kayl
    kayleb kayne kayron kaysan kaysen kayson kazimir kazuki kealan kean keanan keandre keanu kedrick kee keelan keenan keenen keeran
    keevin kegan kei keifer keiji keilan keion keiran kejuan kekoa kelan kelen kellan keller kelson kelton kelvin kelvyn kemal kemper
    kemuel kenai kenan kendric kendrick kendrik kendrix kendry kendryck keneth keni kenith kennan kennard kenney kennith kennon kennth
    kenric kenrick kenson kenta kentaro kento kenton kentrell keny kenyon kenzo keon keondre keone keoni keonte kepa keran kerem kerim
    kermit kervens kervin kerwin kesean keshaun keshawn keshon kevan keven kevon kevyn kewan keyaan keyan keydan keyden keylan keylon
    keynan keyon keyron keyshawn keyson keyton keyvin keywan khader khadim khadir khaleb khaled khaleel khalel khalif khalil khamari khan
    khayden khayri khris khristopher kian kiefer kiel kien kieren kierian kieron kieth kile kilian killian kimball kimo kingsley kingston
    kip kipp kirian kiril kirill kirkland kirollos kirt kishan kiyan klay klayton kleber klein klevis knox kobe kobie koby koda koen kohen
    kohl koji kolbe kole kolin kollin kolt kolten kolton kong konner konnor konor konrad konstantin konstantinos kooper koray korben
    korbin korbyn kordell kornel kosta kostas kouider kourosh kraig krish krishan kristijan kristjan kristof kristofer kristoffer
    kristopher krystofer krystopher krzysztof kuba kunal kurtis kwabena kwame kyan kye kylen kylian kyllian kynan kyo kyran kyren kyrian
    kyron kyson labib lachlan ladarius ladarrius ladd ladislao ladislaw ladon lafayette lahbib lahcen lahouari lahoucine lahsen lain laird
    laith lakhdar lalo lamarcus lamarr lamberto lamin lamine lamon lamont lamonte lancelot landan landen lander landin landis landon
    langston lanny laquan larbi laron laroy larsen larson lary lassana laszlo lathan latif laureano laurens laurentino laurentiu lauro
    lautaro lavar lavell lavonte lawerence lawrance lawson lawton layachi layden laydon layson layth layton lazar lazaro lazarus lazlo
    leamon leander leandre leandro leart lebron ledion leeam leeland leeroy legend leif leith leland lemar lemuel lenard lenin lennart
    lennox leno lenwood leobardo leoncio leonel leonhard leonid leonidas leopoldo leron les lessandro lestat leszek levan levar levent
    levern levi levin levon levy lew lex leyton lhoucine lhoussaine liandro liang liban liberato libero liberto liborio librado licinio
    liem lincoln lindell link lino linton linus linwood lion lionell liron lisandro lissandro little livan livio liviu lizandro lleyton
    lliam lluis loay lochlan lochlann logen loghan loic loki lokman lon lonnell lonny lonzo lorcan lorenz lorik lorne lotfi lothar louay
    loukas lovell lowell lowen loyal loyd luar luay lucca luccas lucciano lucian luciano lucio lucious lucius lucky lucus ludger ludovico
    ludwig ludwin ludwing luigi luisangel luk lukas lukasz luken luqman luther lydell lyle lyman lynden lyndon lynwood lyonel maalik maati
    maaz mac macario macarthur mace maceo maciej mack macon maddux maden madou mads magdaleno mahad mahamadou mahamed mahdi maher mahesh
    mahfoud mahin mahir mahlon mahmood mahmut maicol maik maikel maikol majd majdi majed majid makai makan makar makhi maki makoto maksim
    maksym maksymilian malachi malakai malakhi malaki malang malcom male maleek malic malick malik malike maliki malique malon malte
    malvin malyk mamadi mamadou mamady mamoudou manases manex manfred manley manning manny manoel manolito manolo manraj mansour mansur
    manu maor marcanthony marcelino marcellino marcello marcellus marcelo marcial marciano marcin marcio marck marcoantonio marcos marek
    margarito mariano marino mariusz markanthony markeith markel markell markese marko markos markus marlan marlon marouan marouane
    marquan marquel marquell marques marquese marquez marquis marquise mars marshal marshawn martavious martel martell marten martez
    martinez martino martyn marvell marven marvens marvins marvyn marwan marwane marx marzio marzouk masaki masato masen mason massamba
    massimiliano massimo masson matan matar matei matej mateus mateusz mathan matheo matheus mathews matias matija matis mats mattew
    matthews matthieu matthis mattias mattin mattis matvey matyas maui mauricio maurizio mauro maury maverick mavric mavrick mavrik maxen
    maximilian maximiliano maximilien maximillian maximino maximo maximus maxton maxwel maxwell maxx mayer mayes maykel maynard mazen
    mazin mbarek mbark mbaye mcarthur mccoy mckay mehdi mehki mehmet meinrad meir mekhi melchor melik melton melvyn menachem mendel
    menelik merick merl merrick mert merton mervin mervyn messi metin meyer mhamed micael micahel michaelangelo michale michelangelo
    michial michiel mick mickael mickeal mickel mico migel miguelangel miguelito mihai mihail mihailo mihir mikael mikail mikeal mikey
    mikhael mikolaj milad milburn milen milford millan millard milos miloud mimoun mimoune mino miquel mir miran mircea mirco mirko miro
    miron miroslav mirsad mirza misael mitchel mizael moaad moad moataz modesto modibo modou moha mohamad mohamadou mohamedali mohan
    mohanad mohand mohaned mohcine mohib mohmed mohsin mohsine mohssine moises moiz mokhtar monir monsef montel montez montgomery montrell
    monty mor morad mordechai moreno mori moris moritz morris morrison morton mory mose moshe mosiah mostafa mostapha mouad mouhamad
    mouhamadou mouhamed mouhcine mouhssine mouloud mounaim mounir mourad mousa moustafa moustapha muadh muaz muhamad muhamed muhammed
    muhsin mumin munir murad murat murray murry murtaza musa musab mussa mustapha mychael mychal mykael mykal mykhaylo mykola myles mylo
    myron myson naaman nabeel nabi nabil nadal nadav nadeem nader nadim nadir naeem nafis nagi nahom nahuel nahum naim najee naji najib
    najim nam naman namir naoki naoufal naphtali napoleon naquan narayan narcis narciso nareg narek naser nash nasim nasir nasreddine
    nasser nassir nat natalino natalio natan natanael natanel nataniel nate nathanel nathanial nathanyel nathen nathon natthan naveed
    naveen navid navin nawaf nawfal nayan nayden nayef nazario nazir nazzareno ndiaga neco neel neftali nehemia nehemiah neill neji nello
    nels nemanja nemesio neo neri nery netanel nethanel nevan neven neville newell newton neymar neyo nezar niall nicanor nicasio niccolo
    nicholaus nickey nicklas nicklaus nickolas nickolaus nickson nicolae nicolai nicolaus nicolo niel niels nihat nikhil nikko niklas niko
    nikodem nikolaj nikolaos nikolas nikolaus nikolay nikoloz nikos niles nilo nils nilson nishan nishanth nissan nissim nithish nitish
    nixon nizar noble noeh noland nolen noman norberto nordin noreddine norian norlan normand norris norton norval norwood nouh nourddine
    nourdin nourdine noureddine novak nuh numan nuno nunzio nylan nyle obadiah obed obie obryan octavian octavien octavio octavious
    octavius odei oden odie odilo odin odis odon oier oihan oisin olan ole olegario oleh oleksandr olen olin oliverio oliviero olmo olsen
    olti omari omarion omid omran omri oneal oneil onesimo onofrio onur onyx oral oran orazio oren orenzo oreste orestes orhan ori orian
    oriel orin oriol orion orlan orrin orson orval orville oryan osama osbaldo osiel oskar osman osmar osmin ossama osvaldo oswald oswaldo
    othman othmane othniel otho otilio otis otman otmane otniel ottavio ottis ottmar oualid ouassim oumar ousama ousman oussama ousseynou
    outman ovidio ovidiu owain owais owens ozan ozell ozias oziel ozzie ozzy pablito pacey paco paden panagiotis pantaleon paolino paolo
    papa pape parnell parrish parsa parth pascal pascual pasqual pasqualino patric patricio patrik patrizio patryk patxi paulino paulo
    pawel payne peio pepe perfecto pernell perrin petar peterson petr petro petros petru pharell pharrell phi philemon philipp phillipe
    phillips phineas phong phu pier pierce pierluigi piero pierson pietro pio piotr pius placido pol polo porfirio porter pranav praveen
    pravin prem prentice prescott preston price primo princeton prudencio qais qasim qays quadir quan quang quenton quentyn quin quinten
    quintin quinton quran qusay rabie race rachid radouan radouane radu radwan raed raef raekwon rael rafa rafal rafe raffael raffaele
    raffaello raffi rafi rafik rafiq rahal raheem rahim rahman rahsaan rai raian raiden raif raihan raimondo raimundo rainald rainer
    rainier raiyan rajan rajko rajveer rakan rakeem rakim ralf ram ramadan raman ramazan ramdane ramel ramez rami ramin ramiro ramiz
    ramond ramone ramses ramy ramzi ramzy rance rand randal randel randell randle randolph randon ranjit ransom raphael rapheal raquan
    rashaad rashaan rashad rashard rashaud rashaun rasheed rasheem rasheen rashid rashon rasul rauf ravi rayaan rayburn rayce raydan
    rayden rayfield rayford raylan raymon raymund raymundo raynaldo raynard rayquan rayshawn rayvon rayyan raziel razvan reco redouan
    redouane reed refael refugio reginal regino regis rehan rehman rei reid reinaldo reiner reinhard reinhold reinold reis rejan remigio
    remo remus ren renald renaldo renan renard renato renji renny reno renzo reshad reuben reuven revan rexford rey reyad reymond reymundo
    reynald reynaldo reynold reynolds reza rhett rhys riad ric ricard riccardo ricco rich richardo richardson richie richmond richy rickey
    rico ridge ridhwan ridley ridouan ridouane ridwan rifat rigo rigoberto rinaldo ringo rino rion rishan ritchie rithy rito rivaldo riyad
    rizwan roan robb robby robinson roby roc rocco rock rocky roddy roderic rodger rodin rodolfo rodric rodrick rodriguez rodriquez rody
    roel rogan rogelio rogerio rogers rohaan rohan rohit roi rojelio rolan rolando roldan rolf rolland rollie rollin rolly romano romario
    romel romell romello romen romeo romero romin rommel romolo romualdo romulo ronal ronaldo ronan rondal rondell rone ronel ronell ronin
    ronnell ronney rooney roosevelt roque rosalio roscoe rosendo rosevelt roshan rossano rowdy rowland ruben rubens rubin rudi rudolfo
    rudolph rueben ruel rufino rufus ruggero ruggiero rui ruperto rush ruslan russel rustin ryder ryker ryland rylen ryne ryo ryon ryu
    ryuji saad saaid sabastian sabatino sabih sabin sabino sabir sabri sachin sadik saeed saer safir safouan safwan sahib sahid sahil
    sahin sahir sai saidou saif saifullah saikou saim saimon sait sajad sajan sajid sajjad sal saladin salah salaheddine saleem saleh
    salek salif salih salim saliou salomon salva salvator salvatore samad samael samba sameer samer samie samiel sammuel sampson samual
    samy sanad sander sanders sandor sandro sanel sanford sanjay sanjeev sanjith sante santhosh santi santino santo santosh sarkis satchel
    saturnino saulo savas saverio savino savio savion savon saxon sayan sayden sayed schneider scot scotty seamus sebastiano sebastien
    sedric sedrick segundo seif seiji seiya sekou selahattin selim sellam selman selwyn sem semih semir seng serafin serafino sergej sergi
    sergiu serhiy serigne serjio servando sevag sevak severiano severino severo seydou seymour shad shady shahan shaheed shahid shahir
    shahzad shain shaka shakeel shakil shakir shakur shamar shamir shamus shaquille shareef sharif sharod shayaan shayan shayn shedrick
    shelton shemar shepard shepherd sherif sherman sherrod sherwin sherwood shihab shimon shiv shivam shiven shlomo shmuel shoaib shomari
    shon shone shun shyam shyheim siaka siddharth siddhartha sidi sidy siegfried siegmund sigmund silas silvan silvano silverio silvestre
    silvestro silvino silvio simao simba simcha simo sinan sion sione siraj sirio sirius siro sixto skip slade slater slavko slayton
    slevin slimane sly smail smith socrates sofian sohaib sohail soham sohil solaiman solan solayman soliman soloman solon sorin sotero
    soufian soufiane soufyane souhaib souhail soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila souren spenser sriram
    stafford stanford stanislaus stanislav stanislaw stanly stanton stavros steele stefano steffan steffen stefon stelian stelios stellan
    stepan stephano stephon stetson stevan stevens stevenson stevin stiven stoney stoyan subhan sufian sufyan suhaib suhail suhayb
    sukhwinder sulaiman sulayman suleiman suleman suleyman suliman sumner sunil suraj suren svend syd syed sylas sylvan sylver sylvester
    symeon symon syncere szymon sören süleyman tab tad tadd tadeo tadeusz tadzio tafari taha tahar taher tahir tahj tahsin taib taim taino
    tairon tait taj takeshi takoda takuma takumi talal talan talen talha talib taliesin talla talmadge talmage talon tamer tamim tamir
    tancredi taner tanner tanveer tanvir taoufik taoufiq taquan taras tarek tareq tarik tariq taron tashawn taurean taurus tavares tavaris
    taven tavian tavin tavion tavis tavon tawfiq tawhid tayden tayeb taylan taylon taym tayron tayshaun tayshawn tayson tayvon tayyab
    teague tedd tejas telmo teng teo teodor teodoro teofilo teoman terance terell terrance terrel terrion terron tevin tex thad thaddeus
    thadeus thami thane tharun thatcher thayne theadore theobald theoden theodis theodor theophilus therman theron thiago thibault thierno
    thijs thilo thompson thor thornton thorsten thurman thurston tiago tian tiberio tibor tidiane tiernan tigran tijani tillman tilo
    timmie timmothy timmy timo timofey timon timoteo timothee timothey timur tino tirso titan tito titus tiziano tobia tobin tobyas tod
    todor toma tomaso tomasz tomer tommaso tomy tonatiuh toney tonino tonio tonny torben torian toriano toribio torin torrance torrence
    torres torry torsten tou toufik touhami trace trae traian travion travon travys tray trayvis trayvon tre tremaine tremayne trent
    trenten trentin trenton treshawn trestan treston treveon trever trevin trevion trevis trevon treyson treyton treyvon tri tripp triston
    troy truett truman trung trysten tryston tuan tucker tudor tulio tullio tupac turner txomin tyce tye tyjuan tylan tyller tylor tymon
    tyquan tyran tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrick tyrik tyrin tyriq tyrique tyron tyrone tyronne tyrus tysen
    tyshaun tyshawn tyshon tyson tywan tzvi ubaldo ubay udo ugo ulices ulises ulisse ulisses ulrich ulrik ulysses umair umberto unai urban
    urbano urijah usama usman uthman uwe uziel vadim vadym vahan vahe valdemar valente valentino valentyn valeriano valerio valeriy valon
    valter vance vann vanni vardan varun vasco vasil vasile vasilios vasyl vaughan veasna venancio verl verlin verlon verlyn vern vernal
    vernard verne veron vester victoriano victorino victorio vidal viet viggo vignesh vihaan vikram vinay vincenzo vinh vinicio vinicius
    vinny vinson viorel virgil virgilio virginio virgle vishal vishnu vishwa vital vitali vitalis vitaliy vitaly vito vitor vittorio vitus
    vivek vladislav vladyslav volker voltaire vuk wadie wael wafi wagner waldemar waldo waleed wali walid walker walt walther walton waqas
    ward wardell warner warrick waseem wasim wassim watson wayde wayland waylon wayman waymon waymond webster weldon wellington welton
    wenceslao wendall wendel wendelin wendell wenzel werner wessam wessley wesson west westin westley weston whyatt wiktor wil wilber
    wilbert wilburn wilder wiley wilford wilfredo wilfried wilhelm wiliam willaim willam willem willi williams willian willibald willis
    willson wilmer wilson wilton wim windell winfield winford winfred winton wladimir wojciech wolf wolfram woodie woodrow woody wyatt
    wylan wylie wylliam wyman xabi xabier xan xander xavi xavian xavion xavior xian xiang xzavier yaacov yaakoub yaakov yacob yacouba
    yadiel yago yahia yahir yahya yakov yakub yale yaman yamato yamen yamil yamin yancey yandel yanek yaniv yanko yanni yannig yao yared
    yaron yaroslav yasar yaseen yaser yash yasin yasir yassen yassin yassir yavuz yazan yazen yazid yechiel yehoshua yehuda yeison yeray
    yeshua yiannis yichen yigit yilmaz yinon yisroel yitzchok yoan yoav yoel yohan yohann yohannes yon yonael yonas yonatan yonathan yong
    yoni yonis yony yordan yosef yoshua yossef yossi youcef younes youness younis yousaf yousef yousif youssef youssif youssouf yousuf
    yovan yovani ysidro ysmael yuan yul yulen yulian yunes yunis yunus yuriy yury yusef yussef yussuf yuta yuto yuvan yuvraj yvon zac
    zacari zacarias zacary zaccari zaccaria zacchaeus zach zachari zacharia zachariah zacharias zachery zackari zackaria zackariah
    zackarie zackary zackery zaden zael zafir zaheer zahi zahid zahir zaid zaiden zaim zain zaine zaion zair zak zakari zakaria zakariae
    zakarie zakariya zakariyya zakary zakery zaki zakir zakkary zalman zamir zan zander zaven zavier zavion zayaan zayan zayd zayden zayed
    zayn zayne zayon zeb zebulon zechariah zeeshan zeev zeid zein zeke zeki zeljko zen zeno zenon zephaniah zephyr zeth zeus zev zeyad
    ziad zian zidan zidane ziggy zinedine ziyaad ziyad ziyan zoel zohaib zohair zoltan zoran zoubir zouhair zouhir zubair zuriel zyaire
    zyan ömer`);
