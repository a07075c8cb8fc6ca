// Word boundaries of Unicode (UAX 29), so that languages written without spaces are counted too.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** How many words a text has. Marks and Markdown signs are none. */
export function countWords(text: string): number {
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1;
  return count;
}
