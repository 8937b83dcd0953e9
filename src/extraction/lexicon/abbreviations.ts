/** Words after which a full stop usually does not end the sentence; lower case, without the stop. Style: AP Stylebook's abbreviations. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof st sr jr sen sens rep reps gov govs gen col capt cmdr lt sgt cpl pvt maj adm rev hon pres supt det insp ' +
    'atty dist asst assoc dept univ inc corp co ltd llc bros mt ft rd ave blvd no vs etc jan feb aug sept oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'u.s u.k u.n e.u a.m p.m d.c n.y n.j n.c s.c ph.d'
  ).split(' '),
);
