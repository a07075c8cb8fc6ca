import { InviteAcceptClient } from "@/components/care/invite-accept-client";
import { InviteCard } from "@/components/care/invite-card";
import { InviteDecline } from "@/components/care/invite-decline";
import { NotWatched } from "@/components/care/not-watched";
import { TermsView } from "@/components/care/terms-view";
import { Card } from "@/components/ui/card";
import type { Actor } from "@/lib/access/actor";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import type { FoundInvitation } from "@/lib/auth/invitation";
import { parseProposal } from "@/lib/care/invitations/proposal";

type ForClientProps = {
  readonly found: Extract<FoundInvitation, { inviter: "psychologist" }>;
  readonly code: string;
  readonly actor: Actor;
};

/** A client reads what a psychologist proposes, chooses what to share, and says yes or no. */
export async function ForClient({ found, code, actor }: ForClientProps) {
  const { card } = found;
  const proposal = parseProposal(found.proposal);
  const { name } = await readProfile(ownRecord(actor, "profile"));
  return (
    <>
      <InviteCard face={card} />
      {proposal.message !== null && (
        <blockquote className="border-l-2 border-primary pl-4 [overflow-wrap:anywhere] whitespace-pre-line">
          <p>{proposal.message}</p>
          <footer className="text-sm text-ink-2">{card.displayName}</footer>
        </blockquote>
      )}
      <Card aria-labelledby="proposed" className="grid gap-3">
        <h2 id="proposed" className="text-lg">
          What {card.displayName} proposes
        </h2>
        <TermsView terms={proposal} name={card.displayName} />
      </Card>
      <NotWatched />
      <InviteAcceptClient code={code} inviter={card.displayName} name={name} />
      <InviteDecline code={code} />
    </>
  );
}
