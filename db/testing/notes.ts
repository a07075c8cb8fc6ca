import { ownDesk } from "@/lib/access/desk";
import { createNote, signNote } from "@/lib/care/notes/mutations";
import type { NoteInput } from "@/lib/care/notes/schema";
import { isFailure } from "@/lib/core/result";
import type { Someone } from "./people";

type Wanted = { by: Someone; about: Someone; now?: Date; signed?: boolean } & Partial<NoteInput>;

/** A note about a client, a draft unless said otherwise. Answers its id and version. */
export async function aNote({
  by,
  about,
  now = new Date("2026-03-02T15:00:00Z"),
  signed = false,
  ...wanted
}: Wanted) {
  const desk = ownDesk(by.actor);
  const boxes = wanted.boxes ?? { data: "Slept badly twice.", plan: "Walk before breakfast." };
  const made = await createNote(
    desk,
    { client_id: about.actor.id, format: "dap", ...wanted, boxes },
    { now },
  );
  if (isFailure(made)) throw new Error(`the note was refused: ${made.message}`);
  if (!signed) return made;
  const done = await signNote(desk, { id: made.id, version: made.version, boxes }, now);
  if (isFailure(done)) throw new Error(`the note was not signed: ${done.message}`);
  return done;
}
