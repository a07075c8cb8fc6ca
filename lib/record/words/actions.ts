"use server";

import { revalidatePath } from "next/cache";
import { clientAction } from "@/lib/auth/action";
import { hideWord, mergeWords, renameWord } from "./mutations";
import { hideWordInput, mergeWordsInput, renameWordInput } from "./schema";

export const renameOwnWord = clientAction("words.rename", renameWordInput, async ({ actor, input, now }) => {
  const result = await renameWord(actor, input, now);
  revalidatePath("/", "layout");
  return result;
});

export const mergeOwnWords = clientAction("words.merge", mergeWordsInput, async ({ actor, input, now }) => {
  const result = await mergeWords(actor, input, now);
  revalidatePath("/", "layout");
  return result;
});

export const hideOwnWord = clientAction("words.hide", hideWordInput, async ({ actor, input, now }) => {
  const result = await hideWord(actor, input, now);
  revalidatePath("/", "layout");
  return result;
});
