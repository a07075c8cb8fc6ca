const MARKS = /(\*\*|__|~~|`+|^\s{0,3}(#{1,6}|>|[-*+]|\d{1,3}[.)])\s+)/gm;
const EMPHASIS = /(?<![\p{L}\p{N}])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;

/** Markdown as plain text on one line. */
export function plainText(markdown: string): string {
  return markdown.replace(LINK, "$1").replace(MARKS, "").replace(EMPHASIS, "$2").replace(/\s+/g, " ").trim();
}

/** The first words of a text, up to `most` characters, cut between words. */
export function excerptOf(markdown: string, most = 180): string {
  const plain = plainText(markdown.slice(0, most * 4));
  return plain.length <= most ? plain : `${cutAtWord(plain.slice(0, most))}…`;
}

/** The words around the first of `terms`, so that a search result shows why it was found. */
export function excerptAround(markdown: string, terms: readonly string[], most = 180): string {
  const plain = plainText(markdown);
  const lower = plain.toLocaleLowerCase();
  const places = terms.map((term) => lower.indexOf(term.toLocaleLowerCase())).filter((at) => at >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  if (first < most / 2) return excerptOf(plain, most);
  const from = plain.indexOf(" ", first - most / 3) + 1;
  const part = plain.slice(from, from + most);
  return from + most >= plain.length ? `…${part}` : `…${cutAtWord(part)}…`;
}

function cutAtWord(text: string): string {
  const end = text.lastIndexOf(" ");
  return end > text.length / 2 ? text.slice(0, end) : text;
}
