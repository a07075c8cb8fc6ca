/** Word groups that phrases name in braces. English first; written as folded text: no apostrophes, no accents. */
export const lexicon: Record<string, string> = {
  i: "(?:i|im|ive|id|ill|i am|i have|i had|i will|i would)",
  be: "(?:be|being|am|im|is|are|was|been)",
  want:
    "(?:want|wants|wanted|wanting|wish|wished|wishing|hope|hoping|need|needed|ready|going|about|planning|plan|intend|" +
    "intending|trying|try|rather|like|love|longing|long|tempted|prepared|desire|urge|urges|have|meant|supposed|" +
    "deserve|deserved|beg|begging|craving|prefer|decided|willing|desperate|itching|wanting)",
  kill:
    "(?:kill|killing|killed|hang|hanging|hung|shoot|shooting|drown|drowning|stab|stabbing|poison|poisoning|strangle|" +
    "strangling|suffocate|suffocating|electrocute|unalive|unaliving|off|offing|end|ending|murder|delete|deleting|" +
    "neck|gas|asphyxiate|throw|throwing|erase|starve|execute|terminate|destroy)",
  hurt:
    "(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|scratch|scratching|punish|punishing|injure|injuring|slice|" +
    "slicing|slash|bruise|punch|punching|hit|hitting|bleed)",
  person:
    "(?:him|her|them|someone|somebody|people|everyone|everybody|a person|(?:my|his|her|the|that|our|these|those) " +
    "(?:[^ ]+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|mother|mom|mum|father|dad|parents|brother|sister|son|" +
    "daughter|kids?|child|children|baby|boss|coworkers?|colleagues?|neighbou?rs?|teacher|classmates?|roommate|" +
    "flatmate|family|stepdad|stepfather|uncle|friend|guy|man|woman|bitch|bastard|students?|people|kids at school))",
  they:
    "(?:he|she|they|hes|shes|theyre|someone|somebody|(?:a|my|our|his|her|the) (?:[^ ]+ )?(?:friend|mate|buddy|brother|" +
    "sister|mom|mum|mother|dad|father|son|daughter|kid|child|niece|nephew|cousin|uncle|aunt|wife|husband|boyfriend|" +
    "girlfriend|partner|ex|roommate|flatmate|neighbou?r|colleague|coworker|student|classmate|teacher|bestie|bf|gf|" +
    "grandpa|grandma|grandfather|grandmother|boy|girl|girl in my class|client|patient))",
  themself:
    "(?:himself|herself|themself|themselves|his life|her life|their life|their own life|his own life|her own life)",
  violent:
    "(?:hits|hit|hitting|beats|beat|beating|punches|punched|kicks|kicked|slaps|slapped|chokes|choked|strangles|" +
    "strangled|hurts|burns|burned|threatens|threatened|forces|forced|rapes|raped|molests|molested|abuses|abused|" +
    "abusing|assaulted|assaults|grabbed|shoved|pushed|pinned|attacked|touches|stalks|stalking)",
  abuser:
    "(?:he|she|they|(?:my|his|the) (?:[^ ]+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|mother|mom|mum|father|dad|" +
    "parents|brother|sister|son|uncle|cousin|stepdad|stepfather|stepmom|boss|coach|bf|gf|family|roommate|carer|" +
    "in laws|mother in law|boyfriend|dads|moms))",
  anymore: "(?:anymore|any more|any longer|no more|no longer)",
  cant: "(?:cant|can not|couldnt|can no longer|dont think i can|dont know if i can|dont know how to|unable to|not able to|cant even|dont know how much longer i can|not sure i can|dont know how i can|dont have it in me to|dont have the strength to|no strength to|too tired to)",
  dont: "(?:dont|do not|dont really|dont even|didnt|no longer|never|not|doesnt|dont think i|just dont|wouldnt)",
  noone: "(?:no one|nobody|none of them|not a soul|not one person|no body)",
  pills:
    "(?:pills?|tablets?|meds|medication|medicine|sleeping pills|painkillers|paracetamol|acetaminophen|tylenol|" +
    "ibuprofen|aspirin|xanax|valium|ambien|insulin|antidepressants|benzos|opioids|opiates|oxy|fentanyl|capsules|" +
    "melatonin|advil|prozac|zoloft|seroquel|klonopin|ativan|codeine|tramadol|morphine|heroin)",
  means:
    "(?:gun|pistol|rifle|shotgun|knife|razor|razor blade|razor blades|blade|blades|rope|noose|pills|bottle of pills|bottle of tablets|" +
    "tablets|pill bottle|scalpel|belt around my neck|box cutter|scissors)",
  place:
    "(?:bridge|ledge|roof|rooftop|cliff|overpass|train tracks|tracks|railway|railway tracks|rails|platform edge|parapet|" +
    "windowsill|window ledge|balcony|balcony rail|railing|edge of the (?:[^ ]+ )?[^ ]+|wrong side of the [^ ]+)",
  loved:
    "(?:mom|mum|mother|dad|father|parents|family|kids|children|son|daughter|wife|husband|brother|sister|friends|" +
    "everyone|girlfriend|boyfriend|partner|best friend|loved ones|each of them|them all)",
  pet: "(?:cat|cats|dog|dogs|pet|pets|hamster|fish|bird|rabbit|guitar|bike|jewelry|jewellery)",
  soon:
    "(?:tonight|tomorrow|today|soon|now|this evening|this weekend|in the morning|after (?:this|work|school|dinner)|" +
    "before (?:morning|christmas|my birthday)|by (?:morning|tomorrow|sunday|monday|friday)|next week|in an hour|" +
    "when everyone is asleep|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|midnight)",
};
