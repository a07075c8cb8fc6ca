import type { RuleSource } from "./types";

/** Indonesian, as written in full and as texted. */
export const indonesianRules: readonly RuleSource[] = [
  [
    "id-die",
    3,
    "((kalau|kalo|jika|andai) (aku|saya|gue|gw) mati|(ingin|mau|pengen|pingin|pengin|kepengen|pgn|mo|lebih baik|mending|harus|siap|pengennya|rasanya) ~(mati|bunuh diri|bundir|mengakhiri (hidup|semua\\w*)|akhiri (hidup|semua\\w*)|gantung diri|lompat dari|loncat dari|minum racun|overdosis|meninggal)(?! (gaya|kutu|lampu|listrik|ketawa|ngakak|kelaparan|kebosanan|penasaran|rasa))|(bunuh|membunuh|habisi|gantung|menggantung|membakar|tikam) diri( ku| saya| sendiri)?|bundir|bunuhdiri|(mengakhiri|akhiri|habisi|cabut) (hidup|nyawa)( ku| ini| saya| aja)?|(akhiri|mengakhiri) (hidupku|nyawaku|semuanya|semua ini)|minum (racun|baygon)|(surat|pesan) (perpisahan|bunuh diri|terakhir))",
    { unless: "film|novel|berita|buku|lampu|lucu|pencegahan|seminar" },
  ],
  [
    "id-selfharm",
    3,
    "((menyakiti|nyakitin|melukai|ngelukain|menyayat|sayat|nyayat|nyilet|silet|menyilet|iris|motong|potong) (diri|tangan|lengan|pergelangan|nadi|urat)( ku| saya| sendiri| nadi)?|(sayat|silet|lukai|sakiti) (tanganku|diriku|lenganku|nadiku)|(menyakiti|melukai|nyakitin) diriku|self ?harm lagi)",
    { unless: "bawang|dapur|masak" },
  ],
  [
    "id-passive",
    2,
    "((tidak|gak|nggak|ga|gk|enggak|tak|ngga|ndak|udah gak|sudah tidak|udah ga) (mau|ingin|pengen|sanggup|kuat|bisa|pingin|tahan|punya (alasan|semangat|harapan|tujuan)|ada (gunanya|artinya|harapan|alasan|tujuan|yang peduli)|ada lagi alasan|layak|pantas|berguna) ?(untuk |buat |lagi )*(hidup|bangun|melanjutkan|lanjut|bertahan|ada di dunia|di dunia|lagi|hidup lagi|bernapas)|(lelah|capek|cape|bosan|muak|letih) ~(hidup|dengan hidup|sama hidup|jalani hidup|menjalani hidup)|(ingin|mau|pengen|pingin) ~(menghilang|ngilang|hilang|lenyap|tidur selamanya|tidur dan (tidak|gak|ga)|pergi selamanya|pulang ke tuhan)|lebih baik ~(mati|tidak ada|gak ada|tidak lahir|tanpa (aku|saya))|tanpa (aku|saya) ~(lebih baik|bahagia)|(kenapa|buat apa|untuk apa) ~(hidup|dilahirkan|lahir)|selamat tinggal (semua\\w*|dunia|selamanya)|hidup(ku)? (ini )?(tidak|gak|ga|nggak|udah gak) ~(berarti|artinya|guna|gunanya|berguna|layak)|(tidak|gak|ga|nggak) (akan |bakal )?bangun lagi|andai ~(mati|tidak pernah lahir|gak pernah lahir|gak ada)|(jadi|cuma|hanya) beban)",
    { firm: true, unless: "beban kerja|film|pulsa|kosan|listrik|makan|macet|kuat lagi angkat" },
  ],
];

const self = "(?:khud|khudko|apne aap|apne|apni)";

