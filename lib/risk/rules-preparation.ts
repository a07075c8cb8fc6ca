import type { RuleSource } from "./types";

const outing =
  "photos?|pictures?|sunset|sunrise|view|boats?|river cruise|fishing|picnic|sightseeing|tour|date|holiday|kids|hiking|" +
  "drinks|barbecue|bbq|stargazing|fixing|repair\\w*|tiles|reading|brunch|bar|coffee|breakfast|traffic";
const errand =
  "charity|goodwill|thrift|declutter\\w*|donat\\w+|moving|allerg\\w+|landlord|marie kondo|shop|old|too small|outgrew|" +
  "job|work|application|invitation|cover|christmas|thank|wedding|client|school|santa|council|bank|alphabet";
const away =
  "dentist|doctor|appointment|holiday|vacation|work|meeting|class|school|travel\\w*|trip|flight|flying|conference|" +
  "office|shift|visiting|moving to|out of town|wedding|sick day|day off|closed|camp";
const kitchen =
  "cook\\w*|chop\\w*|dinner|onions?|kitchen|vegetables?|bread|butter|shav\\w+|climb\\w*|craft\\w*|sewing|paper|cake|" +
  "hike|camping|lego|vitamins?|fishing|wrapping|box(?:es)? of|haircut|scrapbook\\w*|crossfit|skipping|gym|movie|game";

