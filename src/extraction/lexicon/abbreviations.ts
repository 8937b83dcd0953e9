import { words } from './words.ts';

/** Words after which a full stop usually does not end the sentence; lower case, without the stop. Style: AP Stylebook's abbreviations. */
export const ABBREVIATIONS =
  words(`a.m adm ala ariz ark assoc asst atty aug ave blvd bros calif capt cmdr co col colo conn corp cpl d.c dec del dept det dist dr e.u etc
    feb fla ft ga gen gov govs hon ill inc ind insp jan jr kan ky la llc lt ltd maj mass md mich minn miss mo mont mr mrs ms mt mx n.c n.j
    n.y neb nev no nov oct okla ore p.m pa ph.d pres prof pvt rd rep reps rev s.c sen sens sept sgt sr st supt tenn tex u.k u.n u.s univ
    va vs vt wash wis wyo`);
