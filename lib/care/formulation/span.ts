import { formatSpot, parseSpot, type Spot } from "@/lib/work/problems/spans";
import { BOXES, type Box } from "./boxes";

/** A spot in one of a client's entries. */
export type EntrySpot = Spot & { readonly entryId: string };

/** As a form carries it: `<entry>:content:12:40`, never a word. */
export const spotText = ({ entryId, ...spot }: EntrySpot): string => `${entryId}:${formatSpot(spot)}`;

/** The spot a form names, or null when it names none. */
export function parseEntrySpot(text: string): EntrySpot | null {
  const [, entryId, rest] = /^([0-9a-f-]{36}):(.+)$/.exec(text) ?? [];
  const spot = parseSpot(rest);
  return entryId && spot ? { entryId, ...spot } : null;
}

/** Where a sentence goes: a box of the picture or a problem area. */
export type Target = { readonly box: Box } | { readonly problemId: string };

export function parseTarget(text: string): Target | null {
  const box = BOXES.find((one) => one === text);
  if (box) return { box };
  const [, problemId] = /^problem:([0-9a-f-]{36})$/.exec(text) ?? [];
  return problemId ? { problemId } : null;
}
