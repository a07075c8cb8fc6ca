import type { Actor } from "@/lib/access/actor";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { listDates } from "@/lib/care/dates/queries";
import { createNote, signNote } from "@/lib/care/notes/mutations";
import { made } from "./made";
import type { PlantedWork } from "./planted-work";
import type { Clock } from "./when";

const HOUR_MS = 3_600_000;

/** The psychologist's notes, each written an hour after its session; all but the private ones are signed. */
export async function plantNotes(
  { client, psychologist }: { readonly client: Actor; readonly psychologist: Actor },
  planted: PlantedWork,
  clock: Clock,
): Promise<void> {
  if (planted.notes.length === 0) return;
  const dates = await listDates(ownRecord(client, "care"), { limit: 20, until: clock.now });
  const held = dates.items.filter(({ status }) => status === "held");
  const desk = ownDesk(psychologist);
  for (const { format, sessionsAgo, boxes } of planted.notes) {
    const session = held[sessionsAgo - 1];
    if (!session) throw new Error(`there was no session ${sessionsAgo} sessions ago`);
    const now = new Date(session.startsAt.getTime() + 2 * HOUR_MS);
    const about = { client_id: client.id, therapy_date_id: session.id };
    const { id, version } = made(await createNote(desk, { ...about, format, boxes: { ...boxes } }, { now }));
    if (format === "private") continue;
    await signNote(desk, { id, version, therapy_date_id: session.id, boxes: { ...boxes } }, now).then(made);
  }
}
