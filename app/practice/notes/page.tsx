import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { clientName, loadNotes, loadNoteTemplates } from "@/components/practice/notes/load-notes";
import { NewNote } from "@/components/practice/notes/new-note";
import { NotesView, parseBefore } from "@/components/practice/notes/notes-view";
import { UndoPutAway } from "@/components/practice/notes/undo-put-away";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { EmptyState } from "@/components/ui/states";
import type { Actor } from "@/lib/access/actor";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { clientSince } from "@/lib/care/caseload/row";
import { listClients } from "@/lib/care/clients/queries";
import type { NotedClient } from "@/lib/care/notes/note";
import { getOwnRelationship, listNotedClients } from "@/lib/care/notes/queries";
import { listRestingCare } from "@/lib/care/relationships/queries";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { weekDay } from "@/lib/record/mood/spoken";

export const metadata: Metadata = { title: "Notes" };

type Props = { readonly searchParams: Query };

export default async function NotesPage({ searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const asked = await textsOf(searchParams);
  const deleted = parseId<"note">(asked.deleted);
  const client = parseId<"person">(asked.client);
  const now = new Date();
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 gap-6">
      {deleted && <UndoPutAway what="note" id={deleted} />}
      {client ? (
        <AboutOne actor={actor} clientId={client} before={asked.before} now={now} />
      ) : (
        <AboutAll actor={actor} now={now} />
      )}
    </div>
  );
}

type OneProps = {
  readonly actor: Actor;
  readonly clientId: string;
  readonly before: string | undefined;
  readonly now: Date;
};

/** The notes about one client, also when their record is closed. */
async function AboutOne({ actor, clientId, before, now }: OneProps) {
  const from = parseBefore(before);
  const relationshipId = await getOwnRelationship(ownDesk(actor), clientId).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { name, isOpen } = await clientName(actor, { clientId, relationshipId }, now);
  const notes = await loadNotes(actor, clientId, from);
  return (
    <>
      <header className="grid gap-2">
        <p>
          <Link
            href={(isOpen ? `/practice/clients/${clientId}` : "/practice/notes") as Route}
            className="link inline-block py-1"
          >
            {isOpen ? `All pages of ${name}` : "All notes"}
          </Link>
        </p>
        <h1 className="[overflow-wrap:anywhere]">Notes about {name}</h1>
        {!isOpen && <p className="text-ink-2">Their record is closed to you. Your notes stay yours.</p>}
        <PrivacyNote reach="private">Only you</PrivacyNote>
      </header>
      <NewNote clientId={clientId} templates={await loadNoteTemplates(actor)} />
      <NotesView
        {...notes}
        isFirst={from === null}
        base={`/practice/notes?client=${clientId}`}
        zone={actor.zone}
        today={localDayOf(now, actor.zone)}
      />
    </>
  );
}

/** Everybody there are notes about: whom care runs with, and whom it ran with. */
async function AboutAll({ actor, now }: { readonly actor: Actor; readonly now: Date }) {
  const desk = ownDesk(actor);
  const noted = await listNotedClients(desk);
  const open = new Map((await listClients(desk)).map(({ clientId, name }) => [clientId, name]));
  const closed = noted.filter(({ clientId }) => !open.has(clientId));
  const resting = closed.length > 0 ? await listRestingCare(desk) : [];
  const nameOf = ({ clientId, relationshipId }: NotedClient) => {
    const care = resting.find((one) => one.relationshipId === relationshipId);
    const since = clientSince((care?.startedAt ?? now).toISOString(), actor.zone);
    return open.get(clientId) ?? care?.label ?? since;
  };
  const today = localDayOf(now, actor.zone);
  const rows = noted.map((one) => ({ ...one, name: nameOf(one), isOpen: open.has(one.clientId) }));
  return (
    <>
      <header className="grid gap-2">
        <h1>Notes</h1>
        <p className="max-w-prose text-ink-2">
          Everybody you have notes about. They stay yours when care is paused or over.
        </p>
        <PrivacyNote reach="private">Only you</PrivacyNote>
      </header>
      {rows.length === 0 ? (
        <EmptyState title="You have no notes yet.">
          Open a client and choose Notes. A note begins as a draft and keeps itself while you write.
        </EmptyState>
      ) : (
        <ClientRows rows={rows} zone={actor.zone} today={today} />
      )}
    </>
  );
}

type Row = NotedClient & { readonly name: string; readonly isOpen: boolean };

function ClientRows({ rows, zone, today }: { rows: readonly Row[]; zone: string; today: LocalDay }) {
  return (
    <ul className="grid gap-2">
      {rows.map(({ clientId, relationshipId, name, isOpen, notes, lastAt }) => (
        <li key={relationshipId}>
          <Link
            href={
              (isOpen ? `/practice/clients/${clientId}/notes` : `/practice/notes?client=${clientId}`) as Route
            }
            className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line bg-surface px-4 py-3 no-underline hover:border-primary"
          >
            <span className="font-semibold text-ink [overflow-wrap:anywhere]">{name}</span>
            <span className="text-ink-2">
              {notes === 1 ? "1 note" : `${notes} notes`}, the last on{" "}
              {weekDay(localDayOf(lastAt, zone), today)}
              {!isOpen && ". Record closed"}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
