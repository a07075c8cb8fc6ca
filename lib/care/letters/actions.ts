"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownDesk } from "@/lib/access/desk";
import { psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as letters from "./mutations";
import { letterRef, saveLetterForm, saveLetterInput, startLetterForm } from "./schema";

/** Begins a letter from what the client shares, and leads to it. */
export const startLetter = psychologistAction(
  "letters.start",
  startLetterForm,
  async ({ actor, input: { client_id: clientId, kind }, now, idempotency }) => {
    const begun = await letters.startLetter(actor, { clientId, kind }, { now, idempotency });
    if (isFailure(begun)) return begun;
    redirect(`/practice/letters/${begun.id}` as Route);
  },
);

/** Keeps a draft while it is written. Nothing is revalidated: no other page shows it in the meantime. */
export const keepLetter = psychologistAction("letters.keep", saveLetterInput, ({ actor, input, now }) =>
  letters.saveLetter(ownDesk(actor), input, now),
);

/** The buttons of the form: kept, or kept and shown to the client. */
export const saveLetter = psychologistAction(
  "letters.save",
  saveLetterForm,
  async ({ actor, input, now }) => {
    const { send, ...letter } = input;
    const saved = await (send ? letters.sendLetter : letters.saveLetter)(ownDesk(actor), letter, now);
    if (isFailure(saved)) return saved;
    revalidatePath("/practice", "layout");
    if (send) redirect(`/practice/letters/${saved.id}?sent=1` as Route);
    return saved;
  },
);

export const takeLetterBack = psychologistAction(
  "letters.take-back",
  letterRef,
  async ({ actor, input, now }) => {
    const back = await letters.takeLetterBack(ownDesk(actor), input.id, now);
    if (isFailure(back)) return back;
    revalidatePath("/practice", "layout");
    redirect(`/practice/letters/${back.id}` as Route);
  },
);

/** A signature asks for the password again when it was not given a moment ago. */
export const signLetter = psychologistAction(
  "letters.sign",
  letterRef,
  async ({ actor, input, now }) => {
    const signed = await letters.signLetter(ownDesk(actor), input.id, now);
    if (isFailure(signed)) return signed;
    revalidatePath("/practice", "layout");
    redirect(`/practice/letters/${signed.id}?signed=1` as Route);
  },
  { fresh: true },
);

export const deleteLetter = psychologistAction("letters.delete", letterRef, async ({ actor, input, now }) => {
  const gone = await letters.deleteLetter(ownDesk(actor), input.id, now);
  if (isFailure(gone)) return gone;
  revalidatePath("/practice", "layout");
  redirect(`/practice/letters?deleted=${gone.id}` as Route);
});

export const restoreLetter = psychologistAction("letters.restore", letterRef, async ({ actor, input }) => {
  const { id }: { id: string } = await letters.restoreLetter(ownDesk(actor), input.id);
  revalidatePath("/practice", "layout");
  return { id };
});
