import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HandoverForm } from "@/components/care/handover-form";
import { HandoverList } from "@/components/care/handover-list";
import { EndCare, PauseCare } from "@/components/care/relationship-controls";
import { KEEPS } from "@/components/care/resting-list";
import { NO_TERMS } from "@/components/care/terms-fields";
import { TermsForm } from "@/components/care/terms-form";
import { TermsView } from "@/components/care/terms-view";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { eitherRecord } from "@/lib/access/either";
import { requireRole } from "@/lib/auth/gates";
import { listProposed } from "@/lib/care/handovers/queries";
import { getOwnCare, listTerms } from "@/lib/care/relationships/queries";
import type { Terms } from "@/lib/care/relationships/relationship";
import { sharedList } from "@/lib/care/relationships/scope-words";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Care" };

type CarePageProps = { readonly params: Promise<{ id: string }> };

export default async function ClientCarePage({ params }: CarePageProps) {
  const actor = await requireRole("psychologist");
  const now = new Date();
  const { id: clientId } = await params;
  const loaded = await eitherRecord(actor, { clientId, kind: "care", now }, async (care) => ({
    own: await getOwnCare(care),
    terms: await listTerms(care),
    handovers: await listProposed(care),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { own, terms, handovers } = loaded;
  const list = sharedList(own.scopes);
  const isWaiting = handovers.some(({ answer }) => answer === null);
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-5">
      <h1>Care</h1>
      <p className="text-ink-2">
        {list === null ? "This client shares nothing with you now." : `You can read: ${list}.`}
      </p>
      <TermsSection held={terms.held[0] ?? null} proposed={terms.proposed[0] ?? null} clientId={clientId} />
      {own.kind === "care" && (
        <Card aria-labelledby="handover" className="grid gap-4">
          <h2 id="handover">Cover or transfer</h2>
          <HandoverList handovers={handovers} zone={actor.zone} />
          {isWaiting ? (
            <p className="text-ink-2">You can ask again once this is answered.</p>
          ) : (
            <details>
              <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary">
                Suggest a colleague
              </summary>
              <HandoverForm clientId={clientId} idempotencyKey={newId()} />
            </details>
          )}
        </Card>
      )}
      <Card aria-labelledby="pause" className="grid gap-4">
        <h2 id="pause">Pause or end</h2>
        <p className="text-ink-2">
          While it is paused you read nothing of this client. You find it again under Invitations, where you
          can go on.
        </p>
        <PauseCare relationshipId={own.relationshipId} />
        <EndCare relationshipId={own.relationshipId} name="this client" keeps={KEEPS} />
      </Card>
    </div>
  );
}

type TermsSectionProps = {
  readonly held: Terms | null;
  readonly proposed: Terms | null;
  readonly clientId: string;
};

function TermsSection({ held, proposed, clientId }: TermsSectionProps) {
  const from = proposed ?? held;
  const initial = from
    ? { plan: from.plan, reviewDays: from.reviewDays.map(String), replyWords: from.replyWords ?? "" }
    : NO_TERMS;
  return (
    <Card aria-labelledby="terms" className="grid gap-4">
      <h2 id="terms">What you agreed on</h2>
      {held ? <TermsView terms={held} name="you" /> : <p className="text-ink-2">Nothing yet.</p>}
      {proposed && (
        <Notice tone="info" title="Your suggestion waits for their yes">
          <TermsView terms={proposed} name="you" />
        </Notice>
      )}
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary">
          Suggest something else
        </summary>
        <TermsForm clientId={clientId} idempotencyKey={newId()} initial={initial} />
      </details>
    </Card>
  );
}
