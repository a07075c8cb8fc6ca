import type { Template } from "@/lib/record/journal/templates";

type Field = "title" | "content" | "thought";
type Side = "client" | "psychologist";

/** A sentence of an entry, found by its words. */
export type Evidence = { readonly find: string; readonly field: Field };

/** Days are counted back from today; a negative one is still to come. */
export type PlantedProblem = {
  readonly key: string;
  readonly daysAgo: number;
  readonly name: string;
  readonly description?: string;
  readonly behaviour?: string;
  readonly thought?: string;
  readonly mood?: string;
  readonly counted_per: "day" | "week";
  readonly baseline_times?: number;
  readonly target_times?: number;
  readonly baseline_strength?: number;
  readonly target_strength?: number;
  readonly statuses: ReadonlyArray<{ daysAgo: number; status: "open" | "working" | "resting" | "resolved" }>;
  readonly readiness: ReadonlyArray<{ daysAgo: number; importance: number; confidence: number }>;
  /** Times a day and strength before and after it turned, and on which share of days there is a reading. */
  readonly readings: {
    readonly before: number;
    readonly after: number;
    readonly strengthBefore: number;
    readonly strengthAfter: number;
    readonly turned: number;
    readonly every: number;
  };
  readonly evidence: readonly Evidence[];
};

export type PlantedSkill = {
  readonly daysAgo: number;
  readonly name: string;
  readonly by: Side;
  readonly replaces_kind: "thought" | "mood" | "behaviour";
  readonly replaces: string;
  readonly steps: readonly string[];
  readonly when_to_use?: string;
  readonly problems: readonly string[];
  readonly uses: { from: number; to: number; count: number; helped: readonly number[] };
};

export type PlantedLine = {
  readonly box: string;
  readonly by: Side;
  readonly words: string;
  readonly cite?: Evidence;
  readonly dispute?: string;
};

export type PlantedHomework = {
  readonly kind: "skill" | "activity" | "journal";
  readonly skill?: string;
  readonly what?: string;
  readonly template?: Template;
  readonly daysAgo: number;
  /** The day it is due. */
  readonly due: number;
  readonly when: string;
  readonly where: string;
  readonly obstacle: string;
  readonly outcome?: "done" | "partly" | "not";
  readonly said?: string;
  readonly reviewed?: number;
};

export type PlantedActivity = {
  readonly name: string;
  readonly area: string;
  readonly minutes: number;
  readonly hour: number;
  /** Expected, then how it was. */
  readonly pleasure: readonly [number, number];
  readonly mastery: readonly [number, number];
};

/** What a client and their psychologist made together. */
export type PlantedWork = {
  readonly problems: readonly PlantedProblem[];
  readonly skills: readonly PlantedSkill[];
  readonly picture: readonly PlantedLine[];
  readonly homework: readonly PlantedHomework[];
  readonly agenda: ReadonlyArray<{ words: string; lines?: readonly [string, string, string]; cite?: string }>;
  readonly activities?: {
    readonly since: number;
    readonly names: readonly PlantedActivity[];
    readonly today: readonly PlantedActivity[];
  };
  readonly notes: ReadonlyArray<{
    format: "dap" | "soap" | "private";
    sessionsAgo: number;
    boxes: Readonly<Record<string, string>>;
  }>;
};
