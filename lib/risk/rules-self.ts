import type { RuleSource } from "./types";

const fun =
  "laughing|laughter|lol|lmao|haha|hahaha|embarrassment|embarrassed|boredom|cuteness|cringe|of shame|of cold|" +
  "of heat|of hunger|of thirst|of curiosity|of excitement|of jealousy";
const chore =
  "homework|spreadsheets?|emails?|another meeting|this meeting|traffic|wifi|printer|queue|this song|that song|" +
  "karaoke|group project|commute|the dishes|laundry|one more (?:meeting|email|slide|zoom|call|advert|ad)";
const study =
  "prevention|squad|awareness|statistics|stats|rates?|documentary|lecture|podcast|novel|essay|workshop|training|" +
  "charity|assembly|seminar|bomber|bombing|door|doors|burnout sprint|character|episode|chapter|museum|exhibition|" +
  "policy|research paper|dissertation|history|romeo|vaccine|cells?|drink|wings|squeeze|political|career|social|" +
  "financial|commercial|article|film|movie|book|play|plot|game|news report|class|module|course|fundraiser|law|bill";
const slip =
  "shaving|cooking|kitchen|chopping|slicing|onions?|vegetables|paper|on (?:a|the|some) (?:tin|can|glass|paper|fence|edge|" +
  "page|thorn|nail|mandoline|stove|oven|pan|iron|kettle)|by accident|accidentally|at the gym|gym|running|playing|" +
  "lifting|training|football|soccer|skating|skiing|falling|fell|tripped|my back|my knee|my ankle|opening a|" +
  "gardening|pruning|bread|a slice|some slack|some cake|a piece|off from sugar|on tea|with hot|hot (?:tea|coffee|oil)|" +
  "stretching|yoga|climbing|biking|cycling|moving (?:the|a)";

