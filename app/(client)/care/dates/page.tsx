import type { Metadata } from "next";
import { OWN_SESSIONS } from "@/components/dates/place";
import { type Asked, SessionsPage } from "@/components/dates/sessions-page";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Sessions" };

export default async function DatesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireRole("client");
  const asked = await searchParams;
  return <SessionsPage actor={actor} place={OWN_SESSIONS} asked={asked} now={new Date()} />;
}
