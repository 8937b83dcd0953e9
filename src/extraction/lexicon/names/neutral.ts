import { words } from '../words.ts';

/** The commonest given names of either gender: they make a name, and say nothing of the gender in English news. Source: the lists of gender-detection-from-name 1.11 (MIT); ours are those that it lacks. */
export const NEUTRAL_NAMES = words(
  `alexis angel ariel ash aubrey aung avery bailey blair blake brett cameron carey casey chandler charlie chen dakota dallas darcy devin
    drew dylan elliot emerson finley frankie gao hadley harley harper hayden hunter jaden jaime jamie jan jess jesse jo jody jordan kai
    kasey kendall kim kris lane le lee leigh li lin lindsay liu logan loren luo ma marlo merritt micah morgan nguyen nikita park parker
    pat payton peyton pham quinn rain reese riley robbie rory rowan ryan sage sam sandy sasha shannon shay shelby sidney skylar stevie sun
    sydney taylor terry toby tracy tran val yang zhao`,
  'choi guo he hu huang jung singh wang wu xu zhang zhou zhu',
);

/**
 * Given names beyond the commonest, of either gender. Sources: names with at least 1,000 bearers among US births of 1930 to 2013 (Social Security
 * Administration, public domain), and those that two of the English, French, German, Italian and Spanish lists of gender-detection-from-name
 * 1.11 (MIT) share. Names that are also places, offices or common English words are left out. Under 97 % of the bearers are of one gender, or the lists differ.
 */
