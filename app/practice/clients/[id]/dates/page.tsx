import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sessionsOf } from "@/components/dates/place";
import { type Asked, SessionsPage } from "@/components/dates/sessions-page";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Sessions" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Asked> };

export default async function ClientDatesPage({ params, searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const [{ id }, asked] = [await params, await searchParams];
  const page = { actor, place: sessionsOf(id), asked, now: new Date() };
  return SessionsPage(page).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}
