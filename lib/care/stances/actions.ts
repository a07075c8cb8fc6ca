"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownRecord } from "@/lib/access/record";
import { clientAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import { takeStance } from "./mutations";
import { stanceForm } from "./schema";

/** What the client says to a line of the picture: only in their own record, only for themselves. */
export const answerPictureLine = clientAction("stances.answer", stanceForm, async ({ actor, input, now }) => {
  const { scripted, ...said } = input;
  const saved = await takeStance(ownRecord(actor, "work"), said, now);
  if (isFailure(saved)) return saved;
  revalidatePath("/care/picture");
  if (!scripted) redirect(`/care/picture?answered=${saved.id}` as Route);
  return saved;
});