/** A time, a plan, a goodbye, or the means being gathered: tier 3 even when no word of dying is said. */
export const preparationRules: readonly RuleSource[] = [
  [
    "goodbye-letter",
    3,
    "((wrote|write|writing|written|finished|finishing|left|leaving|drafted|sealed|started|done) ~(goodbye|farewell|suicide|last|final) ~(letters?|notes?|messages?|emails?|texts?)|(goodbye|farewell|suicide) (letters?|notes?|video|message)( is| are| to| for)?|(wrote|written|writing|finished|sealed) (all )?(the|my) (letters|note|notes)|(wrote|written|writing|left) ~(letters?|notes?) ~(to|for) {loved} ~(goodbye|sorry|when im gone|after im gone|find it|to find))",
    { unless: `${errand}|colleague|novel|movie|book|teacher|leaving card` },
  ],
  [
    "goodbye",
    3,
    "(goodbye (everyone|everybody|world|forever|cruel world|to you all|to (everyone|them all|the world|life)|all of you|my (friends|loves|family|darlings?|babies)|for good|and (im )?sorry|i love you all|i wont)|(saying|said|say|said all|to say) (my |all my |our )?(last |final )?goodbyes?( forever| for good| to (everyone|{loved}|my kids|this world|life|the world)| one last time| properly)|(this is|its) (goodbye|the end for me|my goodbye)|good ?night forever|farewell (world|everyone|my)|(by the time|when|if) (you|anyone|someone|they|somebody) ~(read|reads|see|sees|find|finds|get|gets) (this|me|my (body|note)) ~(ill|i will|im|i wont|ill already|it will)|see you (all )?(on the other side|in the next life)|(sorry|forgive me) ~(for (leaving|what im about|what im going)|i (couldnt|cant) (stay|hold on|be stronger|keep fighting|make it|go on|do this)))",
    {
      firm: true,
      unless: `${errand}|leaving (?:early|you on read|the party|work)|summer|2\\d{3}|party|make it to`,
    },
  ],
  [
    "last-one",
    3,
    "(this (is|will be) (probably |going to be )?|tonight (is|will be) |today (is|will be) |its )(my|the) (last|final) (night|day|days|entry|post|message|note|words|letter|time (writing|you|i)|sunset|sunrise|christmas|birthday|meal)(?! (of|at|in|before|for|with|on|to (register|apply|pay|submit)))",
    { unless: away },
  ],
  [
    "not-here-tomorrow",
    3,
    "((i|im|ill|we) (wont|will not|not going to|might not|may not|probably wont|am not going to|not gonna|dont plan to|dont plan on|dont intend to|dont expect to|shant) (even )?(be|being) (here|around|alive|on this earth) ?(to (see|find|watch)|much longer|for (much )?long\\w*|{anymore}|{soon}|for (it|that|christmas|my birthday)|when|by)|(ill|i will|im going to|id|gonna) be (gone|dead|free at last|out of (your|everyones) (way|hair|lives)) ~({soon}|forever|by|when|then)|(wont|not going to|dont plan to|not gonna|going to|dont expect to|didnt plan to|dont think ill|doubt ill) (live|make it|survive|last|see) (to|past|until|through|the)? ?(the )?(tomorrow|tonight|night|weekend|morning|week|end of (the )?(week|month|year)|next (week|month|year|birthday)|christmas|my next birthday|2\\d|\\d\\d|thirty))",
    { firm: true, unless: away },
  ],
  [
    "giving-away",
    3,
    "((gave|give|giving|given|gifted|gifting) (away )?~(my|everything|all) ~(things|stuff|belongings|possessions|everything|{pet}|savings|records|books|i own) ?(away)?|(gave|giving|give) (my )?{pet} away|(found|finding|looking for) (a )?(new |good )?(home|homes) for my {pet}|(take|taking) (good )?care of (my|the) ~(when|after|once|if) (im|i am) (gone|dead|not here)|(when|after|once) im (gone|dead) ~(please|you can|take|look|give|keep|have|tell|they|will|ill|my))",
    {
      firm: true,
      unless: `${errand}|a bath|treats?|food|a walk|water|full attention|all my|on holiday|best|everything i (?:got|have)|cuddles?|love|medicine|kittens|puppies`,
    },
  ],
  [
    "giving-away-all",
    3,
    "(gave|give|giving|given) (away )?(all (of )?my (things|stuff|belongings|possessions|clothes)|everything i own)( away)?",
    { unless: "charity|goodwill|donat\\w+|moving" },
  ],
  [
    "affairs",
    3,
    "((my|all my) (affairs|things|papers) (are |is |all )*in order|(put|putting|getting|got|set) my (affairs|things|papers) in order|(wrote|writing|made|making|updated|signed) (out )?my will(?! power)|(passwords|bank details) ~(written|wrote|list|envelope) ~(find|after|when im)|planned my (own )?funeral)",
    { unless: "lawyer|solicitor|married|wedding|house|baby|tax\\w*|filing" },
  ],
  [
    "plan",
    3,
    "((have|got|made|make|making|know|finished|there is|theres|a|my|up with) (a |my |the |with a )?(plan|date|method|way|time and place|place|day) (and|to (do it|die|kill|end|go|finish|overdose|hang|jump)|for (dying|ending|tonight|how (ill|i will|im)|when|suicide|it tonight)|picked|set|chosen|ready tonight|all worked out)(?! (on (the|a)|home|early|to the|with))|(picked|chosen|chose|decided|set|planned|know|figured out|worked out) ~(when|how|where|date|day|place|way) ~(to (do it|die|go|end)|im (going to|gonna|doing)|id|ill|i will|i would) ?(do it|die|end it|go|it|end|kill|doing)|planning (my (death|suicide|own death|exit)|to do it|it for (tonight|tomorrow)|how to (die|do it|end)))",
    {
      firm: true,
      unless:
        "propose|proposal|wedding|surprise|interview|move out|holiday|party|and (?:a|it|we|the)|homework|project|trip|diet|go (?:to|home|for|on|out|with|back)|quit (?:smoking|drinking)|essay|presentation|paint\\w*",
    },
  ],
  [
    "tonight",
    3,
    "(tonight (is the (night|end)|ill (do|end)|im (doing|ending|going to (do it|end|die))|i (do|end|die|will (do|end|die))|its (over|happening|the end))|(do|doing|end|ending|finish|finishing) (it|this|everything) {soon}(?! (then|with|if|for|so|because|because|anyway|instead|after (work|lunch)))|going (to go )?through with it|no (turning|going) back now|(made|making|at) (my )?peace with (it|dying|leaving|death|my decision|the decision|going|everyone)|(made|make) up my mind (to (die|go|end|leave)|tonight|its time)|(everything|its all|all) (is |set |are )?(ready|prepared|arranged) (for (tonight|when im|my)|now i can (go|die|leave))|after (tonight|today|tomorrow) (i wont|nothing will|it will all be|there will be no|everything will be (over|quiet|finished)|no one will))",
    {
      firm: true,
      unless:
        "homework|dishes|laundry|report|work ?out|essay|assignment|chores|propos\\w+|interview|email|cleaning|surgery|project|packing|exam|presentation|gym|launch|party|wedding|dive|tattoo|revision",
    },
  ],
  [
    "stockpiling",
    3,
    "((stockpil\\w*|hoard\\w*|saving( up)?|saved( up)?|collect\\w*|counting|counted|lined up|stash\\w*|gathered|gathering|count out|keeping|hiding|hid|bought|buying|ordered|got hold of|stole|enough|emptied|laid out|tipped out|crush\\w*) ~{pills}(?! (for (the|my|a) (trip|week|holiday|headache|cold|cat|dog|mum|mom|dad)|organi|box|at the pharmacy))|{pills} ~(in front of me|next to me|beside me|in my hand|on the table|lined up|staring at me|on my bed|in my lap|calling|on the counter and|under my (bed|pillow|mattress)|are (right )?(here|there)))",
    {
      unless:
        "headache|migraine|flu|fever|cold|prescription|prescribed|pharmacy|organi[sz]er|for (?:the|my|his|her) (?:trip|week|holiday|cat|dog|mother|grandma)|chemist|allergy|vitamins?|pollen|nausea|calories|pain relief",
    },
  ],
  [
    "means-in-reach",
    3,
    "((have|got|holding|hold|held|bought|buying|found|find|loaded|loading|looking at|staring at|took out|get|grab\\w*|reach\\w* for|picked up|with|tied|tying|where|near|sleeping with|playing with|ordered|hiding|hid|keep|made|sharpen\\w*) ~{means} ~(in my (hand|hands|lap|mouth|room|drawer|bag|pocket|car|closet|wardrobe)|in front of me|next to me|beside me|under my (bed|pillow|mattress)|to my (head|wrist|throat|temple|chest|arm|skin)|on my (wrist|lap|arm|bed|skin|desk)|around my neck|ready|loaded|tonight|and (im|i|its|nobody|no one)|right here|against my|is (loaded|tied|ready|here)|from the|with me)|{means} ~(around my neck|to my (head|wrist|throat|temple|skin)|in my mouth|is (loaded|tied|ready)|loaded|in my (hand|hands|lap)|on my (wrist|lap)|against my (wrist|skin|throat|neck|arm|head)|ready for (tonight|me|it))|(tie|tied|tying|made|making|hung|buy|bought) (a |the |my )?noose|(bought|buying|ordered|got|found|getting) (a |the |my |some |my dads |dads |his )?(gun|rope|noose|razor blades|blades|helium|charcoal|pistol|bullets|ammo|poison|rat poison|pesticide|sleeping pills)(?! (for (the|my|a|our|his)|bow|swing|course|ladder|bridge|pull|from the (shop|hardware)))|(key|combination|code) to (the|my dads|his) gun (safe|cabinet))",
    { unless: kitchen },
  ],
  [
    "ways-to-die",
    3,
    "((ways?|methods?|painless(ly)?|quick(est|ly)?|easy|easiest|best|fastest|least painful|peaceful|cleanest|surest|nicest|cheapest) ~(to|of|way to|ways to) (die|dying|kill myself|end it|go out|end my|off myself|suicide|end it all|be dead)(?! (for|of|on|happy|hair|my (hair|jeans|t shirt)))|how to (die|kill myself|tie a noose|overdose|hang|end it all|slit|make a noose|end my life)|how (many|much) ~({pills}|sleeping|blood|insulin|bleach|alcohol|of (them|these|it)|i|would) ~(to (die|kill|overdose|end|be fatal|be lethal|not wake)|is (fatal|lethal|deadly|an overdose)|it takes? to (die|kill|bleed)|before (i|it) (die|kills)|would (kill|it take|be fatal|be lethal|end))|(lethal|fatal|deadly) (dose|doses|amount|overdose|combination|height)|how (high|long|far|deep) ~(to (die|fall|bleed out|jump|drown|kill)|before (you|i) (die|bleed|pass)|does it take to (die|bleed|drown|hang))|(googl\\w+|search\\w*|look\\w* up|research\\w*|read\\w* about) ~(how to die|painless|overdos\\w+|suicide|nooses?|hanging|lethal|exit bag|dying painlessly|jumping off))",
    {
      unless:
        "book|novel|film|movie|play|villain|minecraft|game|the boss|character|weeds?|rats?|mosquito\\w*|chocolate is|dose of (?:cute|reality)|crime podcast|in the (?:series|show)|dinner|curtains?",
    },
  ],
  [
    "place-of-danger",
    3,
    "((im|i am|ive been|i|here|me|i was|been|just|am) (just |still |up |out |back |now |currently |even |here )*(standing|sitting|stand|sit|stood|sat|walking|waiting|here|parked|looking down|leaning|at|on|staring|climb\\w*|hanging|went|drove|driving|walked|going|heading|end up|keep going|way|back) ~(on|at|by|over|off|near|to|from|onto|of|up) (the|a|this|that|my) ~{place}(?! (of my (seat|bed)|club|lane|course|between|team|room|exam|game|school))|(looking|stare|staring|look) (down )?(at|over|from|off) ~(the )?(water|edge|drop|tracks|ledge|river|roof|bridge) (below|and (think\\w*|wonder\\w*|wanting|want|imagin\\w*|it)|thinking|wondering|from up here|far below)|(on|over|at) the (ledge|parapet|wrong side))",
    {
      unless: `${outing}|with (?:my|the|her|him|some|a) (?:\\w+ )?(?:friends?|family|kids|husband|wife|dog|dad|mom|mum|girlfriend|boyfriend)|cat|game of|train to|station to|ski\\w*|bungee|home on the|on my way to (?:work|school)|beautiful|lovely|commut\\w+|across`,
    },
  ],
  [
    "jump",
    3,
    "((jump|jumping|leap|step|stepping|walk|walking|run|running|drive|driving|steer|swerve|swerving|crash|crashing|veer|roll|lie|lying|lay|laying|wander\\w*|fall|falling|swim|swimming|going|go|wade) (down |out |off |straight |right |head ?on |the car |my car |over |on purpose )*(off|from|in front of|into|under|over|on|out of|out|of|onto|against) (of )?(a |an |the |my |this |that |oncoming |moving |incoming |some )*(bridge|building|roof|rooftop|cliff|balcony|window|train|trains|truck|lorry|bus|cars?|traffic|tracks|train tracks|overpass|tree|trees|wall|ledge|motorway|highway|oncoming|road barrier|guard ?rail|barrier|ravine|sea and (not|never)|ocean and (not|never)|river and (not|never)|railway|rails|balcony)(?! (home|to|ticket|stop|ride|station|on (my|the) way|for|after|number|sale|bag|with))|(jump|jumping)(?= . )|(want|going|ready|about|need|will|ill|should|could|might|dare|wanna|decided|urge|thinking (about|of)) (to )?(just |finally )*(jump|jumping)(?! (to|in the (pool|lake|shower|sea)|into (a|the|my|bed)|on (a|the|board|it)|for|rope|up|over|around|out of my|ship|through|at|the (queue|line|gun)|back|higher|from topic|straight|right))|let go of the (wheel|railing|rail)|crash(ing)? (my|the) car on purpose)",
    {
      unless:
        "bungee|skydiv\\w+|parachut\\w+|pool|diving board|trampoline|game|minecraft|mario|joy|by accident|almost|lake|queue|photo|on my run|workout|squats|stuck in|jog\\w*|hurry|while driving home|scared me|cat|squirrel|dog|bird|horse|trip",
    },
  ],
];