/** Hindi, romanised (many spellings) and in Devanagari. Negation stands inside or after the phrase. */
export const hindiRules: readonly RuleSource[] = [
  [
    "hi-die",
    3,
    `((mar|mer) (jaa?na|jaa?u|jaa?un|jaa?unga|jaa?ungi|jau+ngi) ?(chaht\\w+|hai|hu|hun|hoon|chah\\w+)|marn?a? (chaht\\w+|chata|chahiye|hai mujhe|hi hai|hai ab)|mujhe (ab |bas |to |toh )*mar(na| jana)|mar jau+n?( kya)?|(khud|kud) ?kh?us?hi|khudkh?ushi|aatma ?hatya|atma ?hatya|suicide (kar|karna|karne|kr)|(jaan|jan) (de|dena|dene|le) (du|dun|doon|dunga|dungi|lu|lun|loon|lunga|lungi|hai|dena|ka|ki|ke)|(apni|meri|apne) (jaan|jan|zindagi|jindagi|life) (le|de|khatam|khtm|end|lena|dena)|(zindagi|jindagi|life) (ko )?(khatam|khtm|end|samapt) (kar|kr)\\w*|(marne|mar jaa?ne) (ka|ki|ko) (mann?|dil|ichha|soch\\w*|khayal)|${self} (ko )?(khatam|khtm|maar|mar|jala) (kar|kr|du|dun|lu|lun|dunga|loon|daal|dalu|dena|lunga|lungi|dungi)|(zeher|zehar|jahar|zahar) (kha|pee|pi)|(phansi|fansi|faansi|phaansi) (laga|pe|par)|(chhat|chat|bridge|pul) se (kood|kud)|train ke (aage|samne|neeche))`,
    { unless: "hasi|hansi|bhookh|bhukh|film|movie|kitab|kahani|hasne" },
  ],
  [
    "hi-selfharm",
    3,
    `(${self} (ko )?(nuksan|nuksaan|chot|hurt|dard|kaat\\w*|kat\\w*|takleef)|(haath|hath|nas|naas|kalai|kalaai) (ki nas )?(kaat|kat)\\w*)`,
    { unless: "sabzi|pyaaz|khana|cricket" },
  ],
  [
    "hi-passive",
    2,
    "((jeena|jina|jeene|jine|jee|zinda|zindagi|jindagi) ~?(ka |ki |rehna |raha |rahna |main |koi |matlab |mann |man |iccha |ichha |dil )*(nahi|nahin|nhi|nai|ni|nahee) ?(chaht\\w+|hai|karta|karti|raha|rahi|rehna|jata|jaata|he|lagta|bacha|kar raha)?|(nahi|nahin|nhi|nai) (jeena|jina|jee|rehna zinda|jeeyunga)|(zindagi|jindagi|jeene|jine|life) se (thak|tang|pareshan|ub|oob|haar)|thak (gaya|gayi|gya|gyi|chuka|chuki) ~(zindagi|jeene|jine|jindagi|life se|sab se|sabse)|mere (bina|bagair|marne) ~(sab|log|khush|duniya|behtar|acha|accha|ke baad)|(kaash|kash) ~(mar|paida|main na|utha|maut|na uthu)|maut ~(aa jaye|aajaye|aa jae|chahiye|behtar|ka intezar|mil jaye)|(sab kuch|sabkuch|sab) (khatam|khtm) (ho (jaye|jae|gaya)|kar)|(bojh|bojhh) (hu|hun|hoon|ban)|(ab|aur) (bardasht|sahan|seh) (nahi|nahin|nhi)|hamesha ke liye (so|chala|chali)|subah (na|uthna nahi|uthu))",
    { firm: true, unless: "is (?:shehar|sheher|ghar) mein|film|match|offer|sale|nahi raha gana" },
  ],
  [
    "hi-deva-die",
    3,
    "((मर|मरना|मरने) ?(ही |को |का |जाना |जाने )*(चाहता|चाहती|चाहूं|चाहिए|मन|दिल|है मुझे|इच्छा|जाऊं|जाऊंगा|जाऊंगी|जाउं)|मुझे (अब |बस )*(मरना|मर जाना)|मर जाऊं|मर जाना|आत्महत्या|खुदकुशी|खुदखुशी|सुसाइड|(अपनी|मेरी) (जान|जिंदगी|जिन्दगी|जीवन) ~(ले|दे|खत्म|समाप्त|लेना|देना)|जान (दे|देना|देने|ले) (दूं|दूंगा|दूंगी|लूं|लूंगा|लूंगी|चाहता|चाहती|है|का|की)|(जिंदगी|जिन्दगी|जीवन|जीवनलीला|सब कुछ|सबकुछ) (को )?(खत्म|समाप्त) (कर|करना|करने)|(खुद|अपने आप|स्वयं) (को )?(खत्म|मार|मारना|मारने|समाप्त|जला) ?(कर|दूं|डालूं|लूं|देना|लेना|दूंगा|दूंगी|लूंगा)?|जहर (खा|पी)\\S*|(फांसी|फासी) (लगा|पर|पे)\\S*|(छत|पुल|इमारत) से कूद\\S*|ट्रेन के (आगे|सामने|नीचे))",
    { unless: "फिल्म|किताब|कहानी|रोकथाम|नाटक" },
  ],
  [
    "hi-deva-selfharm",
    3,
    "((खुद|अपने आप|स्वयं) को (चोट|नुकसान|काट|तकलीफ|दर्द)\\S*|(हाथ|नस|कलाई|बांह) (की नस )?(काट|काटी|काटना|काटने)\\S*)",
    { unless: "सब्जी|प्याज|रसोई" },
  ],
  [
    "hi-deva-passive",
    2,
    "((जीना|जीने|जिंदा|जिन्दा|जी|जिंदगी|जीवन) (का |की |रहना |रहने |में |अब |कोई |मतलब |मन |इच्छा |दिल |और |रहा )*(नहीं|नही|ना|व्यर्थ|बेकार) ?(चाहता|चाहती|है|करता|करती|रहा|रही|बचा)?|(नहीं|नही) (जीना|जी|रहना जिंदा)|(जिंदगी|जिन्दगी|जीवन|जीने) से (थक|तंग|परेशान|ऊब|हार)\\S*|मेरे (बिना|मरने|बगैर) ~(सब|लोग|खुश|दुनिया|बेहतर|अच्छ\\S*|के बाद)|काश ~(मर|पैदा|मैं न|मौत)\\S*|मौत ~(आ जाए|आ जाये|चाहिए|बेहतर|का इंतजार)|सब (कुछ )?खत्म हो (जाए|जाये|गया)|बोझ (हूं|बन)\\S*|(अब|और) (बर्दाश्त|सहन|सहा) (नहीं|नही)|हमेशा के लिए (सो|चला|चली)\\S*)",
    { firm: true, unless: "फिल्म|मैच|इस शहर" },
  ],
];

