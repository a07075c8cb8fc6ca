import type { Actor } from "@/lib/access/actor";
import { ownDesk } from "@/lib/access/desk";
import { eitherRecord } from "@/lib/access/either";
import { clientSince } from "@/lib/care/caseload/row";
import { getClient } from "@/lib/care/clients/queries";
import { listDates } from "@/lib/care/dates/queries";
import { whenWords } from "@/lib/care/dates/when-words";
import { listNotes } from "@/lib/care/notes/queries";
import { listRestingCare } from "@/lib/care/relationships/queries";
import { listTemplates } from "@/lib/care/templates/queries";
import { NotFound } from "@/lib/core/errors";

const PAGE = 20;
const SESSIONS = 12;
const DAY_MS = 86_400_000;

async function unlessClosed<T>(read: Promise<T>): Promise<T | null> {
  return read.catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
}

/** What a psychologist calls a client: the name they gave, or once the record is closed the psychologist's own label. */
export async function clientName(
  actor: Actor,
  { clientId, relationshipId }: { readonly clientId: string; readonly relationshipId: string },
  now: Date,
): Promise<{ readonly name: string; readonly isOpen: boolean }> {
  const desk = ownDesk(actor);
  const client = await unlessClosed(getClient(desk, clientId, now));
  if (client) return { name: client.name, isOpen: true };
  const resting = await listRestingCare(desk);
  const care = resting.find((one) => one.relationshipId === relationshipId);
  const since = clientSince((care?.startedAt ?? now).toISOString(), actor.zone);
  return { name: care?.label ?? since, isOpen: false };
}

/** The sessions a note can be about; null when the client's record is closed. It shows in the client's access log. */
export function loadSessionChoices(actor: Actor, clientId: string, now: Date) {
  return unlessClosed(
    eitherRecord(actor, { clientId, kind: "care", now }, async (care) => {
      const until = new Date(now.getTime() + DAY_MS);
      const { items } = await listDates(care, { limit: SESSIONS, until });
      return items.map((date) => {
        const { day, time } = whenWords(date, actor.zone);
        return { id: date.id, label: `${day}, ${time}` };
      });
    }),
  );
}

type Before = { readonly at: Date; readonly id: string } | null;

/** A page of the record's notes about a client, and with the first page the private ones. */
export async function loadNotes(actor: Actor, clientId: string, before: Before) {
  const desk = ownDesk(actor);
  const record = await listNotes(desk, clientId, { limit: PAGE, formats: ["dap", "soap"], before });
  const own = before ? null : await listNotes(desk, clientId, { limit: 50, formats: ["private"] });
  return { record, own };
}

/** The psychologist's own note templates, as what a new note begins with. */
export async function loadNoteTemplates(actor: Actor) {
  const templates = await listTemplates(ownDesk(actor), "note");
  return templates.flatMap((one) =>
    one.kind === "note" ? [{ id: one.id, name: one.name, ...one.note }] : [],
  );
}
