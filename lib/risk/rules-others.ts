import type { RuleSource } from "./types";

const jest =
  "lol|lmao|haha|for (?:telling|eating|leaving|forgetting|not|taking|making)|game|kindness|dishes|" +
  "jok\\w+|snor\\w*|chewing|spoil\\w*|character|novel|story|film|movie|show|book|villain|spiders?|mosquito\\w*|npc|laundry|socks|feelings";
const rage = `(?:if|when) (?:he|she|they|i see)|${jest}`;
const sport =
  "chess|tennis|football|monopoly|cards|race|match|scrabble|fifa|mario|score|record|level|gym|drums?|eggs|odds|poker|" +
  "high five|swing|out of|surprise|self ?defen[cs]e|boxing|karate|judo|pillow|laugh\\w*|tickl\\w*|snowball\\w*|hard that|haunted|horror";
const story =
  "character|movie|film|novel|book|show|series|episode|lyrics|song|game|laughter|embarrassment|accident\\w*|shav\\w+|" +
  "cook\\w*|gym|playing|football|phone|battery|class|documentary|training|prevention|years? ago|when i was|in (?:19|20)\\d\\d|" +
  "meeting|call|joke|granted|diet|podcast|article|lecture|news|course|plants?";

/** Wanting to hurt another person. Nobody is told; the page offers help to the writer. */
export const harmRules: readonly RuleSource[] = [
  [
    "harm-intent",
    2,
    "({want} to|wanna|about|of|going to|will|ill|might|could|planning|impulse to) {adv}(kill|murder|stab|shoot|strangl|chok|hurt|harm|beat|poison|attack|smother|hit|shak)(e|ing|bing|ting)? (up )?{person}(?! (feelings|hand|a|pride|up|with|in the|photos?|at|s) )",
    {
      unless: `${rage}|${sport}|(?:hurt|hit) (?:him|her|them|someone|people|anyone|everyone|my \\w+) (?:by|with|if|when|again)|dont want|text|email`,
    },
  ],
  [
    "harm-plan",
    3,
    "(shoot|bomb|burn|blow)(ing)? (up|down) (the|my|this|that|his|her|their) (school|office|workplace|house|church|mosque|mall|building|place|work|classroom|home|temple)|tak(e|ing) (everyone|them|him|her|others|people) {adv}with me|({want} to|going to|will|ill|im) {adv}(kill|murder|stab|shoot)(ing)? {person} (with|{soon}|in (his|her|their) sleep|and then (me|myself))|(gun|knife|weapon) ~for (him|her|them|school|work)",
    { unless: `${rage}|balloons?|minecraft|sims|water|paint|photo\\w*` },
  ],
];

/** Being hurt, forced or controlled by someone. Never answered with "tell your crisis contact". */
export const abuseRules: readonly RuleSource[] = [
  [
    "abuse-violence",
    2,
    "{they} ([^ .]+ ){0,3}{violent} (to (kill|hurt|find) )?(me|us|my (mum|mom|kids|children|son|daughter|arm|throat|face|head|neck))(?! (up|at|to|by|off|as|that|how|hard|out|home|deeply) )|put (his|her|their) hands (on|around) (me|my)|(threw|throws) (me|things at me)|lock(ed|s) me (in|out|up)|(made|makes|forces|forced|coerced|pressured) me (to |into )?(have |having )?sex",
    {
      unless: `${sport}|${jest}|heart|vegetables|broccoli`,
    },
  ],
  [
    "abuse-fear",
    2,
    "(scared|afraid|frightened|terrified) (of|to be alone with|to go home to|that)? ?{they} ~(when|if|hit\\w*|will|gets?|hurts?|comes|kill|again|find\\w*|drinks?|might|did)|(scared|afraid|frightened|terrified) (of|to go home to) my (own )?(husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|mother|mom|brother|uncle)|eggshells (around|with)|{they} {adv}(wont|doesnt|never|didnt) let me (leave|see|go|have|work|talk|out|call|eat|use my)|{they} (controls|took|takes|checks|tracks|keeps|has) ~(my (money|phone|passport|keys|location|bank|wages)|where i go|what i (wear|eat|spend)|who i (see|talk))|{they} (said|says|told me|threatened|threatens|swore|promised) ~(hed|hell|shed|shell|he|she|they|theyll|theyd|to) (will |would )?(kill|hurt|find|take) (me|the kids|my kids|us)",
    { anyone: true, firm: true, unless: `${sport}|movie|film|book|show|game|dog|homework` },
  ],
  [
    "abuse-told-to-die",
    2,
    "(told|tell\\w*|says?|said|sa(y|id) i should|wants?) (me )?(to |i should )?(go |and )*(kill|hang) (myself|yourself)",
    { firm: true, anyone: true, unless: "i (?:said|told)|want to kill myself" },
  ],
  [
    "abuse-named",
    2,
    "(was|got|been|being|get|im|keep getting) {adv}(raped|molested|sexually \\w+|beaten (up )?(by|every|at home)|abused|trafficked|assaulted|blackmailed)|domestic (violence|abuse)|abusive (relationship|husband|wife|boyfriend|girlfriend|partner|home|father|mother|ex|marriage)|touch(es|ed|ing) me (where|when|inappropriately|down there|even|and i|at night)|forc(ed|ing) (me )?(in)?to ~(sex|marry|marriage|bed|nudes)|forced marriage|hid(e|ing)? (the |my )?bruises",
    { anyone: true, unless: `${story}|charity|volunteer\\w*|seminar` },
  ],
];

