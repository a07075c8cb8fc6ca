/** How well `words` fits what was typed, higher is better; null when a letter is missing. Case and accents do not count. */
export function scoreOf(words: string, typed: string): number | null {
  const [text, wanted] = [plain(words), plain(typed).replaceAll(" ", "")];
  if (wanted === "") return 0;
  let score = 0;
  let at = -1;
  for (const letter of wanted) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return null;
    // Letters that follow each other, and those that begin a word, say more than letters somewhere.
    if (next === at + 1) score += 3;
    if (next === 0 || text[next - 1] === " ") score += 4;
    score -= Math.min(next - at - 1, 8) / 8;
    at = next;
  }
  return score - text.length / 100;
}

const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Those that fit, best first; in their own order while nothing is typed. */
export function found<T extends { readonly label: string }>(items: readonly T[], typed: string): T[] {
  return items
    .flatMap((item) => {
      const score = scoreOf(item.label, typed);
      return score === null ? [] : [{ item, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
