import type { Rule, Tier, Token } from "./types";

/** A phrase found at tokens `from` … `to` (inclusive), and the sentence it stands in. */
export type Place = { tokens: Token[]; from: number; to: number };

const reach = 20;
const has = (pattern: string) => new RegExp(` (?:${pattern}) `, "u");
const set = (words: string) => new Set(words.split(" "));

const first = set("i im ive id ill me my myself mine");
const turns = set("but because so then however although though except yet instead anyway");
const no = set(
  "not dont didnt doesnt wont wouldnt never no isnt arent wasnt havent hasnt hadnt nor neither stopped cant " +
    "couldnt shouldnt mustnt bukan tidak gak nggak jangan tak nicht nie kein keine pas jamais nunca mat",
);
const held = set("cant couldnt shouldnt mustnt");
// "can't stop thinking about", "not sure if", "don't know": a negator that denies nothing of what follows.
const notDenying = set(
  "stop help resist shake wait fight ignore control escape see believe keep even only sure just really know care " +
    "think understand one body point reason way matter get more anymore if wonder tell lie",
);
const denyingFrame =
  / (?:(?:dont|didnt|not|never|doesnt)(?: really| ever| even)* (?:think|believe|say|said|saying|mean|meant|like|that|because|as if|imply|implying|planning)|doesnt mean|never said)(?: that)?(?: like)? $/;
const affirmingFrame =
  / (?:only|one|sole|last) (?:thing|person|reason)[^.]* $| (?:(?:cant|dont|not|couldnt|never) (?:really )?(?:promise|guarantee|know|sure|say|tell|swear|trust)(?: you| myself| that| if| whether| anymore)*(?: i)? (?:wont|would not|wouldnt|not)|(?:no|any|one|good|single) (?:good )?reasons?(?: why i should)? not(?: to)?|(?:know|see|find|figure out) how(?: to)? not(?: to)?|why not|why dont i|why shouldnt i|cant not)(?: just)? $/;
const askedFrame = / (?:asks?|asked|asking|screened)(?: me| us)?(?: if| whether| about| for)/;
const relapseAfter =
  / (?:but|yet|though) (?:maybe|perhaps|someday|tomorrow|eventually|one day|(?:i|im|ill|part of me|maybe i) (?:might|will|may|could|feel like|have to|need to|want to|probably|going to|cant promise|still|think))/;

const distantPast = has(
  "used to|years? ago|decades? ago|a long time ago|long ago|when i was (?:a|an|younger|little|small|in|at|\\d+|young|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)|as a (?:kid|teen|teenager|child|student)|back then|back in|in (?:high school|college|university|school|my (?:teens|twenties|thirties)|(?:19|20)\\d\\d)|in the past|\\d+ years (?:clean|free|sober)|was a (?:teenager|teen|kid|child|student)|dulu|frueher|pehle",
);
const recentPast = has(
  "last (?:year|winter|summer|spring|autumn|fall)|months? ago|once|earlier this year|at my lowest|a while (?:ago|back)|at the time|during (?:lockdown|the divorce)",
);
const safeNow = has(
  "glad|grateful|thankful|better|recovered|recovery|healed|safe|no longer|never again|proud|clean|happy|behind me|past it|survived|got help|through it|anymore|not now",
);
const present = set("now today tonight still again lately currently");
const presentForm = / (?:want|wanna|going|im|am|will|ill|need|wish|think|thinking|planning) /;

const fiction = has(
  "(?:the|a|my|this|that|his|her|main|in|lead) ?(?:[^ ]+ )?(?:character|movie|film|novel|book|song|songs|lyrics|lyric|show|series|episode|play|poem|scene|hero|heroine|protagonist|chapter|singer|band|video game|villain|actor|tv|story|musical|opera|anime|manga|chorus|script)",
);
const telling = has(
  "says?|said|sings?|sang|called|titled|named|about|where|goes|line|lyrics?|whispers?|shouts?|yells?|screams?|wants|writes|thinks|tells|quotes?|went|has|who",
);
const speaker = has(
  "(?:he|she|they|(?:my|a|the|his|her) (?:[^ ]+ )?[^ ]+|[^ ]+) (?:just |then |also |kept |even |once )?(?:says?|said|told me|texted(?: me)?|wrote|whispered|shouted|yelled|screamed|messaged me|posted|asked|saying|sent me|tells me|text me|typed|replied|writes)",
);
const selfSpeaker = has(
  "(?:i|ive|i just|i also|i then|i actually) (?:just |then |even |actually )?(?:says?|said|told|texted|wrote|whispered|shouted|yelled|screamed|messaged|posted|typed|replied|saying|thought|think|keep saying|write)",
);

const others = set(
  "he she they hes shes theyre someone somebody friend brother sister mom mum mother dad father son daughter wife husband boyfriend girlfriend partner cousin uncle aunt roommate neighbour neighbor colleague nephew niece bestie grandma grandpa",
);
const nobody = set(
  "you people who anyone everyone everybody characters patients plants animals soldiers heroes teenagers veterans students humans things batteries flowers fish youre we kids",
);

const text = (tokens: Token[]) => ` ${tokens.map((token) => token.word).join(" ")} `;

/** The words around a phrase, at most 20 to a side, in the same sentence. */
function around({ tokens, from, to }: Place): { before: Token[]; hit: Token[]; after: Token[] } {
  let start = from;
  while (start > 0 && from - start < reach && tokens[start]?.gap !== 2) start--;
  let end = to + 1;
  while (end < tokens.length && end - to <= reach && tokens[end]?.gap !== 2) end++;
  return {
    before: tokens.slice(start, from),
    hit: tokens.slice(from, to + 1),
    after: tokens.slice(to + 1, end),
  };
}

type Denial = "" | "no" | "held";

