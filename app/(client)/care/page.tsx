import type { Metadata } from "next";
import { CareLinks } from "@/components/care/care-links";
import { HandoverAnswer } from "@/components/care/handover-answer";
import { RelationshipCard } from "@/components/care/relationship-card";
import { TermsProposal } from "@/components/care/terms-proposal";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { EmptyState } from "@/components/ui/states";
import { requireRole } from "@/lib/auth/gates";
import { whenWords } from "@/lib/care/dates/when-words";
import { loadCare } from "./load-care";

export const metadata: Metadata = { title: "Care" };

type CarePageProps = {
  readonly searchParams: Promise<{ linked?: string | string[]; declined?: string | string[] }>;
};

export default async function CarePage({ searchParams }: CarePageProps) {
  const actor = await requireRole("client");
  const now = new Date();
  const { linked: justLinked, declined } = await searchParams;
  const { linked, held, proposed, handovers, name, next } = await loadCare(actor, now);
  const nameOf = (id: string) =>
    linked.find(({ relationshipId }) => relationshipId === id)?.psychologist.displayName ??
    "Your psychologist";
  const termsOf = (id: string) => held.find(({ relationshipId }) => relationshipId === id) ?? null;
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-6">
      <h1>Care</h1>
      {justLinked && <JustLinked onboarded={actor.onboarded} />}
      {declined && <Notice tone="ok" role="status" title="The invitation is closed" />}
      {handovers.map((handover) => (
        <HandoverAnswer key={handover.id} handover={handover} name={name} zone={actor.zone} />
      ))}
      {proposed.map((terms) => (
        <TermsProposal
          key={terms.id}
          terms={terms}
          name={nameOf(terms.relationshipId)}
          isFirst={termsOf(terms.relationshipId) === null}
        />
      ))}
      {linked.map((relationship) => (
        <RelationshipCard
          key={relationship.relationshipId}
          relationship={relationship}
          terms={termsOf(relationship.relationshipId)}
          nextDate={next?.relationshipId === relationship.relationshipId ? spoken(next, actor.zone) : null}
          now={now}
          zone={actor.zone}
        />
      ))}
      {linked.length === 0 && <NobodyYet />}
      <section aria-labelledby="rooms" className="grid gap-3">
        <h2 id="rooms">Around your care</h2>
        <CareLinks />
      </section>
    </div>
  );
}

function spoken(next: Parameters<typeof whenWords>[0], zone: string): string {
  const { day, time, there } = whenWords(next, zone);
  return there === null ? `${day}, ${time}` : `${day}, ${time} (${there})`;
}

function NobodyYet() {
  return (
    <EmptyState
      title="Nobody is linked to your diary."
      action={<ButtonLink href="/care/invite">Invite your psychologist</ButtonLink>}
    >
      Did they send you a link? Open it, and you choose what to share. Until then nobody reads anything.
    </EmptyState>
  );
}

function JustLinked({ onboarded }: { readonly onboarded: boolean }) {
  return (
    <Notice tone="ok" role="status" title="You work together now">
      <p>What you share, and when you stop, is up to you. It stands on this page.</p>
      {!onboarded && (
        <p className="mt-2">
          <ButtonLink href="/onboarding" variant="secondary">
            Set up your diary
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
