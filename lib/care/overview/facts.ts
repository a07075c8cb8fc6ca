import type { LocalDay } from "@/lib/core/local-day";
import type { Template } from "@/lib/record/journal/templates";
import type { ProblemStatus, SessionGlance } from "./overview";

// What the overview's one statement answers: sealed words base64, moments ISO texts, null for a part that is not shared.

export type ActivityFact = {
  readonly day: LocalDay;
  readonly planned: boolean;
  readonly outcome: "done" | "partly" | "not" | null;
  readonly predicted: number | null;
  readonly pleasure: number | null;
};

export type UseFact = { readonly skillId: string; readonly day: LocalDay; readonly helped: number | null };

export type HomeworkRow = {
  readonly id: string;
  readonly kind: "skill" | "activity" | "journal";
  readonly skillId: string | null;
  readonly template: Template | null;
  readonly what: string | null;
  readonly assignedAt: string;
  readonly assignedOn: LocalDay;
  readonly dueDay: LocalDay | null;
  readonly outcome: "done" | "partly" | "not" | null;
  readonly reviewed: boolean;
};

export type OverviewFacts = {
  readonly sessions: ReadonlyArray<SessionGlance & { readonly status: "planned" | "held" }>;
  readonly moods: ReadonlyArray<readonly [day: LocalDay, n: number, sum: number]> | null;
  readonly entryDays: readonly LocalDay[] | null;
  readonly problems: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly status: ProblemStatus | null;
    readonly countedPer: "day" | "week";
    readonly baselineTimes: number | null;
    readonly targetTimes: number | null;
    readonly baselineStrength: number | null;
    readonly targetStrength: number | null;
  }> | null;
  readonly skills: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly lastUsed: LocalDay | null;
  }> | null;
  readonly uses: readonly UseFact[] | null;
  readonly activities: readonly ActivityFact[] | null;
  readonly homework: readonly HomeworkRow[] | null;
};
