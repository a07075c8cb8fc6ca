/** Splits "calm, a bit tired,calm" into its words: trimmed, without doubles (whatever their case), in order. */
export function splitOwnWords(text: string): string[] {
  const seen = new Set<string>();
  const words: string[] = [];
  for (const part of text.split(/[,;\n]/)) {
    const word = part.trim().replace(/\s+/g, " ");
    const key = word.toLocaleLowerCase();
    if (word === "" || seen.has(key)) continue;
    seen.add(key);
    words.push(word);
  }
  return words;
}