const few = "(?:a|an|one|two|three|1|2|3|my|some|his|her|the)";

/** Something already taken or done, or the body in danger: the emergency number comes first and alone. */
export const alreadyRules: readonly RuleSource[] = [
  [
    "overdosed",
    3,
    "((i|ive|i just|i have|i think i|ive just|i might have|just|i already|i may have|me) ~(overdosed|od d|oded|od|taken an overdose|took an overdose)|(took|taken|swallowed|downed|ate|drank|popped|taking|swallowing|had|injected|necked|washed down) ~(all|whole|entire|too many|too much|a lot|lots|bottle|bottles|handful|handfuls|fistful|bunch|pack|packet|box|load|loads|overdose|every|everything|dozens?|hundred|fifty|forty|thirty|twenty|[1-9]\\d+) ~({pills}|of (them|it)|in the (bottle|cabinet|medicine cabinet|house|packet))(?! (as (prescribed|usual)|on time|this (week|month)|today (like|as|on)|mg|for my|like i should|every (day|morning))))",
    {
      unless:
        "prescribed|prescription|on time|remember\\w*|proud|vitamins?|mg|milligrams?|doctor|streak|cake|chocolate|pizza|chips|sweets|wine at|water|coffee|popcorn|for once|pharmacist|course of|in the fridge",
    },
  ],
  [
    "swallowed",
    3,
    "(drank|swallowed|drunk|drinking|swallow) ~(bleach|poison|antifreeze|pesticide|acid|rat poison|drain cleaner|detergent|disinfectant|batteries|glass|weedkiller)",
    { unless: "toddler proof" },
  ],
  [
    "took-them",
    3,
    "((ive|i have|i|ive just|i just|just|already) (already |just )*(taken|took|swallowed) (them|the pills|the tablets|them all|all of them|it all|everything|my whole prescription|the whole (bottle|packet|pack|box))|(pills|tablets) (are )?(kicking in|starting to work|already in me|in my stomach)|(i did|ive done|just did) it (already )?(and )?(now )?(im|i am|the|everything)? ?(bleeding|scared|fading|dizzy|pills|going dark|getting (sleepy|dark)))",
    {
      unless:
        "home|to the (?:vet|shop|station|cinema|park|airport|tip)|prescribed|doctor|kids|for granted|as usual|photos?",
    },
  ],
  [
    "bleeding",
    3,
    "((blood|bleeding) ~(wont stop|everywhere|doesnt stop|isnt stopping|not stopping|all over (my|the) (arms?|floor|bathroom|sheets|wrists?)|from my (wrists?|arms?|neck|throat)|cant stop)|(cant|wont|cannot) stop (the )?bleeding|(wont|doesnt|isnt|not|didnt|cant) (stop )?bleeding|cut (too|so|really|very) (deep|far)|(wrists?|arms?|veins?) (is|are) (cut|open|bleeding|slit)|(just|already|ive|i have) (slit|slashed|opened|cut) my (wrists?|veins?|throat|arms?|arm)|bleeding (out|badly|heavily|a lot))",
    {
      firm: true,
      unless: "nose ?bleeds?|nosebleed|nose|period|gums|film|movie|game|paper ?cut|shaving|cat|dentist|heart",
    },
  ],
  [
    "noose-on",
    3,
    "((rope|noose|belt|cord|bag) ~(around|round|over|on) my (neck|head)|gun ~(to|in|at|against) my (head|mouth|temple|chest)|knife ~(to|at|against|on) my (throat|wrist|wrists|neck|chest|arm|vein)|(blade|razor) ~(to|at|against|on) my (throat|wrist|wrists|neck|skin|arm|thigh|vein)|(gas|engine|car) (is )?(on|running) (and|in) ~(garage|windows (shut|closed)|oven)|(loaded|pills|gun|knife|rope|noose|razor|blade|bottle) ~in (my|one) hands?|finger on the trigger)",
    { unless: kitchen },
  ],
];

