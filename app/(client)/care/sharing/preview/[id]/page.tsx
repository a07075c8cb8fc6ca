import { ChevronLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { OverviewView } from "@/components/practice/overview/overview-view";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { previewAs } from "@/lib/access/preview";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { OVERVIEW_SCOPES } from "@/lib/care/overview/overview";
import { readOverview } from "@/lib/care/overview/queries";
import { listRelationships } from "@/lib/care/relationships/queries";
import { NotFound } from "@/lib/core/errors";
import { localDayOf } from "@/lib/core/local-day";

export const metadata: Metadata = { title: "What your psychologist sees" };

type PreviewPageProps = { readonly params: Promise<{ id: string }> };

/** The psychologist's own page of this client, by their own query and under their own policies. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const actor = await requireRole("client");
  const { id } = await params;
  const today = localDayOf(new Date(), actor.zone);
  const overview = await previewAs(actor, id, OVERVIEW_SCOPES, (_, client) =>
    readOverview(client, today),
  ).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const relationships = await listRelationships(ownRecord(actor, "care"));
  const of = relationships.find(({ relationshipId }) => relationshipId === id);
  const name = of?.psychologist.displayName ?? "Your psychologist";
  return (
    <div className="grid grid-cols-1 gap-6">
      <header className="grid max-w-3xl gap-3">
        <Link
          href="/care/sharing"
          className="-ml-1 inline-flex min-h-11 w-fit items-center gap-1 rounded-sm pr-2 font-medium text-primary no-underline hover:underline"
        >
          <Icon icon={ChevronLeft} />
          Sharing
        </Link>
        <h1>What {name} sees</h1>
        <Notice tone="info" title="This is their page about you, as it is right now">
          It is asked for with their rights, not with yours. What is missing here is missing there. Looking at
          it leaves no mark.
        </Notice>
      </header>
      <OverviewView overview={overview} place={{ base: null }} />
    </div>
  );
}
