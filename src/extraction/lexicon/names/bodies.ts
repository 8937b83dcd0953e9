import { words } from '../words.ts';

/** A word that makes the name it stands in a body's. */
export const BODY_WORDS =
  words(`abc accord act administration afp agency agreement airlines al-qaeda al-qaida alliance amazon amendment america ap apple april army
    assembly association august authority avenue award awards bank bbc bill board breitbart bureau campaign caucus cbs center centre
    chamber christianity church cia city club cnn coalition college commission committee company conference congress convention corp corp.
    council county court cup day december department dnc doj embassy exchange facebook fbi february federation festival force forces
    foundation fox friday front fund games global god google gop group guard hamas hezbollah holdings hospital house inc inc. industries
    initiative institute international internet investigation irs isil isis islam island january journal july june kingdom kremlin lake
    league library llc ltd ltd. magazine march may media microsoft ministry monday month motors mountain movement msnbc museum national
    nations nato navy nbc network news november nsa october office organisation organization park parliament partners party pentagon plan
    police politico post press program programme project radio records republic reserve reuters river rnc road saturday school security
    senate september service services society square state states street studios sunday systems taliban task team television theater
    theatre thursday times treasury treaty tribunal trust tuesday tv twitter union university upi war wednesday week youtube`);

/** "Committee on Foreign Affairs": bodies whose names go on with "on". */
export const BODIES_ON_SOMETHING = words('center centre commission committee conference council institute panel subcommittee');

/** Last words of bodies' names that a person's surname hardly ever is. */
export const ENDS_OF_BODIES = words(
  'association bank committee company corp corp. corporation council foundation group holdings inc inc. institute limited llc ltd ltd. partners party pictures plc productions records studios union university',
);
