"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { SaveState } from "@/components/ui/form-status";
import { type FormValues, formValues } from "@/lib/core/form";
import { isWorthKeeping } from "@/lib/record/drafts/draft";
import { canKeepOnDevice, type DeviceScope, forgetOnDevice, keepOnDevice, markSent } from "./device-drafts";
import { type Sent, sendDraft } from "./send-draft";

const PAUSE_MS = 250;
const SEND_MS = 3_000;

export type DraftPlace = {
  readonly id: string;
  readonly entryId: string | null;
  readonly baseVersion: number | null;
};

const STATES: Record<Sent, SaveState> = {
  saved: "saved",
  "signed-out": "device",
  offline: "offline",
  refused: "failed",
};

/**
 * Keeps a form safe while it is being written: on the device a moment after each pause, sealed on the server every few
 * seconds. `done` ends it once the form is saved.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  scope: DeviceScope,
  place: DraftPlace,
  isSaving: boolean,
) {
  const [state, setState] = useState<SaveState>("idle");
  const [signedOut, setSignedOut] = useState(false);
  const keeper = useRef<Keeper | null>(null);
  // A draft sent behind the save would outlive it, and offer again what is an entry by then.
  const held = useRef(isSaving);
  useEffect(() => {
    held.current = isSaving;
  }, [isSaving]);
  const { owner, session } = scope;
  const { id, entryId, baseVersion } = place;

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const kept = keeperOf(
      { element, held, scope: { owner, session }, place: { id, entryId, baseVersion } },
      (next, outcome) => {
        setState(next);
        if (outcome) setSignedOut(outcome === "signed-out");
      },
    );
    keeper.current = kept;
    element.addEventListener("input", kept.touch);
    element.addEventListener("change", kept.touch);
    document.addEventListener("visibilitychange", kept.hide);
    window.addEventListener("online", kept.touch);
    return () => {
      element.removeEventListener("input", kept.touch);
      element.removeEventListener("change", kept.touch);
      document.removeEventListener("visibilitychange", kept.hide);
      window.removeEventListener("online", kept.touch);
      kept.leave();
    };
  }, [form, owner, session, id, entryId, baseVersion]);

  return {
    state,
    signedOut,
    /** The form is saved: nothing of it stays on this device. */
    done: async () => {
      await keeper.current?.stop();
    },
  };
}

type Keeper = ReturnType<typeof keeperOf>;
type Tell = (state: SaveState, outcome?: Sent) => void;

type Kept = {
  readonly element: HTMLFormElement;
  readonly held: RefObject<boolean>;
  readonly scope: DeviceScope;
  readonly place: DraftPlace;
};

function keeperOf({ element, held, scope, place }: Kept, tell: Tell) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let sending: ReturnType<typeof setTimeout> | undefined;
  let latest: { form: FormValues; updatedAt: number } | null = null;
  let sentText = "";
  let stopped = false;

  const keep = async () => {
    clearTimeout(pause);
    pause = undefined;
    const form = formValues(new FormData(element));
    if (stopped || !isWorthKeeping(form)) return;
    latest = { form, updatedAt: Date.now() };
    if (canKeepOnDevice()) {
      const isKept = await keepOnDevice(scope, { ...place, ...latest, sent: false }).then(
        () => true,
        () => false,
      );
      // Saved for good meanwhile: then nothing stays here.
      if (stopped) return forgetOnDevice(place.id).catch(() => undefined);
      if (isKept) tell("device");
    }
    sending ??= setTimeout(send, SEND_MS);
  };

  const send = async () => {
    clearTimeout(sending);
    sending = undefined;
    if (stopped || latest === null) return;
    if (held.current) {
      sending = setTimeout(send, SEND_MS);
      return;
    }
    const { form, updatedAt } = latest;
    const text = JSON.stringify(form);
    const outcome = text === sentText ? "saved" : await sendDraft({ ...place, form });
    if (stopped) return;
    if (outcome === "saved") {
      sentText = text;
      await markSent(place.id, updatedAt).catch(() => undefined);
    }
    // Words typed while this was on its way are not saved by it.
    if (latest.updatedAt === updatedAt) tell(STATES[outcome], outcome);
  };

  return {
    touch: () => {
      clearTimeout(pause);
      pause = setTimeout(keep, PAUSE_MS);
    },
    hide: () => {
      if (document.visibilityState !== "hidden") return;
      void keep().then(send);
    },
    leave: () => {
      if (pause !== undefined) void keep();
      clearTimeout(sending);
      if (sending !== undefined) void send();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(pause);
      clearTimeout(sending);
      if (canKeepOnDevice()) await forgetOnDevice(place.id).catch(() => undefined);
    },
  };
}
