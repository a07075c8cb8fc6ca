import type { LocalDay } from "@/lib/core/local-day";
import type { SharedScope } from "../relationships/scope-words";

// What the desk's one statement answers. Moments are ISO texts, sealed words base64.

export type SealedFact = { readonly id: string; readonly sealed: string };

export type SessionFact = {
  readonly id: string;
  readonly startsAt: string;
  readonly day: LocalDay;
  readonly zone: string;
  readonly minutes: number;
  readonly place: "in-person" | "video" | "phone";
  readonly status: "planned" | "held" | "missed" | "cancelled";
};

export type HomeworkFact = {
  readonly assignedAt: string;
  readonly outcome: "done" | "partly" | "not" | null;
  readonly outcomeAt: string | null;
  readonly reviewedAt: string | null;
};

export type SharingFact = {
  readonly scope: SharedScope;
  readonly at: string;
  readonly what: "started" | "stopped";
};

/** One client in running care. A part is null when it is not shared: that is not the same as empty. */
export type ClientFacts = {
  readonly clientId: string;
  readonly relationshipId: string;
  readonly kind: "care" | "cover";
  readonly startedAt: string;
  readonly endsAt: string | null;
  readonly name: SealedFact | null;
  /** When the client proposed terms that nobody answered yet. */
  readonly termsSince: string | null;
  readonly scopes: readonly SharedScope[];
  readonly sharing: readonly SharingFact[];
  readonly sessions: readonly SessionFact[];
  /** Day, how many moods, their sum: oldest first. */
  readonly moods: ReadonlyArray<readonly [day: LocalDay, n: number, sum: number]> | null;
  readonly entries: { readonly days: readonly LocalDay[]; readonly unread: number } | null;
  readonly uses: ReadonlyArray<readonly [day: LocalDay, n: number]> | null;
  readonly homework: readonly HomeworkFact[] | null;
  readonly working: number | null;
  readonly disputes: readonly string[] | null;
};

export type SnoozeFact = {
  readonly id: string;
  readonly clientId: string;
  readonly flag: string;
  readonly until: string;
  readonly at: string;
  readonly reason: string;
};

export type InvitationFact = {
  readonly id: string;
  readonly label: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
};

export type PausedFact = {
  readonly clientId: string;
  readonly relationshipId: string;
  readonly startedAt: string;
  readonly pausedAt: string;
  readonly byMe: boolean;
  readonly label: SealedFact | null;
};

export type LetterFact = {
  readonly id: string;
  readonly clientId: string;
  readonly kind: "progress" | "referral";
  readonly sentAt: string;
  /** Null: the client has not answered. Else it was approved and waits to be signed. */
  readonly answeredAt: string | null;
};

export type DeskFacts = {
  readonly clients: readonly ClientFacts[];
  readonly paused: readonly PausedFact[];
  readonly invitations: readonly InvitationFact[];
  readonly letters: readonly LetterFact[];
  readonly snoozes: readonly SnoozeFact[];
  readonly registeredUntil: LocalDay | null;
};
