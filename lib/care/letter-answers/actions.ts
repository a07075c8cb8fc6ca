"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownRecord } from "@/lib/access/record";
import { clientAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as mutations from "./mutations";
import { answerLetterForm } from "./schema";

export const answerLetter = clientAction(
  "letters.answer",
  answerLetterForm,
  async ({ actor, input, now }) => {
    const answered = await mutations.answerLetter(ownRecord(actor, "care"), input, now);
    if (isFailure(answered)) return answered;
    revalidatePath("/care/letters", "layout");
    redirect(`/care/letters/${answered.id}?answered=1` as Route);
  },
);
