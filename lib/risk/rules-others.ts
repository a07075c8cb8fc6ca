import type { RuleSource } from "./types";

const rage =
  "lol|lmao|haha|for eating|for leaving|for forgetting|for not|for taking|for making|if he|if she|if they|when he|when she|" +
  "when they|in the game|fortnite|mario kart|chess|with kindness|dishes|jokingly|joking|snor\\w*|chewing|spoiler\\w*|figuratively|" +
  "character|novel|story|film|movie|villain|spider|mosquito\\w*|npc|monopoly|laundry|socks|feelings|pride|wallet|chances";
const sport =
  "chess|tennis|football|monopoly|cards|race|game|match|scrabble|fifa|mario|ping pong|score|record|level|uno|gym|traffic|drums?|eggs|odds|poker|pool|personal best|catan";

/** Wanting to hurt another person. Nobody is told; the page offers help to the writer. */
export const harmRules: readonly RuleSource[] = [
  [
    "harm-intent",
    2,
    "({want} to|wanna|thinking (about|of)|thoughts? (of|about)|fantasi\\w+ about|urges? to|gonna|will|ill|might|could|afraid ill|afraid i might|scared ill|dream\\w* of|planning|impulse to|scared i will) (just |really |actually |physically |seriously |fucking )*(kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|choke|choking|hurt|hurting|harm|harming|beat|beating|poison|poisoning|attack|attacking|smother|smothering|hit|hitting|shake|shaking|burn|burning) (up )?{person}(?! (feelings|hand|a (message|text|favour)|pride|chances|s feelings|up for|an email|with|friends (feelings|party)|in (the|a) (game|race|match)|photos?|at))",
    {
      unless: `${rage}|${sport}|hurt (?:him|her|them|someone|people|anyone|everyone|my \\w+) (?:by|with|if|when|again)|dont want to|afraid of hurting|texts?|email`,
    },
  ],
  [
    "harm-plan",
    3,
    "(shoot(ing)? up|bomb(ing)?|burn(ing)? down|blow(ing)? up) (the|my|this|that|his|her|their) (school|office|workplace|house|church|mosque|mall|building|place|work|classroom|home|temple|synagogue)|(take|taking) (everyone|them|him|her|others|people|you all) (all )?(down |out )?with me|(make|making) (them|him|her|everyone) (all )?(pay|bleed|suffer)( for)? ~({soon}|with blood|with (their|his|her) lives?)|({want} to|gonna|will|ill|im) ~(kill|killing|murder|murdering|stab|stabbing|shoot|shooting) {person} (with|{soon}|in (his|her|their) sleep|before he|and then (myself|me)|then (myself|me))(?! (kindness|laughter|love|cuteness))|(gun|knife|weapon) ~(for|waiting for|to) ~(him|her|them|school|work)",
    { unless: `${rage}|balloons?|minecraft|(?:phone|inbox|group chat)|sims|water guns?|paint` },
  ],
];

/** Being hurt, forced or controlled by someone. Never answered with "tell your crisis contact". */
export const abuseRules: readonly RuleSource[] = [
  [
    "abuse-violence",
    2,
    "{abuser} (just |still |always |keeps |kept |often |sometimes |has |have |had |regularly |would |will |also |then |even |used to |is |was |been |started |drunk |got drunk and |came home and |gets (drunk|angry|mad) and |got (angry|mad) and )*(hitting me|{violent} (me|my (kids|children|son|daughter|arm|throat|face|head|neck|hair))|{violent} (to )?(kill|hurt|find|leave) me|threatens? (me|us)|threatened (me|us)|put (his|her|their) hands (on|around) (me|my)|pulled my hair|threw (me|things at me|a \\w+ at me)|locked me|locks me|made me have sex|makes me have sex|forces me to|forced me to|forced (himself|herself) on me|gave me (a )?(black eye|bruises))(?! (up (on|for|with|about|to)|at|in (the|a|chess|tennis)|to (it|the|school)|by|with (a (smile|hug|compliment|joke|question|pillow fight|text|surprise|bill)|kindness|laughter|questions)|off at|as|that|high five|how|hard that|out of (my )?(comfort|bed)|home|heart))",
    {
      anyone: true,
      unless: `${sport}|${rage}|high five|deeply|by surprise|self ?defen[cs]e|sparring|boxing|karate|judo|heart|snowball\\w*|my feelings|pillow|laugh\\w*|to eat (?:my )?(?:vegetables|greens|broccoli)|tickl\\w*|to (?:go|come) (?:to|on|out|for) (?:the|a)`,
    },
  ],
  [
    "abuse-fear",
    2,
    "((scared|afraid|frightened|terrified|fear) (of|to be alone with|for my life|to go home to|to leave|to be around|what|he|she) ?(my |when |that )?(husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|mother|mom|brother|uncle|him|he|her|she|will do|going home)?(?! (dying|heights|spiders|the|flying|failure|losing|being alone|clowns|dogs|it|a|my (exam|boss|future|job|interview|driving|presentation)|getting|what people))(?= (when|if|because|hitting|will|gets|hurts|comes|is|kill|again|coming|finds|finding|hurt|hitting|drinks|might|he|she|hell|shell|and|\\.)|)|walking on eggshells (around|with)|{abuser} (wont|doesnt|never|will not|didnt|does not) let me (leave|see (my )?(friends|family|anyone)|go out|have (my )?(phone|money|a job)|work|talk to|out of the house|call|eat|go anywhere|use my phone)|{abuser} (controls|took|takes|checks|tracks|keeps|has) ~(my (money|phone|passport|keys|location|bank|wages)|where i go|what i (wear|eat|spend)|who i (see|talk))|{abuser} (said|says|told me|threatened|threatens|swore|keeps saying|promised) ~(hed|hell|shed|shell|he will|he would|she will|theyll|to|i) (would |will )?(kill|hurt|find|take) (me|himself|herself|the kids|my kids|us|him|my dog) ?(if)?|(told|telling|tells|says|said|wants|saying|keep telling|messaged|messages|texts?|comment\\w*) (me )?(to )?(go |i should )?(kill|hang) (myself|yourself)|(was|got|been|being|getting|i get|i got|is) (just )?(raped|molested|sexually (abused|assaulted)|beaten( up)? (by|at|every)|abused( by)?|trafficked|assaulted|blackmailed)|domestic (violence|abuse)|abusive (relationship|husband|wife|boyfriend|girlfriend|partner|home|father|mother|ex|marriage)|(touches|touched|touching) me (where|when|inappropriately|down there|even though|and i (dont|didnt)|at night)|(forced|forcing|pressures?|pressured|coerc\\w+|blackmail\\w*) me (to|into) ~(sex|marry|marriage|bed|photos|pictures|sleep with|nudes)|forced marriage|(hide|hiding|hid) (the |my )?bruises)",
    {
      firm: true,
      anyone: true,
      unless: `${sport}|movie|film|book|documentary|podcast|novel|article|lecture|training|seminar|news|surprise|homework before|the dog|my (?:exam|interview|driving test|presentation)|charity|haunted|horror|course|volunteer\\w*`,
    },
  ],
];

