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

/**
 * A form that keeps itself while it is written, one save after the other, each from the version the one before made.
 * When somebody changed the same thing elsewhere it stops and says so: nothing is written over until a person chose.
 * `save` is behind the form's own buttons, and works without script.
 */
export function useAutosave<T extends Saved>(
  actions: { readonly keep: Save<T>; readonly save: Save<T> },
  version: number,
) {
  const { keep, save } = actions;
  const ref = useRef<HTMLFormElement>(null);
  const at = useRef(version);
  const dirty = useRef(false);
  const sending = useRef<Promise<void>>(Promise.resolve());
  const [state, send, pending] = useActionState<ActionState<T>, FormData>(save, null);
  const { remember, asked } = useProofThenAgain(state, send);
  const [status, setStatus] = useState<SaveState>("idle");
  const [conflict, setConflict] = useState<Failure | null>(null);
  const stopped = useRef(false);

  const dataOf = useCallback((submitter: HTMLElement | null) => {
    const data = new FormData(ref.current ?? undefined, submitter);
    data.set("version", String(at.current));
    return data;
  }, []);

  const told = useCallback((answer: ActionState<T>) => {
    if (answer?.ok) {
      at.current = answer.data.version;
      setStatus(dirty.current ? "idle" : "saved");
      return;
    }
    dirty.current = true;
    setStatus("failed");
    if (answer?.code !== "conflict") return;
    stopped.current = true;
    setConflict(answer);
  }, []);

  const keepNow = useCallback(() => {
    sending.current = sending.current.then(async () => {
      if (!dirty.current || stopped.current || !ref.current) return;
      dirty.current = false;
      await keep(null, dataOf(null)).then(told, () => told(null));
    });
    return sending.current;
  }, [keep, dataOf, told]);

  useKeeping({ ref, dirty, keepNow, onInput: () => setStatus("idle") });

  useEffect(() => {
    if (state === null) return;
    if (state.ok) dirty.current = false;
    told(state);
  }, [state, told]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    if (pending || stopped.current) return;
    // A save that is on the way makes a version; this one has to begin from it.
    void sending.current.then(() => {
      if (stopped.current) return;
      const data = dataOf(submitter);
      dirty.current = false;
      remember(data);
      startTransition(() => send(data));
    });
  };

  /** Goes on from the other version: what is in the form now is what counts. */
  const goOn = () => {
    at.current = versionIn(conflict?.current) ?? at.current;
    stopped.current = false;
    dirty.current = true;
    setConflict(null);
    void keepNow();
  };

  const failure = state && !state.ok && !asked && state.code !== "conflict" ? state : null;
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
  readonly dirty: React.RefObject<boolean>;
  readonly keepNow: () => Promise<void>;
  readonly onInput: () => void;
};

/** Keeps what was written after a pause, and at once when the page is put away. */
function useKeeping({ ref, dirty, keepNow, onInput }: Keeping): void {
  const noted = useRef(onInput);
  noted.current = onInput;
  useEffect(() => {
    const form = ref.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      dirty.current = true;
      noted.current();
      clearTimeout(timer);
      timer = setTimeout(() => void keepNow(), QUIET_MS);
    };
    const onHide = () => {
      if (document.visibilityState === "hidden") void keepNow();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
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
      void keepNow();
    };
  }, [ref, dirty, keepNow]);
}
