import type { RuleSource } from "./types";

const fun = "laughing|laughter|embarrass\\w*|boredom|cringe|cuteness|of (?:shame|cold|heat|hunger|thirst)";
const chore =
  "homework|spreadsheets?|emails?|meeting|traffic|printer|queue|song|karaoke|commute|dishes|laundry";
const seen =
  "(?:when|because) (?:he|she|they|everyone|the \\w+|my \\w+) (?:saw|walked|said|asked|laughed|looked|read|called)";
const study =
  "prevention|squad|awareness|statistics|stats|rates?|documentary|lecture|podcast|novel|essay|workshop|training|seminar|" +
  "bomb\\w*|doors?|character|episode|chapter|policy|paper|history|mission|vaccine|drink|political|career|social|article|film|movie|" +
  "book|play|game|report|class|course|fundraiser|law";
const slip =
  "shav\\w+|cook\\w*|kitchen|chopp\\w+|slicing|onions?|vegetables|paper|on (?:a|the|some) (?:bush|branch|door|tin|can|glass|fence|edge|page|" +
  "thorn|nail|stove|oven|pan|iron|kettle|bike)|accident\\w*|gym|running|playing|lifting|training|football|skat\\w+|skiing|fell|" +
  "tripped|falling|my (?:back|knee|ankle|hair)|opening|garden\\w*|bread|slack|a piece|some cake|hot (?:tea|coffee|oil)|yoga|climbing|cycling";

