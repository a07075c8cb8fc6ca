import type { Metadata } from "next";
import { NoClients } from "@/components/practice/no-clients";
import { NotWatched } from "@/components/practice/not-watched";
import { RegistrationNote } from "@/components/practice/registration-note";
import { TodaysSessions } from "@/components/practice/todays-sessions";
import { TopFlags } from "@/components/practice/top-flags";
import { Unanswered } from "@/components/practice/unanswered";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { inOrder } from "@/lib/care/caseload/order";
import { readCaseload } from "@/lib/care/caseload/queries";
import { localDayOf } from "@/lib/core/local-day";
import { longDay } from "@/lib/record/mood/spoken";

export const metadata: Metadata = { title: "Today" };

export default async function PracticePage() {
  const now = new Date();
  const actor = await requireRole("psychologist");
  const today = localDayOf(now, actor.zone);
  const caseload = await readCaseload(ownDesk(actor), now);
  const { rows, registeredUntil } = caseload;
  return (
    <div className="grid max-w-5xl grid-cols-1 gap-5">
      <header className="grid gap-1">
        <h1>{longDay(today)}</h1>
        <NotWatched />
      </header>
      <RegistrationNote until={registeredUntil} today={today} />
      {rows.length === 0 && <NoClients />}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <div className="grid grid-cols-1 gap-5">
          {rows.length > 0 && <TodaysSessions rows={rows} zone={actor.zone} />}
          <Unanswered caseload={caseload} today={today} />
        </div>
        {rows.length > 0 && <TopFlags rows={inOrder(rows, "look")} today={today} />}
      </div>
    </div>
  );
}
