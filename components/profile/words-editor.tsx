"use client";

import { useTransition } from "react";
import { OwnWordsEditor } from "@/components/ui/own-words-editor";
import { showToast } from "@/components/ui/toast-list";
import type { ActionState } from "@/lib/auth/action";
import { hideOwnWord, mergeOwnWords, renameOwnWord } from "@/lib/record/words/actions";

type Action = (previous: ActionState<{ id: string }>, form: FormData) => Promise<ActionState<{ id: string }>>;
type Words = ReadonlyArray<{ readonly id: string; readonly word: string }>;

/** One list of a person's own words. Each change is saved at once and said in a toast. */
export function WordsEditor({ words }: { readonly words: Words }) {
  const [, start] = useTransition();
  const send = (action: Action, fields: Record<string, string>, done: string) =>
    start(async () => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const state = await action(null, form);
      if (state === null || state.ok) return showToast({ message: done });
      showToast({ message: state.fields?.word ?? state.fields?.into ?? state.message });
    });
  const wordOf = (id: string) => words.find((word) => word.id === id)?.word ?? "";
  return (
    <OwnWordsEditor
      words={words.map(({ id, word }) => ({ value: id, label: word }))}
      rename={(id, word) => send(renameOwnWord, { id, word }, `Renamed to ${word}.`)}
      merge={(id, into) => send(mergeOwnWords, { id, into }, `Merged into ${wordOf(into)}.`)}
      hide={(id) => send(hideOwnWord, { id }, "Hidden. Type the word again to bring it back.")}
    />
  );
}
