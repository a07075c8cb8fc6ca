import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OverviewView } from "@/components/practice/overview/overview-view";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { markEntriesSeen } from "@/lib/care/caseload/mutations";
import { openOverview } from "@/lib/care/overview/queries";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";

export const metadata: Metadata = { title: "Overview" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function ClientPage({ params }: Props) {
  const now = new Date();
  const actor = await requireRole("psychologist");
  const clientId: PersonId | null = parseId<"person">((await params).id);
  if (clientId === null) notFound();
  const overview = await openOverview(actor, clientId, now).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  // Only where all of them stand here; else reading them on their own page says so.
  if (overview.entries?.more === false) await markEntriesSeen(ownDesk(actor), clientId, now);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1>Overview</h1>
      <OverviewView overview={overview} place={{ base: `/practice/clients/${clientId}` }} />
    </div>
  );
}
