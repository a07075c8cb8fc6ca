import type { RefObject } from "react";
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

type Wanted = {
  readonly element: HTMLFormElement;
  /** While the form itself is being saved: a draft sent behind the save would outlive it. */
  readonly held: RefObject<boolean>;
  readonly scope: DeviceScope;
  readonly place: DraftPlace;
  readonly tell: (state: SaveState, outcome?: Sent) => void;
};

type Timer = ReturnType<typeof setTimeout> | undefined;

type Work = Wanted & {
  pause: Timer;
  sending: Timer;
  latest: { readonly form: FormValues; readonly updatedAt: number } | null;
  sentText: string;
  stopped: boolean;
};

const STATES: Record<Sent, SaveState> = {
  saved: "saved",
  "signed-out": "device",
  offline: "offline",
  refused: "failed",
};

/** Takes the form as it stands to this device, and soon to the server. */
async function keep(work: Work): Promise<void> {
  clearTimeout(work.pause);
  work.pause = undefined;
  const form = formValues(new FormData(work.element));
  if (work.stopped || !isWorthKeeping(form)) return;
  work.latest = { form, updatedAt: Date.now() };
  if (canKeepOnDevice()) {
    const isKept = await keepOnDevice(work.scope, { ...work.place, ...work.latest, sent: false }).then(
      () => true,
      () => false,
    );
    // Saved for good meanwhile: then nothing stays here.
    if (work.stopped) return forgetOnDevice(work.place.id).catch(() => undefined);
    if (isKept) work.tell("device");
  }
  sendSoon(work);
}

function sendSoon(work: Work): void {
  work.sending ??= setTimeout(() => void send(work), SEND_MS);
}

async function send(work: Work): Promise<void> {
  clearTimeout(work.sending);
  work.sending = undefined;
  if (work.stopped || work.latest === null) return;
  if (work.held.current) return sendSoon(work);
  const { form, updatedAt } = work.latest;
  const text = JSON.stringify(form);
  const outcome = text === work.sentText ? "saved" : await sendDraft({ ...work.place, form });
  if (work.stopped) return;
  if (outcome === "saved") {
    work.sentText = text;
    if (canKeepOnDevice()) await markSent(work.place.id, updatedAt).catch(() => undefined);
  }
  // Words typed while this was on its way are not saved by it.
  if (work.latest.updatedAt === updatedAt) work.tell(STATES[outcome], outcome);
}

/** Keeps one form safe while it is being written. `stop` once it is saved, `leave` when its page goes. */
export function keeperOf(wanted: Wanted) {
  const work: Work = {
    ...wanted,
    pause: undefined,
    sending: undefined,
    latest: null,
    sentText: "",
    stopped: false,
  };
  return {
    touch: () => {
      clearTimeout(work.pause);
      work.pause = setTimeout(() => void keep(work), PAUSE_MS);
    },
    hide: () => {
      if (document.visibilityState === "hidden") void keep(work).then(() => send(work));
    },
    leave: () => {
      if (work.pause !== undefined) void keep(work).then(() => send(work));
      else if (work.sending !== undefined) void send(work);
    },
    stop: async () => {
      work.stopped = true;
      clearTimeout(work.pause);
      clearTimeout(work.sending);
      if (canKeepOnDevice()) await forgetOnDevice(work.place.id).catch(() => undefined);
    },
  };
}

export type Keeper = ReturnType<typeof keeperOf>;
