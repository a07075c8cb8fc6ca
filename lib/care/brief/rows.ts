import type { LocalDay } from "@/lib/core/local-day";
import type {
  ActivityFact,
  HomeworkFact,
  MoodDay,
  ReadinessFact,
  ReadingFact,
  SessionFact,
  StanceFact,
  StatusFact,
  UseFact,
} from "./facts";

// What the brief's two statements answer, as JSON: sealed words are base64 texts, moments ISO texts.

export type SealedText = string | null;

export type WorkRow = {
  readonly agenda: readonly {
    readonly id: string;
    readonly words: string;
    readonly byClient: boolean;
  }[];
  readonly targets: readonly {
    readonly id: string;
    readonly name: string;
    readonly since: LocalDay;
    readonly countedPer: "day" | "week";
    readonly baselineTimes: number | null;
    readonly targetTimes: number | null;
    readonly baselineStrength: number | null;
    readonly targetStrength: number | null;
  }[];
  readonly statuses: readonly (StatusFact & { readonly of: string })[];
  readonly readings: readonly (ReadingFact & { readonly of: string })[];
  readonly readiness: readonly (ReadinessFact & { readonly of: string })[];
  readonly skills: readonly {
    readonly id: string;
    readonly name: string;
    readonly byClient: boolean;
    readonly clientAgreed: boolean;
    readonly otherAgreed: boolean;
  }[];
  readonly uses: readonly (UseFact & { readonly of: string })[];
  readonly homework: readonly (Omit<HomeworkFact, "what"> & {
    readonly what: SealedText;
    readonly template: string | null;
    /** The column its obstacle came from: what is sealed opens only in its place. */
    readonly obstacleIn: "obstacle" | "outcome_words";
  })[];
  readonly activities: readonly ActivityFact[];
  readonly stances: readonly StanceFact[];
};

export type CareRow = {
  readonly plan: { readonly id: string; readonly sealed: string; readonly day: LocalDay } | null;
  readonly zone: string;
  readonly startedAt: string;
  readonly name: { readonly id: string; readonly sealed: string } | null;
  readonly sessions: readonly SessionFact[];
  readonly work: WorkRow | null;
};

export type DiaryRow = {
  readonly moods: readonly MoodDay[] | null;
  readonly entries:
    | readonly {
        readonly id: string;
        readonly day: LocalDay;
        readonly title: SealedText;
        readonly rating: number | null;
        readonly unread: boolean;
        readonly cited: boolean;
      }[]
    | null;
};

/** The rows that hang on each thing, by its id, in the order they came. */
export function byThing<T extends { readonly of: string }>(rows: readonly T[]): (id: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.of);
    if (group) group.push(row);
    else groups.set(row.of, [row]);
  }
  return (id) => groups.get(id) ?? [];
}

const TEMPLATE_WORDS = new Map([
  ["free", "A journal entry"],
  ["thought-record", "A thought record"],
  ["diary-card", "A diary card"],
  ["behaviour-log", "A behaviour log"],
]);

/** What a piece of homework is called when it names no activity of its own. */
export const templateName = (template: string | null): string =>
  TEMPLATE_WORDS.get(template ?? "") ?? "Homework";
