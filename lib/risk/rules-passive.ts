import type { RuleSource } from "./types";

const chore =
  "job|diet|heat|commute|homework|exams?|essay|class|course|puzzle|recipe|yoga|exercise|workout|assignment|maths?|report|" +
  "spreadsheet|dishes|traffic|meeting|lesson|game|shift|semester|movie|film|book|novel|queue|line|party|holiday|weekend|" +
  "dentist|rain\\w*|snow\\w*|song|phone|tickets?|headache|migraine|tooth\\w*|knee|coffee|chew\\w*|music|alarm|lol|haha";
const seen =
  "(?:when|because) (?:he|she|they|everyone|the \\w+|my \\w+) (?:saw|walked|said|asked|laughed|looked|read|called)";
const quiet = { firm: true, unless: `${chore}|${seen}|embarrass\\w+|of my (?:list|day)` } as const;

const stark = { firm: true } as const;

/** Not wanting to be here, said sideways: understatement is how most people say it. */
export const passiveRules: readonly RuleSource[] = [
  [
    "dont-want-to-live",
    2,
    "{dont} {adv}(want|wanna|wish|care|feel|like|need|plan|intend|deserve|expect|see|planning|belong|supposed|meant|(have )?(the|any) (strength|energy|will|heart|courage)) ?(like|myself|the point|if|whether|i|of|in|about)? {adv}{alive}{scene}",
    stark,
  ],
  [
    "dont-want-this",
    2,
    "tomorrow (never|doesnt|wont) comes?|{dont} want ~(tomorrow|morning) to come|({want}|wanna) {adv}out(?= \\. )|no more tomorrows?|quit life|close to ending (it|everything|things)|{dont} (want|wanna) {adv}(do|feel|deal with|face|take|have|fight)? ?(this|it|anything|it all|like this|this way|myself|any of this) ?(life|pain|all)? ?({anymore}|ever again)",
    quiet,
  ],
  [
    "wish-not-alive",
    2,
    "(wish\\w*|hop(e|ing)|pray\\w*|if only|better if) ~(i|id|god|it|to|my heart|the (?:earth|ground)) ?(had |could |would |was |were |did )*{adv}(dead|die|died|(not|never|wasnt|werent|didnt|dont|wont|wouldnt) {adv}(have been |been |fucking )?{alive}|(not|never|wasnt|didnt|dont|wont) {adv}(have been |been |have |ever )?(born|woke\\w*|existed|survived|made? it|open my eyes)|disappear(ed)?|vanish(ed)?|(cease|stop)(d|ped)? (to exist|existing|breathing|living|being)|sleep forever|gone|fade away|nothing|get (cancer|hit|run over|shot|killed)|got (hit|cancer|run over|shot|killed)|take me|stops?(?= \\. )|swallow me and)(?! (late|early|by|for|from|to|into|in|on|at) )",
    quiet,
  ],
  [
    "disappear",
    2,
    "({want}|wanna|could|going|id|i want is) {adv}(disappear|vanish|not {adv}{alive}|stop {alive}|never wake\\w*|gone|fade away|evaporate|cease to exist|leave (this|the) (world|earth|planet|life)|(sleep|fall asleep|go to sleep|close my eyes) (forever|and (never|not))|erased|escape life|out of this life|at peace forever|rest forever|slip away)(?! (to|into|from|when|on|for|in|under|with|at|by|early) )",
    stark,
  ],
  [
    "cant-go-on",
    2,
    "{cant} {adv}(go on(?! (the|a|this|\\w+day|holiday|vacation|my|dates?) )|going|doing this|carry on|(keep |go on )?living|live like this|live with (myself|this|what)|live|do (it|this|life|any of this|another day)|take (it|this|life|the pain|much more|any ?more)|bear (it|this|to|being|living)|stand (living|being|it|life|to live)|handle (life|living|being|this|it)|hold on|hang on|hold out|fight|fighting|trying|survive|endure|exist|stay (alive|here)|see (a|any|the) (way|future|point|reason|light)|see (a )?tomorrow|face (another|tomorrow|life|living)|(here|alive) {anymore}|see myself {adv}(past|living|alive)|continue(?! (the|a|my|reading|watching) )|pretend\\w*|wait to (die|be dead)|make it (through|another|to (morning|tomorrow)))( (this|like this|with this))? ?({anymore}|longer|today|tonight|again)?(?! (without|for|until|to|when|with|back|home|off|out|on|at|alone|tomorrow|in|by) )",
    quiet,
  ],
  ["cant-anymore", 2, "(i|just|simply|really|honestly) {cant} {anymore}(?! [^ .]+ [^ .]+ )", quiet],
  [
    "better-without-me",
    2,
    "(better|happier|easier|fine|okay|relieved|best|freer) (off |place |for \\w+ |on \\w+ )*{adv}(dead|without (me|having me)|(if i|when im|once im) (was |were |wasnt |werent |am |never |just |had |didnt )*(gone|dead|around|here|exist\\w*|alive|born|been born|woke up|left|died|disappeared|not here))|without me {adv}(everyone|they|you|the world|my \\w+|he|she|life|things)|(rather|be better) (be )?dead|(world|nobody|no one|they|family) (doesnt |dont )?needs? me(?! (to|for|at|on|in|by|tomorrow|today) )|rather die than (live|keep|go on|feel|be here|wake up|continue)",
    stark,
  ],
  [
    "burden",
    2,
    "(only|just|nothing but|such|always|too much of|tired of being|want to be|sick of being|being|stop being) (a )?(huge |big |complete |total )?burden ?(to|on|for|anymore)",
    stark,
  ],
  [
    "no-point",
    2,
    "what is there to live|(no|not|isnt|any|the|whats|what is|theres|never a|little|without|lost|losing|lose|lacking|have) {adv}(real |more |good |single |longer |any )*(point|reasons?|purpose|use|sense|will|desire|meaning|strength|hope) ?(left |anymore )?(of|in|to|for|trying|why)? ?(i |should |me |keep |keeping |continue |being |stay |staying |trying |to |be )*({alive}|anything|it all|all this|any of (this|it)|fight\\w*|hold\\w* on|carry\\w* on|stay\\w*|surviving|(stick|sticking) around|trying anymore|anymore){scene}",
    stark,
  ],
  [
    "life-not-worth",
    2,
    "(living|existing|staying alive) is too (hard|much|painful)|too (hard|much|painful) to (stay alive|live|exist|go on)(?= (\\.|like this|anymore))|not strong enough to {adv}{alive}|(life|living|it|existence|alive|this|going on|staying) {adv}(isnt|is not|not|aint|hardly|doesnt|never|no longer) {adv}(feels? |seems? |feel |seem )*worth (living|fighting|it {anymore}|the (pain|effort))|(life|living|existence|being alive|existing) {adv}(is|isnt|feels|seems|has|became|holds)? ?{adv}(too )?(over(?= (\\.|for me|and|now) )|pointless|meaningless|unbearable|torture|not for me|for me|prison|painful|hurts|hurt|no (meaning|purpose|point|value)|hard to (live|continue|go on))|nothing (left )?(to live|worth living|for me|keeping me)|no life left",
    {
      firm: true,
      unless: `${chore}|this (?:is|was)|it (?:is|was|feels) (?:over|pointless)|living (?:room|costs?)|(?:social|love|battery) life|to live (?:near|in)|its over`,
    },
  ],
  [
    "tired-of-living",
    2,
    "done (living|existing|fighting|trying to live|breathing)|(tired|exhausted|sick|weary|bored|fed up|done|finished|through|had enough) (of|with|from) {adv}(alive|living|live|life|existing|existence|breathing|waking up|surviving|being here|being in pain|being me|the world|everything|it all|all of (it|this)|going on|holding on|fighting (to|every|my|this|for)|trying to (live|stay|survive|exist)){scene}(?! (being|before|else|cup|coach\\w*|i (had|needed)|from|on))",
    stark,
  ],
  [
    "want-it-to-stop",
    2,
    "({want}|wanna|please|make|(waiting|praying|begging|pray|beg) for|let) {adv}(for )?(it|it all|everything|all of (it|this)|all this|(the|this|my|all the) (pain|suffering|hurt\\w*|thoughts|voices|head|brain|mind|life|world|nightmare|torture|noise in my head)|this feeling|life|me) {adv}(would |will |could )?(stop|end|over|go away|done|finish|gone|cease|go (dark|black|quiet)|quiet|shut up)(?! (up|by|at|working|talking|calling|well|the|with|in|being|asking|texting) )",
    {
      firm: true,
      unless: `${chore}|week|day|winter|summer|season|back|period|cramps?|upstairs|construction|bark\\w*|ring\\w*|itch\\w*|buffer\\w*|load\\w*`,
    },
  ],
  [
    "dark-thoughts",
    2,
    "(dark|darkest|unsafe|intrusive|morbid|scary|bad|awful|dangerous|those|the) (\\w+ )?thoughts? ~(again|back|worse|louder|stronger|lately|returned|tonight|wont stop|winning|came|keep|about (hurting|dying|death)|of (dying|death))|(dark|darkest|unsafe) (thoughts?|ideas)|in (a|such a) {adv}(very |pretty |super |really )*dark (place|hole|pit)|(urge|call) of the void",
    quiet,
  ],
  [
    "thinking-of-death",
    2,
    "(imagin\\w+|pictur\\w+|plan\\w*|dream\\w*) {adv}(funeral|death)|how (id|i would|ill|i could|i will) (do it|end it|die|kill)|(think\\w*|thoughts?|fantasi\\w+|daydream\\w*|dream\\w*|obsess\\w*|imagin\\w+|pictur\\w+|wonder\\w*|plan\\w*|long\\w*|crav\\w*|wish\\w*|pray\\w*|wait\\w*|welcome|beg\\w*) ~(about|of|for|what|how|like) ~(dying|my (own )?death|death|ending (it|things|everything|my|all)|not (being (here|alive|around)|existing|waking up)|being (dead|gone)|never waking up|my (own )?funeral|jumping|crashing|disappearing forever|ways to (die|go|end)|how to (die|end))(?! (of (my|the|a) |star|metal|valley|note|penalty|in the (book|film|game)|from|rope|the month|my hair|out|off the diving|into|laughing))",
    {
      unless: `${chore}|poem|skydiv\\w+|bungee|parachut\\w+|pool|trampoline|hair|hospice|funeral of|(?:\\w+s|his|her|nan|grand\\w+) (?:death|dying|was dying|is dying)|death of|(?:deaths?|dying) (?:in|of|penalty)|deserve|dying (?:to|for) |laughing|we all|plants?|battery`,
    },
  ],
  [
    "nobody-would-care",
    2,
    "(if|when|once) (i|im) (die|died|dead|was dead|was gone|gone|disappear\\w*|vanish\\w*|killed) ~(no one|nobody|would anyone|who|they|theyll|theyd|everyone|people|it|would it) ~(notice|cares?|miss|mind|better|happier|relieved|matter|sorry|sad|cry)|(sorry|sad|miss me|happy) (when|once|after) im (gone|dead)|(you|they|no one|nobody|everyone) (wont|never|will never|will) ~(worry about|deal with|put up with|see|hear from|bothered by|miss) me ({anymore}|again|when im)|({noone} ~(care|cares|notice|get over|miss|mind|sad|cry|remember me|know)|(dont|doesnt|wouldnt|wont|not) (care|matter|mind|bother)|relief|okay|would it matter) ~{gone}",
    {
      firm: true,
      unless: `${chore}|left (?:this|early)|left|late|gone for|(?:come|go|show|text|call|reply|finish|home|married)`,
    },
  ],
  [
    "no-one-misses-me",
    2,
    "{noone} ~(come|came|cry|be) ~(to|at) my (own )?funeral|(no one|nobody|not even my \\w+|who|no ones|nobodys) {adv}(would|will|is|going to|d) {adv}(miss|mourn|remember|cry (for|over)|grieve) ?(for |over )?me",
    stark,
  ],
  [
    "hope-for-accident",
    2,
    "(hop(e|ing)|wish\\w*|pray\\w*) ~in(to)? (a )?(car |fatal )?(accident|crash|wreck)|(hop(e|ing)|wish\\w*|mind|want|pray\\w*|care|nice|okay|imagine) ~(hit by|run over by|struck by|a|some|the|getting|that|by) (a )?(car|truck|bus|train|lorry|driver|lightning|plane)( \\w+)? (to |would |just |could )*(hit\\w*|kill\\w*|crash\\w*|take|runs?|swerve|struck) ?(me|over|into)?|(hop(e|ing)|wish\\w*|pray\\w*|mind|care) ~(get|got|getting|being|was) (hit|run over|struck|shot|killed|cancer|murdered)|(hop(e|ing)|wish\\w*|pray\\w*) ~(something|someone|cancer|my heart|it|god|illness) ~(kills?|stops|takes?|gives out) ?me",
    { firm: true, unless: "pass|late|new car|tickets?|lottery|buy|picture" },
  ],
  [
    "die-in-sleep",
    2,
    "(die|died|dying|pass away|slip away|go) in my sleep|(never|not|dont|didnt|wont) (care |mind )?(if )?(i )?(want to |ever |wanna |hope to |having to |have to )*(wake|waking) up (again|anymore|ever|tomorrow|in the morning|one day|at all)|(asleep|sleep|close my eyes|drift off|bed) and (just )?(never|not)(?= (ever |have to )?(wake|open|get up|come back))",
    { firm: true, unless: "early|at (?:five|six|seven|\\d+)|for (?:work|school)|alarm" },
  ],
  [
    "should-not-exist",
    2,
    "(should(nt| not| never)|dont deserve to|not worthy to|no right to|never meant to|(not|wasnt) (supposed|meant) to) {adv}(have )?(been |ever )*(born|{alive}|existed|survived){scene}|it hurts to (be alive|live|exist|breathe)|(should have|shouldve) (died|been me|been dead|let me die|not (survived|woken up))|(regret|hate|cant stand|resent|despise|disappointed|sad) (that |to |about )?(be |being |im |i |am |still |waking )+(alive|here|born|survived|woke up|exist\\w*|breathing|living)|(hate|regret) (living|existing|surviving|waking up|breathing)|(why|dont know why|what for) (am |im |i |do |did |even |still |keep |should |bother |go |go on |have to |to |was )*(alive|living|exist|born|wake up|survive|live|breathe|go on|keep going|carry on|here anymore|still here(?= \\.)){scene}",
    stark,
  ],
  [
    "give-up-on-life",
    2,
    "(giv(e|ing)|gave|given) up (on )?(life|living|everything|it all|myself|the world|trying to live|existing|for good|completely|forever|fighting)|(have|got) no ~(fight|strength|energy|will) ?(left|to live|to go on)|(end|edge) of (the line|the road|my life) ?(for me|now)|its (all )?over for me|this is it for me|(theres |there is )?nothing (left|more) for me|too late for me|(nothing|nobody|no one) can (help|save|fix) me|beyond (help|saving)|(no|dont see|cant see|see no|only|easiest) (a |any |my |other )*(way out|way forward|escape|future)(?! (in|with|at|of the) )",
    quiet,
  ],
  [
    "death-as-relief",
    2,
    "my death (would|will)|(death|dying|being (dead|gone)|not (existing|being here)|sleeping forever) {adv}(would|will|is|seems|feels|sounds|looks|might|must) {adv}(like |feel |more |such |starting )*(relief|easier|peaceful|easy|better|escape|answer|comforting|comfort|nice|kinder|freedom|appealing|tempting|way out|option|solution|rest|beautiful|inviting|calling)|(not|no longer) (afraid|scared) (of|to) (death|dying|die)|ready for (it|this|life|everything|death) ?(to (end|be over))?|waiting to die|(see|meet|join|be with) (you|him|her|them|my \\w+) (soon |again )?(in heaven|on the other side|in the afterlife)",
    quiet,
  ],
  [
    "not-safe",
    2,
    "(dont|not|cant|wont) ~(safe|trust myself) ?(with|alone|tonight|from|right now|around|in my own|to be|by|being)? ?(myself|alone|tonight|with my thoughts|own head|sharp)?|unsafe (with|around) my\\w*|dont know what (i might|ill|im going to|i will|i could) do|(scared|afraid|terrified|worried|fear) (of )?(what|that|ill|im|myself|i) ~(i |ill |id )?(might|will|could|would|capable|going to|hurt myself) ?(do|to do|hurt)? ?(to )?(myself|something|it|if|tonight|next|stupid|when)?|(might|may|could|will|ill|going to|about to|{want} to|wanna) {adv}(do|doing) (something|smth) {adv}(very )?(stupid|bad|drastic|terrible|awful|to myself|i cant|irreversible|permanent)|(protect|save|stop) me from myself|danger to myself|shouldnt be alone",
    {
      firm: true,
      unless:
        "tattoo|haircut|bangs|walking|on the bus|password|online|driv\\w+|cycling|exam|work|weekend|cook|wear|food|summer|degree|neighbou?rhood",
    },
  ],
  [
    "only-staying-for",
    2,
    "(only|one|sole|last) (thing|person|reason|ones?) ~(keeping me|keeps me|im|i|stopping me|stops me|havent|i stay) ~(alive|here|going|from|living|done it)|(just|barely|only) (existing|surviving|staying alive)|(if it wasnt|werent it) for my ~(be dead|be gone|be here|have done|have killed)|(hanging|holding) on by a (thread|string)|(dont know|not sure) how (much|many|long) ?(longer|more) ~(i can|i have|ill)(?! wait)|cant promise ~(here|alive|safe)",
    quiet,
  ],
];
