import type { Metadata } from "next";
import { InvitationList } from "@/components/care/invitation-list";
import { RestingList } from "@/components/care/resting-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { EmptyState } from "@/components/ui/states";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { listInvitations } from "@/lib/care/invitations/queries";
import { listRestingCare } from "@/lib/care/relationships/queries";

export const metadata: Metadata = { title: "Invitations" };

const DONE = {
  paused: "Care is paused. You read nothing of this client until you go on.",
  resumed: "Care goes on.",
  ended: "Care has ended. Your own notes and signed letters stay with you.",
  declined: "The invitation is closed.",
} as const;

type InvitesPageProps = {
  readonly searchParams: Promise<Partial<Record<keyof typeof DONE, string | string[]>>>;
};

export default async function InvitesPage({ searchParams }: InvitesPageProps) {
  const actor = await requireRole("psychologist");
  const now = new Date();
  const asked = await searchParams;
  const invitations = await listInvitations(actor);
  const resting = await listRestingCare(ownDesk(actor));
  const done = (["paused", "resumed", "ended", "declined"] as const).find(
    (what) => asked[what] !== undefined,
  );
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>Invitations</h1>
        {invitations.length > 0 && <ButtonLink href="/practice/invites/new">Invite a client</ButtonLink>}
      </div>
      {done && <Notice tone="ok" role="status" title={DONE[done]} />}
      {invitations.length === 0 ? (
        <EmptyState
          title="You have not invited anybody yet."
          action={<ButtonLink href="/practice/invites/new">Invite a client</ButtonLink>}
        >
          An invitation carries what you propose to follow, and when you look at it. The client chooses what
          you may read.
        </EmptyState>
      ) : (
        <InvitationList invitations={invitations} now={now} zone={actor.zone} />
      )}
      {resting.length > 0 && (
        <section aria-labelledby="resting" className="grid gap-3">
          <h2 id="resting">Paused or over</h2>
          <RestingList resting={resting} now={now} zone={actor.zone} />
        </section>
      )}
    </div>
  );
}
