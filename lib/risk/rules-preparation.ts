import type { RuleSource } from "./types";

const outing =
  "photos?|pictures?|sunset|sunrise|view|boats?|fishing|picnic|tour|date|holiday|kids|hik\\w+|drinks|bbq|fixing|repair\\w*|" +
  "reading|bar|tea|watch\\w*|work|home|pool|coffee|breakfast|stuck in|train to|beautiful|lovely|commut\\w+|across|ski\\w*|bungee|skydiv\\w+|pool|diving|" +
  "trampoline|game|minecraft|queue|cat|dog|squirrel|run|jog\\w*|with (?:my|the|her|him|some|a)";
const errand =
  "charity|goodwill|thrift|declutter\\w*|donat\\w+|moving|allerg\\w+|landlord|shop|old|outgrew|work|job|application|" +
  "invitation|cover|christmas|thank|wedding|client|school|santa|council|bank|alphabet|novel|movie|movers|resign\\w*|recommend\\w*|teacher|card|airport|" +
  "station|party|summer|homework|dishes|laundry|report|workout|essay|assignment|chores|propos\\w+|interview|email|clean\\w*|" +
  "surgery|project|packing|exam|presentation|launch|tattoo|revision|trip|diet|smoking|surprise|baby|tax\\w*|lawyer";
const away =
  "dentist|doctor|appointment|holiday|vacation|work|meeting|class|school|travel\\w*|trip|flight|flying|conference|office|at my|cinema|dinner|" +
  "shift|visiting|moving to|out of town|wedding|day off|camp|job|term|season";
const remedy =
  "prescri\\w+|on time|remember\\w*|proud|vitamins?|mg|doctor|streak|headache|migraine|flu|fever|cold|pharmac\\w+|chemist|" +
  "organi\\w+|allergy|usual|course|for (?:the|my|his|her) (?:trip|week|holiday|cat|dog|mother)|like i should|this week|vet";
const kitchen =
  "cook\\w*|chop\\w*|dinner|onions?|kitchen|vegetables?|bread|butter|shav\\w+|climb\\w*|craft\\w*|sew\\w+|paper|cake|camping|" +
  "fishing|wrapping|haircut|swing|ladder|bow|gym|movie|game|water";

