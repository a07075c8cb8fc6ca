import type { LocalDay } from "@/lib/core/local-day";
import type { Template } from "@/lib/record/journal/templates";
import type { SharedScope } from "../relationships/scope-words";

// A client's overview as plain data: what a psychologist sees and what the client sees in a preview are these bytes, so
// nothing of the psychologist's own stands here. Moments are ISO texts. A part that is not shared is null.

export type SessionGlance = {
  readonly id: string;
  readonly startsAt: string;
  readonly day: LocalDay;
  readonly zone: string;
  readonly place: "in-person" | "video" | "phone";
};

export type MoodDay = { readonly day: LocalDay; readonly mean: number; readonly n: number };

export type ProblemStatus = "open" | "working" | "resting" | "resolved";

export type ProblemGlance = {
  readonly id: string;
  readonly name: string;
  readonly status: ProblemStatus;
  readonly countedPer: "day" | "week";
  readonly baselineTimes: number | null;
  readonly targetTimes: number | null;
  readonly baselineStrength: number | null;
  readonly targetStrength: number | null;
};

export type SkillGlance = {
  readonly id: string;
  readonly name: string;
  /** Uses in the last 28 days; how many of them were rated, and how many of those helped (3 or more of 5). */
  readonly uses: number;
  readonly rated: number;
  readonly helped: number;
  readonly lastUsed: LocalDay | null;
};

export type ActivitiesGlance = {
  /** Planned for the last 28 days, by how they went; `open` has no outcome yet. */
  readonly planned: number;
  readonly done: number;
  readonly partly: number;
  readonly not: number;
  readonly open: number;
  /** Logged without having been planned. */
  readonly unplanned: number;
  /** Pleasure as it was less pleasure as predicted, in the mean; null until five are known. `n` is how many are. */
  readonly gap: { readonly n: number; readonly pleasure: number | null };
};

export type HomeworkGlance = {
  readonly id: string;
  readonly kind: "skill" | "activity" | "journal";
  readonly what: string;
  readonly assignedAt: string;
  readonly dueDay: LocalDay | null;
  readonly outcome: "done" | "partly" | "not" | null;
  readonly reviewed: boolean;
};

export type EntryLine = {
  readonly id: string;
  readonly localDay: LocalDay;
  readonly occurredAt: string;
  readonly zone: string;
  readonly template: Template;
  readonly title: string | null;
  readonly excerpt: string;
  readonly moodRating: number | null;
};

export type SinceWords = { readonly heading: string; readonly lines: readonly string[] };

export type Overview = {
  readonly clientId: string;
  readonly today: LocalDay;
  /** Which parts are open, of those the overview asks for. */
  readonly shared: readonly SharedScope[];
  readonly lastHeld: SessionGlance | null;
  readonly next: SessionGlance | null;
  readonly since: SinceWords;
  readonly mood: { readonly from: LocalDay; readonly days: readonly MoodDay[] } | null;
  readonly problems: readonly ProblemGlance[] | null;
  readonly skills: readonly SkillGlance[] | null;
  readonly activities: ActivitiesGlance | null;
  readonly homework: readonly HomeworkGlance[] | null;
  /** The newest shared entries; `more` when there are others. */
  readonly entries: { readonly items: readonly EntryLine[]; readonly more: boolean } | null;
};

/** What the overview asks a client to share. */
export const OVERVIEW_SCOPES = ["mood", "journal", "work"] as const satisfies readonly SharedScope[];
