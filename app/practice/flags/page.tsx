import type { Metadata } from "next";
import { FlagItem } from "@/components/practice/flag-item";
import { NoClients } from "@/components/practice/no-clients";
import { NotWatched } from "@/components/practice/not-watched";
import { SnoozedList } from "@/components/practice/snoozed-list";
import { EmptyState } from "@/components/ui/states";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { inOrder } from "@/lib/care/caseload/order";
import { readCaseload } from "@/lib/care/caseload/queries";
import { LONGEST_DAYS } from "@/lib/care/caseload/rest";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Needs a look" };

export default async function FlagsPage() {
  const now = new Date();
  const actor = await requireRole("psychologist");
  const today = localDayOf(now, actor.zone);
  const { rows } = await readCaseload(ownDesk(actor), now);
  const flagged = inOrder(rows, "look").filter(({ flags }) => flags.length > 0);
  const rest = {
    from: addLocalDays(today, 1),
    start: addLocalDays(today, 7),
    to: addLocalDays(today, LONGEST_DAYS),
  };
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-5">
      <header className="grid gap-1">
        <h1>Needs a look</h1>
        <p className="text-ink-2">
          Each flag is a rule that you can read: why, and since when. It is no measure of risk.
        </p>
        <NotWatched />
      </header>
      {rows.length === 0 && <NoClients />}
      {rows.length > 0 && flagged.length === 0 && (
        <EmptyState title="No flag is up now.">
          <p>Flags come from what clients share. Where little is shared, there is little to flag.</p>
        </EmptyState>
      )}
      {flagged.length > 0 && (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {flagged.flatMap((client) =>
            client.flags.map((flag) => (
              <li key={`${client.clientId}-${flag.kind}`}>
                <FlagItem flag={flag} client={client} today={today} rest={rest} idempotencyKey={newId()} />
              </li>
            )),
          )}
        </ul>
      )}
      <SnoozedList rows={rows} today={today} />
    </div>
  );
}
