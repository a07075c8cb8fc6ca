/** Text folded for matching, one UTF-16 unit of `text` per entry of the two maps. */
export type Folded = { text: string; starts: number[]; ends: number[] };

// Letters of other alphabets that are drawn like Latin ones, and the small capitals, which NFKD leaves alone.
const lookalikes = new Map(
  [
    ["аеорсхуіѕјԁһӏкмтвнԛԝ", "aeopcxyisjdhlkmtbhqw"],
    ["αεορτυικνγ", "aeoptuikvy"],
    ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢı", "abcdefghijklmnoprstuvwyzi"],
    ["‘’‚‛`´ʼ′＇ʹ", "''''''''''"],
    ["“”„‟«»″〝〞", '"""""""""'],
    ["।॥。！？", "...!?"],
    ["ँ", "ं"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter, i) => [letter, to[i] ?? letter] as const)),
);

// Format characters (zero width, direction, tags), variation selectors, fillers, and combining marks laid over
// Latin letters. Devanagari vowel signs are marks too and must stay; its nukta (093c) is often left out.
const invisible = /\p{Cf}|\p{Variation_Selector}|\u115f|\u1160|\u3164|\uffa0|\u034f|\u2800/u;
const overlay = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u093c]/gu;

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = invisible.test(character)
    ? ""
    : (lookalikes.get(character) ?? character).normalize("NFKD").replace(overlay, "").toLowerCase();
  const folded = [...plain].map((letter) => lookalikes.get(letter) ?? letter).join("");
  if (known.size < 2000) known.set(character, folded);
  return folded;
}

/**
 * Lower case, compatibility forms, accents and look-alikes brought to plain letters; invisible characters removed.
 * NFKD rather than NFKC, because "más", "mas" and a letter under a pile of marks should read the same.
 */
export function foldText(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; ) {
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const end = at + character.length;
    text += foldCharacter(character);
    while (starts.length < text.length) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text, starts, ends };
}
