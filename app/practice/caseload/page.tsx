import type { Metadata } from "next";
import { CaseloadList } from "@/components/practice/caseload-list";
import { NoClients } from "@/components/practice/no-clients";
import { NotWatched } from "@/components/practice/not-watched";
import { OrderLinks } from "@/components/practice/order-links";
import { QuietRows } from "@/components/practice/quiet-rows";
import { RegistrationNote } from "@/components/practice/registration-note";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { inOrder, parseOrder } from "@/lib/care/caseload/order";
import { readCaseload } from "@/lib/care/caseload/queries";
import { localDayOf } from "@/lib/core/local-day";

export const metadata: Metadata = { title: "Caseload" };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function CaseloadPage({ searchParams }: Props) {
  const now = new Date();
  const actor = await requireRole("psychologist");
  const today = localDayOf(now, actor.zone);
  const { rows, paused, invitations, registeredUntil } = await readCaseload(ownDesk(actor), now);
  const order = parseOrder((await searchParams).order);
  return (
    <div className="grid grid-cols-1 gap-5">
      <header className="grid gap-1">
        <h1>Caseload</h1>
        <NotWatched />
      </header>
      <RegistrationNote until={registeredUntil} today={today} />
      {rows.length === 0 ? (
        <NoClients />
      ) : (
        <>
          <OrderLinks order={order} />
          <CaseloadList rows={inOrder(rows, order)} today={today} />
        </>
      )}
      <QuietRows paused={paused} invitations={invitations} today={today} />
    </div>
  );
}
