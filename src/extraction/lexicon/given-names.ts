import { words } from './words.ts';

/**
 * Given names beyond the commonest, by the gender that bears them: those with at least 1,000 bearers among US births of 1930 to 2013 (Social Security
 * Administration, public domain), and those that two of the English, French, German, Italian and Spanish lists of gender-detection-from-name 1.11
 * (MIT) share. Names that are also places, offices or common English words are left out; where under 97 % of the bearers are of one gender, or lists differ, it is neither.
 */
export const MORE_MALE_NAMES =
  words(`aadam aaden aadil aahil aakash aamir aarav aarish aarron aarush aayan abas abass abbas abdalla abdallah abdalrahman abdel abdelali abdelatif abdelaziz abdelfatah
 abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil
 abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab
 abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak
 abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdiel abdirahman abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdulaziz abdulhamid
 abdulkadir abdulla abdullahi abdulmalik abdulrahman abdurahman abdurrahman abed abelardo abelino abhinav abid abiel abilio abimael abiram ablaye abner aboubacar aboubakr
 abrahan abrahim abram abran abubakar acacio ace acher achilles achour acie adael adal adalberto adamo adams adan adarius addam adeel adelbert adelino adem adham adib
 adiel adil adin adis adithya aditya adler admir adnan adnane adolf adolfo adolph adolphus adon adonis adonys adriaan adriano adryan adryel adryen advik adyan adyn aedan
 aeden aeron affan afif agapito agim agostino agron agustin ahad aharon ahmar ahmet ahmir ahnaf ahron ahsan ahyan aidan aidann aimad aissam aitor aizen ajan ajani ajay
 ajdin akash akbar akeem akhil aki akif akil akim akin akio akiva akram akshay alam alann alanzo alaric alassane albano albaro albeiro alberto albi albin albino albion
 alcides aldair aldan aldin aldo aldon aldric aldrick aldrin aldwin aleandro aleck aleister alejo alek aleks aleksandar aleksander aleksandr aleksei aleksey aleksy alen
 alesandro alesio alessandro alessio alexan alexandar alexandr alexandro alexandros alexandru alexavier alexey alexsander alexzander alfie alfio alfons alfonso alfonza
 alfonzo alford alfredo alhassan alhassane alias alicio alieu alif alija alik alim aliou alioune alipio alistair alister allal allister almin almir alon alonso alonza
 alonzo aloys aloysius alp alper alphonso alphonzo alston altin alton alvar alvaro alvie alvino alvis alwin alwyn amaan amad amadeo amadeu amadeus amadi amado amador
 amadou amalio amancio amando amar amare amarion amaro amaru amaury ambrose ambrosio amdy amedeo ameen ameer amelio amer americo amerigo ameur amiel amil amilcar amin
 amire amit amjad ammar ammon amon amori amos amr amro amyas amyr anacleto anakin anand anas anass anastacio anastasio anatol anatoli ancel anddy ander anderson andoni
 andony andrae andrei andrej andreo andres andreu andreus andrews andri andrian andric andrick andriy andro andru andry andrzej anes anfernee angelino angelito angello
 angelos angelus angus anibal aniceto aniel aniello anil anir anirudh anish anjel anmol annas annunziato anouar ansar ansel anselm anselmo ansh anson ante antero anthone
 anthoney anthoni anthonio antione antolin antone antonello antoni antonino antonios antonis antonius antonyo antron antton antuan antwain antwan antwaun antwon antwone
 anuar aodhan aomar apolinar apollo apolonio aqib aquiles aquilino araf arafat aramis aras arash aravind arben arber arcadio arcangelo archer archibald archie arda ardi
 ardian ardit areg arel aren arham ariano aric arif arik ario aristides aritz ariyan arjan arjuna arkaitz arlan arland arley arlind arlo arlon armaan arman armando armen
 armin armon armond armondo arnaldo arnau arnauld arnav arne arnel arnie arno arnoldo arnulfo aron aronne arron arsalan arsen arsenio arshad arslan art artem artemio
 arther artin artiom artur arturo artyom arun arush arvel arvid arvil arvin arvind ary arye aryeh asaad asad asael asaf asaph asen aser asher ashraf ashvin ashwin asiel
 asier asim askia aslan assane aston ata atanas atem athan athanasios athanasius atif atilano atilla atlas atreyu atticus attila attilio audric audrick augustino augusto
 augustus aundre aurel aurelian aureliano aurelio aurelius auric auron austin auston auther authur avel avelino avi avidan aviel avinash avion avishai aviv avner avraham
 avram avrohom awab awais axcel axl axton ayad aydenn aydon ayham ayhem aylan ayman aymane aymen ayomide ayoub ayron ayrton aythan ayub ayush ayven ayvin ayyoub ayyub
 azaan azad azael azam azan azar azeddine azeem aziel azim azir aziz azlan azriel azzeddine azzedine azzouz baba babacar babyboy bacary bachir badara bader badr
 badreddine bajram bakar bakari bakary baker bakir bakr baldemar baldomero baldwin balian balla baltasar baltazar balthasar balthazar bara barae baran barney baron barret
 barrington barron bartholomew bartholomé bartley bartolo bartolome bartolomeo barton bartosz baruch basem bashir basil basilio bassam bassirou bastian bastien battista
 batuhan bautista baxter bayram bayron beau beck beckett beckham bekim bekir belaid belal belarmino belkacem benaissa benard benedetto benedikt benet beniamin beniamino
 benicio benigno benito benjaman benjamen benjamyn benji benjiman bennet bennett benson bently benton beny benyamin benyounes berat berkay bernabe bernardino bernardo
 bernd bernhard berry berthold berton bertram biagio bienvenido bijan bilal bilel binh bjorn björn blade bladimir blain blaize blane blas blayne blaze boaz bode boden
 bodhi bodie bogdan bohdan bonifacio booker boone borislav borys bosco boualem bouazza boubacar boubker boubou bouchaib bouchta boujemaa bourama bouziane bowen boyce boyd
 braden bradford bradlee bradly bradon brady bradyn braeden braedon braedyn brahim braian braiden brain bram brandan branden brandin brando brandt brandyn branislav
 branko brannon branson brant braulio braxton brayan brayden braydon braylen braylon brayson brayton breck brenan brenden brendon brendyn brennen brennon brentley brenton
 breon bret bridger brien briggs brigham bright brion broc brock broden broderick brodie brodrick brody bronson brown bryand bryann bryant bryar bryce brycen bryden bryon
 brysen bryson bryton buck bud buddy buford burak burhan burke burl burley burnell burton buster butch byran cade caden caeden cael caesar caetano caiden cain caine caio
 caius cal calder cale caleb calen caliel calin calix calixto callen callum calogero calum calvert calvyn cameren camil camillo camilo camron canaan candelario candido
 cannon canon canyon cardell carles carleton carlito carlitos carlo carlson carlton carlyle carmello carmelo carnell carolus carsten carter carver case casen cash
 casimiro cason caspar casper cass cassian cassius castor cataldo catalin catalino catarino cavan cavin cayetano cayo cayson ceasar cecilio cedric cedrick ceferino celal
 celestino celso cemal cephas cesare cesario cezar chace chadd chadi chadrick chadwick chafik chahid chai chaib chaim chakib chakir chantz charbel charleston charlton
 chas chase chasen chauncy chayce chayne chayton chaz chazz che cheick cheikh cheng cherif chet chevy chip chirstopher chistopher chriss christain christiano christion
 christo christobal christof christofer christoffer christoher christon christop christoper christoph christos christpher chrystian chrystopher cian ciaran cid cillian
 ciprian cipriano cirilo ciro claud claudino claudio claudiu claudius claus clayton clemens clement cleon cleophus cletis cletus cleve cliffton clifton clovis cloyd clyde
 coby codey cody coen cohen cole coleman coleton collier collin colson colt colten colter coltin colton coltyn columbus conan conley connell conner conor conrad conrado
 constantin constantino constantinos conway cooper corban corben corbett corbin corby corbyn cord cordell cordero corian cormac cornel cornelio cornelious cornelius
 corrado correy corry cort cortez cortland corwin cosimo cosme cosmin cosmo costantino courtland crawford creed creighton crescencio crew crisanto crispin criss cristhian
 cristian cristiano cristino cristo cristobal cristofer cristopher crosby cuauhtemoc cullen curley curran curry curtiss custodio cutter cyle cyprian cyrus daegan dael
 daemon daevon dagan dagobert dagoberto dain dairon daivd dajon dajuan dakarai dakari dalen dallin dalton dalvin daman damani damarcus damario damarion damarius damein
 damen dameon damiano damion damir damjan damon damond damone damonte damyan damyen dandre dane daneil danel dang dangelo danial daniil danil danilo danis daniyal danniel
 dante dantes danthony danton danyal danyl danylo daoud daouda daquan daran dardan darek darel darell daren darick dariel dario darious daris darius dariusz darl darnel
 darold daron darrel darrick darrien darrin darrion darris darrius darron darry darryl darryle darryll darryn darshan darvin darwin daryan daryle daryll dasean dashaun
 dashiell dashon dat dathan daulton daunte davante daven daveon davey davi davian davidson davin davion davis davit davon davonta davontae davonte davut dawayne dawid
 dawood dawoud dawson dawud dax daxton dayan daylan daylen daylon daymon daymond dayne dayron dayshawn dayson dayton dayven dayvon dayyan deandre deangelo deante
 deanthony deaven deavon decarlos declan dedric dedrick deegan deen deepak deion deivy dejan dejon dejuan deklan delan delano delbert delfino delio delmar delmas delmer
 delon delonte delroy delton delvin delvon delwin demar demarco demarcus demari demario demarion demarius demarkus demba dembo demetre demetri demetric demetrio demetrios
 demetrious demian demir demis demitri demitrius demond demonte dempsey demyan deniel denilson denni denny dennys denton denys denzel denzell denzil deondre deonta
 deontae deonte dequan derald dereck deren dereon derian deric derick derik deron derreck derrek derrel derrell derric derrick derrik derrion derron derry derwin deryl
 desean deshaun deshon deshun desiderio desmon desmond destry detlef detrick dev devante devaughn devid devion devis devlin devone devonn devonta devontae devonte dewayne
 dewey dewitt dexter dezmond dhruv diago diante diar dickie dickson dieter dietmar dietrich dijon dillan dillard dillion dillon dimas dimitar dimitrios dimitris dimitry
 din dino diogo diondre dionicio dionis dionisio dionte dixon diyar djalal djamal djamel django djay djibril djiby djilali djuan dmytro dock dogan dogukan dolan domanic
 domenic domenick domenico domingo domingos dominick dominico dominik domonic donal donatello donato donavan donaven donavin donavon dondre donivan donn donnovan donny
 donovan donta dontae dontavious dontay donte dontrell dony doran dorel dorien dorin dorman doron doryan doudou douglass dov dovber dovid doyle dragan drago dragos drake
 dramane draven drayden drayton drilon dris driss drissa drystan duane duarte duc dudley dujuan dumitru duran durand durell durrell durward durwood dusan dustan dusten
 duston dustyn duwayne duy dwain dwaine dwane dwayne dwyane dyllan dyllon dylon dyron dyson eamon eamonn ean earle earnest easton eathan eban eben ebenezer eberhard
 ebrahim ebrima edan edd edden eddi edem eder ederson edgardo edge edilberto edilson edin edinson edir edis edison edmund edmundo edoardo edon edric edrick edris edsel
 edson eduard edvard edvin edwardo edwen edwing edwyn edy efe efraim efrain efrem efren egan ege egidio egon egor ehab ehan ehren ehsan eian eidan eiden einar eirik eitan
 eithan eizan ekain ekaitz ekhi eki elad eladio elam elazar elbert eldar elden eldin eldon eldred eldrick eldridge eleazar eleuterio elgin elhadj elhadji eliab eliam
 elian elias eliav eliaz eliazar elier elies eliezer eligio elija elim elion eliot eliseo eliud elius eliyahu eliyas ellian ellias ellsworth elmedin elmer elmin elmo
 elmore elon eloy elpidio elroy elson elton elvio elvis elwin elwood elwyn elyan elyas elyon emad emanuel emeric emerick emidio emigdio emil emilian emiliano emilio emin
 emir emmet emmett emmit emmitt emrah emran emre emrick emrik emrys emyr enaitz ender endi endri endrit eneko enes engelbert enio enis enmanuel ennio ennis enoc enoch
 enos enric enrico enriko enrrique ensar enver enzi enzio eoghan ephraim ephram ephrem epifanio erald eraldo eran erasmo erblin ercan ercole erdi erdogan eren erez erhard
 eriberto erich erick erickson ericson erie erikson erion erjon erkan ermal ermes ermin erminio ernie erno ernst erol eron eros errick errol erskine ervin erwin eryck
 eryk esai esau esequiel eshan essa essaid essam estanislao esteban estefano estevan esteve eston etan ethanael ethaniel ethen ethyn ettore euan eugen eugenio eulalio
 eulogio eusebio evander evangelos evans evaristo evelio evens everardo everett everette everson evert evren ewald ewan eyad eyal eyan eydan eytan eythan ezechiel ezekiel
 ezell ezequiel ezio ezrah ezriel fabian fabiano fabien fabio fabius fabricio fabrizio fabrizzio fabyan facundo fadel fadi fahad fahd fahed faheem fahim fahmi faical
 faisal faissal faiz faizan falco fallou faouzi fares farhan farid faris faron farouk farrell farris faruk fateh fatmir faustino fausto favian favio fawaz faycal fayez
 faysal fayssal federico fedi fedor feliciano felton fenton feras ferdi ferdinando fergus ferman fermin ferran ferrell ferris ferruccio ferry fidel fidencio fikri
 filiberto filip filipe filippo finis finlay finn finnegan finnian fiorenzo firas fischer fisher fitzgerald flaviano flavio fletcher flint floreal florencio florentino
 florian florin florindo flynn fode folco ford forest forrest fortunato foster fouad foy franc francesco franck franco frandy franklyn franko franky fransisco frazier
 freddi freddrick frederic frederico frederik fredi fredric fredrick fredrik fredy freeman fridolin friedrich fritz froilan fuad fulgencio fulton fulvio furkan furman
 fynn gabe gabino gabor gabrial gabryel gad gaddiel gadiel gaetano gage gaige gaizka galo galvin gamaliel ganesh gannon garcia gardner garet garett garey garfield garin
 garion garner garo garold garren garret garrett garrick garrison garth garvin gaspar gaspard gaspare gatlin gauge gaven gavino gavriel gavril gavyn gaylen gaylon gaylord
 gearld geary gedeon genaro generoso gennaro geno geo geoffery geordan georg georgi georgio georgios georgy geovani geovanni geovanny geovany geraldo gerardo gerd geremy
 geric gerlando germano gero gerold gerome geronimo gerrard gerson gert gery ghali ghassan ghazi gheorghe ghulam giacinto giacomo gian giancarlo gianfranco gianluca
 gianmarco gianny giano gianpaolo gianpiero gibran gibril gibson gilberto giles gines gino gio gioacchino giordano giorgi giorgio giosue giovan giovani giovann giovanne
 giovanny giovany girard girolamo giulian giuliano giulio gleb glendon glenwood glyn glynn godfrey godwin gohan gonzalo gor gora goran gorden gorge gorka gottfried
 gottlieb gowtham graciano grady graig granville gratian grayden graydon graziano gregg greggory gregor gregori gregorio greyson griffen griffin griffith grover guerin
 guglielmo guido guilherme guillem guillen guiseppe gunnar gunner gunter gunther gurjot gurpreet gus gustav gustin gyan habib haden hadi hadj hadrian hadriel hafid hagan
 hagen hagop haidar haik haim haitam hakan hakim hal halil halim hamad hamadi hamady hamdan hamed hamidou hamilton hamir hamish hamit hamlet hammad hammadi hammou hampton
 hamsa hamza hamzah hanad hani haniel hanif hank hannes hannibal hansel hanson hao harald hardy harel hari haris harish harith haritz harjot harlan harland harlem harlen
 harlin harlon harman harmon haron haroon haroun harouna harout harrell harris harrison haru harun hasan haseeb hashim hashir haskell hasnain hassane hassani hatem hatim
 hayato haydan hayder haydn haydon hayes hayk haytam haytham hayward haywood hayyan hazael hazem hazen haziel hazim heath heber hebert heiko heinrich hektor helder helio
 helios hellmut helmut helmuth henderson hendrick hendrik hendrix hendry henery henok henrick henrik henrique henryk herb herbie heribert heriberto hermann hermes
 herminio hermon hernan hernando herold herschel hershel hershell hervey hervin heydan heyward hezekiah hicham hien hieu higinio hilario hillard hillel hilton hipolito
 hiram hiro hisham hobart hobert hocine hodei hogan holden homar homer homero honorio horacio horatio horst hosea hossain hossam hossein houari houcine houssain houssam
 howell hoyt hristo hudson huey humberto humphrey hung hurley hussain hussam huston huy huzaifa hyrum hüseyin iacob iacopo iago iain ianis iann ibai iban ibra ibrahima
 idan ido idris idriss idrissa ignacio ignatius ignazio ihab iheb ike ikenna iker ilai ilan ilario ildefonso ilian ilias iliass iliasse ilie ilir iliya iliyan illan
 illias ilyas ilyass ilyasse ilyes imaad imad imanol imanuel immanuel imraan imre imtiaz inaki indalecio ingmar ingo inigo innocenzo inocencio inti ioan ioannis ion ionel
 ionut iori ioritz iosif iqbal irfan irmin irvin irving irwin isaack isaak isac isacc isack isadore isael isai isaias isaih isak isam isaque isauro ishaan ishak ishan
 ishaq ishmael isiah isidor isidoro isidro iskander ismaeel ismaila isreal issac issah issak issaka issam issiah istvan italo itamar iulian ivann ivano ivar iven iverson
 ivo iwan iyad iyan iyed izaac izaak izaan izac izack izai izaiah izak izam izan izayah jaafar jabari jaber jabier jabir jabril jac jacari jace jacek jacen jacinto jacobe
 jacobi jacobo jacoby jacolby jacopo jacorey jacory jacquez jadan jadarius jadd jadden jadiel jadon jaedon jaelen jafar jagger jahan jahden jaheem jaheim jahiem jahir
 jahleel jahlen jahlil jahmal jahmel jahmir jahron jaidon jailen jairo jairus jaison jajuan jak jakai jakari jakeb jaki jakob jakobe jakobi jakson jakub jalal jalan
 jaleel jalil jalon jam jamaal jamael jamaine jamale jamall jamar jamarcus jamario jamarion jamarius jamarr jame jameel jameer jamel jamell jamelle jamere jamesley
 jamichael jamieson jamil jamin jamir jamon jamyl jamyson janek jannis jano janos jansen janusz jaouad japhet jaquan jaques jaquez jarad jarek jarel jarell jaren jaret
 jareth jarett jari jarid jariel jarius jarno jarod jarom jaron jaroslaw jarrad jarred jarrell jarren jarret jarrett jarrid jarrod jarron jarvis jase jasen jashaun
 jashawn jashua jasiah jasim jasin jaskaran jaskirat jasper jasser jassir jasson jastin jathan jaume javan javaris javed javen javeon javi javian javiel javien javin
 javion javontae javonte jawad jawan jax jaxen jaxon jaxson jaxton jayan jayceon jaycob jaydenn jaydon jayen jayke jaylon jaymes jayquan jayron jayse jaysen jayshawn
 jayson jayven jayvion jayvon jayzon jaz jaziel jazon jeanpaul jeanpierre jed jedediah jedidiah jeevan jeferson jefferey jefferson jeffery jeffory jeffry jehiel jelani
 jelloul jemal jemel jemil jemuel jenaro jennings jenson jerad jerald jeramiah jeramie jeramy jerardo jered jerel jerell jereme jeremey jeremi jeremia jeremiah jeremias
 jericho jerick jeriel jerimiah jermain jermaine jermel jermey jermiah jerod jerold jeromy jeron jerone jeronimo jerrad jerred jerrel jerrell jerrett jerrick jerrid
 jerrod jerrold jerron jerson jeshua jesiah jesper jessee jessen jessey jesson jestin jet jethro jett jevon jeyden jeyson jhoan jhon jhonatan jhonathan jhonny jhony
 jhovany jiahao jian jibran jibril jilali jimmi jimy jiovani jiovanni jiovanny jiovany jiro jivan joab joah joanes joaquim joas job joby jochen jock joen joeseph joesph
 johanan johannes johathan johnatan johnathan johnathen johnathon johnattan johnell johnmichael johnn johnpaul johnson johny johsua jokin jolan jomar jonah jonatan
 jonathen jonathon jonel jones jonhatan jonmichael jonnathan jonny jonpaul jonte jony joram joran jordany jordi jordie jordy jorel joren jorgen jorian jorje jos joschua
 joseba joselito joseluis josemanuel josep joshuah joshuan joshue josiah josian josias josip jospeh josue josuha josué jotham jovani jovanie jovanni jovanny jovany jovon
 jowan jozef joziah jozsef juancarlos juanito juanpablo juaquin judah judd judson juelz julen juliano julious jullien julyan junaid junhao junius jurgen justen justino
 justis justo juston justyn juvenal juventino juwan jürgen kaan kabir kacem kacper kaddour kade kadeem kaden kadin kadir kaeden kael kaelan kagan kahlil kaiet kail kain
 kainan kaine kainoa kais kaiser kaison kaito kalan kalden kale kaleb kaled kalel kalem kalib kalil kalim kallen kalob kalvin kalyan kamarion kamden kamel kamil kamran
 kamren kamron kane kannon kanye karam karas kareem karem karlo karlos karlton karsten karthik kase kasen kash kashif kasim kasimir kason kaspar kasper kassem kassim kaua
 kauan kavi kavin kavish kavon kawan kayan kaydan kaydon kayel kayl kayleb kayne kayron kaysan kaysen kayson kazimir kazuki kealan kean keanan keandre keanu kedrick kee
 keelan keenan keenen keeran keevin kegan kei keifer keiji keilan keion keiran kejuan kekoa kelan kelen kellan keller kelson kelton kelvin kelvyn kemal kemper kemuel
 kenai kenan kendric kendrick kendrik kendrix kendry kendryck keneth keni kenith kennan kennard kenney kennith kennon kennth kenric kenrick kenson kenta kentaro kento
 kenton kentrell keny kenyon kenzo keon keondre keone keoni keonte kepa keran kerem kerim kermit kervens kervin kerwin kesean keshaun keshawn keshon kevan keven kevon
 kevyn kewan keyaan keyan keydan keyden keylan keylon keynan keyon keyron keyshawn keyson keyton keyvin keywan khader khadim khadir khaleb khaled khaleel khalel khalif
 khalil khamari khan khayden khayri khris khristopher kian kiefer kiel kien kieren kierian kieron kieth kile kilian killian kimball kimo kingsley kingston kip kipp kirian
 kiril kirill kirkland kirollos kirt kishan kiyan klay klayton kleber klein klevis knox kobe kobie koby koda koen kohen kohl koji kolbe kole kolin kollin kolt kolten
 kolton kong konner konnor konor konrad konstantin konstantinos kooper koray korben korbin korbyn kordell kornel kosta kostas kouider kourosh kraig krish krishan
 kristijan kristjan kristof kristofer kristoffer kristopher krystofer krystopher krzysztof kuba kunal kurtis kwabena kwame kyan kye kylen kylian kyllian kynan kyo kyran
 kyren kyrian kyron kyson labib lachlan ladarius ladarrius ladd ladislao ladislaw ladon lafayette lahbib lahcen lahouari lahoucine lahsen lain laird laith lakhdar lalo
 lamarcus lamarr lamberto lamin lamine lamon lamont lamonte lancelot landan landen lander landin landis landon langston lanny laquan larbi laron laroy larsen larson lary
 lassana laszlo lathan latif laureano laurens laurentino laurentiu lauro lautaro lavar lavell lavonte lawerence lawrance lawson lawton layachi layden laydon layson layth
 layton lazar lazaro lazarus lazlo leamon leander leandre leandro leart lebron ledion leeam leeland leeroy legend leif leith leland lemar lemuel lenard lenin lennart
 lennox leno lenwood leobardo leoncio leonel leonhard leonid leonidas leopoldo leron les lessandro lestat leszek levan levar levent levern levi levin levon levy lew lex
 leyton lhoucine lhoussaine liandro liang liban liberato libero liberto liborio librado licinio liem lincoln lindell link lino linton linus linwood lion lionell liron
 lisandro lissandro little livan livio liviu lizandro lleyton lliam lluis loay lochlan lochlann logen loghan loic loki lokman lon lonnell lonny lonzo lorcan lorenz lorik
 lorne lotfi lothar louay loukas lovell lowell lowen loyal loyd luar luay lucca luccas lucciano lucian luciano lucio lucious lucius lucky lucus ludger ludovico ludwig
 ludwin ludwing luigi luisangel luk lukas lukasz luken luqman luther lydell lyle lyman lynden lyndon lynwood lyonel maalik maati maaz mac macario macarthur mace maceo
 maciej mack macon maddux maden madou mads magdaleno mahad mahamadou mahamed mahdi maher mahesh mahfoud mahin mahir mahlon mahmood mahmut maicol maik maikel maikol majd
 majdi majed majid makai makan makar makhi maki makoto maksim maksym maksymilian malachi malakai malakhi malaki malang malcom male maleek malic malick malik malike maliki
 malique malon malte malvin malyk mamadi mamadou mamady mamoudou manases manex manfred manley manning manny manoel manolito manolo manraj mansour mansur manu maor
 marcanthony marcelino marcellino marcello marcellus marcelo marcial marciano marcin marcio marck marcoantonio marcos marek margarito mariano marino mariusz markanthony
 markeith markel markell markese marko markos markus marlan marlon marouan marouane marquan marquel marquell marques marquese marquez marquis marquise mars marshal
 marshawn martavious martel martell marten martez martinez martino martyn marvell marven marvens marvins marvyn marwan marwane marx marzio marzouk masaki masato masen
 mason massamba massimiliano massimo masson matan matar matei matej mateus mateusz mathan matheo matheus mathews matias matija matis mats mattew matthews matthieu matthis
 mattias mattin mattis matvey matyas maui mauricio maurizio mauro maury maverick mavric mavrick mavrik maxen maximilian maximiliano maximilien maximillian maximino maximo
 maximus maxton maxwel maxwell maxx mayer mayes maykel maynard mazen mazin mbarek mbark mbaye mcarthur mccoy mckay mehdi mehki mehmet meinrad meir mekhi melchor melik
 melton melvyn menachem mendel menelik merick merl merrick mert merton mervin mervyn messi metin meyer mhamed micael micahel michaelangelo michale michelangelo michial
 michiel mick mickael mickeal mickel mico migel miguelangel miguelito mihai mihail mihailo mihir mikael mikail mikeal mikey mikhael mikolaj milad milburn milen milford
 millan millard milos miloud mimoun mimoune mino miquel mir miran mircea mirco mirko miro miron miroslav mirsad mirza misael mitchel mizael moaad moad moataz modesto
 modibo modou moha mohamad mohamadou mohamedali mohan mohanad mohand mohaned mohcine mohib mohmed mohsin mohsine mohssine moises moiz mokhtar monir monsef montel montez
 montgomery montrell monty mor morad mordechai moreno mori moris moritz morris morrison morton mory mose moshe mosiah mostafa mostapha mouad mouhamad mouhamadou mouhamed
 mouhcine mouhssine mouloud mounaim mounir mourad mousa moustafa moustapha muadh muaz muhamad muhamed muhammed muhsin mumin munir murad murat murray murry murtaza musa
 musab mussa mustapha mychael mychal mykael mykal mykhaylo mykola myles mylo myron myson naaman nabeel nabi nabil nadal nadav nadeem nader nadim nadir naeem nafis nagi
 nahom nahuel nahum naim najee naji najib najim nam naman namir naoki naoufal naphtali napoleon naquan narayan narcis narciso nareg narek naser nash nasim nasir
 nasreddine nasser nassir nat natalino natalio natan natanael natanel nataniel nate nathanel nathanial nathanyel nathen nathon natthan naveed naveen navid navin nawaf
 nawfal nayan nayden nayef nazario nazir nazzareno ndiaga neco neel neftali nehemia nehemiah neill neji nello nels nemanja nemesio neo neri nery netanel nethanel nevan
 neven neville newell newton neymar neyo nezar niall nicanor nicasio niccolo nicholaus nickey nicklas nicklaus nickolas nickolaus nickson nicolae nicolai nicolaus nicolo
 niel niels nihat nikhil nikko niklas niko nikodem nikolaj nikolaos nikolas nikolaus nikolay nikoloz nikos niles nilo nils nilson nishan nishanth nissan nissim nithish
 nitish nixon nizar noble noeh noland nolen noman norberto nordin noreddine norian norlan normand norris norton norval norwood nouh nourddine nourdin nourdine noureddine
 novak nuh numan nuno nunzio nylan nyle obadiah obed obie obryan octavian octavien octavio octavious octavius odei oden odie odilo odin odis odon oier oihan oisin olan
 ole olegario oleh oleksandr olen olin oliverio oliviero olmo olsen olti omari omarion omid omran omri oneal oneil onesimo onofrio onur onyx oral oran orazio oren orenzo
 oreste orestes orhan ori orian oriel orin oriol orion orlan orrin orson orval orville oryan osama osbaldo osiel oskar osman osmar osmin ossama osvaldo oswald oswaldo
 othman othmane othniel otho otilio otis otman otmane otniel ottavio ottis ottmar oualid ouassim oumar ousama ousman oussama ousseynou outman ovidio ovidiu owain owais
 owens ozan ozell ozias oziel ozzie ozzy pablito pacey paco paden panagiotis pantaleon paolino paolo papa pape parnell parrish parsa parth pascal pascual pasqual
 pasqualino patric patricio patrik patrizio patryk patxi paulino paulo pawel payne peio pepe perfecto pernell perrin petar peterson petr petro petros petru pharell
 pharrell phi philemon philipp phillipe phillips phineas phong phu pier pierce pierluigi piero pierson pietro pio piotr pius placido pol polo porfirio porter pranav
 praveen pravin prem prentice prescott preston price primo princeton prudencio qais qasim qays quadir quan quang quenton quentyn quin quinten quintin quinton quran qusay
 rabie race rachid radouan radouane radu radwan raed raef raekwon rael rafa rafal rafe raffael raffaele raffaello raffi rafi rafik rafiq rahal raheem rahim rahman rahsaan
 rai raian raiden raif raihan raimondo raimundo rainald rainer rainier raiyan rajan rajko rajveer rakan rakeem rakim ralf ram ramadan raman ramazan ramdane ramel ramez
 rami ramin ramiro ramiz ramond ramone ramses ramy ramzi ramzy rance rand randal randel randell randle randolph randon ranjit ransom raphael rapheal raquan rashaad
 rashaan rashad rashard rashaud rashaun rasheed rasheem rasheen rashid rashon rasul rauf ravi rayaan rayburn rayce raydan rayden rayfield rayford raylan raymon raymund
 raymundo raynaldo raynard rayquan rayshawn rayvon rayyan raziel razvan reco redouan redouane reed refael refugio reginal regino regis rehan rehman rei reid reinaldo
 reiner reinhard reinhold reinold reis rejan remigio remo remus ren renald renaldo renan renard renato renji renny reno renzo reshad reuben reuven revan rexford rey reyad
 reymond reymundo reynald reynaldo reynold reynolds reza rhett rhys riad ric ricard riccardo ricco rich richardo richardson richie richmond richy rickey rico ridge
 ridhwan ridley ridouan ridouane ridwan rifat rigo rigoberto rinaldo ringo rino rion rishan ritchie rithy rito rivaldo riyad rizwan roan robb robby robinson roby roc
 rocco rock rocky roddy roderic rodger rodin rodolfo rodric rodrick rodriguez rodriquez rody roel rogan rogelio rogerio rogers rohaan rohan rohit roi rojelio rolan
 rolando roldan rolf rolland rollie rollin rolly romano romario romel romell romello romen romeo romero romin rommel romolo romualdo romulo ronal ronaldo ronan rondal
 rondell rone ronel ronell ronin ronnell ronney rooney roosevelt roque rosalio roscoe rosendo rosevelt roshan rossano rowdy rowland ruben rubens rubin rudi rudolfo
 rudolph rueben ruel rufino rufus ruggero ruggiero rui ruperto rush ruslan russel rustin ryder ryker ryland rylen ryne ryo ryon ryu ryuji saad saaid sabastian sabatino
 sabih sabin sabino sabir sabri sachin sadik saeed saer safir safouan safwan sahib sahid sahil sahin sahir sai saidou saif saifullah saikou saim saimon sait sajad sajan
 sajid sajjad sal saladin salah salaheddine saleem saleh salek salif salih salim saliou salomon salva salvator salvatore samad samael samba sameer samer samie samiel
 sammuel sampson samual samy sanad sander sanders sandor sandro sanel sanford sanjay sanjeev sanjith sante santhosh santi santino santo santosh sarkis satchel saturnino
 saulo savas saverio savino savio savion savon saxon sayan sayden sayed schneider scot scotty seamus sebastiano sebastien sedric sedrick segundo seif seiji seiya sekou
 selahattin selim sellam selman selwyn sem semih semir seng serafin serafino sergej sergi sergiu serhiy serigne serjio servando sevag sevak severiano severino severo
 seydou seymour shad shady shahan shaheed shahid shahir shahzad shain shaka shakeel shakil shakir shakur shamar shamir shamus shaquille shareef sharif sharod shayaan
 shayan shayn shedrick shelton shemar shepard shepherd sherif sherman sherrod sherwin sherwood shihab shimon shiv shivam shiven shlomo shmuel shoaib shomari shon shone
 shun shyam shyheim siaka siddharth siddhartha sidi sidy siegfried siegmund sigmund silas silvan silvano silverio silvestre silvestro silvino silvio simao simba simcha
 simo sinan sion sione siraj sirio sirius siro sixto skip slade slater slavko slayton slevin slimane sly smail smith socrates sofian sohaib sohail soham sohil solaiman
 solan solayman soliman soloman solon sorin sotero soufian soufiane soufyane souhaib souhail soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila souren
 spenser sriram stafford stanford stanislaus stanislav stanislaw stanly stanton stavros steele stefano steffan steffen stefon stelian stelios stellan stepan stephano
 stephon stetson stevan stevens stevenson stevin stiven stoney stoyan subhan sufian sufyan suhaib suhail suhayb sukhwinder sulaiman sulayman suleiman suleman suleyman
 suliman sumner sunil suraj suren svend syd syed sylas sylvan sylver sylvester symeon symon syncere szymon sören süleyman tab tad tadd tadeo tadeusz tadzio tafari taha
 tahar taher tahir tahj tahsin taib taim taino tairon tait taj takeshi takoda takuma takumi talal talan talen talha talib taliesin talla talmadge talmage talon tamer
 tamim tamir tancredi taner tanner tanveer tanvir taoufik taoufiq taquan taras tarek tareq tarik tariq taron tashawn taurean taurus tavares tavaris taven tavian tavin
 tavion tavis tavon tawfiq tawhid tayden tayeb taylan taylon taym tayron tayshaun tayshawn tayson tayvon tayyab teague tedd tejas telmo teng teo teodor teodoro teofilo
 teoman terance terell terrance terrel terrion terron tevin tex thad thaddeus thadeus thami thane tharun thatcher thayne theadore theobald theoden theodis theodor
 theophilus therman theron thiago thibault thierno thijs thilo thompson thor thornton thorsten thurman thurston tiago tian tiberio tibor tidiane tiernan tigran tijani
 tillman tilo timmie timmothy timmy timo timofey timon timoteo timothee timothey timur tino tirso titan tito titus tiziano tobia tobin tobyas tod todor toma tomaso tomasz
 tomer tommaso tomy tonatiuh toney tonino tonio tonny torben torian toriano toribio torin torrance torrence torres torry torsten tou toufik touhami trace trae traian
 travion travon travys tray trayvis trayvon tre tremaine tremayne trent trenten trentin trenton treshawn trestan treston treveon trever trevin trevion trevis trevon
 treyson treyton treyvon tri tripp triston troy truett truman trung trysten tryston tuan tucker tudor tulio tullio tupac turner txomin tyce tye tyjuan tylan tyller tylor
 tymon tyquan tyran tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrick tyrik tyrin tyriq tyrique tyron tyrone tyronne tyrus tysen tyshaun tyshawn tyshon tyson
 tywan tzvi ubaldo ubay udo ugo ulices ulises ulisse ulisses ulrich ulrik ulysses umair umberto unai urban urbano urijah usama usman uthman uwe uziel vadim vadym vahan
 vahe valdemar valente valentino valentyn valeriano valerio valeriy valon valter vance vann vanni vardan varun vasco vasil vasile vasilios vasyl vaughan veasna venancio
 verl verlin verlon verlyn vern vernal vernard verne veron vester victoriano victorino victorio vidal viet viggo vignesh vihaan vikram vinay vincenzo vinh vinicio
 vinicius vinny vinson viorel virgil virgilio virginio virgle vishal vishnu vishwa vital vitali vitalis vitaliy vitaly vito vitor vittorio vitus vivek vladislav vladyslav
 volker voltaire vuk wadie wael wafi wagner waldemar waldo waleed wali walid walker walt walther walton waqas ward wardell warner warrick waseem wasim wassim watson wayde
 wayland waylon wayman waymon waymond webster weldon wellington welton wenceslao wendall wendel wendelin wendell wenzel werner wessam wessley wesson west westin westley
 weston whyatt wiktor wil wilber wilbert wilburn wilder wiley wilford wilfredo wilfried wilhelm wiliam willaim willam willem willi williams willian willibald willis
 willson wilmer wilson wilton wim windell winfield winford winfred winton wladimir wojciech wolf wolfram woodie woodrow woody wyatt wylan wylie wylliam wyman xabi xabier
 xan xander xavi xavian xavion xavior xian xiang xzavier yaacov yaakoub yaakov yacob yacouba yadiel yago yahia yahir yahya yakov yakub yale yaman yamato yamen yamil yamin
 yancey yandel yanek yaniv yanko yanni yannig yao yared yaron yaroslav yasar yaseen yaser yash yasin yasir yassen yassin yassir yavuz yazan yazen yazid yechiel yehoshua
 yehuda yeison yeray yeshua yiannis yichen yigit yilmaz yinon yisroel yitzchok yoan yoav yoel yohan yohann yohannes yon yonael yonas yonatan yonathan yong yoni yonis yony
 yordan yosef yoshua yossef yossi youcef younes youness younis yousaf yousef yousif youssef youssif youssouf yousuf yovan yovani ysidro ysmael yuan yul yulen yulian yunes
 yunis yunus yuriy yury yusef yussef yussuf yuta yuto yuvan yuvraj yvon zac zacari zacarias zacary zaccari zaccaria zacchaeus zach zachari zacharia zachariah zacharias
 zachery zackari zackaria zackariah zackarie zackary zackery zaden zael zafir zaheer zahi zahid zahir zaid zaiden zaim zain zaine zaion zair zak zakari zakaria zakariae
 zakarie zakariya zakariyya zakary zakery zaki zakir zakkary zalman zamir zan zander zaven zavier zavion zayaan zayan zayd zayden zayed zayn zayne zayon zeb zebulon
 zechariah zeeshan zeev zeid zein zeke zeki zeljko zen zeno zenon zephaniah zephyr zeth zeus zev zeyad ziad zian zidan zidane ziggy zinedine ziyaad ziyad ziyan zoel
 zohaib zohair zoltan zoran zoubir zouhair zouhir zubair zuriel zyaire zyan ömer`);

