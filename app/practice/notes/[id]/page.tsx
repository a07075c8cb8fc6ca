import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/practice/brief/print-button";
import { AmendForm } from "@/components/practice/notes/amend-form";
import { clientName, loadSessionChoices } from "@/components/practice/notes/load-notes";
import { NoteForm } from "@/components/practice/notes/note-form";
import { SignedBadge } from "@/components/practice/notes/note-list";
import { PutNoteAway } from "@/components/practice/notes/put-note-away";
import { SignedNote } from "@/components/practice/notes/signed-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Notice } from "@/components/ui/notice";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { formatNames } from "@/lib/care/notes/format";
import { getNote } from "@/lib/care/notes/queries";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Note" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

async function loadNote(wanted: string, now: Date) {
  const actor = await requireRole("psychologist");
  const note = await getNote(ownDesk(actor), wanted).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const isDraft = note.signedAt === null;
  return {
    actor,
    note,
    client: await clientName(actor, note, now),
    sessions: isDraft ? await loadSessionChoices(actor, note.clientId, now) : null,
  };
}

export default async function NotePage({ params, searchParams }: Props) {
  const { actor, note, client, sessions } = await loadNote((await params).id, new Date());
  const asked = await textsOf(searchParams);
  const isSigned = note.signedAt !== null;
  const back = client.isOpen
    ? `/practice/clients/${note.clientId}/notes`
    : `/practice/notes?client=${note.clientId}`;
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-5">
      {asked.signed && <Notice tone="ok" role="status" title="Signed and locked." />}
      {asked.added && <Notice tone="ok" role="status" title="Added to the note." />}
      <header className="grid gap-1">
        <p className="no-print">
          <Link href={back as Route} className="link inline-block py-1">
            All notes about {client.name}
          </Link>
        </p>
        <h1 className="[overflow-wrap:anywhere]">Note about {client.name}</h1>
        <p className="flex flex-wrap items-center gap-2 text-ink-2">
          {formatNames[note.format]}
          {note.format !== "private" && <SignedBadge isSigned={isSigned} />}
        </p>
      </header>
      {isSigned ? (
        <>
          <SignedNote note={note} zone={actor.zone} />
          <AmendForm key={note.amendments.length} id={note.id} idempotencyKey={newId()} />
          <PrintButton>Print this note</PrintButton>
        </>
      ) : (
        <>
          <NoteForm note={note} sessions={sessions} />
          <PutNoteAway id={note.id} />
        </>
      )}
    </div>
  );
}
