import type { Metadata } from "next";
import { CarePage } from "@/components/care/care-page";
import { stateWords } from "@/components/care/care-state";
import { NotWatched } from "@/components/care/not-watched";
import { SharingBanner } from "@/components/care/sharing-banner";
import { SharingHistory } from "@/components/care/sharing-history";
import { SharingWith } from "@/components/care/sharing-with";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { EmptyState } from "@/components/ui/states";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { listConsents, listRelationships } from "@/lib/care/relationships/queries";
import { careState, type Relationship } from "@/lib/care/relationships/relationship";

export const metadata: Metadata = { title: "Sharing" };

const DONE = {
  paused: "It is paused. From now on they read nothing.",
  resumed: "It goes on. They read what you share again.",
  ended: "It has ended. They read nothing any more.",
} as const;

type SharingPageProps = {
  readonly searchParams: Promise<Partial<Record<keyof typeof DONE, string | string[]>>>;
};

export default async function SharingPage({ searchParams }: SharingPageProps) {
  const actor = await requireRole("client");
  const now = new Date();
  const asked = await searchParams;
  const care = ownRecord(actor, "care");
  const { all, consents } = await inRecord(care, async () => ({
    all: await listRelationships(care),
    consents: await listConsents(care),
  }));
  const linked = all.filter((one) => careState(one, now) !== "over");
  const over = all.filter((one) => careState(one, now) === "over");
  const done = (["paused", "resumed", "ended"] as const).find((what) => asked[what] !== undefined);
  return (
    <CarePage
      title="Sharing"
      intro="You decide what somebody may read, part by part. Stopping takes one press."
    >
      {done && <Notice tone="ok" role="status" title={DONE[done]} />}
      <SharingBanner relationships={all} now={now} />
      {linked.length === 0 && <NobodyReads />}
      {linked.map((relationship) => (
        <SharingWith key={relationship.relationshipId} {...{ relationship, now }} zone={actor.zone} />
      ))}
      {linked.length > 0 && <NotWatched />}
      {over.length > 0 && <Earlier over={over} now={now} zone={actor.zone} />}
      {consents.length > 0 && (
        <SharingHistory consents={consents} relationships={all} now={now} zone={actor.zone} />
      )}
    </CarePage>
  );
}

function NobodyReads() {
  return (
    <EmptyState
      title="Nobody is linked to your diary."
      action={<ButtonLink href="/care/invite">Invite your psychologist</ButtonLink>}
    >
      There is nobody to share with yet.
    </EmptyState>
  );
}

type EarlierProps = { readonly over: readonly Relationship[]; readonly now: Date; readonly zone: string };

function Earlier({ over, now, zone }: EarlierProps) {
  return (
    <section aria-labelledby="earlier" className="grid gap-2">
      <h2 id="earlier">Earlier</h2>
      <ul className="grid gap-2">
        {over.map((one) => (
          <li key={one.relationshipId} className="text-ink-2">
            <span className="font-medium text-ink">{one.psychologist.displayName}.</span>{" "}
            {stateWords(one, now, zone)}
          </li>
        ))}
      </ul>
    </section>
  );
}