export const MORE_FEMALE_NAMES =
  words(`aaleyah aalia aaliya aaliyah aalyah aanya abagail abbe abbey abbi abbie abbigail abbigale abbigayle abbygael abbygail abeer abelina abella abi abida abigael abigaelle
 abigale abigayle abiha abisha abrar abriana abrianna abrielle abril aby abygael abygail acacia adah adalee adalgisa adalia adalina adaline adalyn adalyne adalynn adamari
 adamaris adara adassa adaya adda addie addilyn addisyn addolorata addyson adea adela adelaida adelaide adeleine adelia adelie adelina adeline adelita adella adelle
 adelyn adelyne adelynn adena adia adiana adiba adila adilene adina adisa adisson aditi adja adjoa adna adonia adora adoracion adra adreanna adrianna adrianne adrielle
 adriene adrienne adrina adryana advika ady adyson adysson aela aella aelyn aerial aerin aeris aerith aeryn afaf afia afiya afnan afra afrah afsana agata agatha agnese
 agnieszka agostina agueda agustina ahana ahava ahlam ahna ahsley aia aiana aicha aida aidee aiesha aiko aila ailani aileen ailen ailene ailey ailin ailine ailis ailsa
 ailyn aime aimee aimi aimy aina ainara aine ainhoa ainoa ainoha ainsley aintzane aira aisa aishah aishwarya aisling aislinn aislyn aislynn aisosa aissata aissatou aitana
 aivy aixa aiya aiyana aiyanna aiza aizah aja ajah ajla ajna akane akasha akayla akeelah akela akemi akia akiko akila akilah akima akina akshara akshaya ala alae alaia
 alaina alaine alaitz alana alanah alandra alani alanis alanna alannah alanys alara alasia alaura alaya alayah alayna alayne alaysha alaysia alba albana albena alberta
 albertha albertina albina alda alea aleah aleandra alecia aleen aleena aleesha aleeyah aleeza alegria aleia aleida aleigha aleina aleisha alejandra alejandrina
 aleksandra aleksia alena alene alesha aleshia alesia alessa alessandra alessia alessya aleta aletha alethea alethia alexa alexandrea alexandrina alexcia alexia alexiana
 alexina alexius alexsandra alexsis alexus alexxis alexy alexya alexzandra alexzandria aleya aleyah aleyda aleyna alfonsina alfreda alfredia alia aliah aliana alianna
 alica alicea alicja alicya alida alie aliha alima alimatou alina aline aliona alis alisa alise alisea alisha alishba alishia alisia alissa alisse alissia alisson alissya
 alisya alita alivia aliya aliyah aliyana aliyyah aliza alizabeth alizea alizee alizia alizon alla allana allegra allena allene allia alliah allicia allisa allissa
 allisson alliya alliyah allyah allyana allycia allysa allyson allyssa allyssia allysson almeda almeta almira almudena alona alondra alonna alora alta altagracia altea
 altha althea altina alvina alya alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona alys alysa alyse alysea alysha alyshia alysia alyson alyss alyssa
 alyssah alysse alyssia alysson alyvia alyx alyza alyze ama amable amada amadea amaia amairani amaiya amalia amalie amalya amana amandine amane amanie amany amara
 amaranta amaria amariah amarilys amaris amarya amaryllis amarys amatullah amaya amayah ambar amberlee amberly amberlyn amberlynn ambra ambre ambria ambrosia amee ameena
 ameera ameerah amela ameli amelie amelina ameliya amellia amely amelya amena ameni amerie amethyst amia amiah amica amie amiee amila amilia amilya aminah aminata aminta
 amira amirah amita amity amiya amiyah amma ammara ammie amna amnah amora amparo amra amreen amrita amya amyah amyra ana-maria anabel anabela anabell anabella anabelle
 anae anaeli anaelle anah anahi anahit anahita anahy anai anaia anaiah anaid anais anaisa anaise anaiya anaiz analee anali analia analicia analie analiese analisa analise
 analucia analy anam anamaria anamarie anamika ananda ananya anarose anastacia anastasiia anastasija anastasiya anastassia anastasya anastazia anastazja anaya anayah
 anayeli anays anca ancuta andie andjela andora andreana andreea andreia andreina andrena andria andriana andrina ane anea aneesa anela anelia anelise anella anelle anesa
 anessa aneta anett anette aneya ange angele angelee angelena angelene angeles angeli angelia angelic angelica angelie angelika angeline angelines angelique angelita
 angella angelle angellina angely angelyn angelyna angelyne angelys angie angle anglea angy angèle ani ania aniah anica anicia anie aniece aniela aniella anijah anika
 anila anina anique anisa anise anisha anishka anisia anissa anissia aniston anitra aniya aniyah anja anjali anjalie anjana anjanette anjara anjela anjelica anjelina anju
 anjuli anka anke annabel annabell annabella annabelle annabeth annah annais annalaura annalee annaleigh annalena annalia annalie annaliese annalisa annalise annalucia
 annaly annalyse annamae annamaria annamarie annasofia annastasia annaya annayah anneli annelie annelies anneliese annelise annella annelore annelyse annemarie annett
 annetta anni annia annice annicka annika annisa annissa anniston annita annmarie annunziata anny annya anouk anoushka anqi anselma anta antea anthea antigone antionette
 antoinette antonela antonella antonette antonieta antonietta antonina anusha anushka anuska anwen anya anyah anycia anyelina anyla anysia anyssa aoi aoife aouatif
 apolline apollonia apolonia apryl aqsa arabella arabelle araceli aracelis aracely arai arantxa arantza araseli araya arbia arcadia arcangela arcelia archana ardella
 ardith areej areli arelis arely arena aretha arfa argelia aria ariadna ariadne ariah arial ariam ariane arianna arianne arica arieanna ariela ariella arielle arife arij
 arika arina arionna arisa arisha arissa arista ariya ariyah ariyana ariyanna arla arleen arlena arlet arleth arletha arletta arlette arlinda arline armanda armela armida
 armina arminda armine armonia armonie arnela arnetta arnita arriana arrianna arsenia arta artemia artemis artemisia aruna arwa arwen aryah aryam aryana aryanna aryelle
 arzu ascension aseel asha ashana ashante ashanty asheley ashely ashia ashlea ashlee ashlei ashleigh ashli ashlie ashlin ashly ashlyn ashlynn ashlynne ashna asiah asil
 asiya asiyah asja asli asma asmaa asmae asmahan aspyn asra assata assia assil assiya assunta asta aster astou astryd asuncion asya atalia atena athalia athalie athanasia
 athea athena athina atika atina atiya atlantis aubree aubri aubriana aubrianna aubrie aubrielle audelia audra audrea audree audrena audriana audrianna audrie audrina
 augustina aundrea aura aurea aurela aurelia aureliana aurelie auria auriana aurianna aurielle aurora autum autumn ava avah avalon avalyn avana avani avary avelina
 aveline averi averie aviana avianna avigail avila avital aviva avneet avril awa awilda axelle aya ayaa ayaat ayada ayah ayala ayame ayana ayanah ayane ayanna ayannah
 ayat ayda ayelen ayesha ayiana ayisha ayla aylah aylana aylee ayleen aylen aylin aylina ayline aylinn aylla aymara aymee ayra ayse aysenur aysha aysia ayssa ayumi ayva
 ayza aza azadeh azalea azalee azalia azaria azelia azia aziza azizah azra azucena azul azure azza azzurra babette babygirl badia badiaa bahar bahia bahija bailee
 baileigh bailie balbina baleigh bambi barb barbe barbie barbra basilia basma basmala bassma batoul batsheva batul batya baya bayan bayleigh baylie bea beata beatris
 beatrix beatriz becca becki beckie beila belen belia belkis bella belle bellina belma belva benedetta benedicta benicia benilde benita berenice berit berna bernadine
 bernarda bernardine bernetta bernice berniece bernita beronica berra berta bertha berthilde bertille bertina bess bessie bessy betania bethani bethanie bethann bethanne
 betina betsabe betsey bette bettie bettina bettyann bettye betul betzaida beulah bev beverlee beverley beyonce bianka bibiana bienvenida bijou billi billiejo billye bina
 binta binti bintou birdie birgit bisma bitia blaire blanca blanch blanche blandina blanka blessing bliss blondell blossom bluma blythe bobbi bobbiejo bobbijo bobbye
 bobette bochra bonita bonni bouchra boutaina bracha braelynn branda brande brandee brandi brandice brandie brandy braylee brea breana breann breanna breanne breasia
 breauna bree breeana breeann breeanna brendy brenna breona breonna breyana breyanna bria briahna briana brianda brianna briannah brianne briauna bridgett bridgette
 bridgit brie brieanna briella brielle brienna brienne brigette brigid brigida brigit brigitta brigitte brihana brihanna brina brinda brinlee brinley briona brionna brisa
 briseida briseis briseyda brissa brita britani britanny britany brithany brithney britnee britni britny britta brittaney brittani brittanie britteny brittnay brittnee
 brittney brittni brittnie brittny briyana briza bronwyn brooke brookelyn brookelynn brooklin brooklyne brooklynn brooklynne bruna brunella brunhild brunhilde brunilda
 bryana bryanna bryanne bryhanna bryleigh brylie bryna brynlee brynley brynn brynna brynne btissam buffy bunny bushra cadia cady caelia caelyn caila cailee cailey cailin
 cailyn caitlan caitlin caitlyn caitlyne caitlynn cala calandra caleigh caley cali calia calie calina calissa calista calixta calla calleigh calli callia callie calliope
 callista cally calogera caly calypso calyssa calysta cambree cambria cambrie camelia camellia cameo cami camie camilia camille camillia cammie cammy camry camy camyla
 camylle candace candance candela candelaria candi candice candida candie candis candise candra candy candyce capri caprice capucine cara caralyn caren caressa cari
 caridad carie carin carina carine carinne carisa carissa carlee carleen carleigh carlena carlene carletta carlette carley carli carlina carline carlita carlota carlotta
 carlye carlyn carma carme carmela carmelia carmelina carmelita carmella carmelle carmina carola carolann carolanne carolee carolin carolina carolyne carolynn carri caryn
 carys casandra casi casie casilda casimira casondra cassady cassaundra cassey cassi cassia cassiana cassidi cassidie cassie cassondra cassy cataleya catalina catarina
 cate catelyn caterina caterine catharine catheryn cathey cathi cathie cathleen cathrine cathryn cati catia catie catina catrice catrina catriona caty caydence cayetana
 cayla caylee cayleigh cayley caylie caylin ceara cecelia cecile cecilie cecillia cecily cecylia cedra celena celene celesta celeste celestina celestine celicia celie
 celina celinda celine celise celsa cely ceola cera ceren cerena cerina cerise ceyda ceylin chadia chafia chahd chahida chahrazad chaima chaimaa chaimae chaira chama
 chams chana chanda chandra chanel chanell chanelle chani chania chanice channa channelle chantal chantay chante chantel chantell chantelle chany chanya chara chari
 charifa charis charise charisma charissa charisse charita charla charlean charlee charleen charleigh charlena charlesetta charletta charlette charline charlise charlize
 charlsie charlye charlyn charlyze charmaine charmayne charolette chasidy chasity chassidy chassity chastity chava chaya chayenne chayma chaymaa chaymae chelby chelsa
 chelsea chelsee chelsey chelsi chelsie chelsy chenoa cher chere cheree cherelle cherice cherie cherilyn cherise cherish cherisse cherita cherlyn cherri cherrie cherry
 cherryl cherylann cheryle cheryll chesney chevelle cheyann cheyanna cheyanne cheyene chiara chimamanda chioma chiquita chloee chloey chloie chloé chole chorouk chrissie
 chrissy christabel christabelle christal christana christeen christel christella christelle christena christene christi christia christiane christianna christianne
 christie christinia christy chrystal chrystina chyanne chyenne chyna chynna ciana cianna ciara ciarra cicely cicilia ciel cienna ciera cierra cinda cindel cinderella
 cindi cindie cinnamon cinthia cinthya cintia cintya cinzia cipriana cira circe citlali citlalli citlaly claira claribel clarice clarie claris clarisa clarissa clarisse
 clarita clary claryssa claudette claudina claudine clea clelia clemence clemencia clementina clementine cleopatra cleta clio cloe cloee cloey clorinda clotilde clover
 coco coleen colene coletta colette collette concetta concha conchita consolacion constancia constantina constanza consuela consuelo contessa cora coral coralee coralia
 coralie coraline coralyn cordelia cordula coreen corena corene coretta corina corine corinna corinne corinthia corissa corliss cornelia corrin corrina corrine corrinne
 corynne cosette cosima costanza coumba courteney courtnee courtnie covadonga cozette criselda crissy crista cristal cristalina cristel cristela cristen cristi cristiana
 cristiane cristie cristin cristine cristy crysta crystel crystle cyan cyana cyane cyann cyanna cyanne cyara cydney cyndi cyndy cyntia cyria dacia daena daenerys dafne
 dagmar dahiana dahlia dahlila dahlya daiana daija daijah daila daina daira daisey daisha daisie daissy daja dajah dajana dala dalal dalene dali dalia daliah daliana
 dalida dalila dalilah dalina dalinda daliya dally dalya dalyla damarys damiana damita damya danae danah danasia danay danaya daneen danella danelle danesha danette dania
 daniah danica daniella danielly danijela danika danila danisha danita danitza daniya daniyah danna dannette danni dannielle danuta danya danyah danyele danyelle danyla
 daphine daphnee daphney darcel darcey darci darcie dareen daria dariana darice darielle darina dariya darla darleen darlena darlene darline darling darlyn darlyne darya
 dasha dasia dava davia davida davina davinia dawna dawne daya dayami dayana dayanara dayanna dayanne dayla daylia dayna dayra daysha daysi dea deadra deana deangela
 deann deanna deanne deasia deb debbi debbra debby debera debi debora deborha debrah debroah dede dedra deeann deeanna deedee deedra deena deepika defne dehlia deidra
 deidre deirdra deirdre deisy deitra deja dejah dejana dejanae delaina delainey delana delanie delena delfina deliah delicia delila delilah delina delinda delisa delois
 deloise delora delores delories deloris delorise delorse delphia delphina delphine delsy delta demetra demetria demi dena denae deneen denese denia deniece denisa
 denisha denisia denisse denita denize denna dennise denya denyse deolinda deona deonna derya desarae desaray deserae deseree desideria desirae desiray desire desirea
 desiree despina dessa dessie destani destanie destany desteny destine destinee destiney destini destinie detra deva devi devika devina devona devonna devora devorah
 deyanira deyna deysi dezarae dezirae deziree dhalia dharma dhiya dia diala diamantina diandra diani diann dianna diany diara diarra diedra diedre diem dierdre digna
 dijana dikra dilara dilia dima dimitra dimple dinah dinara diona dionisia dionna diora diva divina divya dixie diya diyana djamila djeneba doaa dodie doina dolce dollie
 dolly doloris domenica dominga dominica dominika domino domitilla dona donata donatella donella donetta donette donia donielle donika donisha donita donnamarie donnetta
 donnette dorcas doreen dorene doretha doretta dorette dori doria doriana dorianna dorie dorina dorinda dorine dorita dorota dorotea dorotha dorothea dorothee dortha
 dorthea dorthy dory dottie dotty doua douaa douae dounia dounya dovie dreama drema drifa drissia drucilla drusilla dua dulce dulcie dulcinea dunia dunja dunya dusanka
 dusti dyamond dyana dyane dyani dyanna dymond dyna dynasty earlean earleen earlene earline earnestine eartha easter ebone ebonee eboni ebonie ebony ecaterina ecrin eda
 edda edeline edie edina edit edita edna eduarda edurne edvige edwina edythe eeva effie egle eila eilene eiliyah eilleen eily eilyn eimy eira eire eirinn ekaterina ekram
 ela elaia elaina elana elane elanie elanna elanor elara elaya elayna elayne elba elda eldora elea eleah eleana eleanna eleanora eleanore elease electra eleina elektra
 elen elene eleni elenie elenna elenor elenora eleonor eleonora eleonore elettra elexis elexus eleya eleyna elfi elfride elfriede elga elham eliana elianah eliane elianna
 elicia elida elide elidia elif elika elin elina elinor elinore eliona eliora elis elisabel elisabet elisabeta elisabete elisabetta elisea elisheva elisia eliska elissa
 eliya eliyana eliza elizabet elizabeta elizaveta elize elizebeth elizia elka elke ellah ellana elle ellea ellena elley elli ellia elliana ellianna ellie elliette ellina
 ellinor ellora elly ellyana ellyn elma elmedina elmina elmira elna elnora elodia elodie eloina elois eloisa eloise elona elora elorah elouise elowen else elsi elsie elsy
 elva elvera elvia elvina elyana elyanah elyanna elycia elyn elyna elynn elysa elysabeth elyse elysha elysia elyssa elyssia elyza elyzabeth elzbieta ema emalee emalia
 emalie eman emanuela emanuella emanuelle ember emeli emelia emelie emelina emeline emely emelyn emerald emeraude emerie emersyn emi emie emiko emilee emileigh emiley
 emilia emiliana emilie emilija emiline emillia emillie emilly emilya emina emine emira emlyn emmah emmalee emmaleigh emmaline emmalyn emmalynn emmanuela emmanuella emme
 emmelie emmeline emmi emmie emmy emmylou emna emogene emoni emy emylia emylie ena enara enaya endia enedina eneida engracia enia enid eniola enisa enma enna enola enrica
 enriqueta enya enza eowyn era ericka erina erinn erisa erlene erlinda erma ermelinda ermina erminia erna ernesta ernestina ernestine ersilia eryka erykah eryn erynn erza
 esha eshaal eshal eshana esma esme esmee esmeralda esperanza esra esraa essence esta estee estefani estefania estefany estela estell estella estelle estephanie estera
 estitxu estrella eszter etana etelvina eternity ethelene ethelyn etna etta etty eugena eugenie eula eulalia eunice eusebia evah evalina evaline evalyn evalynn evana
 evangelia evangelina evangeline evangelyne evanie evanna evanne eveleen evelia evelin evelina eveline evely evelyna evelyne evelynn everly evette evgenia evi evie evita
 evonne evy ewa ewelina eya eyana eyla eyleen eylin eyva fabia fabiana fabienne fabiola fabrizia fadila fadma fadoua faduma fadwa fahima faigy faina faith faiza faizah
 falon fama fani fanni fannie fanny fanta fantasia fany faouzia fara farah farha farhana faria farida fariha farrah fartun faryal farzana fatema fathia fathima fatiha
 fatim fatimah fatimata fatimazahra fatime fatimetou fatine fatma fatmata fatna fatou fatouma fatoumata fattouma fatuma fatumata fausta faustina faviola fawn fawzia faye
 fayna fayth fayza febe federica fedora felecia felica feliciana felicidad felicita felicitas felicite felicity felina felipa felisa felisha female ferdaous fermina fern
 fernanda fettouma fidelia filippa filomena fina fionna fiorella fiorenza firdaous firdaus firdaws fiza flaminia flavia fleur flor florencia florene florentina flores
 floretta floria floriana florica florina florinda florine flossie floy folashade fonda fortuna fortunata fortune fotini fouzia franca francene francesca franceska
 francette franchesca francheska francia francie francina francine francisca franka franziska françoise freda fredda frederica fredericka fredia fredricka freeda freida
 freya freyja frida frieda fuensanta fulvia gabbie gabby gabi gabriela gabriella gabryelle gaby gaelle gaetana gaia gala galia galilea galina galit galla galya galyna
 gania ganna gara gardenia gaya gayane gaye gayla gaylene gaynell gaynelle gea gearldine geena gelsomina gema gemma gena genell genelle genevie genevieve genia genie
 genna gennie gennifer genny genoveffa genoveva georgann georganna georganne georgeann georgeanna georgeanne georgene georgetta georgette georgiana georgiann georgianna
 georgianne georgina georgine geralde geralyn gerarda gerardina gerda geri gerlinde germana gerri gerrie gerta gertie gertrud gertrude gessica ghita ghizlan ghizlane
 ghofran gia giada giana gianina gianna giannina giavanna gidget gift gigi gila gilda gillian gimena ginamarie ginesa ginevra ginger ginna ginny gioia giordana giorgia
 giovana giovanna gisela gisele gisell gisella giselle gissel gissell gisselle gitty giulia giuliana giulianna giulietta giuseppa giuseppina giusy gizele gizelle gladis
 glendora glenna glinda gloriana glory glorya glynda glynis gohar golda goldie gracee gracelyn gracelynn gracey graci gracia graciana gracie graciela graciella gracy
 gracyn grayce grazia graziella grecia gregoria grete gretel gretta gricelda grisel griselda gudrun guendalina guiliana guillermina guinevere gurleen gwenda gwendolen
 gwendolyn gwendolynn gwenn gwenna gwenyth gwyneth gwynne gypsy gyselle habiba haby hada hadassa hadassah hadda hadhoum hadia hadiatou hadil hadiya hadja hadlee hadleigh
 hafida hafsa hafsah hafssa hagar haidy haifa haila hailee haileigh hailey hailie hailley haily haizea haja hajar hajer hajira hajra hakima hala halana halee haleema
 haleigh haley halia halie halima halina halla halle hallee halley halli hallie halyna hamida hamide hamna hana hanaa hanadi hanae hanah hanako hanalei hanan hanane hania
 hanifa hanin haniya hanna hannan hannelore hannia hanny harini harleen harleigh harlene harmoni harmonie harmony harpreet harriet harriett harriette haruka hasini hasmik
 hasna hasnaa hasnae hassana hassania hassna hatice hattie hava havanna hawa haya hayat hayate haydee hayla hayle haylee hayleen hayleigh hayley hayli haylie heaven
 heavenly heba hedwig hegoa heide heidemarie heidie heidy heike helaine helana heleen helene helga helia heliana helina hella hellen helly helma hema hena hend henna
 henrietta henriette henrika henya hera herlinda hermelinda hermina hermine herminia hermione herta hertha hettie hevin hiba hibah hidaya hiedi hila hilaria hilarie hilda
 hilde hildegard hilma hina hinano hinata hind hinda hira hlima hoda hodaya holley holli honesty honey hong honora honorata honoria horia hortencia hortense hortensia
 hosanna houda houria houriya huda husna iana ianna iara ibtisam ibtissam ibtissame idalia idalina idania idell idella idoia idoya iesha ieshia ieva ifrah ignacia ignazia
 ihintza ihsane ihssan ihssane ikhlas ikram ikrame ila ilana ilaria ilayda ilda ildiko ilea ileana ileen ilena ilene ilenia ilham ilhame iliana ilianna ilina iliyana ilka
 illana illeana illiana illianna illyana illyanna ilma ilona ilonka ilsa ilse ily ilyana ilyanna ilyssa ima imaan imane imanie imelda imen imma immacolata immaculada
 imogen imogene ina inaaya inah inara inas inass inaya inayah indhira indi indie indira indra indya inell inessa inez inga inge ingeborg inger iniya inka inna innaya
 innocence inocencia insaf inssaf intissar intza ioana ioanna iola iolana iolanda iole iona ione ionela ionna ipek iqra iraida irati irena iria iriana irma irmgard irsa
 iryna irys isabeau isabela isabele isabell isadora isamar isatou isaura isela isha ishana ishani ishika isidora isidra isla islem ismahan isobel isolda isolde isolina
 isora isra israa israe issabella issraa isys ita italia itto itzayana itzel itziar iulia iuliana iva ivanna ivelisse ivette ivie ivona ivone ivonne iwona iyana iyanna
 iyona iyonna iza izabel izabela izabella izabelle izar izumi izza izzabella izzie izzy jaana jacalyn jacee jacelyn jaci jacie jacinta jackelin jackeline jackelyn jacklyn
 jacklynn jackqueline jaclyn jaclynn jacqualine jacqualyn jacquelene jacquelyn jacquelyne jacquelynn jacquetta jacquie jacquline jacqulyn jada jadah jadelyn jadwiga jaeda
 jaela jaelle jaelynn jahaira jahida jahlia jahna jahnaya jahzara jaida jaide jaila jailene jailynn jaimee jaimi jaina jakayla jakia jakira jakiya jakiyah jala jalaya
 jaleah jaleesa jalene jalia jalila jalina jalisa jalissa jaliya jaliyah jalya jalyah jalyssa jamaria jamaya jameelah jameka jamela jamelia jamella jamesha jamia jamika
 jamila jamilah jamilla jamillah jamiya jamiyah jamya jamyla jana janaa janae janah janai janaina janan janani janasia janat janay janaya janea janean janee janeen janel
 janele janell janella janelle janelly janely janene janese janessa janeth janett janetta janette janey jania janiah janie janiece janina janine janique janira janis
 janise janita janiya janiyah janna jannah jannat jannate janne jannelle jannet jannette jannie janny janya janyce jaquelin jaqueline jaquelyn jara jasleen jaslene jaslyn
 jaslynn jasmeen jasmeet jasmin jasmina jasmyn jasmyne jaspreet jassmine jaunita jaya jayah jayana jayanah jayani jayanna jayci jaycie jayda jaydah jayla jaylah jaylee
 jayleen jaylene jaylie jayline jaylis jaymee jayna jayne jazelle jazia jazlene jazlyn jazlynn jazmen jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine
 jazzmyn jeana jeane jeanelle jeanene jeanetta jeanice jeanie jeanine jeanmarie jeanna jeannetta jeannette jeannie jeannine jeanny jehan jelena jelina jelisa jelissa jema
 jemaa jemima jemimah jemma jena jenae jenah jenaya jenaye jenee jeneen jenell jenelle jenesis jenessa jenessy jenette jeni jenica jenice jenifer jeniffer jenine jenise
 jenisha jennafer jennah jennefer jennell jennelle jennette jenni jennica jennie jenniffer jennine jennipher jennyfer jeny jenyfer jeraldine jeralyn jeri jerica jerika
 jerilyn jerilynn jerri jerrica jerrilyn jersey jerusalen jesenia jesica jesika jeslyn jessa jessalyn jessalynn jesseca jessenia jessika jesslyn jessyca jessye jessyka
 jesusa jesusita jetta jettie jezabel jezabelle jezebel jhade jhoanna jiahui jiana jianna jiaqi jiayi jihan jihane jillian jimena jina jinan jing jiselle jiya joana joane
 joanie joannah joannie joaquina joceline jocelyne jocelynn jodee jodi joeann joee joelene joelie joella joelle joellen joelly joely joetta joette johana johanna johannah
 johanne johanny johara johnetta johnette johnna joi joia jolanda jolee joleen jolene joli jolie jolina jolinda joline jolyn jolynn jone jonelle jonette jonie jonna jonni
 jordana jordane jordanna jordanne jordynn joretta jorgina jori jorie jorja josalyn josee josefa josefina josefine joseline joselle josely joselyne joselynn josepha
 josephina josette joshlyn josiane josianne josie josline joslynn josseline josselyne jossette jossie josslyn joud journee jovana jovanna jovita joya joycelyn joye
 jozette juana jubilee judi judie judit julee julene juliane juliann julianna julianne julieann julieanna julieanne julienne juliet julieta julieth julietta juliette
 julina julisa julissa julita jullia julliette jully julyana julyanna jumana juna junia junie juniper juno jurnee justa justina justyna justyne jutta kacee kacia kacie
 kadi kadia kadiatou kadidia kadidiatou kadidja kadie kadija kadijah kady kaela kaelee kaeleigh kaeli kaelie kaely kaelyn kaelynn kaena kahlan kaia kaidence kaila kailah
 kailani kailee kaileigh kailey kaili kailie kailin kailly kaily kailyn kailyne kailynn kaina kainat kaira kaisha kaithlyn kaitlan kaitlyn kaitlyne kaitlynn kaiya kala
 kalea kaleah kalee kaleena kalei kaleigh kalena kaley kali kalia kaliah kaliana kalie kalila kalima kalina kalinda kalisha kalissa kalista kaliya kaliyah kalli kallie
 kallista kally kaltoum kaly kalya kalyani kalyna kalynn kalyssa kalysta kamara kamaria kamaya kambria kamelia kamesha kami kamia kamie kamila kamilah kamile kamilia
 kamilla kamille kamilya kamisha kamiya kamiyah kamora kamya kamyla kamylle kana kandace kandi kandice kandie kandis kandra kandy kandyce kaneisha kanesha kanika kanisha
 kaniya kaniyah kany kanya kanza kaori kaoutar kaouthar kara karah karalee karalyn kareena karely karena kari karie karima karina karine karinne karisa karishma karisma
 karissa karizma karlee karleen karleigh karlene karley karli karlie karlina karly karlyn karma karmen karmyn karola karole karolina karoline karolyn karolyne karren
 karri karrie karyme karyn karyna kasandra kasha kasi kasia kasie kassandra kassi kassia kassidy kassie kassy kata katalin katalina katalyna katana katarina katarzyna
 kateleen katelin katelyn katelyne katelynn katelynne kateri katerina katerine kateryna katey kathaleen kathalina katharina katharine katharyn kathe katheleen kathelyn
 katherin katherina kathern katheryn katheryne kathey kathi kathia kathie kathlene kathlyn kathrin kathrine kathryne kathya kathyrn kati katia katiana katilyn katina
 katiuscia katixa katja katlin katlyn katlynn katrena katrice katrin katrine katryn kattalin kattie katty katy katya kavya kawtar kawthar kawther kayana kayce kayci
 kaycie kaydance kaydee kaydence kaylah kaylani kaylea kaylee kayleen kaylei kaylene kayley kayli kaylia kayliah kayliana kaylie kaylin kaylina kaylis kaylla kaylyn
 kaylynn kayna kayra kaysha kaysia kaysie kayte kaytlin kaytlyn kaytlynn kea keaira keana keandra keanna keara keasia kecia keeley keeli keelie keely keena keerthana
 keesha keiana keiara keiko keila keilah keilana keilani keily keina keira keirra keirsten keiry keisha keisi keisy keitha kelci kelcie kelcy keli kelia keliah kelicia
 kelina kelis keliyah kella kelle kellee kelli kellyanna kellye kellyn kelsea kelsee kelsi kelsie kelsy keltoum kely kemberly kena kenadee kenadi kenadie kenda kendra
 kendria kendy kendyl kendyll kenia kenisha kenlee kenly kenna kennadi kennady kennedi kennedie kensington kensy kenyetta kenza kenzi kenzy keona keondra keonna keosha
 kera keren keri kerra kerri kerrie kerrigan kerrin kerstin kesha keshia kesia ketsia ketty keturah keva kexin keya keyana keyanna keyara keyla keylah keylee keylie keyna
 keyona keyonna keyra keysha keyshia keysi kezia keziah khadidiatou khadidja khadija khadijah khadijatou khadra khady khaila khaira khalia khalida khalila khalilah
 khaoula khawla khayla kheira khiara khira khloe kholoud khouloud khristina khushi khyra kia kiana kianna kiara kiarah kiarra kiera kierra kiersten kierstin kierstyn
 kiesha kilee kilia kima kimaya kimberely kimberle kimberlee kimberley kimberli kimberlie kimberlin kimberlly kimberlyn kimbra kimia kimiko kimiya kimmie kimora kimya
 kimyah kina kindra kine kinga kinlee kinley kinslee kinsley kinza kinzie kinzy kiona kionna kira kirra kirsti kirstie kirstin kirsty kirstyn kisha kismet kitana kitty
 kiya kiyah kiyana kiyomi kizzie kizzy klara klarisa klarissa klaudia klea kloe kloey koko kolleen komal konnie konstantina kora korin korina korinna korinne kornelia
 kortni krisha krislyn krissy krista kristal kristeen kristel kristelle kristene kristi kristiana kristianna kristie kristine kristy kristyn krizia krysta krystal krystel
 krysten krystiana krystie krystin krystina krystle krystyna ksenia kumba kya kyah kyana kyanna kyara kyarah kyarra kyera kyla kylah kylea kylee kyleigh kylene kyley kyli
 kylia kyliana kylianne kylie kyllie kym kymberley kymberly kymia kyndal kyndall kyndra kynlee kyra kyrah kyria kyrsten kyrstin lacee lacey lachelle laci lacie lacresha
 ladawn ladonna laela laelia laelle laetitia lahna laia laiana laiba laida laiken laila lailah laily laina lainey lainie lainy laisha laiya laiza lajuana lakayla lakeesha
 lakeisha lakendra lakenya lakesha lakeshia lakeya lakeysha lakia lakiesha lakisha lakita lakshmi lakyn lala lale lali lalia lalita lalitha lama lamia lamiaa lamiae lamis
 lamiya lamonica lamya lamyaa lamyae lana lanae lanah lanaya lanelle lanetta lanette lani lania lanie lanisha lanita laniya laniyah lanna lannah lanora laquanda laquetta
 laquinta laquisha laquita lara larae larah laraine laree larhonda larisa larissa larita lark laronda larraine larysa laryssa lasandra lashae lashana lashanda lashaunda
 lashawna lashawnda lashay lashelle lashonda lashondra lashunda lasonya latanya latara latarsha latasha latashia latavia lateisha latesha latia laticia latifa latifah
 latina latisha latonia latonya latoria latosha latoshia latoya latoyia latrice latricia latrina latrisha launa laural lauralee lauralie lauran laurana laure laureana
 laureen laurel laurencia laurene laurentia laurentina lauretta laurette laurie laurina laurinda laurine lauryn laurynn lavada lavanya lavera laverna lavetta lavette
 lavina lavinia lavona lavonda lavonia lavonna lavonne lawana lawanda lawanna laya layah layal layali layan layana layanna layla laylah laylana laylla layna laynie lea
 lean leana leandra leanie leann leanna leanne leany leatha leatrice lecia leda leeana leeann leeanna leeanne leela leeloo leen leena leesa leeya leeyah leia leiana leidy
 leigha leighann leighanne leilah leilana leilani leilanie leilany leili leilia leily leina leire leisa leisha leiya leiyah lejla lela lelia lemya lenah lenaya lenette
 leni lenita lenka lenna lenora lenore leocadia leola leona leonarda leoncia leoni leonia leonie leonna leonor leonora leonore leontina leora leota lesa lesha lesia
 leslee lesli leslye leta letha leticia letisha letitia letizia lettie letty levana lexa lexi lexia lexie lexis lexy leya leyah leyan leyana leyanna leyla leyli leyna
 lezlie lia liah liana lianah liandra liane lianna lianne liara liat liba libbie libby libera liberata libertad liberty libia licia lida lidia lidiya lidya liel liela
 lielle lien liese liesel lieselotte liesl ligia lil lila lilah lilana lilea lili lilia liliah lilian liliana liliane lilianna lilianne lilibeth lilie lilienne lilit
 lilith liliya lilja lilla lillah lilli lillia lilliana lilliane lillianna lillie lilly lillyan lillyana lillyann lillyanna lilo lilou lilya lilyana lilyann lilyanna
 lilyrose lina linah lincy linde lindi lindsy line linette ling linley linna linnea linnette linsay linsey linsy liona liora lira liria lis lisabeth lisamarie lisandra
 lisanne lisbet lisbeth lise liset lisette lisha lissa lissandra lisset lissette lita litzy liubov liudmyla liv livia liviana livie livy livya liya liyah liyana liyanna
 liza lizabeth lizandra lizbet lizbeth lizet lizeth lizett lizette lizzette lizzie lizzy ljiljana lluna lluvia loa lobna loganne loida lola loli lolita lolla lona londa
 londyn loni lonna lora loraine loralee loralie lore lorea loreal loredana loree loreen lorelai lorelei lorelie lorella lorely lorena lorene lorenna loreta loretha
 loreyna loria loriana loriann lorianna lorianne lorie lorina lorinda lorine lorissa lorita lorna lorretta lorri lorrie lory loryn lotte lottie lotus louann louanne
 loubna louella louisa louiza lourdes louvenia lovely lovina lua luana luann luanna luanne luba lubna luccia lucciana luce lucelia lucero luci luciana lucianna lucianne
 lucie luciene lucienne lucila lucile lucilia lucilla lucille lucina lucinda lucine lucrecia lucretia lucrezia lucynda ludivina ludmila ludmilla ludovica ludwika luella
 luigia luigina luisana luise luiza lujain lulia luma lumi luna lunah lunna lupita lura lurdes lusia luvenia luzia luzmila lya lyah lyana lyann lyanna lyanne lyda lydiana
 lydianne lydie lyla lylah lyli lylia lylian lyliana lylianna lylie lylla lyllie lyna lynae lynda lyndee lyndi lyndia lyndie lyndsay lyndsey lyndsi lyndsie lynelle
 lynetta lynette lynna lynnae lynne lynnea lynnette lynsey lyra lysa lysandra lysette lyssa lyubov lyudmyla lyvia lyza maayan mabel mable macarena macaria macayla macee
 macey machelle maci macie mackayla mackenna mackenzi mackenzy macrina macy madalena madalina madaline madalyn madalynn maddalen maddalena maddi maddie maddison maddy
 maddyson madelaine madelena madelene madelin madeline madelon madelyn madelyne madelynn madelynne madge madi madie madigan madiha madilyn madilynn madina madisen
 madisson madisyn madlyn madolyn madonna madysen madyson mae maegan maeghan maela maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve mafalda magali
 magalie magaly magan magda magdalen magdalena magdalene magdelena magdeline magen maggy maghnia magnolia maguette maha mahala mahalia maham maheen mahi mahina mahira
 mahjouba mahlia mahnoor mahogany mahya mai maia maialen maica maida maider maija maika maila maile mailee maileen mailen mailey maili mailie maily mailyn mailynn
 maimouna maimuna maira maire mairead maisa maisha maisie maisy maitane maite maitena maiya maja majda majida makaela makaila makala makayla makaylah makaylee makeda
 makena makenna makenzi makenzie makenzy makia makinley makiya makiyah makyla mala malaak malaika malak malake malaya malayah malea maleah malee malena malerie malgorzata
 malia maliah malie maliha malika malina malinda malini malisa malissa maliya maliyah malka malky mallie mallika mallori mallorie mallory mally malorie malory malvina
 malya malyah malyssa mama mame mamie mammie mana manahil manal manar manda mandi mandie mane manha manika manisha manna mannat manola manoli manolita manon manpreet
 manuela manuella manya maple mar mara marah maral maralyn maram maranatha maranda maravillas marbella marcela marcelina marceline marcella marcene marcey marchelle marci
 marciana marcie marcy mardell marella marely maren marena marga margareta margarete margareth margarethe margarett margaretta margarette margarida margarite margaux
 marge margene margery margherita margie margit margo margot margret marguerite mari mariaclara mariaelena mariah mariajose marialuisa mariam mariama mariame mariami
 mariane marianela mariangel mariangela mariann marianna mariateresa maribel maribelle maribeth marica maricarmen maricel maricela maricella maricruz mariel mariela
 mariele marielena mariella marielle mariellen mariem marieme marieta marietta mariette mariia marija marijane marijke marijo marika mariko marilee marilena marilia
 marilin marilou marilu mariluz marily marilynn marinda marinela marinella marinna mariola mariona maris marisa marisabel marisela marisha mariska marisol marit marita
 maritza marivel mariya mariyah mariyam mariyana mariza marjan marjean marjory markayla markeisha markia markisha markita marlaina marlaine marlana marlee marleen
 marleigh marlena marlene marleni marleny marlette marli marlie marliese marlina marline marlise marly marlyne marlys marna marni marnie marolyn maroua marquetta
 marquisha marquita marquitta marrisa marrissa marry marta marthe martika martina martyna marua marva marvella marwa marwah marya maryah maryalice maryam maryama maryan
 maryana maryann maryanna maryanne marybel marybeth maryelizabeth maryelle maryellen maryem marygrace maryjane maryjo marykate marylee marylin marylou marylouise marylyn
 marylynn maryn maryna maryrose marysa marysol maryssa marzia masa masha massa massiel matea mathea mathilda mathilde matilda matilde mattea mattie matty maty matylda
 maude maudie maura mauricia maurine mavi mavis maxima mayah mayanna mayar maybel maybeline maybelle maybelline maycee mayda maye mayela mayelin mayka mayla maylee
 mayleen maylen maylene mayli maylia maylie maylin mayme maymuna mayra maysa maysaa maysae maysan maysie mayte mayumi mayuri mayzie mazal mbarka mckayla mckenna mckenzi
 mckinzie mea meadow meagan meagen meaghan meah mecca mechelle medea medina meena meera megann meggan meggie meghann megumi meha mehreen mei meia meila meili meiling
 meily meilyn meina meira meisha mekayla mekenzie melaina melaine melana melane melanee melaney melani melannie melany melanye melba melea meleah meleane melek melena
 meli melia meliah melicia melida meliha melika melina meline melinna melis melisa melissia melita meliya meliyah meliza mellisa mellissa mellony melodee melodi melodia
 melodie melody melonie melony melora melva melvina melyna melynda melynna melysa melyssa memory mena mencia menna meral meranda merari mercedez mercy meri meriam
 merideth meridith meriem merieme merilee merilyn merina merisa merissa merita meritxell merlene merline merna merrie merrilee merrily merry mery meryam meryem meryeme
 mesha meta meya meylin miah miana micaela micaella micayla michaela michaele michaelene michaella michaelle michala michalina michayla micheala michela michelina
 micheline michella mickaela mickayla micki midori miel miesha miette migdalia mignon miguela miha mihaela miia mikaela mikaella mikaila mikala mikayla mikaylah mikela
 miki mikki mila milady milagro milagros milah milana milani milania milanna milca mileena milena milene miley mili milia miliana milica milie milinda milissa milka milla
 milliana millicent millie milly milouda mily mimouna mimount mimoza minah minahil minal minda mindi mindy minela minerva minha minka minna minnie mio miquela mira
 mirabel mirabella mirabelle miracle mirah miral miranda mireille mirela mirella mirelle miren mireya miri miriah mirian miriana mirielle mirjam mirka mirna miroslava
 mirra mirsada mirta mirtha miryam misa misaki mischa misheel mishel mishelle misia missy misti mistie misty mitra mittie mitzi mitzie mitzy miya miyah miyana miyu miyuki
 mizuki moana modesta modesty moesha moira molli mona monae monalisa monet monette monia monika monique monisha monna monserrat montserrat moorea mora morena morgana
 morgann morganne moriah morrigan mouna mounia moya mozelle muna muntaha muskan mya myah myana myanna myasia myeisha myesha myha myia myisha mykala mykayla myla mylah
 mylee mylena mylene mylia myliana mylie mylla myrah myranda myriah myriam myrian myriana myrna myrta myrtice myrtis myrtle naama naara naba nabiha nabila nacera nacira
 nacole nada nadeen nadejda nadene nadezhda nadiia nadin nadina nadine nadira nadiya nadja nadra nadya naeli naema nafisa nahia nahid nahida nahima nahla nahomi nahomy
 naia naiara naida naika naike naila nailah naima naimah naina naira nairi naisha naiya naja najah najat najate najia najima najla najlae najma najoua najwa nakayla
 nakeisha nakesha nakisha nakita nakiya nala nalah nalani nalia nalini naliya naliyah nalla nallely nami namira nan nancee nanci nancie nandi nandini nanette nannette
 nannie nao naoma naome naomie naomy naoual nara narcisa nare nargis nariah narjes narjis nasha nasia nasira nasra nasreen nassima nassira nastasia nastia natacha natalee
 natali nataliia natalija natalina nataliya natallia nataly natalya natascha natashia nathalia nathalie nathaly nathalya nathalye nathania natia natisha natosha natsuki
 natsumi naturelle naudia nausica nausicaa nautica nava nawal naya nayah nayana nayara nayda nayeli nayelie nayelli nayely nayima nayla naylah nayma nayra naysha nazaret
 nazaria nazha nazia naziha nazli ndeye nea nechama necole neda nedra neela neelah neely neema neena neeve nefertiti neha nehal nehemie neida neila neima neira neisha
 neiva nejla nela nelcy nelda nele neli nelia neliah nelida nelina nell nella nelle nelli nellie nelly nelsy nely nema nena nene neoma neomi nerea nereida nereyda neriah
 nerissa nermine nesrin nesrine nessa neta nettie neus neva nevae nevaeh neve neveah neya neyah neyla neysa nezha ngoc nhu nia niah niama niamh niccole nichelle nichol
 nichole nicholette nicholle nickole nicol nicolasa nicoleta nicoletta nicolette nicolina nicolle nicollette nida nidhi nidia niema niesha nihad nijah nika nikayla
 nikisha nikkia nikky nikol nikole nikolina nila nilah nilda nilla nilsa nimra ninah ninette ninfa nini niobe nira nirvana nisa nisha nisrin nisrine nissa nissi nissrine
 nita nithya nitya niva nives niya niyah niza nneka noami noara noela noelani noeli noelia noelie noella noelle noely noemi noemie noemy noga nogaye noha nohaila nohemi
 nohemy nola nomi nona noora norah noreen norene norhan norine nouha nouhaila nouhayla noura nouran nouria nouzha novalie novella noya nubia nuha nunzia nunziata nur nura
 nuria nusayba nya nyah nyasia nydia nyesha nyima nyla nylah nylia nylla nyna nyomi nyree nyssa oana oceana oceanna octavia octavie oda odalis odalys odelia odessa odette
 odile odilia ofelia ohanna oihana oihane oksana ola olaia olaya oleksandra olena olesia olesya oleta olha oliana olimpia olina olinda oliva olive olivya oliwia ollivia
 olya olympia olyvia oma omaima omara omaya omayma omayra omnia ona oneida onelia oona opal ophelia ophélie orah oralia oriana orianna orla orli orly ornella orpha orsola
 otilia ottavia ottilia ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima ouiam ouida ouidad ouissal oumaima oumayma oumou oviya oxana paige paislee paisley paiton
 paityn palma palmira paloma pamala pamelia pamella panagiota pandora pansy paola paolina paquita parisa pariss parissa parvati parys pascale pascuala pasqua pasqualina
 patience patrica patrice patrina patrisha patrizia patrycja patti pattie paule pauleen pauletta paulette paulina pavithra pavlina payge paz peace pearl pearlene pearline
 peggie peighton pelin pema penda penina penney penni pennie pepa pepita pepper peri perla perri persephone petra petrina petrona phaedra phebe philippa philippine
 phillis philomena phoebe phoebee phoebie phylicia phylis phyliss pia piedad piera pierina pietra pina pinkie piper piya placida pola polina pollyanna pooja poppy porscha
 porsche porsha portia preciosa precious prescilla preslee preslie presly pricila pricilla prisca priscila prisha prithika priya priyanka providence prudence pura
 purificacion purity pyper qiana quanisha queenie quiana quintina quynh rabab rabea rabha rabia rabiaa rachael rachal rachana racheal rachele rachell rachelle rachida
 racquel radha radhika radia raeann raeanna raeanne raechel raegan raelene raelyn raelynn raena rafaela rafaella raffaela raffaella rafia rafika raghad rahaf rahel rahima
 rahma raiana raihana raika railey raima raina raisa raissa raiza raizel raizy rajaa rajah rajana rakel rakia raluca rama ramata ramatou ramatoulaye ramia ramla ramya
 rana ranae randa randee ranee rani rania ranim raniya raniyah ranya raphaela raphaella raphaelle raquel rasha rasheeda rashel rashell rashelle rashida rashonda rasika
 ravina ravyn rawan rawen raya rayana rayanna rayanne raychel rayhana rayhanna raylee raylene raylynn rayma rayna rayssa rayven razan rea reana reanna reanne reatha reba
 rebbecca rebeca rebeccah rebecka rebeka rebekah rebekka rebekkah reem reema reena reeva regena regenia regine reginia reham rehana rehanna rehema reina reine remedio
 remedios remie remona rena renad renae renata renate renay renda renea renetta renita renna resa reshma reta retha retta reva reyana reyhana reyna rhea rheanna rhema
 rhiana rhianna rhiannon rhoda rhona ria riana riane rianna rica ricarda richelle rifka rihab riham rihan rihana rihanna rileigh rilynn rim rima rime rimes rina rinad
 risa rise ritaj ritaje ritej ritika riva rivka rivky riya riyana rkia robbyn robyn robynn rochel rochell rochelle rodaina rodayna rodica roeya rokaya rokhaya rokia rola
 rolanda romaisa romaissa romaissae romana romaysa romelia romi romina romona romy rona ronda ronica ronisha ronna ronni rori rosabel rosabella rosabelle rosalba rosalee
 rosalia rosalie rosalina rosalinda rosalinde rosaline rosalita rosalva rosaly rosalyn rosalynn rosamaria rosamond rosana rosangela rosann rosanna rosanne rosaria rosaura
 roseann roseanna roseanne roselia roselina roseline rosella roselle rosely roselyn roselyne roselynn rosemarie rosetta rosette roshanda roshni roshonda rosi rosia
 rosibel rosie rosina rosio rosita roslyn rosmery rossana rossella roswitha rosy rowena roxana roxane roxann roxanna roxie roxy roya roza rozalia rozanne rozella rubi
 rubie rubina rubye rufina rukaya rumaysa rut rutha ruthann ruthanne ruthie ruthy ryana ryane ryanna ryanne ryhana ryhanna ryleigh rym saadia saanvi saara saba sabah
 sabiha sabina sabine sabira sable sabra sabreena sabrena sabria sabrin sabrine sabriya sabryna sada sadaf sade sadhana sadia sadiya safa safaa safae safah safia safiatou
 safina safira safiya safiyah safiyya safiyyah sagrario sahana sahar sahara sahira sahory sahra saida saidi saima saina saioa saira saja sajida sakina sakinah sakura
 salam saleah saleha salena salha salia saliah saliha salima salimah salimata salimatou salina salka sallie salma saloua salsabil salvadora salvatrice salwa sama samah
 samanta samara samarah samaria samatha samaya samera samia samiah samiha samina samira samirah samiya samiyah sammantha samone samra samrah samuela samya samyra sana
 sanaa sanae sanah sanai sanam sanaya sanda sandee sandhya sandi sandie sandrina sandrine sania saniah saniya saniyah sanjana sanjuana sanjuanita sanne santa santina
 sanya saoirse saori saory saphia saphira saphire saphyra sapna sapphire sarabeth sarafina sarahi sarai saralyn saran saranda saranya saray sarayma sare sarena sari saria
 sariah sarika sarina sarita sariya sariyah sarra sarrah sarya saryna saskia saturnina satya saundra savana savanah savanna savannah saveria savina saya sayana sayda
 saydee sayla sayra sayuri scarlet scarlett scarlette seana seanna season sebastiana sebrina secilia sedona sedra seema sefora seham seher seila sela selah selene selenia
 selia selin selina seline selma selva selyna sema semia semira semra semya sena senada senaida sendy senia senna sephora sera serafina serah seraphina seraphine seraya
 seren serene serenity serenna serin serina serine serita serra sevana severa severina severine seynabou sfia shabana shada shadia shaela shaelyn shaelynn shahad shahana
 shahd shahed shahida shaila shailey shaili shaily shaima shaina shaindy shaira shakayla shakera shakia shakila shakira shakita shakti shakyra shala shalanda shalee
 shalia shalimar shalini shalon shalonda shalva shalyn shalynn shama shamara shameka shamia shamika shamira shamiya shamya shana shanae shanah shanay shanaya shanda
 shandi shandra shanea shanee shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah
 shanna shannah shannel shannen shanta shantae shantal shantay shantel shantell shantelle shanti shantia shanty shanya shanyce shaquana shaquita shara sharae sharay
 shardae sharee sharell sharen sharhonda shari sharice sharie sharifa sharika sharilyn sharina sharita sharla sharleen sharlene sharlyn sharlyne sharmaine sharman
 sharolyn sharonda sharri sharron sharyl sharyn shasta shatara shauna shaunda shaunna shaunta shaunte shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee
 shawnna shawnta shawnte shawntel shayana shayanna shayanne shayla shaylee shayleen shayli shaylie shaylin shaylyn shaylynn shayna shaynah shaynna shazia shealyn sheba
 sheena sheilah sheilly sheily sheina shekina shekinah shela shelba shelbi shelbie shelcy shelia shella shelli shelly shelsea shelsey shelsie shelsy shelva shemeka
 shemika shena shenika shenita shenna shenoa shera sheree shereen sherell sherelle sheri sherice sherie sherika sherill sherilyn sherita sherlene sherley sherline sherly
 sherlyn sherlyne sheronda sherree sherri sherrie sherril sherry sherryl sheryl sheryle sheryll sheyenne sheyla shiann shianne shiela shifa shifra shila shine shira
 shireen shirel shirin shirlee shirleen shirlene shirly shivani shona shonda shondra shonna shonta shonte shoshana shreya shriya shukri shyann shyanna shyanne shyla
 shylah shyna sia sian siana sianah sianna siara sibel sibilla sibille sibyl sibylle sicilia sidonie sidra sidrah sieglinde siegrid siena sienna siera sierra sierrah
 signe sigrid siham sihame sila silja silke silva silvana silvina sima simona simonetta simonne simran sinai sinay sinaya sindi sindy sinead sinthia sintia siobhan
 siomara siona sira sirena siri siria sirin sirine sisilia sita sivan siya siyana skyla skylah skylee skylynn skyy smeralda sneha soad sobia soffia sofi sofie sofija
 sofiya sofya soha sohaila sohana sokaina sokhna sola solana solange solara sole soledad soleil solenne solia soliana solina solveig somaya somer somia somiya sommer
 somya sona sonali sondra soniya sonjia sonya sophea sophiana sophonie sophy sophya sora soraida soraya sorayah sorcha sorelle sorina soriya souad souhaila souhayla
 soukaina soukayna soumaya soumia soumiya soumya sovanna sparkle speranza spring sri stacee staci stacia stacie stanislawa starla starlene starr stasia stefana stefani
 stefania stefanie stefanny stefany steffanie steffany steffi stefka stela stellina stephaine stephani stephania stephannie stephany stephenie stephine stephy stevi
 stormi stormie sua suad suanne sude sudie sueann suela sueli suellen suhaila suhana suhayla suheyla sukaina sukhmani sulamita sulema sultana sumaira sumaya sumayah
 sumayya sumayyah sumer sumeya sundus sunita sunni sunnie sunshine sura suraya suri susann susannah susette susie susy suzan suzana suzann suzanna suzannah suzette suzi
 suzie suzy svea svenja svetlana sveva svitlana swan sway swetha swetlana sya syah syanna syanne syara sybella sybil sybille syble sydnee sydni sydnie syeda syenna syla
 sylvana sylvanna sylviana sylvie symone symphony syna synthia syra syrah syreeta syriana syrina tabata tabatha tabetha tabita tabitha taelor taelyn tahani tahara tahira
 tahlia taila taima taina taira tais taisha taja tajuana takara takeisha takia takisha takiyah takwa tala talaya taleah tali talia taliah taliana talicia talina taline
 talisa talisha talissa talita talitha taliya taliyah tallia tallulah tally talya talyah talyssa tama tamala tamani tamarah tamari tamarra tamatha tamaya tambra tameika
 tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamila tamira tamisha tamiya tamlyn tammara tammera tammi tammie tamou tamra tamsin tamya
 tamyra tana tanasia tanaya tandra taneisha taneka tanesha taneshia tangela tangie tania tanija tanika tanisha tanit taniya taniyah tanja tanna tanvi tanyah tanzila taqwa
 tarah taraji tari tarra tarrah tarsha taryn tasha tashara tashia tashina tasia tasiana tasneem tasnim tassnim tatiane tatianna tatiyana tatjana tatyana tatyanna taunya
 tausha tavia tawana tawanda tawanna tawni tawny tawnya taya tayah tayana tayanna tayla taylar taylee tayra taysha taytum tea teah teaira teal teana teanna teara tecla
 teddi teena tehani tehila tehillah tehya teisha telia telisa telisha telma temeka temperance tempest tena tenesha tenika tenisha tenley tennille teodora teona teonna
 tequila tera terah tereasa terena terese teresia teresina teresita teressa tereza teri terica terina terisa terra terresa terri terria terrica terrie tesa tesha tesia
 tesla tess tessa tessah tessia tessie tetiana tetyana tevy teya teyana teyla thais thalia thaliana thamara thania thanya thao thara thayla thea theda theia thekla thelma
 theodora therese theresia theressa thi thomasina thomasine thresa thu thuy thy tia tiah tiana tianah tianna tiara tiare tiarra tiera tierney tierra tiesha tifani tifany
 tiffaney tiffani tiffanie tiffiney tiffini tiffiny tiffney tijuana tila tilda tillie tilly timea timeka timika tinamarie tinaya tinisha tinley tinsley tiny tiona tionna
 tirza tirzah tisa tisha titia titiana tiya tiyah tiyana tiziana tkeyah tomasa tomeka tomika tommye tona tonda tonette tonia toniann tonisha tonita tonja tonya toria
 tosca tosha toshia touria touriya tova towanda toya tracee traci tracie tracye treasa treasure trena tresa tressa tressie treva triana tricia trina trinitee triniti
 trish trisha trista trixie trudi trudie trudy trula tuana tullia twana twanda twanna twila twilla twyla tya tyah tyana tyanna tyara tyasia tyeisha tyesha tyeshia tyisha
 tyla tylia tynesha tynisha tyonna tyra tysha tytiana uliana ulla ulrike ulyana uma umi una ute uxue vada vaishnavi vaitiare valarie valda valencia valene valentyna
 valeria valeriane valery valeska valina valinda vallerie vallie valorie vana vanda vanesa vanetta vani vania vanita vanity vanna vannesa vannessa vanny vanya varsha
 varvara vashti vasiliki veda veena vega velda velia velma velva velvet vena veneranda venessa venetia venezia venice venicia venise venita venus verda verena verenice
 vergie verica verla verlene verna vernetta vernita verona veronika veronique versie vesna vesta veta viana vianca vianna vianne vicenta vickey vicki vickie vicktoria
 victoriana victorina victorya vida vidya viera vika viki vikki viktoria viktorija viktoriya vilma vina vincenta vincenza vincenzina violet violeta violetta violette
 viorica vira virgilia virgina viridiana virna virtudes vita vitalia vitalina vitoria vittoria viva viviana viviane vivianna vivianne vivien vivienne vonda vyctoria wafa
 wafaa wafae wahiba waltraud waneta wanita warda wassima wenda wende wendi wendie wendolyn wera weronika whittney wiam wiame widad wijdane wiktoria wilda wilhelmina
 wilhelmine willa willene willetta willette willo willow wilma windy winnifred winona wisal wissal wonda wynne wynona wynter xana xandra xaviera xela xena xenia xia xiana
 xiao ximena xin xinyi xinyu xiomara xitlali xitlaly xochilt xochitl yacine yadhira yadira yaffa yagmur yahaira yaiza yajaira yali yalina yalonda yamila yamile yamilet
 yamileth yamilex yamina yamna yana yanel yaneli yanelis yanelle yanely yanessa yanet yaneth yanice yanina yanira yanissa yanna yaquelin yara yarah yareli yarely yaretzi
 yaretzy yaritza yasemin yashica yashira yasira yasmeen yasmin yasmina yasmine yassmin yassmina yassmine yazmin yazmina yazmine yecenia yehudis yeimy yelena yelina yen
 yena yendi yenifer yennifer yenny yesenia yesica yesmin yessenia yessica yeva ying yisel ylenia yliana ylianna yoana yoanna yocheved yohana yohanna yoko yolande yolette
 yolonda yomara yoselin yoselyn yosra yousra youssra yovana yovanna ysabel ysabella ysabelle yudith yue yui yuka yukiko yulanda yulia yuliana yulisa yulissa yuliya
 yumalai yumalay yume yumi yumiko yumna yun yuna yuridia yusra yuxin yuxuan yvaine yvana yvanna yvannah yvonna zaara zabrina zada zadie zahara zaharia zahia zahida zahira
 zahraa zahrah zaida zaima zaina zainab zaineb zaira zaiya zakia zakiya zakiyah zakiyyah zakya zali zalia zalie zamara zamzam zana zandra zaniah zaniya zaniyah zara zarah
 zaria zariah zarina zariya zariyah zarra zaya zayana zayda zayla zaylee zayna zaynab zaynah zayneb zayra zea zehra zeina zeinab zeineb zelda zelia zelie zella zelma zena
 zenaida zeneida zenia zenobia zeyna zeynab zeynep zhara zhor zhour zia ziana zina zinab zineb zipporah zita ziva ziya zlata zoa zoee zoey zofia zoha zohra zoi zoie zoila
 zola zona zophia zora zorah zoraida zoubida zouhra zoulikha zoya zoë zulay zuleica zuleika zuleima zulema zuleyma zulma zuzana zuzanna zya`);