const quitting =
  "(?:stopped|stop|quit|quitting|came off|come off|coming off|off|ran out of|run out of|gave up|without|cut out|detox\\w*( from)?|withdraw\\w*( from)?|havent had|last|cold turkey( off| from)?|dropped|threw away|skipped)";
const drug =
  "(?:drinking|alcohol|booze|vodka|a drink|drink|beer|wine|whisky|whiskey|liquor|benzos?|xanax|valium|diazepam|klonopin|clonazepam|ativan|lorazepam|alprazolam|librium|ghb|phenibut|barbiturates|opioids?|opiates?|heroin|oxy\\w*|fentanyl|methadone|suboxone|tramadol|gabapentin|pregabalin|lyrica|my meds|sleeping pills|zopiclone|baclofen)";
const signs =
  "(?:shak\\w*|shakes|trembl\\w*|tremors?|sweating|sweats|seizures?|seeing things|hearing things|hallucinat\\w*|confus\\w*|vomit\\w*|throwing up|fever|heart (is )?(racing|pounding)|fits?|convuls\\w*|delirium|bugs|cant stop shaking|crawling|things that arent there)";
const mildThing =
  "caffeine|coffee|sugar|nicotine|cigarettes?|smoking|phone|social media|instagram|chocolate|game|bank|cash|gaming|tiktok|screen|energy drinks?|vap\\w+|laughing|with laughter|cold outside|nerves";

/** Stopping alcohol or sedatives suddenly can be dangerous in itself. */
export const withdrawalRules: readonly RuleSource[] = [
  [
    "withdrawal-danger",
    3,
    `(${quitting} ~${drug}|withdrawals?|detox\\w*|cold turkey|dts|delirium tremens) ~([^ .]+ ){0,8}(seizures?|seeing things|hearing things|hallucinat\\w*|delirium|convuls\\w*|things that arent there|bugs (on|crawling)|fits)|(seizures?|seeing things|hallucinat\\w*|things that arent there|hearing things) ~([^ .]+ ){0,8}(withdrawals?|detox\\w*|cold turkey|${quitting} ~${drug})`,
    { unless: mildThing },
  ],
  [
    "withdrawal-signs",
    2,
    `${quitting} ~${drug} ~([^ .]+ ){0,8}${signs}|${signs} ~([^ .]+ ){0,8}(since|after|because|when|from|without) ~([^ .]+ ){0,4}(${quitting} ~)?${drug}|withdrawals? ~([^ .]+ ){0,6}${signs}|${signs} ~([^ .]+ ){0,5}withdrawals?|(going through|in|having|bad|terrible|awful|horrible|severe|alcohol|benzo|opioid|opiate|heroin|xanax|valium) (bad |terrible |severe |alcohol |benzo |opioid |heroin )*withdrawals?|(the )?dts`,
    { unless: mildThing, firm: true },
  ],
  [
    "withdrawal-sudden",
    2,
    `(stopped|quit|quitting|stop|stopping|came off|coming off|come off|threw away|threw out|tipped out|going) ~(all )?(of )?(my )?~${drug} ~(cold turkey|suddenly|all at once|overnight|abruptly|without (telling|a doctor|tapering|my doctor))|cold turkey ~(off|from|on|with)? ?${drug}`,
    { unless: mildThing, firm: true },
  ],
];

