import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadSession } from "@/components/dates/load-sessions";
import { sessionsOf } from "@/components/dates/place";
import { OneSession } from "@/components/dates/session-page";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Session" };

type Props = { readonly params: Promise<{ id: string; dateId: string }> };

export default async function ClientDatePage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const { id, dateId } = await params;
  const now = new Date();
  const date = await loadSession(actor, { clientId: id, now }, dateId).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  return <OneSession place={sessionsOf(id)} date={date} zone={actor.zone} now={now} />;
}
