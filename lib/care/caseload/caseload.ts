import type { LocalDay } from "@/lib/core/local-day";
import type { CaseloadRow } from "./row";

export type PausedClient = {
  readonly clientId: string;
  readonly name: string;
  readonly pausedOn: LocalDay;
  readonly byMe: boolean;
};
export type OpenInvitation = {
  readonly id: string;
  readonly label: string | null;
  readonly sentOn: LocalDay;
  readonly expiresOn: LocalDay;
};
export type WaitingLetter = {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  readonly kind: "progress" | "referral";
  readonly waitsFor: "client" | "signature";
  readonly since: LocalDay;
};
export type Caseload = {
  readonly rows: readonly CaseloadRow[];
  readonly paused: readonly PausedClient[];
  readonly invitations: readonly OpenInvitation[];
  readonly letters: readonly WaitingLetter[];
  /** The last day of the psychologist's own registration, as their card says it. */
  readonly registeredUntil: LocalDay | null;
};
