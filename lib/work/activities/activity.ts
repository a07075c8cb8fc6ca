import type { Id, PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";

/** What a life is made of: an activity that belongs to one of these counts for more than its hour. */
export const VALUE_AREAS = [
  "relationships",
  "health",
  "work-learning",
  "home-money",
  "play",
  "self-care",
  "community",
  "beliefs",
] as const;
export type ValueArea = (typeof VALUE_AREAS)[number];

export const valueAreaWords: Readonly<Record<ValueArea, string>> = {
  relationships: "People I care about",
  health: "Health and body",
  "work-learning": "Work and learning",
  "home-money": "Home and money",
  play: "Fun and rest",
  "self-care": "Looking after myself",
  community: "My community",
  beliefs: "What I believe in",
};

export const OUTCOMES = ["done", "partly", "not"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  done: "Done",
  partly: "Partly done",
  not: "Not done",
};

export type ActivityId = Id<"activity">;

/** Something a client planned to do, or did. Null is "nobody said"; 0 of 10 is an answer. */
export type Activity = {
  readonly id: ActivityId;
  readonly authorId: PersonId;
  readonly name: string;
  readonly valueArea: ValueArea | null;
  /** False for what was written down after it was done. */
  readonly planned: boolean;
  readonly startsAt: Date;
  readonly localDay: LocalDay;
  readonly zone: string;
  readonly minutes: number;
  readonly where: string | null;
  readonly predictedPleasure: number | null;
  readonly predictedMastery: number | null;
  readonly outcome: Outcome | null;
  readonly outcomeAt: Date | null;
  readonly obstacle: string | null;
  readonly pleasure: number | null;
  readonly mastery: number | null;
  readonly moodBefore: number | null;
  readonly moodAfter: number | null;
  readonly homeworkId: string | null;
  readonly problemId: string | null;
  readonly version: number;
};
