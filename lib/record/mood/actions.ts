"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { clientAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import { moodJson } from "./entry";
import * as moods from "./mutations";
import { moodIdForm, saveMoodForm, updateMoodForm } from "./schema";

type Then = "today" | "history" | undefined;

/** Where a form goes that asked for a page: without script always, with script where the form is a page of its own. */
function goOn(then: Then, query: string): void {
  if (then === "today") redirect(`/today?${query}`);
  if (then === "history") redirect(`/mood?${query}`);
}

function refresh(): void {
  revalidatePath("/today");
  revalidatePath("/mood");
}

export const saveMood = clientAction(
  "mood.save",
  saveMoodForm,
  async ({ actor, input: { then, ...input }, now, idempotency }) => {
    const saved = await moods.createMood(actor, input, { now, idempotency });
    if (isFailure(saved)) return saved;
    refresh();
    const { entry, safety } = saved;
    goOn(then, `saved=${entry.id}`);
    return { entry: moodJson(entry), safety };
  },
);

// The sheet of Today saves each change through this; it asks for no page, so none is rendered for every keystroke.
export const updateMood = clientAction(
  "mood.update",
  updateMoodForm,
  async ({ actor, input: { then, ...change }, now }) => {
    const saved = await moods.updateMood(actor, change, now);
    if (isFailure(saved)) return saved;
    if (then) refresh();
    const { entry, safety } = saved;
    goOn(then, `changed=${entry.id}`);
    return { entry: moodJson(entry), safety };
  },
);

export const deleteMood = clientAction(
  "mood.delete",
  moodIdForm,
  async ({ actor, input: { id, then }, now }) => {
    const { purgeAt } = await moods.deleteMood(actor, id, now);
    refresh();
    goOn(then, `deleted=${id}`);
    return { id, purge_at: purgeAt.toISOString() };
  },
);

export const restoreMood = clientAction(
  "mood.restore",
  moodIdForm,
  async ({ actor, input: { id, then }, now }) => {
    const { entry } = await moods.restoreMood(actor, id, now);
    refresh();
    goOn(then, `changed=${id}`);
    return { entry: moodJson(entry) };
  },
);
