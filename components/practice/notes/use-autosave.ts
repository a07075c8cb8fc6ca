"use client";

import {
  type FormEvent,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { useProofThenAgain } from "@/components/auth/use-proof-then-again";
import type { SaveState } from "@/components/ui/form-status";
import type { ActionState } from "@/lib/auth/action";
import type { Failure } from "@/lib/core/result";

type Saved = { readonly version: number };
type Save<T> = (previous: ActionState<T>, form: FormData) => Promise<ActionState<T>>;

/** Long enough to finish a sentence, short enough to lose none. */
const QUIET_MS = 1_500;

const versionIn = (current: unknown): number | null =>
  typeof current === "object" &&
  current !== null &&
  "version" in current &&
  typeof current.version === "number"
    ? current.version
    : null;

/** What a writing form knows between its saves; it lasts as long as the form. */
function useWriting(version: number) {
  const [writing] = useState(() => ({
    form: null as HTMLFormElement | null,
    version,
    dirty: false,
    stopped: false,
    sending: Promise.resolve(),
  }));
  return writing;
}
type Writing = ReturnType<typeof useWriting>;

function dataOf(writing: Writing, submitter: HTMLElement | null): FormData {
  const data = new FormData(writing.form ?? undefined, submitter);
  data.set("version", String(writing.version));
  return data;
}

/** How the last save went, and the other version where somebody made one. */
function useOutcome<T extends Saved>(writing: Writing) {
  const [status, setStatus] = useState<SaveState>("idle");
  const [conflict, setConflict] = useState<Failure | null>(null);
  const told = useCallback(
    (answer: ActionState<T>) => {
      if (answer?.ok) {
        writing.version = answer.data.version;
        setStatus(writing.dirty ? "idle" : "saved");
        return;
      }
      writing.dirty = true;
      setStatus("failed");
      if (answer?.code !== "conflict") return;
      writing.stopped = true;
      setConflict(answer);
    },
    [writing],
  );
  return { status, setStatus, conflict, setConflict, told };
}

/** Behind the form's own buttons: sent after a save that is on the way, since that one makes the version to begin from. */
function useButtons<T extends Saved>(
  writing: Writing,
  save: Save<T>,
  told: (answer: ActionState<T>) => void,
) {
  const [state, send, pending] = useActionState<ActionState<T>, FormData>(save, null);
  const { remember, asked } = useProofThenAgain(state, send);
  useEffect(() => {
    if (state !== null) told(state);
  }, [state, told]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    if (pending || writing.stopped) return;
    void writing.sending.then(() => {
      if (writing.stopped) return;
      const data = dataOf(writing, submitter);
      writing.dirty = false;
      remember(data);
      startTransition(() => send(data));
    });
  };
  const failure = state && !state.ok && !asked && state.code !== "conflict" ? state : null;
  return { send, onSubmit, pending, failure };
}

/**
 * A form that keeps itself while it is written, one save after the other, each from the version the one before made.
 * When somebody changed the same thing elsewhere it stops and says so: nothing is written over until a person chose.
 * `save` is behind the form's own buttons, and works without script.
 */
export function useAutosave<T extends Saved>(
  { keep, save }: { readonly keep: Save<T>; readonly save: Save<T> },
  version: number,
) {
  const ref = useRef<HTMLFormElement>(null);
  const writing = useWriting(version);
  const { status, setStatus, conflict, setConflict, told } = useOutcome<T>(writing);
  const { send, onSubmit, pending, failure } = useButtons(writing, save, told);
  const keepNow = useCallback(() => {
    writing.sending = writing.sending.then(async () => {
      if (!writing.dirty || writing.stopped || !writing.form) return;
      writing.dirty = false;
      await keep(null, dataOf(writing, null)).then(told, () => told(null));
    });
  }, [keep, told, writing]);
  const onInput = useCallback(() => setStatus("idle"), [setStatus]);
  useKeeping({ ref, writing, keepNow, onInput });

  /** Goes on from the other version: what is in the form now is what counts. */
  const goOn = () => {
    Object.assign(writing, {
      version: versionIn(conflict?.current) ?? writing.version,
      stopped: false,
      dirty: true,
    });
    setConflict(null);
    keepNow();
  };
  const errorOf = (name: string) => failure?.fields?.[name];
  return {
    form: { ref, action: send, onSubmit, noValidate: true },
    status,
    conflict,
    goOn,
    failure,
    errorOf,
    pending,
  };
}

type Keeping = {
  readonly ref: React.RefObject<HTMLFormElement | null>;
  readonly writing: Writing;
  readonly keepNow: () => void;
  readonly onInput: () => void;
};

/** Keeps what was written after a pause, and at once when the page is put away. */
function useKeeping({ ref, writing, keepNow, onInput }: Keeping): void {
  useEffect(() => {
    const form = ref.current;
    writing.form = form;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      writing.dirty = true;
      onInput();
      clearTimeout(timer);
      timer = setTimeout(keepNow, QUIET_MS);
    };
    const onHide = () => {
      if (document.visibilityState === "hidden") keepNow();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (writing.dirty) event.preventDefault();
    };
    form?.addEventListener("input", onChange);
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      clearTimeout(timer);
      form?.removeEventListener("input", onChange);
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("beforeunload", onLeave);
      // Another page of the diary was opened: what stands here goes with a last save.
      keepNow();
    };
  }, [ref, writing, keepNow, onInput]);
}