/** A time, a plan, a goodbye, or the means being gathered: tier 3 even when no word of dying is said. */
export const preparationRules: readonly RuleSource[] = [
  [
    "goodbye-letter",
    3,
    "(wr(ote|ite|iting|itten)|finish\\w*|left|leav(e|ing)|draft\\w*|seal\\w*|started|done) {adv}(all )?(goodbye|farewell|suicide|last|final|the|my) (goodbye |suicide |farewell |last |final )?(letters?|notes?|messages?)|(goodbye|farewell|suicide) (letters?|notes?|video|message)|(wrote|written|writing) (a|my|the) note (to|for) {adv}{loved}|(wrote|written|writing|left) ~(letters?|notes?) ~(to|for) {loved} ~(goodbye|sorry|when im gone|find)",
    { unless: errand },
  ],
  [
    "goodbye",
    3,
    "goodbye (im sorry|i am sorry|everyone|everybody|world|forever|cruel world|to (you all|everyone|them all|the world|life)|all|for good|and|i love you|mom|mum|my \\w+)|(say\\w*|said) {adv}(last |final )?goodbyes?(?! to [^e]| at| for now)|(this is|its) (goodbye|the end for me)|good ?night forever|farewell (world|everyone)|(by the time|when|if) (you|anyone|someone|they) ~(read|see|find|get) (this|me|my \\w+) ~(ill|i will|im|i wont)|see you (all )?(on the other side|in the next life)|(sorry|forgive me) {adv}(for (leaving|what im)|i (couldnt|cant) (stay|hold on|be stronger|keep fighting|go on|do this))",
    { firm: true, unless: errand },
  ],
  [
    "last-one",
    3,
    "(no one|nobody|they|you|someone|anyone) (will|wont|can|would) find (me|my body) ~(until|till|morning|tomorrow|dead|too late|here)|dont (try to |bother to |come )?(save|look for|looking for|find) me|this is (it|the end)(?= \\. )|(its|it is|my) time (for me )?(to go|has come|is up|to leave this)(?! (to|home|out|for|on|and|back|in) )|whoever finds (me|this)|tell (my|them) {adv}{loved} (that )?(i|im) (love|loved|sorry)|tell my {loved} i love|love you all ~(forgive|sorry)|(this|tonight|today|its|it) (is |will be )?{adv}(last|final) (night|days?|entry|post|message|note|words|letter|time (writing|you|i)|sunset|sunrise|christmas|birthday|meal)(?! (of|at|in|before|for|with|on|to) )",
    { unless: away },
  ],
  [
    "not-here-tomorrow",
    3,
    "(not planning (to|on)|{dont} (plan|intend|expect) (to|on)|{dont} think (ill|i will)) {adv}(alive|around|here)|(i|im|ill) (wont|will not|not going to|might not|may not|am not|not planning to|{dont} (plan|planning|intend|expect|think) (to|on|ill)) {adv}(here|around|alive) ?(to see|for (long|much)|{anymore}|{soon}|for (it|that|my)|when|by)|(ill|i will|im going to) {adv}(gone|dead|free at last|out of (your|everyones) \\w+) ~({soon}|forever|by|when|then)|(wont|not going to|{dont} (plan|planning|expect|think|intend) (to|ill)) {adv}(live|make it|survive|last|see) (to|past|until|through|the)? ?(the )?(tomorrow|tonight|night|weekend|morning|week|next \\w+|christmas|\\w+ birthday|\\d\\d)",
    { firm: true, unless: away },
  ],
  [
    "giving-away",
    3,
    "(gave|giv(e|ing|en)) (away )?(all )?(of )?(my|everything) ~(things|stuff|belongings|possessions|everything|{pet}|savings|records|own) ?(away)?(?! (a|to eat|food|water|treats?|medicine|cuddles?|love) )|gave {pet} away|(home|homes) for my {pet}|(when|after|once) im (gone|dead)|care of (my|the) ~(when|after|once|if) (im|i am) (gone|dead|not here)",
    { firm: true, unless: `${errand}|a bath|treats?|food|walk|bath|hug|attention|best|kittens|puppies` },
  ],
  [
    "affairs",
    3,
    "wrote (a|my) will|(affairs|things) (are |is |all )*in order|(wrote|writing|made|making|updated) (out )?my will(?! power)|passwords ~(written|wrote|list|envelope)|planned my (own )?funeral",
    { unless: `${errand}|lawyer|married|house|work` },
  ],
  [
    "plan",
    3,
    "my plan is to {adv}(do it|die|kill|overdose|hang|jump|end)|(have|got) a plan(?= \\. )|(have|got|made|know|theres|a|my|with) (a |my |the )?(plan|date|method|way|place|day) (to {adv}(do it|die|kill|end|finish|overdose|hang|jump|hurt|od)|for (dying|ending|suicide|(how|when) (ill|im|i|it)|tonight(?= \\. ))|picked|chosen|(and|is|its|for) ~(set|ready|pills|means|rope|gun))|(picked|chosen|chose|decided|set|figured out|worked out) (a|the|on|when|how|where) ?(date|day|time|place|way|method)?(?= \\. )|(picked|decided|know|planned|figured out|worked out) ~(when|how|where|day) ~(to|id|ill|i will|i would|im going to) (do it|die|end it|go through)|planning (my (death|own death|exit)|to do it|how to (die|do it|end))",
    { firm: true, unless: errand },
  ],
  [
    "tonight",
    3,
    "tonight (is|might be|could be|will be|may be) (it|the (night|end|last)|my last)(?! for (dinner|us|the))|free (of|from) (this|my) (life|pain|world|body)|(soon |finally )(ill |i will )?{adv}at peace|itll all be over|it will all be over|(my|a) (last|final|dying) (wish|words|request)|tonight (i|ill|im) (will |am |going to )*(do it|end|die|go through)|tonight (is the (night|end)|ill (do|end)|im (doing|ending|going to (do it|end|die))|i (do it|end|die)|its (over|the end))|(do|doing|end|ending) (it|this|everything) {soon}(?! (then|with|if|for|so|because|anyway|instead) )|going (to go )?through with it|(made|making|at) (my )?peace with (it|dying|leaving|death|my decision|the decision|going)|(everything|its all|all) (is |set |are )?(ready|prepared|arranged) (for (tonight|when)|now i can)",
    { firm: true, unless: errand },
  ],
  [
    "stockpiling",
    3,
    "(bought|buying|got|ordered) {adv}{pills} to {adv}(end|die|kill)|(stockpil\\w*|hoard\\w*|sav(ing|ed)|collect\\w*|count\\w*|lined up|stash\\w*|gather\\w*|hid\\w*|enough|emptied|laid out|crush\\w*|stole) ~{pills}|{pills} ~(in front of me|next to me|beside me|in my hand|on the table|lined up|staring at me|on my bed|in my lap|calling)",
    { unless: remedy },
  ],
  [
    "means-in-reach",
    3,
    "(gun|knife|rope|pills|razor|blade)s? ~going to use (it|them)|(looking|staring) at {adv}({pills}|razor|blades?|rope|noose|gun)|(gun|rope|knife|knives|razor|blade|pills|bottle) ~(think\\w*|calling|looking|staring) (about|at) (it|them|using|me)|(have|got|holding|hold|held|bought|found|load\\w*|looking at|staring at|took out|get|grab\\w*|reach\\w*|picked up|with|near|keep|sharpen\\w*|hid\\w*|ordered|is|its|and) ~{means} ~((in|on|to|around|against|at|next to|under) (my|me) ?(hands?|lap|mouth|room|drawer|bag|car|head|wrists?|throat|temple|neck|arm|skin|bed|pillow|chest)?|in front of me|beside me|ready|loaded|for tonight|right here|from (the|my))(?! (shop|store|drawer to|neck of) )|(have|got) (the|enough|all the) pills|(hung|tied|put|set) {adv}(up )?(a |the )?rope|(tie|tied|tying|made|making|hung|buy|bought) (a |the |my )?noose|(bought|buying|ordered|got|found|getting) {adv}(dads |his )?(gun|rope|noose|razor blades|blades|helium|charcoal|bullets|ammo|rat poison|pesticide|sleeping pills)(?! for )|(key|code) to ~gun",
    { unless: kitchen },
  ],
  [
    "ways-to-die",
    3,
    "(ways?|methods?|painless\\w*|quick\\w*|eas(y|iest)|best|fastest|peaceful) ~(to|of) {adv}(die|dying|kill myself|end it|end my life|off myself|suicide|be dead)(?! (for|of|on|happy|hair|my) )|how to {adv}(die|kill myself|tie a noose|overdose|hang myself|end it all|slit|make a noose|end my life)|how (many|much) ~({pills}|blood|bleach|alcohol|them|these|it|i|would|sleeping) ~(die|kill\\w*|overdose|fatal|lethal|end it|be enough)|how many {pills} (would|does|do|it|should|can|will|to)|(lethal|fatal|deadly) (doses?|amount|overdose|combination|height)|how (high|long|far|deep) ~to (die|bleed out|drown|hang)|(googl\\w+|search\\w*|look\\w* up|research\\w*) ~(how to die|painless|overdos\\w+|suicide|nooses?|hanging|lethal|exit bag|jumping off)",
    {
      unless:
        "book|novel|film|movie|play|villain|minecraft|game|character|weeds?|rats?|podcast|prevention|class|essay|curtains?|hair|doctor|headache|prescri\\w+|a day",
    },
  ],
  [
    "place-of-danger",
    3,
    "(standing|sitting|stood|sat|looking down|leaning|climb\\w*|waiting|staring|im|i am|just|up|end up|keep going|drove to|walked to|driving to|walking to|heading to|way to) {adv}(at |on |by |over |off |near |from |onto |up |here |of |back |alone |now |to )*(the|a|this|that|my) (edge of (the|a) )?({place}|top of the ([^ .]+ )?(building|garage|tower|car park|parking garage))(?! (of my (seat|bed)|of glory|club|lane|course|between|team|room|exam|game|school|seat) )|(looking|stare|staring|look) (down )?(at|over|from|off) ~(water|edge|drop|tracks|ledge|river|roof|bridge) (below|and (think\\w*|wonder\\w*|want\\w*|imagin\\w*))",
    { unless: outing },
  ],
  [
    "jump",
    3,
    "(tell\\w*|told) me to jump|the train would be quick|(on|from) the roof ~(now|right now|tonight|thinking|alone|jump)|(jump|leap|step|walk|run|driv|steer|swerv|crash|veer|roll|lie|ly|lay|wander|fall|swim|wad)(e|ing|ning|p|ping)? {adv}(in|head ?on|the car|my car|over)? ?(off|from|in front of|into|under|over|on|of|onto|against) (of )?{adv}(an |oncoming |moving |incoming |some )*(bridge|building|roof|rooftop|cliff|balcony|window|trains?|truck|lorry|bus|cars?|traffic|(train )?tracks|overpass|trees?|wall|ledge|motorway|highway|oncoming|barrier|guard ?rail|ravine|railway|rails|sea and (not|never))(?! (home|to|ticket|stop|ride|station|on|for|after (a|the)|number|with) )|({want}|wanna|going|ready|about|will|ill|should|could|might|dare|thinking|urge) (to |of |about )?{adv}jump(ing)?( off| from here)?(?= (\\.|{soon}) )|let go of the (wheel|railing)",
    {
      unless: `pool|diving|trampoline|game|minecraft|bungee|skydiv\\w+|queue|cat|dog|squirrel|jog\\w*|joy|accident|almost|squats|hurry|scared me|bird|horse|parachut\\w+`,
    },
  ],
];

