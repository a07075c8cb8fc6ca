import type { Id, PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import type { CitedField, Span } from "./spans";

export type ProblemId = Id<"problem">;
export type CitationId = Id<"citation">;

export const STATUSES = ["open", "working", "resting", "resolved"] as const;
export type ProblemStatus = (typeof STATUSES)[number];

export const statusWords: Readonly<Record<ProblemStatus, string>> = {
  open: "Open",
  working: "Working on it",
  resting: "Resting",
  resolved: "Resolved",
};

export const COUNTED_PER = ["day", "week"] as const;
export type CountedPer = (typeof COUNTED_PER)[number];

/** Where a problem area stands: who said so, and when. */
export type StatusRow = { readonly status: ProblemStatus; readonly byId: PersonId; readonly at: Date };

/** A problem area, opened. Null is "nobody said"; zero is "not at all". */
export type Problem = {
  readonly id: ProblemId;
  readonly authorId: PersonId;
  readonly name: string;
  readonly description: string | null;
  readonly behaviour: string | null;
  readonly thought: string | null;
  readonly mood: string | null;
  readonly countedPer: CountedPer;
  readonly baselineTimes: number | null;
  readonly targetTimes: number | null;
  readonly baselineStrength: number | null;
  readonly targetStrength: number | null;
  /** Where it stands now, and every time somebody said so, newest first. */
  readonly status: StatusRow;
  readonly statuses: readonly StatusRow[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** A problem area in the bin: gone for good at `purgeAt`. */
export type BinnedProblem = { readonly id: ProblemId; readonly name: string; readonly purgeAt: Date };

/** How often and how strong it was on one local day. */
export type Reading = {
  readonly day: LocalDay;
  readonly times: number | null;
  readonly strength: number | null;
};

/** How important a change is to the client, and how confident they are, each 0–10. */
export type Readiness = {
  readonly day: LocalDay;
  readonly at: Date;
  readonly importance: number;
  readonly confidence: number;
};

/**
 * What stands of cited words: `same` (there, perhaps elsewhere in the field), `changed` (not in the entry any more), `gone`
 * (the entry is), `not-shared` (the reader may not read it).
 */
export type CitationState = "same" | "changed" | "gone" | "not-shared";

export type OpenCitation = {
  readonly id: CitationId;
  readonly entryId: Id<"journal-entry"> | null;
  readonly field: CitedField;
  readonly problemId: ProblemId | null;
  readonly formulationItemId: Id<"formulation-item"> | null;
  readonly authorId: PersonId;
  readonly createdAt: Date;
  readonly state: CitationState;
  /** The words as the entry has them now; null in every state but `same`. */
  readonly words: string | null;
  readonly span: Span | null;
  /** The entry's day; null where the entry cannot be seen. */
  readonly localDay: LocalDay | null;
};

/** A problem area as machines read it: `problemOutput`. */
export function problemJson(problem: Problem) {
  return {
    id: problem.id,
    author_id: problem.authorId,
    name: problem.name,
    description: problem.description,
    behaviour: problem.behaviour,
    thought: problem.thought,
    mood: problem.mood,
    counted_per: problem.countedPer,
    baseline_times: problem.baselineTimes,
    target_times: problem.targetTimes,
    baseline_strength: problem.baselineStrength,
    target_strength: problem.targetStrength,
    status: problem.status.status,
    status_at: problem.status.at.toISOString(),
    version: problem.version,
    created_at: problem.createdAt.toISOString(),
    updated_at: problem.updatedAt.toISOString(),
  };
}
export type ProblemJson = ReturnType<typeof problemJson>;
