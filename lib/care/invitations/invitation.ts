/** "closed": taken back by who sent it, or turned down by who got it; which of the two is nobody's business. */
export type InvitationState = "open" | "accepted" | "closed" | "expired";

export type InvitationTimes = {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** How an invitation stands at a moment. */
export function invitationState(times: InvitationTimes, now: Date): InvitationState {
  if (times.acceptedAt !== null) return "accepted";
  if (times.revokedAt !== null) return "closed";
  return times.expiresAt > now ? "open" : "expired";
}

/** An invitation as its sender sees it in their list. Its secret is not kept, so it cannot be shown again. */
export type Invitation = InvitationTimes & {
  readonly id: string;
  readonly channel: "email" | "link";
  readonly email: string | null;
  readonly label: string | null;
  readonly createdAt: Date;
};

/** Days an invitation waits. */
export const INVITATION_DAYS = 14;