/** A body in danger, meant or not. */
export const medicalRules: readonly RuleSource[] = [
  [
    "heart",
    3,
    "((chest (pain|pains|is tight|tightness|hurts)|pain in my chest) ~(and|arm|jaw|spreading|left) ~(breathe?|breath|arm|numb|jaw|sweating|faint\\w*|spreading)|(having|have|think im having|might be having|could be having|had just) (a )?(heart attack|stroke|seizure|allergic reaction and))",
    {
      unless:
        "panic|like (?:a|i)|gave me|nearly|almost|thought i was|grandpa|grandfather|when he saw|scare|anxiety",
    },
  ],
  [
    "body",
    3,
    "((vomit\\w*|throwing up|coughing( up)?|peeing|threw up|pooping) (up )?blood|(throat|airway) (is )?(closing|swelling)( up)?|(passed|passing|blacking) out ~(again|pills|drinking|bleeding)|(face|arm|side of my (face|body)) ~(drooping|gone numb|went numb)|(wont|doesnt|not|isnt|cant) (wake up|waking up|breathing|wake (him|her|them))( and| from| no)?(?= (after|he|she|they|from|and (he|she)|took|pills|blue|lips))|(he|she|they|hes|shes) (isnt|is not|not|stopped|wont) (breathing|responding|wake up|waking up|responsive)|unconscious and)",
    { unless: "movie|film|episode|character" },
  ],
];
