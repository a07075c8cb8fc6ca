import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ClientTabs } from "@/components/practice/client-tabs";
import { speakSession } from "@/components/practice/spoken";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { getClient } from "@/lib/care/clients/queries";
import { NotFound } from "@/lib/core/errors";
import { localDayOf } from "@/lib/core/local-day";

type Props = { readonly children: ReactNode; readonly params: Promise<{ id: string }> };

/** Whose pages these are, and the way among them. It authorises nothing: each page opens its own proof. */
export default async function ClientLayout({ children, params }: Props) {
  const now = new Date();
  const actor = await requireRole("psychologist");
  const { id } = await params;
  const client = await getClient(ownDesk(actor), id, now).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { name, next } = client;
  const today = localDayOf(now, actor.zone);
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="no-print grid gap-2">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <p className="font-semibold text-2xl [overflow-wrap:anywhere]">{name}</p>
          <p className="text-ink-2">
            {next ? `Next session: ${speakSession(next, today)}` : "No session planned"}
          </p>
        </div>
        <ClientTabs clientId={client.clientId} />
      </div>
      {children}
    </div>
  );
}
