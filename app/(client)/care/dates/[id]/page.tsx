import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadSession } from "@/components/dates/load-sessions";
import { OWN_SESSIONS } from "@/components/dates/place";
import { OneSession } from "@/components/dates/session-page";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Session" };

export default async function DatePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("client");
  const now = new Date();
  const date = await loadSession(actor, { now }, (await params).id).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  return <OneSession place={OWN_SESSIONS} date={date} zone={actor.zone} now={now} />;
}
