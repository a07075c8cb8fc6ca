import type { Metadata } from "next";
import { BriefView } from "@/components/practice/brief/brief-view";
import { PrintButton } from "@/components/practice/brief/print-button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/states";
import type { Actor } from "@/lib/access/actor";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import type { BriefFacts } from "@/lib/care/brief/facts";
import { listBriefsOfDay, openBrief } from "@/lib/care/brief/queries";

export const metadata: Metadata = { title: "Today’s briefs" };

/** One after the other: each client's record is opened, and its access log written, in a transaction of its own. */
async function briefsOfToday(actor: Actor, now: Date): Promise<BriefFacts[]> {
  const briefs: BriefFacts[] = [];
  for (const { clientId } of await listBriefsOfDay(ownDesk(actor), now))
    briefs.push(await openBrief(actor, clientId, now));
  return briefs;
}

export default async function BriefsPage() {
  const now = new Date();
  const briefs = await briefsOfToday(await requireRole("psychologist"), now);
  return (
    <div className="grid max-w-4xl gap-6 print:block print:max-w-none">
      <header className="no-print flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1>Today’s briefs</h1>
          {briefs.length > 1 && <p className="text-ink-2">J and K go from one to the next.</p>}
        </div>
        {briefs.length > 0 && <PrintButton>Print all</PrintButton>}
      </header>
      {briefs.length === 0 && (
        <EmptyState
          title="No session is planned for today."
          action={
            <ButtonLink href="/practice/caseload" variant="secondary">
              Caseload
            </ButtonLink>
          }
        >
          The brief of each client you meet today stands here. Any client’s brief is among their pages.
        </EmptyState>
      )}
      {briefs.map((brief) => (
        <div
          key={brief.clientId}
          className="border-t border-line pt-6 first-of-type:border-t-0 first-of-type:pt-0 print:break-after-page print:border-0 print:pt-0 print:last:break-after-auto"
        >
          <BriefView brief={brief} now={now} as="h2" />
        </div>
      ))}
    </div>
  );
}
