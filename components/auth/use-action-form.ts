"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import type { ActionState } from "@/lib/auth/action";
import { useProofThenAgain } from "./use-proof-then-again";

type FormAction<T> = (previous: ActionState<T>, form: FormData) => Promise<ActionState<T>>;

/** The control of the first field that has an error, else the message of the form itself. */
function focusFirstError(form: HTMLFormElement | null): void {
  const field = form?.querySelector('[id$="-error"]')?.closest("div");
  const control = field?.querySelector<HTMLElement>("input, select, textarea");
  (control ?? form?.querySelector<HTMLElement>("[data-form-alert]"))?.focus();
}

/**
 * One form and its action. Without script the browser posts it and the page comes back with the same state; with
 * script nothing that was typed is reset, after a refusal the first field in question has the focus, and a form whose
 * session ended asks for the password over the page and goes on. `onDone` is called with each answer.
 */
export function useActionForm<T>(action: FormAction<T>, onDone?: (data: T) => void) {
  const [state, send, pending] = useActionState<ActionState<T>, FormData>(action, null);
  const ref = useRef<HTMLFormElement>(null);
  const { remember, asked } = useProofThenAgain(state, send);
  const told = useRef(onDone);
  told.current = onDone;

  useEffect(() => {
    if (state && !state.ok) focusFirstError(ref.current);
    if (state?.ok) told.current?.(state.data);
  }, [state]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // React empties a form whose action has run; sent by hand it stays as it is.
    event.preventDefault();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const data = new FormData(event.currentTarget, submitter);
    if (pending) return;
    remember(data);
    startTransition(() => send(data));
  };

  const failure = state && !state.ok && !asked ? state : null;
  return {
    form: { ref, action: send, onSubmit, noValidate: true },
    failure,
    done: state?.ok ? state.data : null,
    pending,
    errorOf: (name: string) => failure?.fields?.[name],
    typed: (name: string) => failure?.values?.[name]?.[0],
  };
}
