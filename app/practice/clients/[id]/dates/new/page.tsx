import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadPartners } from "@/components/dates/load-sessions";
import { sessionsOf } from "@/components/dates/place";
import { NewSession } from "@/components/dates/session-page";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Add a session" };

export default async function NewClientDatePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("psychologist");
  const { id } = await params;
  const partners = await loadPartners(actor, { clientId: id, now: new Date() }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  return <NewSession place={sessionsOf(id)} zone={actor.zone} partners={partners} />;
}
