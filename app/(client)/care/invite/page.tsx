import type { Metadata } from "next";
import { CarePage } from "@/components/care/care-page";
import { InvitationList } from "@/components/care/invitation-list";
import { InvitePsychologistForm } from "@/components/care/invite-psychologist-form";
import { NotWatched } from "@/components/care/not-watched";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { requireRole } from "@/lib/auth/gates";
import { listInvitations } from "@/lib/care/invitations/queries";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Invite your psychologist" };

export default async function InvitePage() {
  const actor = await requireRole("client");
  const now = new Date();
  const { name } = await readProfile(ownRecord(actor, "profile"));
  const invitations = await listInvitations(actor);
  return (
    <CarePage
      title="Invite your psychologist"
      intro="They need an account here. If they have one, or want to apply for one, send them an invitation."
    >
      <NotWatched />
      <InvitePsychologistForm idempotencyKey={newId()} name={name} />
      {invitations.length > 0 && (
        <section aria-labelledby="sent" className="grid gap-3">
          <h2 id="sent">Invitations you made</h2>
          <InvitationList invitations={invitations} now={now} zone={actor.zone} />
        </section>
      )}
    </CarePage>
  );
}
