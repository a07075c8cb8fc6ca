import type { Metadata } from "next";
import { loadNotes, loadNoteTemplates } from "@/components/practice/notes/load-notes";
import { NewNote } from "@/components/practice/notes/new-note";
import { NotesView, parseBefore } from "@/components/practice/notes/notes-view";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { requireRole } from "@/lib/auth/gates";
import { localDayOf } from "@/lib/core/local-day";

export const metadata: Metadata = { title: "Notes" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function ClientNotesPage({ params, searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId } = await params;
  const before = parseBefore((await textsOf(searchParams)).before);
  const notes = await loadNotes(actor, clientId, before);
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      <header className="grid gap-2">
        <h1>Notes</h1>
        <PrivacyNote reach="private" detail="They stay yours when care is paused or over.">
          Only you
        </PrivacyNote>
      </header>
      <NewNote clientId={clientId} templates={await loadNoteTemplates(actor)} />
      <NotesView
        {...notes}
        isFirst={before === null}
        base={`/practice/clients/${clientId}/notes`}
        zone={actor.zone}
        today={localDayOf(new Date(), actor.zone)}
      />
    </div>
  );
}
