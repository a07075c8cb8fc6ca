"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { withProof } from "@/components/auth/proof";
import type { ActionState } from "@/lib/auth/action";
import { type FieldErrors, fail } from "@/lib/core/result";

type FormAction<T> = (previous: ActionState<T>, form: FormData) => Promise<ActionState<T>>;

const NO_NETWORK =
  "We cannot reach your diary right now. Nothing you typed is lost; please try again in a moment.";

/**
 * A form and its action. Without script the browser posts it and the page comes back with what was typed. With script
 * the page stays as it is, also when there is no network; after a refusal the first marked field has the focus.
 */
export function useMoodForm<T>(action: FormAction<T>) {
  const [posted, post] = useActionState<ActionState<T>, FormData>(action, null);
  const [answer, setAnswer] = useState<ActionState<T>>(null);
  const [pending, startTransition] = useTransition();
  const ref = useRef<HTMLFormElement>(null);
  const state = answer ?? posted;

  useEffect(() => {
    if (state && !state.ok) focusFirstError(ref.current);
  }, [state]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (pending) return;
    startTransition(async () => {
      setAnswer(await tryAction(action, data));
    });
  };

  const failure = state && !state.ok ? state : null;
  return {
    form: { ref, action: post, onSubmit, noValidate: true },
    failure,
    pending,
    errorOf: (name: string) => errorIn(failure?.fields ?? {}, name),
    typed: failure?.values,
  };
}

/** What is wrong with a field, or with one of several values under its name (`emotions.2`). */
function errorIn(fields: FieldErrors, name: string): string | undefined {
  const own = Object.entries(fields).find(([path]) => path === name || path.startsWith(`${name}.`));
  return own?.[1];
}

async function tryAction<T>(action: FormAction<T>, data: FormData): Promise<ActionState<T>> {
  try {
    return await withProof(() => action(null, data));
  } catch (error) {
    // A redirect arrives as an error too, and is Next's to handle.
    unstable_rethrow(error);
    return fail("unavailable", NO_NETWORK);
  }
}

function focusFirstError(form: HTMLFormElement | null): void {
  const place = form?.querySelector('[id$="-error"]')?.closest("fieldset, div");
  const control = place?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea");
  (control ?? form?.querySelector<HTMLElement>("[data-form-alert]"))?.focus();
}
