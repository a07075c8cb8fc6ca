"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { SaveState } from "@/components/ui/form-status";
import type { DeviceScope } from "./device-drafts";
import { type DraftPlace, type Keeper, keeperOf } from "./draft-keeper";

type DraftOf = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly scope: DeviceScope;
  readonly place: DraftPlace;
  readonly isSaving: boolean;
};

/** Lets a keeper hear what happens to its form and its page; answers how to stop listening. */
function listen(form: HTMLFormElement, keeper: Keeper): () => void {
  form.addEventListener("input", keeper.touch);
  form.addEventListener("change", keeper.touch);
  document.addEventListener("visibilitychange", keeper.hide);
  window.addEventListener("online", keeper.touch);
  return () => {
    form.removeEventListener("input", keeper.touch);
    form.removeEventListener("change", keeper.touch);
    document.removeEventListener("visibilitychange", keeper.hide);
    window.removeEventListener("online", keeper.touch);
    keeper.leave();
  };
}

/**
 * Keeps a form safe while it is being written: on the device a moment after each pause, sealed on the server every few
 * seconds. `done` ends it once the form is saved.
 */
export function useDraft({ form, scope, place, isSaving }: DraftOf) {
  const [state, setState] = useState<SaveState>("idle");
  const [signedOut, setSignedOut] = useState(false);
  const keeper = useRef<Keeper | null>(null);
  const held = useRef(isSaving);
  const { owner, session } = scope;
  const { id, entryId, baseVersion } = place;

  useEffect(() => {
    held.current = isSaving;
  }, [isSaving]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    keeper.current = keeperOf({
      element,
      held,
      scope: { owner, session },
      place: { id, entryId, baseVersion },
      tell: (next, outcome) => {
        setState(next);
        if (outcome) setSignedOut(outcome === "signed-out");
      },
    });
    return listen(element, keeper.current);
  }, [form, owner, session, id, entryId, baseVersion]);

  return { state, signedOut, done: async () => keeper.current?.stop() };
}
