import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type Invitation, type InvitationState, invitationState } from "@/lib/care/invitations/invitation";
import { dayWords } from "./care-day";
import { InvitationButtons } from "./invitation-buttons";

type InvitationListProps = {
  readonly invitations: readonly Invitation[];
  readonly now: Date;
  readonly zone: string;
};

const STATES: Readonly<Record<InvitationState, { readonly tone: BadgeTone; readonly words: string }>> = {
  open: { tone: "primary", words: "Waiting" },
  accepted: { tone: "ok", words: "Accepted" },
  closed: { tone: "neutral", words: "Closed" },
  expired: { tone: "warn", words: "Too old" },
};

/** The invitations somebody sent, and what can still be done with each. */
export function InvitationList({ invitations, now, zone }: InvitationListProps) {
  return (
    <ul className="grid gap-3">
      {invitations.map((invitation) => (
        <InvitationItem key={invitation.id} {...{ invitation, now, zone }} />
      ))}
    </ul>
  );
}

function nameOf({ label, email, channel, createdAt }: Invitation, zone: string): string {
  return label ?? email ?? `${channel === "email" ? "By email" : "By a link"}, ${dayWords(createdAt, zone)}`;
}

function detailOf(invitation: Invitation, state: InvitationState, zone: string): string {
  const { acceptedAt, revokedAt, expiresAt, createdAt, email, label } = invitation;
  const to = label !== null && email !== null ? ` to ${email}` : "";
  const made = `Made on ${dayWords(createdAt, zone)}${to}.`;
  if (state === "accepted" && acceptedAt) return `${made} Accepted on ${dayWords(acceptedAt, zone)}.`;
  if (state === "closed" && revokedAt)
    return `${made} Taken back or turned down on ${dayWords(revokedAt, zone)}.`;
  return state === "open"
    ? `${made} The link works until ${dayWords(expiresAt, zone)}.`
    : `${made} The link stopped working on ${dayWords(expiresAt, zone)}.`;
}

type ItemProps = { readonly invitation: Invitation; readonly now: Date; readonly zone: string };

function InvitationItem({ invitation, now, zone }: ItemProps) {
  const state = invitationState(invitation, now);
  const { tone, words } = STATES[state];
  const name = nameOf(invitation, zone);
  return (
    <li className="grid gap-2 rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 font-semibold [overflow-wrap:anywhere]">{name}</p>
        <Badge tone={tone}>{words}</Badge>
      </div>
      <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">{detailOf(invitation, state, zone)}</p>
      {(state === "open" || state === "expired") && (
        <InvitationButtons id={invitation.id} name={name} isMailed={invitation.channel === "email"} />
      )}
    </li>
  );
}
