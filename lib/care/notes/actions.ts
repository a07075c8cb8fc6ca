"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownDesk } from "@/lib/access/desk";
import { psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as notes from "./mutations";
import { amendForm, noteInput, noteRef, saveNoteForm, saveNoteInput } from "./schema";

/** Begins a note, and leads to it. */
export const startNote = psychologistAction(
  "notes.start",
  noteInput,
  async ({ actor, input, now, idempotency }) => {
    const begun = await notes.createNote(ownDesk(actor), input, { now, idempotency });
    if (isFailure(begun)) return begun;
    redirect(`/practice/notes/${begun.id}` as Route);
  },
);

/** Keeps a draft while it is written. Nothing is revalidated: no other page shows it in the meantime. */
export const keepNote = psychologistAction("notes.keep", saveNoteInput, ({ actor, input, now }) =>
  notes.saveNote(ownDesk(actor), input, now),
);

/** The buttons of the form: kept, or kept and signed. */
export const saveNote = psychologistAction("notes.save", saveNoteForm, async ({ actor, input, now }) => {
  const { sign, ...note } = input;
  const saved = await (sign ? notes.signNote : notes.saveNote)(ownDesk(actor), note, now);
  if (isFailure(saved)) return saved;
  revalidatePath("/practice", "layout");
  if (sign) redirect(`/practice/notes/${saved.id}?signed=1` as Route);
  return saved;
});

export const amendNote = psychologistAction(
  "notes.amend",
  amendForm,
  async ({ actor, input, now, idempotency }) => {
    const amended = await notes.amendNote(ownDesk(actor), input, { now, idempotency });
    if (isFailure(amended)) return amended;
    revalidatePath("/practice", "layout");
    redirect(`/practice/notes/${amended.id}?added=1` as Route);
  },
);

export const deleteNote = psychologistAction("notes.delete", noteRef, async ({ actor, input, now }) => {
  const gone = await notes.deleteNote(ownDesk(actor), input.id, now);
  if (isFailure(gone)) return gone;
  revalidatePath("/practice", "layout");
  redirect(`/practice/notes?client=${gone.clientId}&deleted=${gone.id}` as Route);
});

export const restoreNote = psychologistAction("notes.restore", noteRef, async ({ actor, input, now }) => {
  const { id }: { id: string } = await notes.restoreNote(ownDesk(actor), input.id, now);
  revalidatePath("/practice", "layout");
  return { id };
});
