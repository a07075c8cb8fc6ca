import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { BinChoices } from "@/components/journal/bin-actions";
import { longDay, shortDay } from "@/components/journal/dates";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { listBin } from "@/lib/record/bin/queries";

export const metadata: Metadata = { title: "Bin" };

export default async function BinPage() {
  const entries = await listBin(ownRecord(await requireRole("client"), "journal"), new Date());
  return (
    <div className="grid gap-6">
      <p>
        <ButtonLink href="/journal" variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Journal
        </ButtonLink>
      </p>
      <header className="grid gap-1">
        <h1>Bin</h1>
        <p className="text-ink-2">
          Entries stay here for 30 days. Then they are deleted for good. Only you can see them.
        </p>
      </header>
      {entries.length === 0 && <EmptyState title="The bin is empty." />}
      <ul className="grid gap-3">
        {entries.map((entry) => (
          <li key={entry.id} className="grid gap-3 rounded-md border border-line bg-surface p-4 sm:p-5">
            <div>
              <p className="text-sm text-ink-2">
                {longDay(entry.occurredAt, entry.zone)} · deleted for good on{" "}
                {shortDay(entry.purgeAt, entry.zone)}
              </p>
              <h2 className="text-lg">{entry.title ?? "Without a title"}</h2>
              <p className="line-clamp-2 text-ink-2">{entry.excerpt}</p>
            </div>
            <BinChoices id={entry.id} name={entry.title ?? shortDay(entry.occurredAt, entry.zone)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
