import MiniSearch from "minisearch";
import type { Entry } from "./entry";

const FIELDS = ["title", "content", "thought", "more"] as const;

/** The words of a question, as they are looked for. */
export function termsOf(q: string): string[] {
  return q.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function answersText(entry: Entry): string {
  const { feelings = [], ...rest } = entry.answers ?? {};
  const texts = Object.values(rest).filter((value) => typeof value === "string");
  return [...texts, ...feelings.map(({ name }) => name)].join(" ");
}

function documentOf(entry: Entry) {
  const own = [...entry.tags, ...entry.emotions].map(({ word }) => word);
  const named = entry.behaviours.map(({ name }) => name);
  return {
    id: entry.id,
    title: entry.title ?? "",
    content: entry.content,
    thought: entry.thought ?? "",
    more: [...own, ...named, entry.moodTag?.word ?? "", answersText(entry)].join(" "),
  };
}

/**
 * The entries that hold every word of `q` (its beginning, or one letter off in longer words), best first, each with the
 * words that were found in it. Everything stays in memory and is forgotten with the answer.
 */
export function findMatches(
  entries: readonly Entry[],
  q: string,
  most: number,
): Array<Entry & { readonly terms: readonly string[] }> {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: termsOf,
    searchOptions: {
      tokenize: termsOf,
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 2 },
    },
  });
  index.addAll(entries.map(documentOf));
  const byId = new Map(entries.map((entry) => [entry.id as string, entry]));
  return index
    .search(q)
    .flatMap(({ id, terms }) => {
      const entry = byId.get(String(id));
      return entry ? [{ ...entry, terms }] : [];
    })
    .slice(0, most);
}
