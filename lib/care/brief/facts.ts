import type { LocalDay } from "@/lib/core/local-day";

// What a brief is made of, opened and sorted into "since last time" and before. A part is null when the client does not
// share it: that is not the same as empty.

export type SessionFact = {
  readonly id: string;
  readonly startsAt: string;
  readonly day: LocalDay;
  readonly zone: string;
  readonly minutes: number;
  readonly place: "in-person" | "video" | "phone";
  readonly status: "planned" | "held" | "missed" | "cancelled";
};

export type AgendaFact = {
  readonly id: string;
  readonly words: string;
  readonly byClient: boolean;
};

export type Status = "open" | "working" | "resting" | "resolved";
export type StatusFact = { readonly status: Status; readonly day: LocalDay };
export type ReadingFact = {
  readonly day: LocalDay;
  readonly times: number | null;
  readonly strength: number | null;
};
export type ReadinessFact = {
  readonly day: LocalDay;
  readonly importance: number;
  readonly confidence: number;
};

export type TargetFact = {
  readonly id: string;
  readonly name: string;
  readonly since: LocalDay;
  readonly countedPer: "day" | "week";
  readonly baselineTimes: number | null;
  readonly targetTimes: number | null;
  readonly baselineStrength: number | null;
  readonly targetStrength: number | null;
  /** Oldest first, each of these. */
  readonly statuses: readonly StatusFact[];
  readonly readings: readonly ReadingFact[];
  readonly readiness: readonly ReadinessFact[];
};

export type UseFact = { readonly day: LocalDay; readonly helped: number | null };
export type SkillFact = {
  readonly id: string;
  readonly name: string;
  readonly clientAgreed: boolean;
  readonly bothAgreed: boolean;
  readonly byClient: boolean;
  readonly uses: readonly UseFact[];
};

export type Outcome = "done" | "partly" | "not";
export type HomeworkFact = {
  readonly id: string;
  readonly kind: "skill" | "activity" | "journal";
  readonly skillId: string | null;
  /** What it is called: the skill's name, the activity, or the journal page. */
  readonly what: string;
  readonly assigned: LocalDay;
  readonly due: LocalDay | null;
  readonly timesWanted: number | null;
  readonly outcome: Outcome | null;
  readonly outcomeDay: LocalDay | null;
  readonly obstacle: string | null;
  readonly reviewed: boolean;
};

export type ActivityFact = {
  readonly id: string;
  readonly name: string;
  readonly day: LocalDay;
  readonly planned: boolean;
  readonly outcome: Outcome | null;
  readonly predictedPleasure: number | null;
  readonly predictedMastery: number | null;
  readonly pleasure: number | null;
  readonly mastery: number | null;
};

/** Per line of the picture: what the client said to the wording that stands, and when. */
export type StanceFact = {
  readonly lineId: string;
  readonly stance: "agree" | "dispute" | "suggest";
  readonly day: LocalDay;
};

export type MoodDay = { readonly day: LocalDay; readonly mean: number };
export type EntryFact = {
  readonly id: string;
  readonly day: LocalDay;
  readonly title: string | null;
  readonly rating: number | null;
  readonly unread: boolean;
  readonly cited: boolean;
};

export type WorkFacts = {
  readonly agenda: readonly AgendaFact[];
  readonly targets: readonly TargetFact[];
  readonly skills: readonly SkillFact[];
  readonly homework: readonly HomeworkFact[];
  readonly activities: readonly ActivityFact[];
  readonly stances: readonly StanceFact[];
};

export type BriefFacts = {
  readonly clientId: string;
  /** As the client calls themself here, else since when they are a client. */
  readonly name: string;
  readonly today: LocalDay;
  readonly window: Window;
  /** Newest first. */
  readonly sessions: readonly SessionFact[];
  /** What the psychologist planned in their own last signed note about this client. */
  readonly lastPlan: { readonly noteId: string; readonly words: string; readonly day: LocalDay } | null;
  readonly work: WorkFacts | null;
  /** Oldest first. */
  readonly moods: readonly MoodDay[] | null;
  /** Newest first. */
  readonly entries: readonly EntryFact[] | null;
};

/**
 * The days a brief speaks of: from the day after the last session held up to today, 90 at most, and as many days before
 * it to compare with.
 */
export type Window = {
  /** The day of the last session held; null when there was none. */
  readonly held: LocalDay | null;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly days: number;
  readonly beforeFrom: LocalDay;
};