/** Worry about another person who may want to die. */
export const someoneRules: readonly RuleSource[] = [
  [
    "someone-wants-to-die",
    2,
    "{they} (just |has |have |is |was |keeps |kept |been |really |also |always |might |may |could |will |would |says |said |told me |texted me |texted |tells me |messaged me |mentioned |thinks |posted |wrote |admitted |confessed |that |about |he |she |they |hes |shes |theyre |wants |want |wanted |going |is going |threatened |threatening |threatens |talking |talks |talked |to |of |tried |trying |feels |feeling |seems |i think |planning |plans |thinking |joking |jokes |saying |going to |doesnt want |doesnt |dont |didnt |not |cant |wishes |wish |wished |sounds |constantly |openly |like |wanting |wont |a lot |getting )*((kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|shoot|shooting|starve|starving|end|ending|take|taking|drown\\w*|burn\\w*) {themself}|suicidal|commit suicide|(about|of|attempt\\w*|considering|thinking) suicide|(to|about|of) (die|dying|be dead|death|end it( all)?|disappear forever|not be here|overdose)|(want|wants|wanted) to (die|be dead|live anymore|be here anymore|live|be alive|not exist)(?! (with|in (a|the|this|that|my|her|his|london|new)|on|near|at|alone|for))|(was |were |is |isnt )?(dead|better off dead)(?= (so|and hes|and shes))|self harm(s|ing|ed)?|overdosed|cutting (again|herself|himself)|live anymore|be here anymore|be alive anymore|go on (anymore|living)|wants to die)",
    {
      firm: true,
      anyone: true,
      unless:
        "character|movie|film|novel|book|show|series|episode|lyrics|song|game|wedding|of (?:laughter|embarrassment|boredom)|accidentally|by accident|shaving|cooking|at the gym|playing|football|phone|battery|squad|class on|documentary|training|prevention|years? ago|when i was|in (?:19|20)\\d\\d|meeting|call|strong|class|course|cake|joke about|for granted|diet",
    },
  ],
  [
    "someone-worry",
    2,
    "((worried|scared|afraid|concerned|terrified|fear|frightened|think|help) ~{they} ~(might|may|will|could|would|is going to|going to|is|hurt|hurting|kill|suicid\\w*|wants to|want to|do something) ~((hurt|hurting|harm|harming|kill|killing) {themself}|suicid\\w*|do something (stupid|bad|to)|die|dying|end (it|{themself})|cutting)|how (do|can|should|to) ~(help|talk to|support|stop) ~{they} ~(suicid\\w*|wants to die|self harm\\w*|hurting|cutting|from (hurting|killing|cutting))|{they} (took|has taken|swallowed|just took|have taken) ~(pills|overdose|tablets|whole bottle)|(suicide|goodbye|suicidal) (note|text|message|letter) from {they}|({they} )?(left|sent|wrote|texted|posted|messaged) (me )?(a )?(suicide|goodbye) (note|text|message|letter)|found {they} ~(suicide note|goodbye note|with a (knife|rope|gun)|cutting|pills))",
    {
      firm: true,
      anyone: true,
      unless:
        "character|movie|film|novel|book|show|phone|battery|goodbye note from work|colleague leaving|prescribed|headache|leaving card|vet|cancer|old age",
    },
  ],
];

/** A hard time, said plainly: nothing to alarm about, and worth a quiet offer. */
export const distressRules: readonly RuleSource[] = [
  [
    "hopeless",
    1,
    "(feel|feeling|felt|im|i am|so|completely|totally|utterly|everything is|its all|things are|life is) ~(hopeless|worthless|useless|a failure|broken|empty|numb|trapped|lost|overwhelmed|desperate|miserable|a burden|alone|unbearable|helpless|disgusting|pathetic|suffocating|drowning|falling apart)",
    { unless: "phone|keys|printer" },
  ],
  [
    "hate-myself",
    1,
    "((hate|hating|despise|loathe|disgusted (by|with)) (myself|me|my life|my body|who i am|everything about me)|cant (cope|stop crying|function|get out of bed|breathe|stand myself|sleep anymore|feel anything)|cried (all|for hours|myself to sleep|again)|(panic|anxiety) attacks?|breaking down|broke down|breakdown|i give up|nothing (matters|helps)|whats wrong with me|(no one|nobody) (cares|loves me|understands|likes me)|relapsed|im (so )?done|fall(ing)? apart|at (my|the) (breaking point|end of my (rope|tether)|wits end|limit)|rock bottom|(suicide|took (his|her|their) own life|killed (himself|herself|themselves)))",
    { anyone: true, unless: "\\w+ (?:down on the motorway)|car broke down|washing machine|squad" },
  ],
];
