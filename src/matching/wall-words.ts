/** What a page says that asks for consent, a login or a proof instead of showing its article; lower case. */
export const WALL =
  /\b(?:verify (?:that )?you are (?:a )?human|are you a robot|checking your browser|enable (?:javascript|cookies) (?:and|to)|access (?:to this page has been )?denied|before you continue|we value your privacy|we and our partners (?:store|use|process)|accept (?:all )?(?:cookies|and continue)|(?:log|sign) in to (?:continue|your account|read|view)|you must be logged in|please (?:log|sign) in|consent to (?:the use of )?cookies|unusual (?:traffic|activity) from)\b/;
/** What stands behind the beginning of an article that is not free. */
export const LOCK =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading|to read (?:the )?(?:full|rest|whole)|(?:already|not) a (?:subscriber|member)\?|(?:only )?(?:available )?(?:for|to) (?:our )?(?:paying |registered |premium )?(?:subscribers|members) only|exclusive to (?:our )?(?:subscribers|members)|subscribers? only|for subscribers|(?:register|create (?:a free |an )?account) to (?:continue|read)|unlock (?:this|the) (?:article|story)|reached your (?:monthly )?(?:limit|article limit)|(?:free )?articles? (?:left|remaining) this month|start your (?:free )?(?:trial|subscription) to)\b/;

/** What a server says that fails. */
const ERROR =
  /\b(?:(?:error|http|status)\W{0,3}(?:404|403|500|502|503)|(?:404|403|500|502|503)\W{0,3}(?:error|not found|forbidden|page)|page (?:not found|unavailable|(?:does not|doesn['’]t) exist)|(?:internal server|(?:an )?unexpected) error|an error (?:has )?occurred|service unavailable|bad gateway|too many requests|temporarily unavailable)\b/;

/** What an editor puts in the place of an article that was wrong. */
const RETRACTION =
  /\b(?:retract(?:ed|ion|s)|withdrawn|withdrew|taken down|removed (?:this|the) (?:article|story|report)|(?:article|story|report) (?:has been|was) (?:removed|deleted|corrected)|editor['’]?s['’]? note|correction)\b/;

/** A text, lower case, that asks for something or fails in place of prose. A retraction does neither: it is what the source says now. */
export const standsForProse = (text: string): boolean => !RETRACTION.test(text) && (WALL.test(text) || LOCK.test(text) || ERROR.test(text));