export const MORE_NEUTRAL_NAMES =
  words(`aarya aaryn abdon abel abie abiola abir abou abriel achille achraf adair adama adar addi addison addy adel adelin adell aden adi
    adison adley adonai adonay adrain adria adriane adriann adriel adrien afton aiden aidyn aiman aimar aimen airam aires aissa akira
    aksel alaa alain alane alban alden alec aleksa alem alessi alexi alexie alexys alfa alijah alika alin alix alize alli allie allyn
    alois alpha alphonse altair alva aly amadis amaiur amal aman amani amante amaree amari amarie amary amauri amaurie amel amen amery
    amets ami amine amor amory amran amri anatole anatolie anay andi andra andree andrey andré anel angelin angelis angi anh anik anis
    anndrea annet annis ansley antoine antonia antonie antonin ara aram aran ardell arden ardis ares arian arie ariele aries arin arion
    aris aristide aritza arlen arlie arlin arlis arliss arly arlyn armand armani armel armoni arnell artie artis arya aryan aryn asa
    ashanti ashby ashten ashtin ashton ashtyn aspen aubery aubin aubry auburn audie audry augusta auguste augustin augustine auriel aury
    austen austyn aven avis avni avon avy axel axell ayaan ayan ayani aydan ayden aydin ayen ayhan aymar ayme azariah azel azhar baby baha
    baila baily bao baraa baraka bari barrett barrie basile baylee bayley baylor bela benjamine bennie bentlee bentley berkeley berkley
    bernell bertie bertin bertrand beryl bethel billie bisan blaine blaise blakely blessed blue bobbie bodo bonny bora braelyn brantley
    braylin brecken brennan briann brice brighton briley bristol britt brittan britton brogan brook brooks brylee bryn burnice cache
    cadence caelan callan cam camari camden camdyn cameran cameryn camile camill campbell camren camryn carime carlie carlin carman carmel
    carmin carmine carmon caroll caron carrington carrol carroll carry carsen carson carsyn cary caryl casimir cassidy catherin catlin
    cayce cayden cecil cedar celin chaden chaka chance chancey chane chaney channing channon charaf charlet charley charli charly charon
    chauncey chayanne chayse cheri cherokee chesley cheyenne chi chima christ christan christen christien christin christophe cielo cire
    clair clancy clarance clare clarke claudi claudie clem clemente clemmie cleo cloud codi codie colbie colby coley collen collins collyn
    colyn concepcion constantine cori corie corin cornell corrie cortney cosma coty courtenay coy cris cruz daelyn dakoda dakotah dallis
    daly damari damaris damia damien danell dani danie daniele daniell dann dannie dany danye danyel danyell dara darby dari darian darien
    darin darion darnell darrian dary daryl daryn dasani dashawn davelle davide davie davy dayani dayle daylin deandra deandrea deane dee
    delaine delane delaney delfin dell delma demaris demetrice demetris demetrius denali deni denice denis deniss deniz dennie deon
    deondra derin deshawn desi destin destiny devan deven devine devon devonne devyn diallo diamante diamond dian didier dilan dini dion
    dione dioni dionne dior divine dominique dominque domonique donell donelle donnell donnis donya dorian dorris dorsey dove dru drue
    dursun dusty dwan dyan dylann earlie eddy edel eden edgard edi edmond edouard edyn ekin elan elia eliah elie eliel elio elior eliott
    elisha elison eliyah ellery ellis ellison elohim eloi elvie elvin ely elya elye elyjah elza elzie emani emanuele emari emery emile
    emili emmanuele emmanuelle emmerson emory emry encarnacion endy enea enzo eri erique eris errin esdras esosa essie estel ester etienne
    evann evin evon evyn ewen eyden ezra fabrice fallon famara fanel fay felice finnley florentin fran franki frantz françois freddy
    freedom gabriele gabriell gabrielle gael gale galen gari garland garnet garnett gaston gay gayle genesis gentry georges georgie
    geraldy germain germaine gerrit giani gil gill giona gisel glennis golden gracen graysen grayson greer guadalupe guillaume gurnoor
    gussie gustave gwyn gérard hady haiden haidyn haile haize hale hali hamdi han hanni happy harlee harlie harlow hartley haven hedi hedy
    heli hendy henley henni henny hester heyden hindy holland hollie hollis iden idy ihsan ilay ilia iman imani imari imrane indigo indy
    ines infant ira iram iren irie isa isaia isaiah isais isayah isidore ismael ismet issa ivey ivon ivory ivy izaya izel iziah jacey
    jacki jacky jacque jacquelin jacqui jacy jad jade jadin jadyn jae jaeden jaedyn jael jaelin jaelyn jahel jai jaid jaidan jaiden jaidyn
    jailyn jaimie jaimy jalen jalin jalyn jalynn jama jamaa jamari jamee jameson jamey jami jamiah jamison jammie jammy jamy jani janik
    jann jannik jasone javon jayann jayce jaycee jaydan jayde jayden jaydin jaydyn jaye jaylan jaylen jaylin jaylyn jaylynn jayme jaymi
    jaymie jaziah jazz jene jensen jere jeremie jerre jerrie jeryl jerzy jessi jessie jessy jewel jewell jia jianni jie jihad jilian jimi
    jimmie jin jireh joani jocelin jodie joele joell joey johna johnie johnnie joie jona jonell joni jonnie jood jora jorah jordann jorden
    jordin jordon jordyn jory joscelin joscelyn joselin joselyn josey josia joslin joslyn joss josselin josselyn josua josé jourdan
    journey jovan juany jude jule jules juli julien jullian jun juri justine justus justyce kacey kaci kacy kada kadence kader kadyn
    kaedyn kaelin kaiden kaidyn kailan kailen kairi kalani kalen kalin kalis kallan kalyn kamar kamari kamdyn kameron kameryn kamryn kani
    karan kareen karel karell karey karim karime karis karol karon karrington karry karsen karson karsyn karter kary karyl kaya kaycee
    kayden kaydin kaye kaylan kaylann kayle kaylen kaylon kayton keagan keane keaton keegan keelin keita kelby kelcey kellen kelley
    kellyann kelsey kendal kendel kendell kendi kenji kenley kennedy kenni kennie kensley kensly kenyata kenyatta kenzie keo keriann kerin
    kesley khali khalifa khanh khari khristian kiah kieran kiernan kiko kiley kimani kimber kimi kimmy kinsey kiran kirby kit kleo kobi
    kodi kodie kody kolby kona konstantine koren korey kori korie kortney kory kourtney krishna kriss kristan kristian kriston krystian
    kyann kylan kylar kyler kylin kymani kyree kyrie lacy lael laine lajuan laken lakin lakota lam lamara lambert lan landry landy landyn
    lanell laney lannie laramie larkin larue lasha lashaun lashawn lashon latrell laurance lauri laurice laurin lavaughn lavelle lavern
    laverne lavon layne lazare lei leighton leiny lennie lennon lenny leny leonce leone leonida leonides leopold lesley lesly lessie lev
    lexington lexus lian lilyan linden lindley lindy linh linn linnie linzy lio lior lirio livian livier liyan llewellyn logann lois
    lonnie loran lorence lorenza loreto lorian lorien lorin loris lorry lou louie love lovie loy loyce luan luc lucien lue lugene luka
    lula lulu lupe luz lyam lyllian lyn lyndell lynell lyric lyrik macaire madalin madden maddox mady mael maeven maike maison makiah
    malan malek maleke malone manel mani manjot manoa manoah manuele manuelle marcell marcelle marien marik marin marius markie marlen
    marley marlin marlow marlowe marlyn marquette marshell marti martial martie martine marty marvis mateja mathias mathieu mathis mati
    matia matisse matti mattia mattison maxence maxie maxime mayan mayden maysen mayson mckenzie mckinley meher melian memphis mendy merle
    merlin merlyn meron merri merrill meryl messiah mica micaiah micha michal michele michell mickey mickie micky mika mikaele mikah mikal
    mikel mikele mikell mikhal mikol milan miliani miller milo min mina ming minh misha mishka moise monnie monroe monta monte montie
    morgen morghan moussa mozell murphy mycah myka mykah mykel mylan nael nahir nair najeh nakia nalin nana nani nassim natale nathanael
    natividad nazaire nazar nazareth nazire nel nere nermin nestor nevin neylan nicki nickie nicky nico nidal nieves nihal niki nikia
    nikola nil nilay nile nima nino noa noam noe nolan noor norbert nori notnamed nour nova noé nuri oakley ocean ocie octave odell
    olamide ollie omega omer ora orel osiris ossie otha ousmane page palmer parris pasquale passion pau paxton payden payson payten
    pearlie peniel phuong pilar pino prentiss presley prosper qamar quentin quincey quincy quinlan rabah rae ragan rahil raine rainey raja
    rajae raleigh ramsey randi randie rany raoul rashawn raven ravin rayan rayane rayann raye rayen rayhan rayley raymone rayne raynell
    reagan reda reece reegan regan reign reilly remi remington remy renne rennie rené reyan reyes reyhan rhyan rian ricci ricki rickie
    rida rija riki rikki rilee rio riyan robbi robbin rocio roma romain romaine romie rommy roni ronny rony rosario roselin rosen rossie
    rowen royal royce rusty ryann ryen rylan rylee ryley rylie rylin sabas sacha sadi sadio sady sael safi sahel saide saige sailor saint
    salem salome samar samari samay sameh sami sammi sammie sammy samson samuele san sandeep sani santana santos sascha sawyer saylor
    sayon schuyler schyler scottie scout semaj senay seneca sequoia sevan severin sevin shaan shade shaden shadi shae shaheen shai shaine
    shalom shamari shan shannan shanon shante shaquan sharan shavon shawne shaya shayden shaye shayne shea shellie sheridan sheron
    sherrell sherrill sherron shia shilo shiloh shiraz shirl shiva shyne silver simeon simeone sina sincere sinclair sire sky skye skyler
    sloan sloane slone socorro sofiane sohan sol soli sonam sonni sonnie sonny soren sovann stephan stephane stevee stone storm stormy
    success sullivan sully sultan suly sunay sunny surya sutton swami swen syan syann sylvain sébastien taegan tai tal talin talyn tam
    tamar tandy tanis tao taos taran taren tarin tate tatum taylen tayler taylin teagan teddie teddy teegan tegan telly temple tenzin
    terran terrell terrill terryl teryl teryn thanh thien thierry tien timber tobey tobi tobie toi tomi tommi tommie tonie tonnie torey
    tori torie torrey torri torrie toy tracey tramaine trinidad trinity tristan tristen tristian tristin tristyn tru true trystan tsion
    tyann tylar tylee tyree unique unknown uriah uriel valentin valentine valeri vaughn ventura verdell vernell vernice vernie vianey
    vianney vic vicente vick victory vincente vinnie virgie vitalie vonnie wally waverly wei wesly whitley wilfrid willia willy winifred
    winner winter wisdom wissam wren wynn xane xuan yael yahel yan yancy yani yanis yann yannick yannik yannis yari yaris yasha yassine
    yaya yeni yenni yona yonah yori young yuki yuma yves zacaria zacharie zadi zaire zerin zhane ziann zion zohar zuri zyann zyon`);
