import type { Id, PersonId } from "@/lib/core/ids";
import type { Role } from "@/lib/core/roles";

export type SessionId = Id<"session">;

/** Somebody signed in: who they are, by which session, and since when they have proven it. Read anew on every request. */
export type Actor = {
  readonly id: PersonId;
  readonly role: Role;
  readonly username: string;
  readonly zone: string;
  readonly sessionId: SessionId;
  readonly sessionKind: "browser" | "token";
  readonly authenticatedAt: Date;
  readonly emailVerified: boolean;
  readonly onboarded: boolean;
};
