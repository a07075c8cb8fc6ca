import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BriefView } from "@/components/practice/brief/brief-view";
import { PrintButton } from "@/components/practice/brief/print-button";
import { requireRole } from "@/lib/auth/gates";
import { openBrief } from "@/lib/care/brief/queries";
import { NotFound } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Brief" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function BriefPage({ params }: Props) {
  const now = new Date();
  const actor = await requireRole("psychologist");
  const brief = await openBrief(actor, (await params).id, now).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  return (
    <div className="grid max-w-4xl gap-4 print:max-w-none">
      <BriefView brief={brief} now={now} />
      <PrintButton>Print this page</PrintButton>
    </div>
  );
}
