// Words worth recognising under a disguise. Not a list of alarms: the rules decide what they mean together.
const words = (list: string) => list.split(" ");

/** Words people hide, break or misspell, so they are looked for under masks, repeats and joins. */
export const hiddenWords = words(
  "kill killing killed suicide suicidal die dying dead death myself yourself overdose overdosed overdosing cut " +
    "cutting hang hanging harm harming hurt hurting selfharm pills tablets jump jumping end ending life bleed " +
    "bleeding unalive blood knife razor blade noose rope shoot gun slit wrist wrists kms kys alive living live " +
    "worthless hopeless goodbye tonight anymore disappear rape raped abuse drown bunuh diri mati morir matarme " +
    "mourir suicider sterben umbringen",
);

/** Short everyday words that make a spelled-out or glued run readable again. */
export const plainWords = words(
  "i im ill ive id want wanna to a the my me it all be is am so just not dont cant go on off no more going gonna " +
    "will with without this that do done of in and you up here exist feel like need take every one everyone " +
    "better hate self",
);

/** Common slips, as typed on a bad day, that no general rule repairs safely. */
export const slips: Record<string, string> = Object.fromEntries(
  words(
    "wanna>want_to wana>want_to wnna>want_to wanta>want_to gonna>going_to gona>going_to gunna>going_to gon>going_to " +
      "tryna>trying_to hafta>have_to imma>im_going_to ima>im_going_to kil>kill kll>kill killin>killing dieing>dying " +
      "dyin>dying livin>living suiside>suicide sucide>suicide suicde>suicide suicied>suicide sewerslide>suicide " +
      "soocide>suicide suey>suicide suicdal>suicidal sucidal>suicidal myslef>myself mysef>myself meself>myself " +
      "mself>myself anymor>anymore anymroe>anymore nomore>no_more tmrw>tomorrow tmr>tomorrow tomorow>tomorrow " +
      "tommorow>tomorrow tommorrow>tomorrow 2moro>tomorrow 2morrow>tomorrow tonite>tonight 2nite>tonight " +
      "2night>tonight 2day>today unalived>killed dnt>dont donot>do_not cnt>cant cannot>cant cudnt>couldnt " +
      "iam>i_am i'am>i_am ur>your u>you r>are n>and bc>because cuz>because " +
      "coz>because ppl>people sum>some evry1>everyone every1>everyone no1>no_one noone>no_one some1>someone " +
      "any1>anyone lyf>life lif>life liv>live ded>dead hapy>happy agn>again plz>please pls>please thru>through " +
      "wudnt>wouldnt neva>never nvr>never rly>really jus>just jst>just wd>would shud>should cud>could " +
      "wud>would urself>yourself abt>about thinkin>thinking goin>going havin>having takin>taking feelin>feeling " +
      "tryin>trying tmw>tomorrow nothin>nothing cutin>cutting cuting>cutting hangin>hanging hurtin>hurting " +
      "wich>which wsh>wish aint>isnt existance>existence exsist>exist exsit>exist evrything>everything " +
      "2>to wnt>want wna>want_to b>be idk>i_dont_know everythin>everything",
  )
    .map((pair) => pair.split(">"))
    .map(([from = "", to = ""]) => [from, to]),
);

/** Long enough that one wrong, missing, extra or swapped letter still leaves no other English word. */
export const spellable = words(
  "suicide suicidal myself overdose tonight anymore goodbye worthless disappear tomorrow without",
);