/** Spanish, German and French: the core only. */
export const europeanRules: readonly RuleSource[] = [
  [
    "es-die",
    3,
    "((quiero|quisiera|deseo|voy a|ganas de|necesito|pienso en|pensando en|pensado en|prefiero|me gustaria|intento|intente|quise) ~(morir|morirme|matarme|suicidarme|suicidio|quitarme la vida|ahorcarme|estar muert[oa]|colgarme|desangrarme|tirarme)|(me (quiero|voy a)) (morir|matar|suicidar|ahorcar|cortar)|matarme|suicidarme|quitarme la vida|(acabar|terminar) con (mi vida|todo esto|todo)|poner fin a mi vida|(cortarme|cortandome|me corto|hacerme dano|me hago dano|lastimarme|autolesion\\w*) ?(las venas|los brazos|las munecas|otra vez)?)(?! (de (risa|hambre|sueno|calor|frio|verguenza|aburrimiento)|el pelo|las unas|al jugar))",
    { unless: "de risa|de hambre|pelicula|libro|novela|el pelo|cocinando" },
  ],
  [
    "es-passive",
    2,
    "(no quiero (seguir )?(vivir|viviendo|existir|despertar|estar aqui|estar vivo|estar viva)( mas)?|(ya )?no puedo (seguir|aguantar|soportar|mas)( asi| mas| con esto)?|(estarian|estaria|estaran) mejor sin mi|(no tiene sentido|para que|no vale la pena) (vivir|seguir viviendo|seguir)|(cansad[oa]|hart[oa]) de (vivir|la vida|todo)|(quiero|quisiera) (desaparecer|dormir para siempre|que todo (acabe|termine))|ojala (no despert\\w+|me muera|no hubiera nacido)|a nadie le importaria)",
    { firm: true, unless: "puedo seguir (?:leyendo|hablando)|en madrid" },
  ],
  [
    "de-die",
    3,
    "((will|mochte|moechte|muss|werde|konnte|wurde|wuerde|gerne|lieber) ~(sterben|tot sein|mich umbringen|mich toten|mich toeten|mich erhangen|mich erhaengen|mich aufhangen|mir das leben nehmen|suizid begehen|selbstmord begehen|schluss machen mit (dem leben|allem))|(mich|bringe mich|bring mich) (um|umbringen|umzubringen|erhangen|selbst (toten|verletzen|verletze)|ritzen|geritzt)|bringe? mich um|(ritze|schneide|verletze) mich( selbst| wieder)?|(suizid|selbstmord)(gedanken|gefahrdet|plan)?|mir das leben (zu )?nehmen|mein leben (zu )?beenden|allem ein ende (setzen|machen)|mir etwas an(tun|zutun))(?! (vor (lachen|hunger|langeweile|scham)|um (die|den|das|drei|acht|einen)))",
    { unless: "film|buch|roman|rasieren|vor lachen|pravention" },
  ],
  [
    "de-passive",
    2,
    "((will|mag|mochte|moechte|kann) ~(nicht mehr|nicht langer|nimmer) ?(leben|da sein|hier sein|aufwachen|weiter\\w*|weiterleben|so leben|existieren)?(?= )|(ohne mich) ~(besser|dran)|(nicht mehr|nie mehr|nie wieder) (aufwachen|leben|da sein)|lebens ?mude|lebensmuede|(keinen|kein) (sinn|grund) ~(leben|mehr|weiter\\w*)|(wunschte|wuenschte|wunsche) ~(tot|ware nie geboren|nicht mehr da|nicht da)|(leben|alles) (hat|macht) keinen sinn( mehr)?|niemand wurde mich vermissen|einschlafen und nicht mehr)",
    { firm: true, unless: "essen|laufen vor|warten|rauchen|kuchen|im stau|auf dem sofa|bei der firma" },
  ],
  [
    "fr-die",
    3,
    "((veux|voudrais|vais|envie|envies|prefere|pense|penser|pensees?|songe|besoin|essaye|essaie|compte|aimerais) ~(mourir|me tuer|me suicider|suicidaires?|suicide|etre mort\\w*|me pendre|me foutre en lair|en finir|men finir|mettre fin|me jeter|crever|de mort)|(en|den) finir (avec (la|ma) vie|avec tout|ce soir|pour de bon|une bonne fois)|envie den finir|me (tuer|suicider|pendre|scarifier|mutiler|couper les veines|faire du mal|taillader)|mettre fin a (mes jours|ma vie|tout)|(je|jme) me (coupe|scarifie|fais du mal|mutile|tue|suicide)|mouvrir les veines|suicidaires?|idees noires)(?! (de (rire|faim|froid|chaud|honte|fatigue)|les cheveux|les ongles))",
    { unless: "de rire|de faim|film|livre|roman|cheveux|cuisin\\w+" },
  ],
  [
    "fr-passive",
    2,
    "((veux|voudrais|ai|envie|jai|peux|supporte) ?(plus|pas) ?(envie |la force |le courage |envie de |de |d )*(vivre|continuer|exister|etre la|de vivre|continuer comme ca|me reveiller|etre ici|la vie|de rien|me battre|en vie)|(jen|nen|en) peux (vraiment |juste )?plus|plus (envie|la force|le gout|de raison) ~(vivre|continuer|exister|la vie)|mieux sans moi|(fatigue|fatiguee|marre|lasse|las) (de (vivre|la vie|tout)|detre (en vie|la))|(veux|voudrais|envie de) (disparaitre|mendormir pour toujours|ne (plus|pas) me reveiller|que tout sarrete|que ca sarrete)|(la|ma) vie (na|nest|ne vaut) ~(sens|fini|peine)|(a quoi|pourquoi) ~(vivre|bon vivre|continuer a vivre|sert de vivre)|ne (plus|jamais) me reveiller|personne ne me (regretterait|manquerait)|(ne manquerai|manquerais) a personne)",
    { firm: true, unless: "chocolat|travail ce|attendre|a paris" },
  ],
];
