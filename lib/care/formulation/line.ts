import type { Id, PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import type { Spot } from "@/lib/work/problems/spans";
import type { Box, Model } from "./boxes";

export type LineId = Id<"formulation-item">;
export const STANCES = ["agree", "dispute", "suggest"] as const;
export type StanceKind = (typeof STANCES)[number];

/** What the client said to a line as it stood in one version. */
export type Stance = {
  readonly id: string;
  readonly stance: StanceKind;
  readonly words: string | null;
  readonly itemVersion: number;
  readonly at: Date;
};

/** A sentence of an entry that a line rests on. The words are null where they changed, are gone or not shared. */
export type CitedSentence = {
  readonly id: string;
  readonly entryId: string | null;
  /** Where it stands in its entry; null unless its words can be read. */
  readonly spot: Spot | null;
  readonly words: string | null;
  readonly state: "same" | "changed" | "gone" | "not-shared";
  readonly localDay: LocalDay | null;
};

/** One line of the picture, opened. `words` is null when it is a cited sentence and nothing more. */
export type Line = {
  readonly id: LineId;
  readonly model: Model;
  readonly box: Box;
  readonly words: string | null;
  readonly authorId: PersonId;
  readonly byClient: boolean;
  readonly mine: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly sentences: readonly CitedSentence[];
  /** Newest first; at most one for each version counts, the newest. */
  readonly stances: readonly Stance[];
};

/** What the client says to the line as it stands now. A stance to an earlier wording says nothing about this one. */
export const standOn = (line: Pick<Line, "version" | "stances">): Stance | null =>
  line.stances.find((stance) => stance.itemVersion === line.version) ?? null;

/** The newest stance to an earlier wording, while there is none to this one. */
export const earlierStand = (line: Pick<Line, "version" | "stances">): Stance | null =>
  standOn(line) ? null : (line.stances[0] ?? null);

/** The words of a line for a list of names: its own, or its first sentence. */
export function glimpse(line: Pick<Line, "words" | "sentences">, most = 80): string {
  const words = line.words ?? line.sentences.find((sentence) => sentence.words !== null)?.words ?? "";
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** One cited sentence on its own when it can be read; else what can be said of it. */
export const sentenceState: Readonly<Record<CitedSentence["state"], string | null>> = {
  same: null,
  changed: "The entry was changed since, so the sentence is not shown.",
  gone: "The entry was deleted, and its words went with it.",
  "not-shared": "The entry is not shared any more.",
};
