/** Ways in which published prompt injections (OWASP LLM01; Greshake et al. 2023) speak to a machine instead of a reader. */
const TO_MACHINES: readonly RegExp[] = [
  /\b(?:ignor|disregard|forget|overrid|bypass|discard)\w*\b.{0,60}\b(?:instruction|prompt|rule|guideline|polic|context|(?:all|everything|anything) (?:above|before|prior|previous)|training|sentences? above)/i,
  /\b(?:new|updated|revised|real|actual|secret|hidden|following|system|developer|these|your|my)\s+(?:system\s+)?(?:instructions?|prompts?|directives?)\b/i,
  /\b(?:you are|you're|act as|pretend to be|behave (?:as|like)|roleplay as|as) (?:now )?(?:an? |the |in )?(?:\w+ ){0,4}?(?:ai\b|a\.i\.|assistant|language model|llm|(?:chat|ro)?bot\b|gpt|chatgpt|dan\b|jailbroken|developer mode|summari[sz]er|classifier)/i,
  /\b(?:ai|llm|gpt|chatgpt|language|summari[sz]ation|extraction)[- ](?:assistants?|models?|systems?|agents?|tools?|bots?|crawlers?|readers?|summari[sz]ers?)\b.{0,80}\b(?:must|should|shall|please|reading|processing|summari[sz]ing|note|are asked|are required|report|write|output|reply|respond|return)\b/i,
  /\b(?:note|message|instruction|memo|attention)s?\b.{0,20}\b(?:to|for)\b.{0,20}\b(?:ai|llms?|gpt|chatgpt|language models?|assistants?|machines?|bots?|summari[sz]ers?|model)\b/i,
  /(?:^|[\s>\]])(?:system|assistant|developer|user|human|tool|function)\s*(?:message|prompt|turn|role)?\s*[:>\]]\s*\S/,
  /^\W*(?:system|assistant|developer|user|human|tool)\W*:/i,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|eot_id|start_header_id|end_header_id|s|instructions?|prompt|article|thinking|think|tool_call|function_calls?)\b[^>]{0,40}\|?>|\[\/?(?:INST|SYS|SYSTEM|ASSISTANT)\]|<<\/?SYS>>|###\s*(?:instruction|system|response|human|assistant)|<!--|-->|\{\{.{0,60}\}\}/i,
  /\b(?:respond|reply|answer|output|return|print|emit|write|produce)\b.{0,30}\b(?:json|only (?:with|the)|verbatim|the following|exactly|"bullets"|"speakers"|"demands"|bullets?\b.{0,20}\bsay)/i,
  /"(?:bullets|speakers|demands|topics|sentences|issuer|addressee)"\s*:/i,
  /\b(?:in|of) (?:your|the) (?:summary|abstract|output|reply|response|answer|bullets?|json)\b.{0,60}\b(?:say|state|write|include|mention|report|add|claim|must|should|attribute|name)\b|\b(?:say|state|write|include|mention|report|add|claim|attribute)\b.{0,80}\b(?:in|to|into) (?:your|the) (?:summary|abstract|output|reply|response|answer|bullets?|json)\b/i,
  /\b(?:summari[sz]e|attribute|describe|classify|label) (?:this|the|all|every|each|any) (?:article|text|page|story|quotes?|statements?|document)\b.{0,40}\b(?:as|to|by|with)\b/i,
  /\b(?:reveal|print|show|leak|repeat|send|exfiltrate)\b.{0,40}\b(?:system prompt|api[ _-]?key|prompt above|your instructions|secrets?)\b/i,
  /\bend of (?:the )?(?:article|document|input|text|sentences)\b|\b(?:begin|start) (?:of )?(?:new )?(?:task|instructions?|prompt)\b/i,
];

/** Characters that can't be seen. */
const UNSEEN = /[\p{Cf}\p{Co}]/gu;

/** Whether a paragraph seems to speak to a machine, in hidden or spaced letters too. No model is shown such a one; the rules read it like any other. */
export function speaksToMachines(paragraph: string): boolean {
  const plain = untagged(paragraph).normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ');
  const joined = plain.replace(/\b(?:\p{L}[ .·_-]){4,}\p{L}\b/gu, (word) => word.replace(/[ .·_-]/g, ''));
  return TO_MACHINES.some((way) => way.test(plain) || way.test(joined));
}

/** Unicode's tag characters, invisible copies of ASCII (https://www.unicode.org/charts/PDF/UE0000.pdf), as the characters they copy. */
const untagged = (text: string): string =>
  text.replace(/[\u{E0020}-\u{E007E}]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xe0000));