/** Wanting to die, said outright, and hurting oneself. */
export const activeRules: readonly RuleSource[] = [
  [
    "kill-myself",
    3,
    "{kill} (off |or \\w+ |and \\w+ |fucking )?myself(?! (up|into|onto) )|do myself in",
    {
      unless: `${fun}|(?:if|before|over|than) (?:[^ ]+ ){0,8}(?:${chore})|favou?r|pictures?|selfie|in the (?:mirror|foot)|deep end|day off|message`,
    },
  ],
  ["kill-myself-chore", 1, "{kill} myself"],
  [
    "throw-myself",
    3,
    "(throw|hurl|fling|chuck)(ing)? ~myself ~(off|under|in front|out|from|into (the|a|oncoming) (river|traffic|sea|road))",
  ],
  [
    "end-my-life",
    3,
    "(tak(e|ing)|took|end(ing|ed)?|finish|stop|quit|terminate) my (own |entire |whole |miserable |pathetic |stupid |worthless )?(life|existence|suffering|misery)",
    { unless: "own hands|back|granted" },
  ],
  [
    "end-it",
    3,
    "(end|ending) (everything|all of this|this life|it all)(?= \\.)|(end|ending|finish) (it|things|everything|this|this life|the pain|all of this|all this) {adv}(all|here|today|once|for good|forever|permanently|myself|soon|tonight|tomorrow|(?= \\. ))",
    {
      unless: `with (?:him|her|them|my)|relationship|contract|subscription|call|class|date|job|(?:boy|girl)friend|break up|marriage|divorce|story|essay|letter|friend\\w*|strong|${chore}`,
    },
  ],
  [
    "end-it-now",
    3,
    "({want}|about|might|going|should|could|will|ill|id|might as well|ways?|how|courage|guts) (to |of |i )?{adv}(end|ending) it(?! (with|up|on|there|early|at|between|off|in|by|before|well|like|this|when|after) )",
    { unless: `relationship|contract|call|class|marriage|story|essay|letter|friend\\w*|${chore}` },
  ],
  [
    "commit-suicide",
    3,
    "(commit\\w*|comit\\w*|attempt\\w*|consider\\w*|contemplat\\w+|do|want|choose|plan\\w*|tempted) (to )?(commit\\w* )?suicide|self delete|commit die|kms|ctb|unalive",
    { unless: study },
  ],
  [
    "overdose",
    3,
    "({want}|going|might|will|ill|could|wanna|about|should) (to |of )?{adv}(take|swallow|down|taking|swallowing) {adv}(all|whole|every|too many) ~(bottle|pills|them|{pills})|({want}|going|might|will|ill|could|wanna|about) (to |of )?{adv}(overdose|overdosing|od)",
    { unless: "coffee|chocolate|sugar|game|prevention" },
  ],
  [
    "suicidal",
    3,
    "(im|am|feel\\w*|felt|been|be|being|get\\w*|me|so|very|really|and|still|quite|kinda|always|pretty|bit|become|becoming|currently) ~suicidal",
    { unless: study },
  ],
  [
    "suicidal-thoughts",
    3,
    "suicidal ~(thoughts?|thinking|ideation\\w*|feelings?|urges?|impulses?|again|plans?|intent\\w*|voices)",
    { unless: study },
  ],
  ["suicidal-word", 2, "suicidal", { unless: study }],
  [
    "thinking-of-suicide",
    3,
    "(think\\w*|thoughts?|fantasi\\w+|dream\\w*|obsess\\w*|imagin\\w+|ideation|urges?|ideas?|research\\w*|googl\\w+|plan\\w*|tempted|close|turn\\w*|drawn|visions?|my mind|considering) ~suicide|(only|best|last) (way|thing|option|solution|answer|choice) ([^ .]+ ){0,6}(is|to) (to )?(die|death|suicide|kill myself|disappear)|suicide ~(on my mind|option|way out|answer|solution|in my head)",
    { unless: study },
  ],
  [
    "suicide-word",
    2,
    "suicide",
    {
      unless: `${study}|hot ?line|help ?line|loss|survivors?|bereave\\w+|by suicide|\\w+s suicide|(?:his|her|their) suicide|lost|watch`,
    },
  ],
  [
    "want-to-die",
    3,
    "({want}|wanna|wouldnt mind|need|ought|should|supposed|might as well|(?:favou?r|better|relief|help) by|deserve\\w*|let me|feel like|only \\w+ (left )?is) (i )?{adv}{die}(?! than (?!live|keep|feel|go on|be here))(?! for (?!what|my))(?! (on|of|trying|hard|in (ten|\\d+)|at|happy|old|before|someday|eventually|her|his|weight|line|battery|laughing|to) )",
    {
      unless: `${fun}|${seen}|battery|phone|plants?|spider|zombie|boss|villain|game|we all|(?:everyone|everybody|all) (?:has|have|is|are|going)`,
    },
  ],
  [
    "dying-soon",
    3,
    "(im|i am|ill|i will|i) {adv}(going|about|will|ready|planning|plan|have|need|must|should)? ?{adv}die {adv}{soon}",
    { unless: `${fun}|if` },
  ],
  [
    "kill-me",
    2,
    "(?<=\\. )kill me(?= \\.)|(kill|shoot|end) me (now|please|already|tonight)|(god|lord|jesus|death) ~take me(?! (to|back|on|for|out|with) )(away|home|tonight|now)?|(please|just|someone|somebody|god|lord|universe) (please |just )*{kill} me",
    { unless: `${fun}|${chore}|monday|early|alarm` },
  ],
  ["kill-yourself", 2, "(go |just |should |to |and )+(kill|hang) yourself|kys", { firm: true, anyone: true }],
  [
    "hurt-myself",
    3,
    "{hurt} (or \\w+ |and \\w+ |fucking )?myself(?! (off|out|up about|in half|short|some|a break|esteem))",
    { unless: slip },
  ],
  [
    "hurt-my-body",
    3,
    "{hurt} {adv}(up |open |into |at |on |words |myself )*(my|both|these) (own |left |right |both )*(wrists?|arms?|thighs?|legs?|skin|veins?|throat|forearms?|stomach|hips?)",
    { unless: `${slip}|out (?:in|on)|sun\\w*|workout|bites?|cat|rose|hike|squats|rash|eczema|falls?` },
  ],
  [
    "self-harm",
    3,
    "({want}|wanna) {adv}(bleed|see (the |my |some )?blood)|(on|to) myself(?= \\. )|self ?(harm\\w*|injur\\w+|mutilat\\w+)|selfharm\\w*|{want} to bleed|(fresh|new|more) (cuts|scars) ~(on|my|both|arms?|legs?|wrists?|thighs?)|(started|been) cutting|cutting (again|tonight|helps|calms|is the only|to cope|to feel|every|deeper|too)|(blade|razor) (is )?(calling|on my skin)|relaps\\w+ (with|into|on) (cutting|self|sh)",
    { unless: `${study}|clean|free from|carbs|sugar|grass|hedge|caffeine|costs|wood` },
  ],
  [
    "self-harm-urge",
    2,
    "(need|want|miss) (the|my) (razor|blades?)(?= \\.)|(urges?|tempt\\w+|impulse|need|want\\w*|crav\\w+|thoughts?|thinking) ~(to|of|about|for) {adv}(self harm\\w*|cut|cutting|blade|razor|feel the (blade|razor)|hurt|bleed)(?! (my|the|down|back|off|out|up|your|it|them|his|her|corners|carbs|sugar|hair|a|costs|through|some|anyone|people|him|someone|dairy|and) )",
    { unless: slip },
  ],
  [
    "bang-my-head",
    2,
    "(bang|smash|slam|beat)(ing)? my (head|fists?) ~(against|into|on) ~(wall|floor|door|desk|walls)(?! [^ .]+ )",
    { unless: `${chore}|code|bug|trying` },
  ],
];
