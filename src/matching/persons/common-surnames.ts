/**
 * Surnames that so many bear, folded, that one of them says little of who somebody is: the most frequent ones of the countries whose news is read in English, by hand after their
 * registers and censuses (of the United States: https://www.census.gov/topics/population/genealogy/data/2010_surnames.html, in the public domain).
 */
const COMMON: ReadonlySet<string> = new Set(
  `abbas abdullah abubakar abdi adams ahmad ahmed akhtar alam alexander ali allen alvarez anderson ansari armstrong arora ashraf bailey baker banda banerjee barnes begum bell bennett
  bibi black bose boyd bradley brooks brown bryant burke burns butler campbell carroll carter castillo castro chapman chatterjee chavez choudhury chowdhury clark clarke coleman collins
  cook cooper costa cox crawford cruz cunningham das davies davis devi diaz dixon doyle dube duncan dunn edwards ellis evans farah ferguson fernandes fernandez ferreira fisher flores
  ford foster fox freeman garcia ghosh gibson gill gomes gomez gonzales gonzalez gordon graham grant gray green griffin gupta gutierrez hall hamilton hamid harper harris harrison
  hart harvey hasan hassan hawkins hayes henderson henry hernandez hicks hill holmes howard hudson hughes hunt hunter hussain hussein ibrahim iqbal ismail islam ivanov ivanova jackson
  jain james jenkins jimenez johnson johnston jones jordan joseph joshi juarez kamara kaur kelley kelly kennedy khan khatun king kiplagat kowalski kuznetsov kumar kumari lawrence lewis
  long lopes lopez ludwig lynch maina malik marshall martin martinez mason matthews mbeki mccarthy mcdonald mehta mendez mendoza mensah meyer miller mills mishra mitchell mohamed mohammad
  mohammed moore morales moreno morgan morris morrison mueller muhammad muller munoz murphy murray musa mwangi myers naidoo nair ndlovu nelson nguyen nkosi novak obrien oconnor okafor okoye
  oliveira olson omar ortiz osman otieno owens owusu palmer parker parsons patel patil payne pereira perera perez perkins perry petrov phillips pierce popov porter powell prasad price qureshi
  rahman ramirez ramos rao reddy reed reid reyes reynolds ribeiro rice richards richardson rivera roberts robertson robinson rodrigues rodriguez rogers rojas romero rose ross roy ruiz
  russell ryan saha salazar salim sanchez sanders santos schmidt schneider schulz scott sesay shah shaikh sharma shaw sheikh siddiqui silva simmons simpson sinha singh smirnov smith
  snyder soto sousa spencer stephens stevens stewart stone sullivan taylor thomas thompson torres tucker turner usman vargas vasquez verma volkov wagner walker wallace walsh wanjiru
  warren washington watkins watson weber webb wells west wheeler white williams williamson willis wilson wood woods wright yadav yilmaz young yusuf`.split(
    /\s+/,
  ),
);

/** Whether hardly anything but the surname has to be told to mean one of many. */
export const isCommonSurname = (core: string): boolean => core.length < SHORT_SURNAME || COMMON.has(core);

/** So short a surname is common somewhere. */
const SHORT_SURNAME = 5;
