import { words } from './words.ts';

/** Base forms that open an imperative or a demanded act: the verbs of PLOVER's and CAMEO's event names and the commonest of English news. */
export const ACTS =
  words(`abandon abide abolish accept acknowledge act add address adhere adopt allocate allow amend answer apologize apologise appear apply appoint approve arm arrest ask
 avoid back balance ban be become begin block break bring broaden build cancel cap care carry cast cease change charge check choose clarify clean clear close come commit comply condemn conduct confirm consider
 continue contribute control cooperate coordinate correct cover create curb cut deal debate declare decide defend defund delay deliver demobilize denounce deny deploy deport desist destroy disarm disband disclose discuss dismantle dismiss divest do donate
 drop ease elect embrace enact encourage end endorse enforce engage ensure establish evacuate exclude exercise expand expel explain express extend extradite face fight file find finish fire fix focus follow force forget forsake free freeze
 fulfil fulfill fund get give go grant guarantee halt hand hear help hire hold honor honour implement impeach impose improve include increase initiate intervene investigate invest invite join keep launch lay lead learn
 leave legalize let lift limit listen live look lower lose maintain make march match meet monitor move negotiate nominate obey observe offer open order oust overhaul overturn pardon participate pass pause pay permit
 postpone prepare preserve press pressure prevent prioritize probe produce prohibit promise promote prosecute protect protest prove provide publish pull punish push put quit raise ratify reach read rebuild recall recognize recognise
 reconsider recuse redouble reduce reform refrain refuse reinstate reject release relinquish remain remove renounce reopen repay repeal replace repudiate rescind resign resolve respect respond restore restrain restrict resume retract retreat
 return reveal reverse revise revoke rewrite ring save scrap secure seize send set share shift show shut sign slow speak spend stand start stay step stick stop strengthen strike submit support surrender suspend take talk
 target tax tear tell terminate think tighten toughen treat try turn uphold use vacate value veto view vote wait wake withdraw withhold work write yield rein condone call urge ask demand do require recruit rescue refund reunify regulate rethink review relocate repatriate reassure report vaccinate`);

/** Openers of a sentence in marks that look like orders and ask nothing of anybody: turns of phrase and appeals to the hearer. */
export const NO_ORDERS = words(
  "look imagine remember suppose consider think see listen believe trust thank let let's lets forget say guess take wait hear mind welcome god bless come go be get have try read do tell ask",
);

/** Function words: no verbs, though no ending tells so. */
export const NO_ACTS =
  words(`a about against all an and any as at be because both but by each every for from her him his if in it its less many me more most much my no
  nor not on one or our over some than that the their them these this those three two under us what when where which while who with you your`);

/** Acts that need no object: what follows is reason or occasion. */
export const BARE_ACTS = words('resign quit abdicate apologize apologise surrender retire');