/** Something already taken or done, or the means in hand: the emergency number comes first and alone. */
export const alreadyRules: readonly RuleSource[] = [
  [
    "overdosed",
    3,
    "(i|ive|just|already|have) ~(overdosed|oded|od d|tak(en|e) an overdose|took an overdose)|(took|taken|swallow\\w*|downed|drank|popped|taking|injected|necked) ~(all|whole|entire|too (many|much)|a lot|lots|bottles?|handfuls?|fistful|bunch|packe?t?|box|loads?|every|dozens?|hundred|fifty|forty|thirty|twenty|[1-9]\\d+) ~({pills}|of (them|it)|in the (bottle|cabinet|house|packet))",
    { unless: `${remedy}|coffee|chocolate|sugar|pizza|cake|sun|tv|cute\\w*|caffeine` },
  ],
  [
    "swallowed",
    3,
    "(drank|swallow\\w*|drunk|drinking) ~(bleach|poison|antifreeze|pesticide|acid|drain cleaner|detergent|disinfectant|batteries|weedkiller)",
  ],
  [
    "took-them",
    3,
    "(took|taken) something (and|im|i am) ~(scared|dizzy|regret|sleepy|sick)|(ive|i|just|already) {adv}(taken|took|swallowed) (them|the (pills|tablets|whole (bottle|box|packe?t?|strip|prescription))|them all|all of them|it all)|(pills|tablets) ~(kicking in|starting to work|in my stomach)",
    { unless: `${remedy}|home|kids|granted|photos?|to the` },
  ],
  [
    "bleeding",
    3,
    "(blood|bleeding) ~(wont stop|everywhere|doesnt stop|not stopping|all over|from my (wrists?|arms?|neck|throat)|cant stop)|(cant|wont|doesnt|isnt|not) (stop )?{adv}bleeding|cut {adv}(too|so|very) (deep|far)|(wrists?|arms?|veins?) (is|are) (cut|open|bleeding|slit)|(i|ive|just|already) {adv}(slit|slashed|opened|cut) my (own )?(wrists?|veins?|throat)|(im|i am|start\\w*) bleeding (out|badly|a lot|and)",
    {
      firm: true,
      unless:
        "nose ?bleeds?|nose|period|gums|film|movie|game|paper|shav\\w+|cat|dentist|heart|cook\\w*|kitchen",
    },
  ],
  [
    "in-hand",
    3,
    "(rope|noose|belt|cord|bag) ~(around|round|over|on) my (neck|head)|(gun|knife|blade|razor) ~(to|at|in|against|on) my (head|mouth|temple|chest|throat|wrists?|neck|arm|vein|skin)|{means} ~in (my|one) hands?|finger on the trigger|engine running ~garage",
    { unless: kitchen },
  ],
];

/** A body in danger, meant or not. */
export const medicalRules: readonly RuleSource[] = [
  [
    "heart",
    3,
    "(chest (pain|pains|is tight|tightness|hurts)|pain in my chest) ~([^ .]+ ){0,4}(breathe?|arm|numb|jaw|sweating|faint\\w*)|(having|having had) (a )?(heart attack|stroke|seizure|allergic reaction)",
    { unless: "panic|like|nearly|almost|thought i was|grand\\w+|anxiety" },
  ],
  [
    "body",
    3,
    "(vomit\\w*|throw\\w* up|threw up|cough\\w*( up)?) (up )?blood|(throat|airway) (is )?(closing|swelling)|{they} (isnt|is not|not|stopped|wont) (breathing|responding|wake up|waking up|responsive)|face (is )?(drooping|gone numb)",
    { anyone: true, unless: "movie|film|episode|character" },
  ],
];
