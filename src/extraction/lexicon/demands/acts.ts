import { words } from '../words.ts';

/** Base verbs that are hardly ever nouns. */
export const HARDLY_NOUNS =
  words(`abandon accept adopt agree allow apologize apply appoint assume become begin bring cancel cease choose come comply conduct continue
    coordinate create declare defend deliver drop ensure establish extend forsake fulfil fulfill get give go grant hand hold implement
    improve include introduce keep leave maintain make pay prevent protect provide pull punish raise recognize reconsider reduce refuse
    reinstate reject release remain remove renounce repeal resign respect restore resume return reveal send sign stand step stop submit
    suspend take tell treat withdraw`);

/** What may stand before an imperative. */
export const IMPERATIVE_LEADS = words(', and but just now please so then');

/** Objects of "let" that make it no order. */
export const LET_OURSELVES = words("'s me us");

/** What may follow an imperative. */
export const IMPERATIVE_OBJECTS = words(
  `a all an away down every from her him his it me my off our out that the their them these this those to up us with your`,
);

/** Words before "time" in "it is high time to". */
export const TIME_LEADS = words("about high is it it's now past the");

/** Words before "hope" that make it the speaker's. */
export const HOPE_LEADS = words('do i sincerely we would');

/** Words behind which no "to do" belongs to the verb before them. */
export const STOPS_OF_INFINITIVE = words('after as because before but how if said says since so that what when whether which while why');

/** Words that begin a phrase of their own. */
export const NEW_PHRASES = words('a an he his i its she the their they we');

/** Words before which such a phrase is a part of what stands before. */
export const LEADS_TO_PHRASE = words('all and as both not or than that who');

/** Words by which a verb belongs to the party's description: "those who". */
export const RELATIVE_IN_OBJECT = words('affected based those who');

/** Words that begin no thing. */
export const NO_THINGS = words('ahead and back down he her him i it me more not off or out she so them they up us we who you');

/** Words taken for adverbs elsewhere that are none between a cue and its phrase. */
export const NO_ADVERBS_BEHIND_CUE = words('are be did do does had has have is not to was were will would');

/** Base forms that open an imperative or a demanded act: the verbs of PLOVER's and CAMEO's event names and the commonest of English news. */
export const ACTS = words(
  `abandon abide abolish accept acknowledge act add address adhere adopt allocate allow amend answer apologise apologize appear apply
    appoint approve arm arrest ask avoid back balance ban be become begin block break bring broaden build cancel cap care carry cast cease
    change charge check choose clarify clean clear close come commit comply condemn condone conduct confirm consider continue contribute
    control cooperate coordinate correct cover create curb cut deal debate decide declare defend defund delay deliver demobilize denounce
    deny deploy deport desist destroy disarm disband disclose discuss dismantle dismiss divest do donate drop ease elect embrace enact
    encourage end endorse enforce engage ensure establish evacuate exclude exercise expand expel explain express extend extradite face
    fight file find finish fire fix focus follow force forget forsake free freeze fulfil fulfill fund get give go grant guarantee halt
    hand hear help hire hold honor honour impeach implement impose improve include increase initiate intervene invest investigate invite
    join keep launch lay lead learn leave legalize let lift limit listen live look lose lower maintain make march match meet monitor move
    negotiate nominate obey observe offer open order oust overhaul overturn pardon participate pass pause pay permit postpone prepare
    preserve press pressure prevent prioritize probe produce prohibit promise promote prosecute protect protest prove provide publish pull
    punish push put quit raise ratify reach read reassure rebuild recall recognise recognize reconsider recruit recuse redouble reduce
    reform refrain refund refuse regulate rein reinstate reject release relinquish relocate remain remove renounce reopen repatriate repay
    repeal replace report repudiate rescind rescue resign resolve respect respond restore restrain restrict resume rethink retract retreat
    return reunify reveal reverse review revise revoke rewrite ring save scrap secure seize send set share shift show shut sign slow speak
    spend stand start stay step stick stop strengthen strike submit support surrender suspend take talk target tax tear tell terminate
    think tighten toughen treat try turn uphold use vacate vaccinate value veto view vote wait wake withdraw withhold work write yield`,
  'call demand require urge',
);

/** Openers of a sentence in marks that look like orders and ask nothing of anybody: turns of phrase and appeals to the hearer. */
export const NO_ORDERS = words(
  `ask be believe bless come consider do forget get go god guess have hear imagine let let's lets listen look mind read remember say see
    suppose take tell thank think trust try wait welcome`,
);

/** Function words: no verbs, though no ending tells so. */
export const NO_ACTS =
  words(`a about against all an and any as at be because both but by each every for from her him his if in it its less many me more most much
    my no nor not on one or our over some than that the their them these this those three two under us what when where which while who
    with you your`);

/** Acts that need no object: what follows is reason or occasion. */
export const BARE_ACTS = words('abdicate apologise apologize quit resign retire surrender');