export const MORE_NEUTRAL_NAMES =
  words(`aarya aaryn abdon abel abie abiola abir abou abriel achille achraf adair adama adar addi addison addy adel adelin adell aden adi adison adley adonai adonay adrain adria
 adriane adriann adriel adrien afton aiden aidyn aiman aimar aimen airam aires aissa akira aksel alaa alain alane alban alden alec aleksa alem alessi alexi alexie alexys
 alfa alijah alika alin alix alize alli allie allyn alois alpha alphonse altair alva aly amadis amaiur amal aman amani amante amaree amari amarie amary amauri amaurie
 amel amen amery amets ami amine amor amory amran amri anatole anatolie anay andi andra andree andrey andré anel angelin angelis angi anh anik anis anndrea annet annis
 ansley antoine antonia antonie antonin ara aram aran ardell arden ardis ares arian arie ariele aries arin arion aris aristide aritza arlen arlie arlin arlis arliss arly
 arlyn armand armani armel armoni arnell artie artis arya aryan aryn asa ashanti ashby ashten ashtin ashton ashtyn aspen aubery aubin aubry auburn audie audry augusta
 auguste augustin augustine auriel aury austen austyn aven avis avni avon avy axel axell ayaan ayan ayani aydan ayden aydin ayen ayhan aymar ayme azariah azel azhar baby
 baha baila baily bao baraa baraka bari barrett barrie basile baylee bayley baylor bela benjamine bennie bentlee bentley berkeley berkley bernell bertie bertin bertrand
 beryl bethel billie bisan blaine blaise blakely blessed blue bobbie bodo bonny bora braelyn brantley braylin brecken brennan briann brice brighton briley bristol britt
 brittan britton brogan brook brooks brylee bryn burnice cache cadence caelan callan cam camari camden camdyn cameran cameryn camile camill campbell camren camryn carime
 carlie carlin carman carmel carmin carmine carmon caroll caron carrington carrol carroll carry carsen carson carsyn cary caryl casimir cassidy catherin catlin cayce
 cayden cecil cedar celin chaden chaka chance chancey chane chaney channing channon charaf charlet charley charli charly charon chauncey chayanne chayse cheri cherokee
 chesley cheyenne chi chima christ christan christen christien christin christophe cielo cire clair clancy clarance clare clarke claudi claudie clem clemente clemmie cleo
 cloud codi codie colbie colby coley collen collins collyn colyn concepcion constantine cori corie corin cornell corrie cortney cosma coty courtenay coy cris cruz daelyn
 dakoda dakotah dallis daly damari damaris damia damien danell dani danie daniele daniell dann dannie dany danye danyel danyell dara darby dari darian darien darin darion
 darnell darrian dary daryl daryn dasani dashawn davelle davide davie davy dayani dayle daylin deandra deandrea deane dee delaine delane delaney delfin dell delma demaris
 demetrice demetris demetrius denali deni denice denis deniss deniz dennie deon deondra derin deshawn desi destin destiny devan deven devine devon devonne devyn diallo
 diamante diamond dian didier dilan dini dion dione dioni dionne dior divine dominique dominque domonique donell donelle donnell donnis donya dorian dorris dorsey dove
 dru drue dursun dusty dwan dyan dylann earlie eddy edel eden edgard edi edmond edouard edyn ekin elan elia eliah elie eliel elio elior eliott elisha elison eliyah ellery
 ellis ellison elohim eloi elvie elvin ely elya elye elyjah elza elzie emani emanuele emari emery emile emili emmanuele emmanuelle emmerson emory emry encarnacion endy
 enea enzo eri erique eris errin esdras esosa essie estel ester etienne evann evin evon evyn ewen eyden ezra fabrice fallon famara fanel fay felice finnley florentin fran
 franki frantz françois freddy freedom gabriele gabriell gabrielle gael gale galen gari garland garnet garnett gaston gay gayle genesis gentry georges georgie geraldy
 germain germaine gerrit giani gil gill giona gisel glennis golden gracen graysen grayson greer guadalupe guillaume gurnoor gussie gustave gwyn gérard hady haiden haidyn
 haile haize hale hali hamdi han hanni happy harlee harlie harlow hartley haven hedi hedy heli hendy henley henni henny hester heyden hindy holland hollie hollis iden idy
 ihsan ilay ilia iman imani imari imrane indigo indy ines infant ira iram iren irie isa isaia isaiah isais isayah isidore ismael ismet issa ivey ivon ivory ivy izaya izel
 iziah jacey jacki jacky jacque jacquelin jacqui jacy jad jade jadin jadyn jae jaeden jaedyn jael jaelin jaelyn jahel jai jaid jaidan jaiden jaidyn jailyn jaimie jaimy
 jalen jalin jalyn jalynn jama jamaa jamari jamee jameson jamey jami jamiah jamison jammie jammy jamy jani janik jann jannik jasone javon jayann jayce jaycee jaydan jayde
 jayden jaydin jaydyn jaye jaylan jaylen jaylin jaylyn jaylynn jayme jaymi jaymie jaziah jazz jene jensen jere jeremie jerre jerrie jeryl jerzy jessi jessie jessy jewel
 jewell jia jianni jie jihad jilian jimi jimmie jin jireh joani jocelin jodie joele joell joey johna johnie johnnie joie jona jonell joni jonnie jood jora jorah jordann
 jorden jordin jordon jordyn jory joscelin joscelyn joselin joselyn josey josia joslin joslyn joss josselin josselyn josua josé jourdan journey jovan juany jude jule
 jules juli julien jullian jun juri justine justus justyce kacey kaci kacy kada kadence kader kadyn kaedyn kaelin kaiden kaidyn kailan kailen kairi kalani kalen kalin
 kalis kallan kalyn kamar kamari kamdyn kameron kameryn kamryn kani karan kareen karel karell karey karim karime karis karol karon karrington karry karsen karson karsyn
 karter kary karyl kaya kaycee kayden kaydin kaye kaylan kaylann kayle kaylen kaylon kayton keagan keane keaton keegan keelin keita kelby kelcey kellen kelley kellyann
 kelsey kendal kendel kendell kendi kenji kenley kennedy kenni kennie kensley kensly kenyata kenyatta kenzie keo keriann kerin kesley khali khalifa khanh khari khristian
 kiah kieran kiernan kiko kiley kimani kimber kimi kimmy kinsey kiran kirby kit kleo kobi kodi kodie kody kolby kona konstantine koren korey kori korie kortney kory
 kourtney krishna kriss kristan kristian kriston krystian kyann kylan kylar kyler kylin kymani kyree kyrie lacy lael laine lajuan laken lakin lakota lam lamara lambert
 lan landry landy landyn lanell laney lannie laramie larkin larue lasha lashaun lashawn lashon latrell laurance lauri laurice laurin lavaughn lavelle lavern laverne lavon
 layne lazare lei leighton leiny lennie lennon lenny leny leonce leone leonida leonides leopold lesley lesly lessie lev lexington lexus lian lilyan linden lindley lindy
 linh linn linnie linzy lio lior lirio livian livier liyan llewellyn logann lois lonnie loran lorence lorenza loreto lorian lorien lorin loris lorry lou louie love lovie
 loy loyce luan luc lucien lue lugene luka lula lulu lupe luz lyam lyllian lyn lyndell lynell lyric lyrik macaire madalin madden maddox mady mael maeven maike maison
 makiah malan malek maleke malone manel mani manjot manoa manoah manuele manuelle marcell marcelle marien marik marin marius markie marlen marley marlin marlow marlowe
 marlyn marquette marshell marti martial martie martine marty marvis mateja mathias mathieu mathis mati matia matisse matti mattia mattison maxence maxie maxime mayan
 mayden maysen mayson mckenzie mckinley meher melian memphis mendy merle merlin merlyn meron merri merrill meryl messiah mica micaiah micha michal michele michell mickey
 mickie micky mika mikaele mikah mikal mikel mikele mikell mikhal mikol milan miliani miller milo min mina ming minh misha mishka moise monnie monroe monta monte montie
 morgen morghan moussa mozell murphy mycah myka mykah mykel mylan nael nahir nair najeh nakia nalin nana nani nassim natale nathanael natividad nazaire nazar nazareth
 nazire nel nere nermin nestor nevin neylan nicki nickie nicky nico nidal nieves nihal niki nikia nikola nil nilay nile nima nino noa noam noe nolan noor norbert nori
 notnamed nour nova noé nuri oakley ocean ocie octave odell olamide ollie omega omer ora orel osiris ossie otha ousmane page palmer parris pasquale passion pau paxton
 payden payson payten pearlie peniel phuong pilar pino prentiss presley prosper qamar quentin quincey quincy quinlan rabah rae ragan rahil raine rainey raja rajae raleigh
 ramsey randi randie rany raoul rashawn raven ravin rayan rayane rayann raye rayen rayhan rayley raymone rayne raynell reagan reda reece reegan regan reign reilly remi
 remington remy renne rennie rené reyan reyes reyhan rhyan rian ricci ricki rickie rida rija riki rikki rilee rio riyan robbi robbin rocio roma romain romaine romie rommy
 roni ronny rony rosario roselin rosen rossie rowen royal royce rusty ryann ryen rylan rylee ryley rylie rylin sabas sacha sadi sadio sady sael safi sahel saide saige
 sailor saint salem salome samar samari samay sameh sami sammi sammie sammy samson samuele san sandeep sani santana santos sascha sawyer saylor sayon schuyler schyler
 scottie scout semaj senay seneca sequoia sevan severin sevin shaan shade shaden shadi shae shaheen shai shaine shalom shamari shan shannan shanon shante shaquan sharan
 shavon shawne shaya shayden shaye shayne shea shellie sheridan sheron sherrell sherrill sherron shia shilo shiloh shiraz shirl shiva shyne silver simeon simeone sina
 sincere sinclair sire sky skye skyler sloan sloane slone socorro sofiane sohan sol soli sonam sonni sonnie sonny soren sovann stephan stephane stevee stone storm stormy
 success sullivan sully sultan suly sunay sunny surya sutton swami swen syan syann sylvain sébastien taegan tai tal talin talyn tam tamar tandy tanis tao taos taran taren
 tarin tate tatum taylen tayler taylin teagan teddie teddy teegan tegan telly temple tenzin terran terrell terrill terryl teryl teryn thanh thien thierry tien timber
 tobey tobi tobie toi tomi tommi tommie tonie tonnie torey tori torie torrey torri torrie toy tracey tramaine trinidad trinity tristan tristen tristian tristin tristyn
 tru true trystan tsion tyann tylar tylee tyree unique unknown uriah uriel valentin valentine valeri vaughn ventura verdell vernell vernice vernie vianey vianney vic
 vicente vick victory vincente vinnie virgie vitalie vonnie wally waverly wei wesly whitley wilfrid willia willy winifred winner winter wisdom wissam wren wynn xane xuan
 yael yahel yan yancy yani yanis yann yannick yannik yannis yari yaris yasha yassine yaya yeni yenni yona yonah yori young yuki yuma yves zacaria zacharie zadi zaire
 zerin zhane ziann zion zohar zuri zyann zyon`);
