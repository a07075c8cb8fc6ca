import type { Id, PersonId } from "@/lib/core/ids";
import type { SharedScope } from "./scope-words";

type RelationshipId = Id<"relationship">;

/** A psychologist as their client sees them. */
export type Psychologist = {
  readonly id: PersonId;
  readonly displayName: string;
  readonly practice: string | null;
  /** Known to their own clients only: while it lasts they read nothing. */
  readonly suspended: boolean;
};

export type CareTimes = {
  readonly startedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly pausedBy: PersonId | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
};

export type Relationship = CareTimes & {
  readonly relationshipId: RelationshipId;
  readonly psychologist: Psychologist;
  readonly kind: "care" | "cover";
  /** The parts with a live consent. While care is paused or over nothing is read, whatever stands here. */
  readonly scopes: readonly SharedScope[];
};

/** One consent, live or withdrawn, for the history. */
export type ConsentRow = {
  readonly id: string;
  readonly relationshipId: RelationshipId;
  readonly scope: SharedScope;
  readonly agreedText: string;
  readonly grantedAt: Date;
  readonly withdrawnAt: Date | null;
};

export type TermsId = Id<"terms">;

export type Terms = {
  readonly id: TermsId;
  readonly relationshipId: RelationshipId;
  /** The name the client gave themself for this psychologist. */
  readonly clientName: string | null;
  readonly plan: readonly string[];
  readonly reviewDays: readonly number[];
  readonly replyWords: string | null;
  readonly proposedAt: Date;
  /** Null while the client has not said yes. */
  readonly agreedAt: Date | null;
};

export type CareState = "waiting" | "running" | "paused" | "over";

/** Where care stands at a moment. A cover that has not begun waits; one whose last day has passed is over by itself. */
export function careState({ startedAt, pausedAt, endsAt, endedAt }: CareTimes, now: Date): CareState {
  if (endedAt !== null || (endsAt !== null && endsAt <= now)) return "over";
  if (startedAt === null || startedAt > now) return "waiting";
  return pausedAt === null ? "running" : "paused";
}

/** The parts somebody may read at a moment: none while care waits, rests or is over. */
export function readableNow(relationship: Relationship, now: Date): readonly SharedScope[] {
  const reads = careState(relationship, now) === "running" && !relationship.psychologist.suspended;
  return reads ? relationship.scopes : [];
}
