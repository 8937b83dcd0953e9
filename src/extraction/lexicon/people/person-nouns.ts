import { words } from '../words.ts';

/**
 * Nouns whose commonest sense is a person: those beneath `person` in WordNet 3.1 (Princeton University; its licence allows any use) that news uses
 * or that WordNet's own counts have. Left out by us: insults, and some that are as often an adjective
 * or another thing ("native", "model", "second"). A verb of the same form is told apart by the tagger.
 */
export const PERSON_NOUNS = words(
  `abbot abolitionist aborigine absentee abuser academic accomplice accordionist accountant accuser acolyte activist actor actress actuary
    addict addressee adept adherent adjuster administrator admiral admirer adolescent adoptee adult adulterer adventurer adversary
    advertiser adviser advisor advocate affiliate affluent aficionado aggressor agitator agnostic agronomist aide alcoholic alderman
    also-ran alto alumna amah amateur ambassador amir amorist anaesthetist analyst anarchist ancestor anesthesiologist angler animator
    announcer antagonist antecedent anthropologist apologist apothecary apparatchik applicant appointee appraiser apprentice arb arbiter
    arbitrator archaeologist archbishop architect archivist arianist arranger artilleryman artisan artist aspirant assailant assassin
    assessor assignee assistant associate astrologer astronaut astronomer atheist athlete attacker attendant attendee attorney
    auctioneer auditor aunt auntie authenticator author authoritarian autocrat auxiliary babe baby bachelor backbencher backer
    backscratcher backslapper backstop bailiff baker ballerina balletomane ballplayer bandit banker bankrupt barbarian barkeep barman
    barnburner baron barrister bartender basileus bather batsman batter beadle beadsman bearer beatnik bedfellow beekeeper beggar
    beginner behemoth believer belle bellhop belligerent bellwether beloved benefactor beneficiary besieger bidder bigot bigwig
    bilingual billionaire bimbo biographer biologist biophysicist birder bisexual bishop biter blackmailer blacksmith blasphemer blaster
    blogger bloke blond blonde blowhard bluestocking boaster boatbuilder boatman boatswain bobby bobbysoxer bodybuilder bodyguard
    bombshell bondsman boob booby booker bookmaker boomer booster bootlegger bore borrower boss bosun boxer boy boyfriend brakeman brave
    bravo breaker brewer briber bricklayer bride bridegroom bridesmaid brigadier broad broadcaster broker brother browser brute buddy
    buffoon bugler bully bullyboy bum bumbler bunkmate bunter bureaucrat burglar busboy bushwhacker businessman businesswoman butcher
    butler buyer bystander cadet caliph caller cameraman campaigner camper campmate candidate canvasser capitalist captain captive
    captor cardinal caregiver caretaker carpenter carpetbagger carrier cartoonist cashier catcher caterer cattleman cavalier cavalryman
    caveman celebrant celebrity cellist censor centrist chairman chairperson chairwoman challenger chambermaid chameleon champ champion
    changer chap charlatan charmer checker cheerleader chef chela chemist cherub chief chieftain child chink chiropractor choirboy
    choreographer chorine chosen chump churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman cleric
    clerk client climatologist clinician clockmaker closer clown co-defendant co-ed co-ordinator co-pilot co-worker coach cobbler coder
    cog collaborator colleague collector collegian colonel colonial coloratura colossus columnist combatant comedian comer comic
    commander commando commentator commie commissioner committeeman committeewoman commoner communicator companion compatriot competitor
    composer compulsive comrade concessionaire concierge conductor confessor confidant confidante confrere congressman congresswoman
    connoisseur conqueror conservative conspirator constable constitutionalist consul consultant consumer contemporary contender
    contestant contractor contralto contrarian contributor controller convener convert conveyor convict cook coordinator cop coquette
    coroner corporal correspondent cosigner cotter councillor councilman counsel counselor countryman courier courtier cousin coward
    cowboy cowhand cowpuncher coxswain crackpot crafter craftsman craven crazy creditor criminal cripple critic crofter crone crony
    crook croupier crusader culprit cultist curator cuss custodian customer cutter cyclist cynic dad dada daddy dairyman dame dancer
    darling daughter deacon deadhead dealer dean dear debater deceased decedent deckhand decorator defendant defender degenerate
    delegate delinquent demagogue demander demographer demonstrator denizen dentist departed dependent deportee depositor deputy dervish
    descendant descendent designer desperate despoiler detainee detective detractor developer devisee devotee diabetic diagnostician
    dick dictator diehard digger dignitary dike diner diocesan diplomat director disciple dispatcher dissenter dissident distributor
    diver divider doctor domestic donor doorman double-crosser drafter dramatist draper dreamer drinker dropout drover drummer drunk
    drunkard dry dude duelist duffer duke dullard dwarf dweller earl earner earthman eccentric eclectic ecologist economist edger editor
    educator egghead egomaniac egotist elder eldest elector electrician electrotherapist elitist embodiment emeritus emissary emperor
    employee employer enate endorser enforcer engineer engraver enlistee enrollee entertainer enthusiast entrepreneur environmentalist
    envoy epicure epidemiologist equal escort ethnic evangelist evildoer ex-gambler ex-husband ex-mayor ex-president ex-wife examiner
    exchanger executioner executive executor exile existentialist expatriate experimenter expert exploiter explorer exporter extern
    extra extremist eyewitness facilitator faker familiar fanatic fantasist farmer fascist father favourite fella felon feminist fiance
    fielder fieldhand fiend fighter filibuster fill-in finalist financier finisher firefighter first-nighter fisher fisherman fishmonger
    fishwife fixer flack flag-waver flak flanker flapper flautist fledgling flier flirt florist flunky fodder foe fool forebear
    forecaster forefather foreigner foreman forerunner forward fossil framer fratricide freeholder freelance freelancer freeman
    freewheeler freshman friend front-runner frontbencher frontiersman fugitive fullback fundraiser gadfly gaffer gagwriter gallant
    gambler gamin gangster gardener gawk gay geek general generalist geneticist genius gent gentleman geographer geologist geophysicist
    ghoul girl girlfriend giver gladiator glutton go-getter goalkeeper godfather goer goldsmith golfer goner goofball gospeler gourmet
    governess governor grader graduate grammarian gran grandad grandchild granddaughter grandfather grandma grandmother grandpa
    grandparent grandson granny gravedigger graybeard great great-niece grind gringo grocer groom grower grownup guarantor guard
    guardian guerrilla guest guide gunman gunner gunslinger guru guy gymnast gynecologist hack hacker hairdresser half-breed
    half-brother half-sister halfback handyman hanger hangman hardliner hater have have-not hawker headman headmaster headsman healer
    hearer heavyweight heckler heir hell-rooster hellion helper henchman herald heretic hero herpetologist heterosexual hick highbrow
    highwayman hijacker hillbilly historian hitman hitter hog holdout homeless homemaker homeowner homesteader homosexual hood
    hoodlum hopeful horseman host hostage hostess hotelier hotelman hotshot housebreaker householder housekeeper housewife huckster hulk
    humanist humanitarian humorist hunk hunter hurler husband hydrologist hypocrite hysteric idealist ideologist ideologue idiot idler
    ignoramus illegitimate illustrator imam imbecile imitator immigrant immune impersonator importer impostor impressionist in-law
    incarnation incendiary incompetent incumbent independent individualist industrialist infant infantryman inferior infielder informant
    inhabitant initiate inmate innocent inquisitor insider inspector instigator instructor instrumentalist insured insurgent
    intellectual interlocutor interloper intermediary intern internationalist interne internee interpreter interviewer intimate intruder
    invader invalid inventor investigator investor invitee ironworker irregular islander isolationist jackass janissary janitor jerk
    jeweler jimdandy jimhickey jock jockey jogger joker journalist judge jumper junkie jurist juror juvenile keeper kicker kid kidnapper
    killer king kingpin knight knight-errant knockout laborer lackey lad lady laggard lama lame landlord landowner lasher lass laundress
    lawmaker lawman lawyer layman leader leaker learner lech lecher lecturer left-hander leftist lefty legatee legislator lender lesbian
    letterman liar liberal libertarian libertine librarian licensee lieutenant lifer lifter lightweight linebacker lineman linguist
    listener litigant litigator lobbyist logger loggerhead longer longshoreman look-alike loon looney loony loser lovely lover loyalist
    luminary lummox lunatic lunkhead lush lyricist machinist madam madman magician magistrate magnate maid maiden mailman mainstay
    major-general maker malfeasant mama mamma man manager mandatory maniac manic-depressive manservant mantrap marathoner marcher
    marketer marksman married marshal martyr masseur master mastermind matchmaker mate mater materialist mathematician matriarch matron
    maven maverick mayor mechanic medallist mediator member mentor mercenary mercer merchant messenger metalworker meteorologist
    metropolitan middleman midshipman midwife migrant militant millionaire milord mimic miner minimalist minister minstrel misanthrope
    misogynist miss missionary mistress mobster mocker moderate modern molester mom mommy monarch monastic moneymaker monitor monk
    monologist moralist moron mortician mother mourner mover moviegoer murderer muscleman musician musicologist mute mutineer nag
    namesake nan nanna nanny naprapath narcissist narrator national nationalist native nativist natural naturalist naturopath navigator
    naysayer negotiator neighbor neighbour nephew nerd neurosurgeon neurotic neutral neutralist newbie newborn newcomer newsboy newsman
    newspaperman niece noble nobody nomad nominee non-resistant noncom nondriver nonmember nonpartisan nonstarter notable novelist
    novice nun nurse nutter nymphomaniac objector observer occupant occupier oddball offender officeholder officer official offspring
    oldster oligarch ombudsman oncologist onlooker operagoer operative opponent opportunist oppressor optimist optometrist orator
    orderer orderly ordinary organiser organist organizer originator orphan ostrich ouster outcast outfielder outlaw outlier outpatient
    outsider overachiever overlord overnighter overseer owner oyabun pagan painter pal palaeontologist pallbearer pander panelist papa
    paralegal paramour paranoiac paranoid pardner parent pariah parishioner parson participant partisan partner passenger passerby
    pastor pathologist patient patriarch patriot patroller patrolman patron patronne payer peacekeeper peacemaker peasant peddler
    pedestrian pediatrician peer pensioner perfectionist performer perjurer perpetrator personage personification pessimist petitioner
    pharmacist philanthropist philosopher phoney phony photographer physician physicist physiologist pianist picker picket pilgrim pilot
    pimp pioneer piper pirate pistoleer pitcher pitchman pivot place-kicker plainclothesman plaintiff planner planter plasterer playboy
    player playmate playwright plebe plotter plug-ugly plumber plutocrat poacher poet pol policeman politician politico pollster
    polluter pontiff pooh-bah pop pope populist porter portwatcher poseur positivist posseman postman potter powerhouse practitioner
    pragmatist preacher predecessor predictor premier presenter president prey prick priest primate primitive prince princess printer
    printmaker prior prisoner private pro pro-lifer probable process-server procurer producer professional professor profiteer
    prognosticator programmer prohibitionist projectionist promoter promulgator propagandist prophet proponent proprietor prosecutor
    prostitute protagonist protector protege protester provider provincial provocateur prowler proxy psychiatrist psychologist
    psychopath publican publicist puke puncher pundit punk punster punter pupil purchaser pursued pursuer purveyor quack quarryman
    quarterback queer questioner rabbi racist racketeer radiographer ragamuffin rainmaker rajah rake rancher ranee rani rapist rapper
    rapporteur rascal reactionary reader realist receptionist recipient recluse recruit recruiter redact redcoat redheader redneck ref
    referee referral refiner reformer refugee registrant registrar relative religionist religious renegade renter rep repairman reporter
    representative reprobate rescuer researcher reservist resident respondent responder retailer retiree reveler reveller reverend
    reviewer revisionist revolutionary rhetorician rider rifleman rigger right-hander ringleader rip rival roarer roaster robber rocker
    rogue romantic roofer rookie roommate roper roughneck rouser rover rowdy rower rube ruffian ruler runner runner-up rustler saboteur
    sacristan safebreaker sage sailor salesgirl saleslady salesman salesperson satirist savage saver scanner scapegoat sceptic
    schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist
    scion scold scorer scoundrel scout screener screenwriter screw scriptwriter sculptor seafarer seaman searcher seasonal secessionist
    secretary sectarian secular secularist seeker seer segregate segregationist selectman seller seminarian senator sender sensitive
    sentimentalist sentinel sentry separatist septuagenarian sergeant servant server serviceman settler sexist shareholder sharer
    sharper sheepman shepherd sheriff shipper shopkeeper shopper shortstop shouter showman shrimp shrink sibling sidekick signer signore
    silly singer sinner sipper sir sis sister skateboarder skater skeptic skipper skirmisher skunk slave sleeper sleepwalker slob
    slugger smallholder smoker smoothie smuggler snatcher sneak sniper socialist sociologist sociopath soldier solicitor soloist solon
    son songwriter sonny soothsayer sophisticate sophomore soprano sorter southpaw sovereign speaker spearhead specialist spectator
    speculator speechwriter spoiler spokesman spokesperson spokeswoman sponsor sportsman sportswoman spotter spouse sprinter spy
    spymaster squire staffer stager stakeholder stalwart stand-in standard-bearer starlet statesman stateswoman statistician steelmaker
    stepchild stepmother stepson steward stewardess stockbroker stockholder storekeeper storyteller straggler straight stranger
    strategist striker striver stroller strongman student stupid stylist subjectivist submariner subordinate subscriber subsidiary
    suburbanite successor sucker sufferer suitor sultan super superintendent superior supermodel superstar supervisor supplier supporter
    supremacist supremo surfer surgeon surrogate surveyor survivor suspect swagger swami swashbuckler sweetheart swimmer switch-hitter
    sycophant symbolist sympathizer tackle tackler taco tactician tailback tailor taker talker tapper tart taster taxpayer teacher
    teammate teamster tease techie technician technologist technophile teen teenager teetotaler temporary tenant territorial terrorist
    tester theatregoer theologian theorist therapist thief thinker throwaway thug tiger tiler titan title-holder toddler torchbearer
    tormentor torpedo totalitarian toter tourist tout townsman tracker trader tradesman traditionalist trafficker tragedian trailer
    trainee trainer trainman traitor tramp transient translator trapper traveler traveller trawler treasurer trombonist trooper
    troublemaker troubleshooter trumpeter trustee tsar tumbler tuner tutor twat twirler tycoon tyrant ultraconservative ump umpire uncle
    underachiever underdog undergraduate underling undersecretary undertaker underwriter unfortunate unionist untouchable upstart urchin
    user uxor valet vandal vaquero vaulter vendor vet veteran veterinarian vicar victim victor viewer vigilante villager villain
    violator violinist violist virgin virtuoso visionary visitor vocalist voluntary volunteer voter voucher voyager voyeur wag waiter
    waitress wanderer ward ward-heeler warden wardress warmonger warrior watchdog watcher watchmaker watchman watercolorist wearer
    weaver welder westerner whale whiner whisperer whistleblower whiz wholesaler widow widower wife wight wigmaker wildcatter windbag
    winemaker wingback winger wingman winner wisenheimer witch witness wizard woman wonk woodcarver workaholic worker workman worshiper
    worshipper worthy wrestler wretch write-in writer yob yokel youngster youth zany zombie`,
);