/** The nearest word of the five before that decides: a negator, a new subject, a turn, or a clause break. */
function decidingWord(before: Token[], hit: Token[]): number {
  for (let at = before.length - 1; at >= before.length - 5; at--) {
    const word = before[at]?.word ?? "";
    const next = before[at + 1] ?? hit[0];
    if (next === undefined || next.gap > 0 || turns.has(word)) return -1;
    if (first.has(word) || (no.has(word) && !notDenying.has(next.word))) return at;
  }
  return -1;
}

function negatorBefore(before: Token[], hit: Token[]): Denial {
  const at = decidingWord(before, hit);
  const word = before[at]?.word ?? "";
  if (first.has(word)) return denyingFrame.test(text(before.slice(0, at))) ? "no" : "";
  if (at < 0 || no.has(before[at - 1]?.word ?? "")) return "";
  return held.has(word) ? "held" : "no";
}

/** "no": denied. "held": "I can't because of my children", kept at tier 2. */
function denial(before: Token[], hit: Token[], after: Token[]): Denial {
  const lead = text(before);
  const trail = text(after);
  if (affirmingFrame.test(lead) || relapseAfter.test(trail)) return "";
  if (askedFrame.test(lead) && !/ yes | yeah | lied /.test(trail)) return "no";
  if (first.has(hit[0]?.word ?? "")) return denyingFrame.test(lead) ? "no" : "";
  return negatorBefore(before, hit);
}

/** How far behind a phrase lies: "far" (used to, years ago), "lately" (last year), or "" for now. */
function pastness(before: Token[], hit: Token[], after: Token[]): "" | "far" | "lately" {
  const cut = before.findLastIndex((token) => turns.has(token.word) || present.has(token.word));
  const stop = after.findIndex((token) => turns.has(token.word));
  const tail = stop < 0 ? after : after.slice(0, stop);
  const near = tail.slice(
    0,
    Math.max(
      0,
      tail.findIndex((token) => token.gap > 0),
    ) || 6,
  );
  if (near.some((token) => present.has(token.word) && token.gap === 0)) return "";
  const lead = before.slice(cut + 1);
  const said = text([...lead.slice(-2), ...hit]);
  const whole = text([...lead, ...hit, ...tail]);
  if (/ used to /.test(text([...lead, ...hit]))) return "far";
  if (presentForm.test(said)) return "";
  if (distantPast.test(whole)) return "far";
  return recentPast.test(whole) ? "lately" : "";
}

/** Told, sung or read, not said of oneself: a film's line, another person's quoted words. */
function voice(before: Token[], hit: Token[], after: Token[]): "own" | "fiction" | "other" {
  const quoted = hit.every((token) => token.quoted);
  const lead = text(quoted ? before.filter((token) => !token.quoted) : before);
  const trail = text(after.filter((token) => !quoted || !token.quoted).slice(0, 4));
  if (
    fiction.test(lead) &&
    (quoted || telling.test(lead)) &&
    !/ (?:i|im) (?:feel|am|just|really|do|still|also|too)? ?$/.test(lead) &&
    (quoted || !first.has(hit[0]?.word ?? ""))
  )
    return "fiction";
  if (quoted && !selfSpeaker.test(lead) && !selfSpeaker.test(trail)) {
    if (fiction.test(trail)) return "fiction";
    if (speaker.test(lead) || speaker.test(trail)) return "other";
  }
  return "own";
}

function subject(before: Token[], hit: Token[]): "own" | "other" | "nobody" {
  if (hit.some((token) => first.has(token.word))) return "own";
  for (let back = 1; back <= 5; back++) {
    const token = before[before.length - back];
    if (token === undefined || turns.has(token.word) || first.has(token.word)) return "own";
    if (others.has(token.word)) return "other";
    if (nobody.has(token.word)) return "nobody";
    if (token.gap > 0) return "own";
  }
  return "own";
}

/** The rest of the clause: "I can't go on, I failed my exam" is not about the exam. */
function clauseAfter(after: Token[]): Token[] {
  const end = after.findIndex((token) => token.gap > 0);
  return end < 0 ? after : after.slice(0, end);
}

/** Whether the words that make a phrase ordinary stand near enough to it. */
function isOrdinary(rule: Rule, before: Token[], hit: Token[], after: Token[]): boolean {
  if (rule.unless === undefined) return false;
  const trail = rule.family === "self" && rule.firm ? clauseAfter(after).slice(0, 1) : after.slice(0, 8);
  return rule.unless.test(text([...(rule.firm ? [] : before.slice(-8)), ...hit, ...trail]));
}

/** What the surroundings make of a rule that matched: its tier and whether it is about someone else. 0: nothing. */
export function weigh(rule: Rule, place: Place): { tier: Tier; someoneElse: boolean } {
  const { before, hit, after } = around(place);
  if (isOrdinary(rule, before, hit, after)) return { tier: 0, someoneElse: false };
  const said = voice(before, hit, after);
  if (said === "fiction") return { tier: 1, someoneElse: false };
  const whose = rule.anyone ? "own" : subject(before, hit);
  if (whose === "nobody") return { tier: 0, someoneElse: false };
  const someoneElse = said === "other" || whose === "other";
  const most = (limit: Tier): Tier => (rule.tier < limit ? rule.tier : limit);
  const full = someoneElse ? most(2) : rule.tier;
  const past = pastness(before, hit, after);
  if (past === "far") return { tier: 1, someoneElse };
  if (past === "lately")
    return { tier: safeNow.test(text([...before, ...after])) ? 1 : most(2), someoneElse };
  const denied = rule.firm ? "" : denial(before, hit, after);
  if (denied === "no") return { tier: 1, someoneElse };
  return { tier: denied === "held" ? most(2) : full, someoneElse };
}
