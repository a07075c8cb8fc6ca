import { SUGGESTIONS } from "../words/suggestions";

type Own = Readonly<
  Record<"feeling" | "mood-tag" | "behaviour" | "tag", ReadonlyArray<{ readonly word: string }>>
>;

const MOST = 30;

/** A person's own words first, then those we suggest; each once, and not so many that nothing is found. */
function together(own: ReadonlyArray<{ readonly word: string }>, suggested: readonly string[]): string[] {
  const mine = own.slice(0, MOST).map(({ word }) => word);
  const known = new Set(mine.map((word) => word.toLocaleLowerCase()));
  return [...mine, ...suggested.filter((word) => !known.has(word))];
}

/** The words a form offers, by what they are for. */
export function offeredWords(own: Own) {
  return {
    feelings: together(own.feeling, SUGGESTIONS.feeling),
    moods: together(own["mood-tag"], SUGGESTIONS["mood-tag"]),
    behaviours: together(own.behaviour, SUGGESTIONS.behaviour),
    tags: together(own.tag, SUGGESTIONS.tag),
  };
}

export type OfferedWords = ReturnType<typeof offeredWords>;