/** Wanting to die, said outright, and hurting oneself. */
export const activeRules: readonly RuleSource[] = [
  [
    "kill-myself",
    3,
    "{kill} ~(myself|my self|me self)",
    {
      unless: `${fun}|${chore}|a favou?r|end up|love|fit|water|sunscreen|into (?:work|the|my|this|it|a|painting|reading|studies)|a (?:party|birthday|dinner|life ?line|bone)|gum|pictures?|selfie|in the (?:mirror|foot)|emails?|deep end|day off|off on|a message`,
    },
  ],
  [
    "kill-myself-hyperbole",
    2,
    "(kill|hang|shoot|off|killing) ~myself",
    { unless: `${fun}|${chore}|in the foot|selfie|emails?|a message` },
  ],
  [
    "throw-myself",
    3,
    "(throw|throwing|hurl|fling|chuck) ~myself ~(off|under|in front|out|from|into (the|a|oncoming) (river|traffic|sea|road|train))",
  ],
  [
    "take-my-life",
    3,
    "(take|taking|took|end|ending|ended|finish|finishing|stop|quit|terminate|throw away) my (own |entire |whole |miserable |pathetic |stupid |worthless )?(life|existence|story|suffering|misery|pain for good)",
    { unless: "story (?:time|about|for)|(?:into|in) my own hands|back|for granted|lease|dog" },
  ],
  [
    "end-it-all",
    3,
    "(end|ending|ended|finish|stop) (it|things|everything|this life|the pain|all of this|all this|this) (all|tonight|now|here|today|once and for all|for good|forever|permanently|myself|soon|tomorrow|this weekend|by my own hand)",
    {
      unless:
        "with (?:him|her|them)|relationship|meeting|contract|subscription|call|class|date|job|boyfriend|girlfriend|break up|strong|here for today|episode|homework|work",
    },
  ],
  [
    "end-it",
    3,
    "({want} to|{want}|thinking (about|of)|might|gonna|should|could|just|will|ill|id|can|way to|ways to|how to|think ill|courage to|guts to) (just )?(end|ending) it(?! (with|up|on|there|early|at|between|off|in|by|before|well|nicely|like|this|when|after))",
    {
      unless:
        "with (?:him|her|them|my)|relationship|meeting|contract|subscription|the call|class|marriage|boyfriend|girlfriend|break up|divorce|story|essay|book|letter|friendship",
    },
  ],
  [
    "commit-suicide",
    3,
    "((commit|committing|commiting|comitting|attempt|attempting|plan|planning|consider|considering|contemplat\\w+|do|want|choose|choosing) (to )?(commit |committing |commiting )?suicide|self delete|commit die|an hero|kms|(want|going|need|ready|trying|will|gonna) (to )?ctb)",
    { unless: study },
  ],
  [
    "suicidal",
    3,
    "(im|i am|feel|feeling|felt|been|being|get|getting|me|so|very|really|and|still|quite|actively|passively|kinda|kind of|always|pretty|a bit|little|become|becoming|currently|literally) ~suicidal",
    { unless: study },
  ],
  [
    "suicidal-thoughts",
    3,
    "suicidal( and| or)?( [^ .]+)? (thoughts?|thinking|ideation|ideations|feelings?|urges?|impulses?|again|plans?|mind|intent|intentions?|voices)",
    { unless: study },
  ],
  ["suicidal-word", 2, "suicidal", { unless: study }],
  [
    "thinking-of-suicide",
    3,
    "(thinking|think|thought|thoughts|thoughs|fantasi\\w+|dream|dreaming|daydream\\w*|obsess\\w*|imagin\\w+|ideation|urges?|idea|ideas|contemplat\\w+|consider\\w*|research\\w*|googl\\w+|reading|planning|talk\\w*|plan\\w*|tempted|close|turn|turning|resort|drawn|leaning|inclined|visions?|images?|option|options|way out|ways|considering) ~(about|of|on|to|towards|is)? ?(doing |committing |commiting |my own |my |attempting )?suicide",
    { unless: study },
  ],
  [
    "suicide-word",
    2,
    "suicide",
    {
      unless: `${study}|hotline|helpline|help line|loss|survivors? group|bereavement|bereaved|by suicide|his suicide|her suicide|their suicide|\\w+s suicide|lost (?:him|her|my)|note in the|watch|epidemic`,
    },
  ],
  [
    "want-to-die",
    3,
    "({want}|wanna|wouldnt mind|dying) (to |not to live and )?(just |really |fucking |literally |actually |honestly |already |simply |so badly |quietly |peacefully |be able to |lie down and |lay down and |curl up and |crawl into a hole and |go away and |go and )*(die|be dead|dead|drop dead|be six feet under|unalive|be unalived|bleed out|overdose|od)(?! (on|for|of|trying|hard|down|in (ten|10|fifty|50|thirty|30|\\d+) years|at \\d+|happy|old|before|someday|eventually|her|his|serious|weight|line|battery|to (see|know|go|try|meet|tell|hear)))",
    {
      unless: `${fun}|when (?:he|she|they|everyone|the teacher|my mom|my dad) (?:saw|walked|said|asked|laughed|looked|read|called)|hair|battery|phone|plants?|in the game|in a video game|boss fight|of (?:embarrassment|shame|laughter)|we all (?:have|need|are going)|dont (?:have|need)|(?:everyone|everybody|all) (?:has|have|is|are|going)|going to die`,
    },
  ],
  [
    "going-to-die-soon",
    3,
    "(im|i am|ill|i will|id|i think im|i|me) (going to|gonna|about to|will|ready to|planning to|plan to|have to|need to|must|should) (just )?die ~{soon}",
    { unless: fun },
  ],
  ["going-to-die", 1, "(im|i am) going to die", { unless: fun }],
  [
    "better-dead",
    2,
    "(better off dead|better (off )?if i (was|were|am|are|wasnt|werent|died|die|disappeared|left|never) ?(dead|gone|alive|here|around|existed|not here|not around)?|rather be dead|rather die than (live|keep|go on|feel|be here|wake up|face|spend another|do this|continue|be alive)|happier (dead|if i (was|were|wasnt|died|werent))|be better dead|easier if i (was|were|died|wasnt|just died|werent|disappeared)( gone| dead| not here| here)?|best if i (was|were|died|wasnt|disappeared|werent)( gone| dead| not here| here)?)",
    { firm: true },
  ],
  [
    "deserve-to-die",
    3,
    "(deserve|deserves|deserved|need|ought|should|supposed|meant) (to |just )?(die|be dead|suffer and die|be killed)(?! (hard|on|for))",
    { unless: `${fun}|plants?|battery|spider|zombie|villain|tradition|character` },
  ],
  [
    "kill-me",
    2,
    "(please |just |someone |somebody |god |lord |universe )(please |just )*(kill|shoot|end|murder) me",
    { unless: `${fun}|${chore}|monday|early|alarm` },
  ],
  [
    "kill-yourself",
    2,
    "((go |just |should |to |and |please |i said )+(kill|hang|shoot) yourself|kys)",
    { firm: true, anyone: true },
  ],
  [
    "hurt-myself",
    3,
    "{hurt} ~(myself|my self)(?! (esteem|off|out|up about|in half|short|some|a break))",
    { unless: slip },
  ],
  [
    "hurt-my-body",
    3,
    "(cut|cuts|cutting|slit|slitting|slash|slashing|slice|slicing|burn|burning|scratch\\w*|carve|carving|open|opening|carved|burned) (up |open |into |at |on )?(my|both|these) (own |left |right |both )?(wrists?|arms?|thighs?|legs?|skin|veins?|throat|forearms?|stomach|hips?|ankles?|vein)",
    {
      unless: `${slip}|out (?:in|on)|sun|sunburn|workout|mosquito|bites?|cat|rose|hike|squats|running|rash|eczema`,
    },
  ],
  [
    "self-harm",
    3,
    "((self|myself) ?(harm|harmed|harming|injur\\w+|mutilat\\w+|destruct)|selfharm\\w*|(want|need|crave|craving) to bleed|(fresh|new|more) (cuts|scars|wounds)( on (my|me|both))|started cutting|cutting (again|tonight|helps|calms|is the only|to cope|to feel|every|deeper|too)|relapsed (with|into|on) (cutting|self harm|sh)|pull(ed|ing)? out the (blades?|razors?)|burned my ?self|cigarette (on|to) my (skin|arm|arms|wrist|leg))",
    { unless: `${study}|carbs|sugar|grass|hedge|vegetables|onions?|caffeine|costs|wood` },
  ],
  [
    "self-harm-urge",
    2,
    "(urges?|tempted|temptation|impulse|need|want|wanting|craving|thoughts|thinking|thought) ~(to|of|about) ~(self harm|self harming|cut|cutting|relapse and cut|the blade|the razor|feel the blade|hurt|bleed)(?! (my|the|down|back|off|out|up|your|it|them|his|her|corners|carbs|sugar|hair|a|grass|ties|costs|through|across|some|toward|anyone|people|him|someone|dairy|and paste))",
    { unless: slip },
  ],
  [
    "starve-or-bang",
    2,
    "(bang|banging|smash|smashing|slam|slamming|beat|beating) my (head|fists?) ~(against|into|on) ~(wall|floor|door|desk|walls)(?! (with|over|trying|because of) (this|that|these|the|my) (code|homework|customers?|project|bug|report|forms?))",
    { unless: `${chore}|metaphor\\w*|code|bug|trying to explain|figurative\\w*|customer` },
  ],
];
