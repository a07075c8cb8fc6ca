import type { RuleSource } from "./types";

const body =
  "headache|migraine|tooth|toothache|back pain|knee|cramps?|period pain|rain|raining|noise upstairs|alarm|hiccups|traffic|music|barking|snow|winter|summer|song|construction|dentist|exam|exams|semester|lockdown|week|movie|meeting|shift|day|lesson|game|season|advert|ads";
const small =
  "job|diet|heat|weather|commute|homework|exam|exams|essay|class|course|project|puzzle|recipe|crossword|level|yoga|pose|exercise|workout|assignment|maths?|problem|question|report|spreadsheet|jigsaw|push ups|race|marathon|the dishes|shoes|sofa|jeans|phone|laptop|show|spice|cold|noise|song|season|traffic|meeting|by myself|without (?:my|your|his|her) (?:glasses|help)|until|unless|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:weekend|week|afternoon|time)";

/** Not wanting to be here, said sideways: understatement is how most people say it. */
export const passiveRules: readonly RuleSource[] = [
  [
    "dont-want-to-live",
    2,
    "{dont} ((want|wanna|like|wish|care|feel like|need|plan|intend|deserve|expect|see the point) ?(to |of |in |being |about )?|have (the )?(strength|energy|will|desire|heart|courage) to )(even |really |just |ever |keep |continue |be |go on |bother |carry on )*(live|living|alive|exist|existing|here|wake up|wake|waking up|this life|my life|life|on this (earth|planet)|on this world|in this (world|life)|breathe|breathing|see (tomorrow|another day|the morning|my next birthday|next year)|survive|going|going on|go on)(?! (with (him|her|them|my|roommates)|in (this|that|a|the|my|london|new|an) (flat|house|city|town|apartment|dorm|room|country|place)|to (the|a|this|that|work|school|his|her|my|another)|on (a|the|holiday|vacation|about|my)|out|shopping|here (this weekend|for christmas|at work|long|past|until)|so early|early|at (six|five|four|seven|\\d+)|up early|any more of this (meeting|class)|insurance|alone in|there|near|next|under|paycheck|at home|like (a|an)|for|into|because of work))",
    {
      firm: true,
      unless: `dont (?:want to )?(?:wake|live) (?:the|my|him|her|them) |${small}|for work|to the (?:party|gym|shops?)|alarm|my life story|life advice|life insurance|with my parents`,
    },
  ],
  [
    "dont-want-this",
    2,
    "{dont} (want|wanna|wish) (to )?(do|be|deal with|face|keep|feel|take|have) ?(doing|feeling|with)? ?(this|it|anything|it all|this way|like this|all this|me|myself|any of this) ?(life|pain|all)? ?({anymore}|ever again)",
    { firm: true, unless: small },
  ],
  [
    "wish-not-here",
    2,
    "(wish|wished|wishing|hope|hoping|pray|praying|prayed|want|wanted|if only|better if|like if) (to god |that |if )?(i|id|i could|i would|i could just|to|i had|god would|i can|it would) ?(could |would |just |had |was |were |never |please )*(dead|died|wasnt (alive|here|born|around|living|in this world)|werent (alive|here|born|around)|not (alive|here|born|exist|wake up|be here|be alive|be born|be|waking up)|never (been born|was born|born|existed|exist|woke up|wake up|have been born)|didnt (exist|wake up|survive|live|have to (live|exist|wake up|be alive))|dont (wake up|survive|make it)|wont (wake up|survive)|wouldnt (wake up|exist|survive)|disappear(ed)?|vanish(ed)?|cease(d)? to exist|stop(ped)? (existing|breathing|living|being)|sleep forever|be gone|gone|fade away|be nothing|fall asleep (and|forever)|go to sleep and (never|not)|get (cancer|hit by|run over|shot|killed|a (terminal|fatal))|got (hit by|cancer|run over|shot|killed)|take me|end (my|the) (life|suffering|pain))(?! (by (six|seven|nine|noon)|for the weekend|from (work|school|facebook|social media|the internet)|to (italy|spain|the beach|work)|into (my|the) (blanket|sofa|couch|duvet)))",
    {
      firm: true,
      unless:
        "when (?:he|she|they|everyone|the teacher|my mom|my dad) (?:saw|walked|said|asked|laughed|looked|read|called)|embarrass\\w+|on holiday|spots?|acne|pimples?|stain|queue|snow|rain|invisible cloak|mess|dishes",
    },
  ],
  [
    "disappear",
    2,
    "(want|wanna|wish|need|going|rather|like|love|could|just|ready|hoping) (to )?(just |simply |quietly |be able to |completely )*(disappear|vanish|not exist|cease to exist|stop existing|stop being|stop living|stop breathing|stop being alive|not be (here|alive|around|a person|anymore)|not wake up|never wake up|never wake|be gone|fade away|evaporate|leave this (world|earth|planet|life|place forever)|leave (the|this) (world|earth)|sleep forever|sleep and never|fall asleep forever|go to sleep (forever|and (never|not))|fall asleep and (never|not)|close my eyes (forever|and never|and not)|be erased|be over|escape (this life|from life|life)|out of this life|go (to )?heaven|be with (god|jesus|(her|him|them|my [^ .]+) in heaven)|be (at )?peace(ful)? forever|be at rest|rest forever|slip away)(?! (to|into|from|when (he|she|they)|on holiday|for (a|the) (week|weekend|day|holiday)|in a (book|good)|under (the|my) (blanket|duvet)))",
    {
      unless:
        "when (?:he|she|they|everyone|the teacher|my mom|my dad) (?:saw|walked|said|asked|laughed|looked|read|called)|embarrass\\w+|holiday|spots?|acne|pimples?|stain|phone|spa|museum",
    },
  ],
  [
    "cant-go-on",
    2,
    "{cant} (just |really |possibly |keep on |even )*(go on|keep going|keep going on|keep living|keep doing this|keep doing it|keep this up|carry on|live like this|live with (myself|this pain|this|what i)|live|do it|do this|do this life|do life|do any of this|do another day|do this thing|take it|take this|take this pain|take the pain|take much more|take any more|take life|bear it|bear this|bear living|bear to (live|be alive|exist)|stand (living|being alive|it|this life|to live|being me)|handle (life|living|being alive|this|it)|hold on|hang on|hold out|fight|fight this|survive (this|another|like this|the night)|endure (this|it|another)|exist|exist like this|stay alive|stay here|see a way|see any way|see a future|see a way out|see tomorrow|see the point|see any point|see any reason|see a reason|face (another day|tomorrow|life|being alive|the day)|be here|be alive|wait to die|wait to be (dead|gone)|continue|continue living|continue like this|breathe|do one more day|make it (through (the|this|tonight|another)|another|to (morning|tomorrow)|much longer)|keep pretending)( like this| with this| for)? ?({anymore}|much longer|another (day|night|minute|second|hour|week)|one more (day|night)|like this|longer|today|tonight|again|the way)?",
    {
      firm: true,
      unless: `${small}|stairs|hill|run|do (?:this|it) (?:without|for|to|until|on|at|alone with)|take it (?:back|with|to|off|out|home|personally|seriously|apart)|bear to watch|fight (?:sleep|traffic)|wait to|live without (?:coffee|chocolate|my phone|music|it|him|her)|do it (?:tomorrow|myself|right|justice)|handle (?:spicy|spice|dairy|alcohol|caffeine)|continue (?:reading|watching|the|with)|survive (?:without|on)|hold on (?:to (?:the|my))|stay here (?:long|past|for)|be here (?:for|on|at|by)|(?:face|do) (?:another|one more) (?:day|night) of (?:work|school|revision)|panic attack|handle (?:it|this) (?:well|alone)`,
    },
  ],
  [
    "cant-anymore",
    2,
    "(i|i just|just|i simply|i really|honestly) cant (anymore|any more|no more|any longer)(?! (eat|watch|find|see|afford|fit|wear|play))",
    { firm: true, unless: `${small}|this show|so funny|hilarious|cute|lol|lmao|haha` },
  ],
  [
    "better-without-me",
    2,
    "((better|happier|easier|fine|better place|be ok|be okay|relieved|freer|peaceful) (off )?(without (me|my existence|having me)|if i (was|were|wasnt|werent|didnt|never|had never|left|died|am|just) ?(gone|dead|around|here|exist|existed|alive|been born|not here|left|disappeared|died|wasnt here)?|when im (gone|dead)|once im (gone|dead))|without me (everyone|they|you|the world|my (family|kids|parents)|he|she|life) (would|will|is|are|could|wouldnt))",
    {
      firm: true,
      unless: "trip|party|team|game|match|holiday|meeting|project|concert|train|plan for friday|movie",
    },
  ],
  [
    "burden",
    2,
    "((only|just|nothing but|such|always|too much of) (a )?(huge |big |complete |total )?burden (to|on|for) (everyone|everybody|them|my|the world|people|you all|all|others|him|her|society)|(tired of being|dont want to be|sick of being|cant keep being) (a )?burden|stop being a burden|burden (anymore|any longer|any more))",
    { firm: true, unless: "of proof|tax|work" },
  ],
  [
    "no-point",
    2,
    "(no|not|isnt|isnt any|isnt a|any|see no|see any|whats the|what is the|whats even the|what was the|what even is the|wheres the|is there (a|any)|never a|little|hardly any|not much|lost (the|my|all|any)|without (a|any)|have no|cant find a|cant find any|dont have a|dont have any|need a|losing (the|my|all)) ?(real |more |good |single |longer any )*(point|reason|purpose|use|sense|reasons|will|desire|meaning) ?(left |anymore |even )?(of|in|to|for|trying to|why i should)? ?(me |my |even |keep |keeping |continue |continuing |still |being |be |go |going |carry |carrying )*(live|living|life|alive|on|here|existing|exist|existence|going|wake up|waking up|get up in the morning|stay|staying|stick around|sticking around|anything|anything anymore|it all|all this|any of this|any of it|fight|fighting|hold on|holding on|this life|breathing|surviving|survive|tomorrow|me being here|me being alive)(?! (with (him|her|them|the)|to (the|this|work)|off|at home|up late|here (any|all) (day|longer than)|up with|for the (bus|meeting)|late|in line|about it|the (app|show|series|course)|a conversation|reading|watching|anything (about|for|in the (shop|fridge)|to him|to her)))",
    {
      firm: true,
      unless: `in (?:that|this|the) (?:queue|meeting|line|lecture|traffic)|during (?:the|that|this)|waiting for|${small}|arguing|cleaning|insurance|coming in|umbrella|dress\\w*|wedding`,
    },
  ],
  [
    "life-not-worth",
    2,
    "((life|living|it|existence|being alive|this|my life|going on|staying|fighting) (isnt|is not|not|aint|isnt even|hardly|doesnt feel|doesnt seem|never|no longer|just isnt|really isnt|feels? not|seems? not|isnt really) (is |feels? |seems? |be )?worth (living|it anymore|living anymore|it any longer|it|fighting for|the pain|the effort|going on|continuing|staying for)|not worth living|nothing (left )?(to live for|worth living for|left for me|left to live|keeping me (here|alive|going|around)|left here for me|to look forward to ever|to stay for|is worth living)|nothing to live|no life left|life (is|feels|seems) (over|finished|too (hard|much|painful) to live)|my life is (over|done|finished|pointless)|(life|living|existence|being alive|staying alive|existing) (is|feels|has become|became|seems) (so |too |just |completely |really |all )*(pointless|meaningless|unbearable|a prison|torture|not for me|useless|painful|exhausting|worthless))",
    {
      firm: true,
      unless: `${small}|ticket|price|money|upgrade|the wait|phone|queue|nothing to look|social life|love life|sex life|dating|battery life|shelf life|worth it to (?:buy|drive|go)`,
    },
  ],
  [
    "tired-of-living",
    2,
    "(tired|exhausted|sick|sick and tired|weary|bored|fed up|done|over|finished|through|had enough|drained) (of|with|from|by) (all |just |even |always |this whole |constantly |my |the |with )*(living|live|life|being alive|existing|existence|breathing|waking up|this life|this world|my life|life itself|fighting (to stay|every|my own|this|for my life|to live|anymore)|fighting|trying to (stay alive|live|survive|exist)|surviving|being here|being (me|in pain)|the world|everything|it all|all of it|all of this|all this pain|going on|holding on|pretending to be (ok|okay|fine|happy))(?! (in (this|that|a|the|my) (flat|house|city|town|apartment|dorm|room)|out of (a|my) (suitcase|boxes)|with (my|roommates|parents)|on (my|the) (list|desk|plate|agenda|checklist)|before|by|paycheck|up (early|at|to|so)|early|at (five|six|\\d+)|being (late|closed|about|online|so expensive)|at (work|school)|for (the|today|tonight|the day)|i (had|needed|wanted) to|from|that needed|on time|else|cup|series|hack|lessons|insurance|coach\\w*|traffic))",
    {
      firm: true,
      unless:
        "homework|chores|errands|todo list|to do list|before (?:noon|lunch|dinner)|in town|world cup|online|packing|ready for",
    },
  ],
  [
    "want-it-to-stop",
    2,
    "(want|wanting|need|wish|beg|begging|pray|praying|hope|please|just|make|wanna|id like|waiting for|desperate for|for) (for )?(it|it all|everything|all of it|all of this|all this|the pain|this pain|my pain|all the pain|the suffering|my suffering|this suffering|the hurt|the hurting|the noise in my head|the thoughts|the voices|my thoughts|my head|my brain|my mind|this feeling|this nightmare|this life|life|my life|the world|me|this torture|this agony|this hell) (to |would |will |could )?(just |finally |all |please |completely |be able to )*(stop|end|be over|go away|be done|finish|be gone|shut up forever|disappear|cease|be quiet forever|go dark|go black|stop hurting|go quiet|be finished)",
    {
      firm: true,
      unless: `${body}|snowing|ringing|beeping|itching|buffering|loading|crashing|leaking|stop (?:by|at|for|working|talking|calling|asking|texting|being so (?:slow|loud)|lagging|snoring)|end (?:up|well|the|on|with|in)`,
    },
  ],
  [
    "dark-thoughts",
    2,
    "((dark|darkest|bad|scary|horrible|awful|unsafe|dangerous|intrusive|morbid|evil|terrible|ugly|those|the old|the|these) (dark |bad |intrusive )?thoughts? ~(again|back|worse|louder|stronger|lately|returned|creeping|at night|tonight|wont stop|about (hurting|dying|death|ending)|of (dying|death|ending|hurting)|are (loud|winning|strong|getting)|coming|came|keep|came back|took over|taking over)|(having|had|have|get|getting|been|these|such|with my|so many|my|full of|to) ~(dark|darkest|unsafe) (and (scary|bad|morbid|heavy) )?(thoughts|places?|ideas|stuff)( lately| again)?|(dark|unsafe) thoughts|in a (really |very |pretty |super |such a )?dark (place|hole|pit)|(urge|call) of the void)",
    { firm: true, unless: "movie|novel|film|photo\\w*|cinema|theatre|chocolate|chess|game|tunnel|villain" },
  ],
  [
    "thinking-of-death",
    2,
    "(think|thinking|thoughts|thought|fantasi\\w+|daydream\\w*|dream|dreaming|obsess\\w*|imagin\\w+|picturing|picture|wonder\\w*|planning|plan|wish\\w*|long\\w*|crav\\w*|pray\\w*|wait\\w*|hoping|visions?|feel\\w*|want|welcome|welcoming|beg\\w*) ~(about|of|for|what|how|like) ~(dying|my death|my own death|death|ending (it|things|everything|my|all)|not being (here|alive|around)|not (existing|waking up)|being dead|being gone|never waking up|my (own )?funeral|jumping( off)?|crashing (my|the) car|the end|disappearing forever|killing myself|who would (come to|miss|care)|how (id|i would|it would be to|everyone would react if i) (do it|die|died|feel)|ways to (die|go|end)|how to (die|end))(?! (of (my|the|a) (plant|dog|season|relationship)|(star|metal|valley|note|penalty)|in the (book|film|movie|show|novel|game)|from a plane|rope|out of a plane|the month|my hair|beetles?))",
    {
      unless:
        "book|film|movie|novel|the game|poem by|philosophy|skydiv\\w+|bungee|parachut\\w+|grandmother|grandma|grandpa|grandfather|his death|her death|nan|pool|trampoline|hair|at the hospice|funeral of|my (?:dog|cat|mom|mum|dad|mother|father|nan|uncle|aunt)s? (?:death|dying)",
    },
  ],
  [
    "nobody-would-care",
    2,
    "(({noone}|who|would anyone|would anybody|wouldnt anyone|does anyone|would they|they|people|nobody|will anyone|will anybody|everyone|she|he|my (family|mom|mum|dad|parents|friends)) ((would|will|wouldnt|wont|d|even|really|is going to|would even) )*(care|cares|notice|miss me|mind|be sad|cry|remember me|come to my funeral|even blink|know)|(dont|doesnt|wouldnt|wont|not) (care|matter|mind|make a difference|be missed|bother me|be sad)|itd be a relief|be a relief|would be fine|be okay|would it matter|would anyone care) ~if i (was|were|am|wasnt|werent|died|die|just|got|get|never|ever|disappear\\w*|vanish\\w*|live|dont|didnt|wont|killed|left this|ceased|went missing|stopped existing|bled|dropped|fell asleep) ?(dead|gone|here|alive|around|died|disappeared|not here|wake up|woke up|hit|vanished|killed|live|or die|existing|myself|exist|world|missing|existed)?",
    {
      firm: true,
      unless: `left this (?:job|town)|wake (?:him|her|them)|was late|were late|gone for (?:a|the) (?:weekend|week|day)|didnt (?:come|go|show|text|call)|dont (?:come|go|show|text|call|reply|finish)|got (?:a|the|that|it)|get (?:a|the|that|it|married|home|up)`,
    },
  ],
  [
    "no-one-misses-me",
    2,
    "({noone}|nobody|not even my [^ .]+|who) (would |will |is going to |even |d |really )*(miss|mourn|remember|cry (for|over)|grieve) (me|for me|over me)( when| if| once| anyway| anymore)?",
    { firm: true, unless: "party|meeting|at work|reunion|team" },
  ],
  [
    "hope-for-accident",
    2,
    "((hope|hoping|wish|wishing|wouldnt mind|dont mind|want|pray|praying|waiting|wouldnt care|wouldnt be upset|would be nice|be okay|kind of want|imagine|like|if) ~(a|some|the|getting|get|gets|got|being|to get|to be|that) ?(hit by |run over by |struck by |a )?(car|truck|bus|train|lorry|driver|meteor|lightning|plane) ?(to |would |just |could )*(hit|hits|kill|kills|crash|crashes|run|take|runs|hitting|struck|swerve|slam|crashing)? ?(me|over me|into me)|(hit|run over|flattened) by (a )?(car|bus|truck|train|lorry) ?(so|and (not|never)|on purpose|tonight|today)|(hope|hoping|wish|wishing|pray|praying) ~(something|someone|cancer|my heart|it|god|this illness|the cancer|the plane|death) ~(kills|kill|stops|takes|take|gives out|finishes|would|comes|come for) ?(me)?( quickly| soon)?|(hope|wish|pray|praying) i (die|dont survive|dont make it|get (cancer|sick and die|killed)|go in my sleep))",
    {
      firm: true,
      unless:
        "bus (?:pass|comes|arrives|was late|is on time)|new car|a car (?:for|so|one day|this)|tickets?|buy|lottery|leave (?:me|home)|license|to take me to",
    },
  ],
  [
    "die-in-sleep",
    2,
    "((die|died|dying|pass away|passed away|slip away|go) in my sleep|(never|not|dont|didnt|wont|not have to|without) (want to |ever |wanna |hope to |having to )?(wake|waking|woken) up (again|anymore|ever|tomorrow|in the morning|one day|at all|from this)|(fall asleep|go to sleep|close my eyes|sleep|drift off|go to bed) and (just )?(never|not) (ever )?(wake|open|get|come))",
    { firm: true, unless: "early|at (?:five|six|seven|\\d+)|for (?:work|school)|alarm" },
  ],
  [
    "should-not-exist",
    2,
    "((shouldnt|should not|should never|dont deserve to|didnt deserve to|not supposed to|wasnt meant|not meant|never meant|was never meant|dont belong|have no right|not worthy) (to )?(even )?(be (here|alive|on this|in this world|living|breathing)|have been born|exist|live|have (ever )?(existed|survived|lived)|breathe|in this world|on this (earth|planet)|living|have made it)|never should have (been born|existed|survived)|should have (died|been me|died instead|been dead|let me die|not (survived|woken up))|(wish|if only) ~(id|i had|i) ?(never been born|not been born|died (that|then|in|when|instead))|(mistake|error) (that )?(i was|to be) (born|alive)|regret (being (born|alive)|surviving|waking up)|(hate|cant stand|resent|sick of|despise) (being alive|living|that i woke up|waking up alive|that im (still )?alive|existing|my existence)|disappointed (that )?(i woke up|to wake up|im still (alive|here))|woke up (again )?(disappointed|and wished)|why (am i|did i|do i) (even |still |have to )*(alive|exist|wake up every|born|survive|living)|(dont|do not) know why (im|i am|i) (even |still )*(alive|here|bother living|living|exist|keep living|breathing))(?! (late|at work|for this meeting|at this|at (six|five|\\d+)))",
    {
      firm: true,
      unless:
        "meeting|this class|this party|this lecture|early|in (?:line|this shop)|exist in that folder|file",
    },
  ],
  [
    "give-up-on-life",
    2,
    "((give|giving|gave|given) up (on (life|living|everything|it all|myself completely|the world|my life|trying to live|existing|staying alive|tomorrow)|for good|completely|forever|fighting|living|on me)|(dont|no longer) (have|got) ~(fight|strength|energy|will|anything) (left|to live|to go on|to keep|to fight)|(lost|losing|lose) (all |my |the |any )*(will|reason|reasons|desire|wish|strength|hope) (to|for|in|of) ?(live|living|go on|keep going|life|continue|survive)|(end|edge) of (the line|the road|my life) ?(for me|now)?|its (all )?over for me|this is it for me|theres no(thing)? (left|more) for me|im beyond (help|saving)|cant be (saved|helped|fixed) ?(anymore)?|too late for me|nothing (can|will) (help|save) me|(no|only|dont see any|dont see a|see no|isnt any|cant see a|cant see any|cant find a|other than|easiest|the) (other )?(way out|way forward|escape|hope left|future for me|future|solution) (is (death|dying|to die|suicide|this|to end)|for me|left|of this|out of this|anymore|but (this|death|to)|from this)|(no|dont see a|dont see any|see no|cant see a|cant see any|cant see my|cant imagine a|cant picture a) (way out|future|tomorrow|way forward|light at the end)(?! (in (this|that) (job|company|field)|with (him|her)|for (us|this (company|team|project)))))",
    { firm: true, unless: `sugar|smoking|caffeine|the house|maze|escape room|car park|${small}` },
  ],
  [
    "death-as-relief",
    2,
    "((death|dying|being dead|not existing|not being here|suicide|being gone|sleeping forever|the end) (would|will|is|seems|feels|sounds|looks|might|could|must|has to) (be |so |really |like |the |a |my |all |kind of |much |such |more |just |feel |been |starting to |to be |sound )*(relief|easier|peaceful|easy|better|only|escape|answer|comforting|comfort|nice|kinder|welcome|freedom|appealing|tempting|good|way out|option|solution|relieving|rest|sounding|beautiful|attractive|inviting)|(death|the grave|heaven|the other side|the void) is (calling|waiting for me)|(relief|peace|comfort) (in|of) (death|dying)|(not|no longer) (afraid|scared) (of|to) (death|dying|die)|ready for (it|this|life|my life|everything) to (end|be over)|ready for death|waiting to die|(see|meet|join|be with) (you|him|her|them|my [^ .]+) (soon |again )?(in heaven|on the other side|in the afterlife|up there soon)|hope (heaven|god|hell) ~(forgive|me))",
    { firm: true, unless: "book|film|movie|character|novel|funeral|metal|star" },
  ],
  [
    "not-safe",
    2,
    "((dont|do not|cant|not|wont|no longer) ~(feel|be|am|feeling|trust|keep) ~(safe|myself) (with myself|alone|tonight|from myself|right now|around (knives|pills|myself|sharp)|in my own (head|mind)|to be alone|by myself|being alone|with my thoughts|safe|being by myself|with my (pills|meds))|unsafe (with|around|from) (myself|my)|not safe (with|from|around|alone|by|tonight)|(scared|afraid|terrified|worried|frightened|dont know|fear|idk) ~(what|that|of what|of) (i|im|ill|id|myself|i might|i could|i would|my own mind|my own head) ?(might|will|could|would|am capable|capable|going to|gonna|may|can)? ?(do|do to myself|of doing|if im (left )?alone|if i stay|do next|do something)?( something)?( stupid| bad| drastic)?( if| tonight| when| to myself)|(might|may|could|will|ill|going to|gonna|about to|want to|wanna|scared ill) (just |really |actually )*(do|doing) (something|sth|smth) (really |very )?(stupid|bad|drastic|terrible|awful|horrible|to myself|i cant (undo|take back)|irreversible|permanent|dangerous)|(protect|save|stop) me from myself|danger to myself|need (someone )?to (be watched|stop me)|shouldnt be alone (tonight|right now|now))",
    {
      firm: true,
      unless:
        "tattoo|haircut|neighbou?rhood|walking|bangs|on the bus|password|online|driving|cycling|stay at home order",
    },
  ],
  [
    "only-staying-for",
    2,
    "((only|one|sole|main|last) (thing|person|reason|ones) ~(keeping me|keeps me|im|i am|i havent|stopping me|i didnt|ive not|that stops me|im still|i stay) ?(alive|here|going|around|from|still here|still alive|living|done it|stay|stays|killed)?|(just|barely|only|hardly) (existing|surviving|hanging on|holding on|alive|staying alive) (for|because of|by a thread|anymore)|(if it wasnt|if it werent|werent it) for (my|him|her|the) ~(i|id) ~(be (dead|gone)|be here|have (done|ended|killed))|(hanging|holding) on by a (thread|string)|dont know (how much|if i|how long) ~(longer|more) ?(i can|i have|ill)?(?! (wait|the (meeting|queue)))|cant (guarantee|promise) ~(ill|i will|be|im|ill be) ?(here|alive|safe|be here|around))",
    {
      firm: true,
      unless:
        "(?:diet|job|contract|gym|team)|at this company|in this (?:city|town|job)|how much longer (?:the|this|it) (?:meeting|queue|drive|film|movie|flight)",
    },
  ],
  [
    "why-go-on",
    2,
    "(why|whats the use|whats the point|what for|for what) ~(go on|keep going|bother (living|waking|going on|existing|staying)|stay alive|keep (living|fighting|trying to live)|continue (living|to live)|am i (even |still )?(alive|living)|be alive|should i (live|stay|keep|go on)|wake up (every|anymore|at all)|carry on|keep on)(?! (about|with (the|this|that)|paying|to))",
    { firm: true, unless: small },
  ],
];
