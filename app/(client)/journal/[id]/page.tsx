import { ArrowLeft, MessagesSquare, PenLine, Quote } from "lucide-react";
import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { DeleteEntry } from "@/components/journal/bin-actions";
import { EarlierTexts } from "@/components/journal/earlier-texts";
import { EntryReading } from "@/components/journal/entry-reading";
import { CiteSelection } from "@/components/problems/cite-selection";
import { Outcomes } from "@/components/problems/outcomes";
import { supportOf } from "@/components/safety/support";
import { SupportPanel } from "@/components/safety/support-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { listEarlierTexts } from "@/lib/record/drafts/queries";
import { screenEntry } from "@/lib/record/journal/aftercare";
import { inputOf } from "@/lib/record/journal/changes";
import { getEntry, readSharing } from "@/lib/record/journal/queries";
import { readOutcomes } from "@/lib/work/outcomes/queries";

export const metadata: Metadata = { title: "Journal entry" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

async function readEntry(id: string, now: Date) {
  const actor = await requireRole("client");
  const record = ownRecord(actor, "journal");
  const work = ownRecord(actor, "work");
  return inRecord(record, async () => {
    const entry = await getEntry(record, id);
    const sharing = await readSharing(record);
    return {
      entry,
      sharing,
      support: supportOf(sharing, actor.zone),
      earlier: await listEarlierTexts(record, entry.id, now),
      outcomes: await readOutcomes(work, entry.id),
    };
  }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}

export default async function EntryPage({ params, searchParams }: Props) {
  const now = new Date();
  const { entry, sharing, support, earlier, outcomes } = await readEntry((await params).id, now);
  const { id, version, title, content, thought } = entry;
  const problems = outcomes.problems.map((problem) => ({ id: problem.id, name: problem.words }));
  const wasSaved = (await searchParams).saved === "1";
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ButtonLink href="/journal" variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Journal
        </ButtonLink>
        <FormStatus state={wasSaved ? "saved" : "idle"} />
      </div>
      {wasSaved && (
        <SupportPanel
          screening={screenEntry(inputOf(entry))}
          country={support.country}
          crisisContact={support.contact}
          now={now}
        />
      )}
      <CiteSelection entry={{ id, version }} texts={{ title, content, thought }} problems={problems}>
        <EntryReading entry={entry} sharing={sharing} />
      </CiteSelection>
      <Outcomes outcomes={outcomes.came} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <ButtonLink href={`/journal/${entry.id}/edit` as Route} variant="secondary">
          <Icon icon={PenLine} /> Edit
        </ButtonLink>
        <ButtonLink href={`/problems/from/${entry.id}` as Route} variant="secondary">
          <Icon icon={Quote} /> Use a sentence
        </ButtonLink>
        <ButtonLink href={`/care/agenda?entry=${entry.id}` as Route} variant="secondary">
          <Icon icon={MessagesSquare} /> Talk about this
        </ButtonLink>
        <DeleteEntry id={entry.id} />
      </div>
      <EarlierTexts texts={earlier} zone={entry.zone} />
    </div>
  );
}
