const kin =
  "friend|mate|brother|sister|mom|mum|mother|dad|father|son|daughter|kids?|child|children|baby|cousin|uncle|aunt|wife|" +
  "husband|boyfriend|girlfriend|partner|ex|roommate|flatmate|neighbou?rs?|colleagues?|coworkers?|boss|students?|" +
  "classmates?|teacher|bestie|bf|gf|grand\\w+|family|parents|niece|nephew|guy|man|woman|boy|girl|stepdad|stepfather|" +
  "stepmom|dads|moms|coach";

/** Word groups that phrases name in braces. Written as folded text: no apostrophes, no accents. */
export const lexicon: Record<string, string> = {
  adv:
    "(?:(?:just|really|actually|honestly|simply|so|badly|even|still|already|always|fucking|literally|seriously|finally|" +
    "quietly|all|completely|please|ever|also|only|probably|possibly|desperately|truly|now|be able to|go and|to|out|" +
    "straight|right|off|down|the|a|my|me|own|this|that|keep|going to|being|be) )*",
  want:
    "(?:want|wants|wanted|wanting|wish\\w*|hope|hoping|need|needed|ready|about(?= to)|planning|plan|intend|trying|try|rather|" +
    "like|love|longing|long|tempted|prepared|desire|urges?|deserve|beg|craving|prefer|decided|willing|desperate)",
  kill:
    "(?:kill|hang|hung|shoot|drown|stab|poison|strangl|suffocat|electrocut|unaliv|off|end|murder|delet|neck|gas|throw|" +
    "starv|execut|erase|finish|destroy|top)(?:e|ed|ing)?",
  hurt:
    "(?:hurt|harm|cut|cutt|burn|scratch|punish|punch|injur|slic|slash|slit|slitt|bruis|hit|hitt|bleed|carv|stab|bit)" +
    "(?:e|ed|ing|s)?",
  die: "(?:die|dying|be dead|drop dead|bleed out|overdose|not wake up)",
  person: `(?:him|her|them|someone|somebody|people|everyone|everybody|(?:my|his|her|the|that|our|these|those) (?:[^ .]+ )?(?:${kin}))`,
  they: `(?:he|she|they|hes|shes|theyre|someone|somebody|(?:a|my|our|his|her|the) (?:[^ .]+ )?(?:${kin}))`,
  themself: "(?:himself|herself|themself|themselves|(?:his|her|their) (?:own )?(?:life|wrists?|arms?))",
  violent:
    "(?:hit|beat|punch|kick|slap|chok|strangl|burn|threaten|rap|molest|abus|assault|shov|push|attack|touch|stalk|" +
    "hurt)(?:e|es|ed|en|s|ing)?",
  anymore: "(?:anymore|any more|any longer|no more|much longer|another day|one more day)",
  cant:
    "(?:cant|couldnt|can no longer|dont (?:think|know if|know how) (?:i can|i could|to)|unable to|not able to|(?:not sure|" +
    "dont know) how (?:much )?(?:longer|long) i can|not sure i can|dont have (?:it in me|the strength) to)",
  dont: "(?:not sure (?:if )?i|dont|do not|dont really|dont even|didnt|no longer|never|not|doesnt|dont think i|wouldnt)",
  noone:
    "(?:no one|nobody|not a soul|who|anyone|anybody|they|theyd|theyll|people|everyone|would anyone|my \\w+)",
  alive:
    "(?:alive|live|living|here|exist|existing|be here|wake up|waking up|around|life|my life|this life|on this (?:earth|" +
    "planet)|in this world|breathe|breathing|go on|going on|keep going|continue|survive|see (?:tomorrow|another day))",
  // What follows "live" or "be here" when it is about a flat, a party or a timetable.
  scene:
    "(?! (?:in (?!this (?:world|life|body|pain|skin|hell))|with (?!this|the pain|myself|it|me|pain)|for (?!another|one|any|" +
    "the rest)|to (?!see)|like (?!this|that)|(?:at|near|on|early|late|up|out|long|past|until|there|next (?:to|door)|under|off|by|so|because|" +
    "insurance|paycheck|without|reading|watching|about|advice|story) ))",
  gone:
    "if i (?:was|were|am|wasnt|werent|die|died|just|got|get|never|ever|disappear\\w*|vanish\\w*|left|live|wake|dont|didnt|" +
    "killed|stopped|ceased|dropped)(?: (?:dead|gone|here|alive|around|died|disappeared|exist|existed|wake|woke|hit|killed|" +
    "living|born|left|breathing))?",
  pills:
    "(?:pills?|tablets?|meds|medications?|painkillers|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin|xanax|valium|" +
    "ambien|insulin|antidepressants|benzos|opioids|opiates|oxy|fentanyl|capsules|codeine|tramadol|morphine|heroin)",
  means:
    "(?:gun|pistol|rifle|shotgun|knife|razors?|blades?|rope|noose|pills|bottle|tablets|scalpel|belt|scissors|bullets|cord)",
  place:
    "(?:bridge|ledge|roof|rooftop|cliff|overpass|(?:train |railway )?tracks|railway|parapet|windowsill|railing|" +
    "edge|wrong side)",
  loved:
    "(?:mom|mum|mother|dad|father|parents|family|kids|children|son|daughter|wife|husband|friends|everyone|loved ones)",
  pet: "(?:cats?|dogs?|pets?|hamster|bird|rabbit|guitar)",
  soon:
    "(?:tonight|tomorrow|today|soon|now|this (?:evening|weekend|week)|in the morning|after (?:this|work|school)|(?:by|before|" +
    "on|next) \\w+|\\w+day|midnight)",
};