const drug =
  "(?:drinking|alcohol|booze|vodka|drink|beer|wine|whisk(?:e)?y|liquor|benzos?|xanax|valium|diazepam|klonopin|clonazepam|" +
  "ativan|lorazepam|alprazolam|librium|ghb|phenibut|opioids?|opiates?|heroin|oxy\\w*|fentanyl|methadone|suboxone|tramadol|" +
  "gabapentin|pregabalin|lyrica|zopiclone)";
const stopping =
  `(?:(?:stopp?(?:ed|ing)?|quit|quitting|(?:came|come|coming) off|off|ran out of|gave up|without|cold turkey|detox\\w*|` +
  `havent had|last|threw (?:away|out)) ~${drug}|withdrawals?|detox\\w*)`;
const danger =
  "(?:seizures?|seeing things|hearing things|hallucinat\\w*|delirium|convuls\\w*|things that arent there|fits)";
const signs = `(?:shak\\w*|trembl\\w*|tremors?|sweat\\w*|confus\\w*|vomit\\w*|throwing up|fever|racing|pounding|bugs|${danger})`;
const far = "([^ .]+ ){0,9}";
const mild = {
  unless:
    "caffeine|coffee|sugar|nicotine|cigarettes?|smoking|phone|social|chocolate|gam(?:e|ing)|bank|cash|screen|laugh\\w+|nerves",
} as const;

/** Stopping alcohol or sedatives suddenly can be dangerous in itself. */
export const withdrawalRules: readonly RuleSource[] = [
  ["withdrawal-danger", 3, `${stopping} ${far}${danger}|${danger} ${far}${stopping}`, mild],
  [
    "withdrawal-signs",
    2,
    `${stopping} ${far}${signs}|${signs} ${far}${stopping}|(through|bad|severe|alcohol|benzo|opioid|opiate|heroin|xanax|valium) withdrawals?|delirium tremens`,
    mild,
  ],
  [
    "withdrawal-sudden",
    2,
    `${stopping} ~(cold turkey|suddenly|all at once|overnight|abruptly|without tapering)`,
    mild,
  ],
];

/** Worry about another person who may want to die. */
export const someoneRules: readonly RuleSource[] = [
  [
    "someone-wants-to-die",
    2,
    "{they} ((?!i |im |me )[^ .]+ ){0,6}({kill} {themself}|{hurt} {themself}|tak(e|ing) {themself}|use it on {themself}|suicidal|(commit|about|of|attempt\\w*|considering) suicide|self harm\\w*|overdosed|cutting(?= (again|herself|himself|\\.|and) )|(wants?|wanted|wanting|wishes|going|ready|threaten\\w*) to {adv}(die(?! (her|his|their|the) )|end it( all)?|disappear forever|overdose)|(doesnt|dont|not|didnt) (want|wanna|wants) to {adv}({alive}){scene}|wish\\w* (he|she|they) (was|were) dead)",
    { firm: true, anyone: true, unless: story },
  ],
  [
    "someone-worry",
    2,
    "(worried|scared|afraid|concerned|terrified|fear|frightened|think) ~{they} ~(might|may|will|could|would|going to|is) ~({hurt} {themself}|{kill} {themself}|suicid\\w*|do something (stupid|bad|to))|{they} (just |has |have )*(took|taken|swallowed) ~({pills}|overdose|bottle)|(suicide|goodbye) (note|text|message|letter) from {they}|{they} (left|sent|wrote|texted|posted) (me )?(a )?(suicide|goodbye) (note|text|message|letter)",
    { firm: true, anyone: true, unless: `${story}|prescribed|headache|card|vet` },
  ],
];

/** A hard time, said plainly: nothing to alarm about, and worth a quiet offer. */
export const distressRules: readonly RuleSource[] = [
  [
    "hopeless",
    1,
    "(feel\\w*|felt|im|am|so|completely|totally|everything is|its all) ~(hopeless|worthless|useless|a failure|broken|empty|numb|trapped|lost|overwhelmed|desperate|miserable|a burden|alone|unbearable|helpless|pathetic|drowning|falling apart)",
  ],
  [
    "hard-time",
    1,
    "(hat(e|ing)|despise|disgusted by) (myself|my life|my body|who i am)|cant (cope|stop crying|function|get out of bed|breathe)|cried|(panic|anxiety) attacks?|break(ing)? ?down|i give up|nothing (matters|helps)|(no one|nobody) (cares|loves me|understands|likes me)|relapsed|breaking point|rock bottom|(going to|will) die|{they} (killed (himself|herself|themselves)|died by suicide)|(lost|died) ~suicide",
    { anyone: true, unless: "of |laughing" },
  ],
];
