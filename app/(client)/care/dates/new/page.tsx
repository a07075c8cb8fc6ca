import type { Metadata } from "next";
import { loadPartners } from "@/components/dates/load-sessions";
import { OWN_SESSIONS } from "@/components/dates/place";
import { NewSession } from "@/components/dates/session-page";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Add a session" };

export default async function NewDatePage() {
  const actor = await requireRole("client");
  const partners = await loadPartners(actor, { now: new Date() });
  return <NewSession place={OWN_SESSIONS} zone={actor.zone} partners={partners} />;
}
