"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { useProofThenAgain } from "@/components/auth/use-proof-then-again";
import type { ActionState } from "@/lib/auth/action";
import { formValues } from "@/lib/core/form";
import type { SavedAnswer } from "@/lib/record/journal/aftercare";
import type { Judgement } from "./judge-entry";

export type SaveEntry = (
  previous: ActionState<SavedAnswer>,
  form: FormData,
) => Promise<ActionState<SavedAnswer>>;

/** The rules come with the first save: the empty page to write on does not wait for them. */
async function judge(form: HTMLFormElement | null): Promise<Judgement> {
  if (!form) return {};
  // Without them (no network) the form goes to the server as it is: that one judges in any case.
  return import("./judge-entry").then(({ judgeEntry }) => judgeEntry(form)).catch(() => ({}));
}

/** Once an entry is saved, leads to it: one time, whatever is drawn again meanwhile. */
function useLeaveOnce(savedId: string | null, onSaved: () => Promise<void>): void {
  const left = useRef(false);
  const router = useRouter();
  useEffect(() => {
    if (savedId === null || left.current) return;
    left.current = true;
    void onSaved().then(() => router.push(`/journal/${savedId}?saved=1` as Route));
  }, [savedId, router, onSaved]);
}

/** The form of an entry: judged in the browser where script runs, sent without losing a letter, and answered. */
export function useEntryForm(action: SaveEntry, onSaved: () => Promise<void>) {
  const ref = useRef<HTMLFormElement>(null);
  const attempt = useRef({ content: "", number: 0 });
  const [state, send, pending] = useActionState<ActionState<SavedAnswer>, FormData>(action, null);
  const { remember, asked } = useProofThenAgain(state, send);
  const [errors, setErrors] = useState<Judgement>({});
  const savedId = state?.ok ? state.data.id : null;
  const failure = state && !state.ok && !asked ? state : null;

  useLeaveOnce(savedId, onSaved);
  useEffect(() => {
    if (failure || Object.keys(errors).length > 0) focusFirstError(ref.current);
  }, [failure, errors]);

  const submit = (submitter: HTMLElement | null) => {
    if (!ref.current || pending || savedId !== null) return;
    const data = dataOf(ref.current, submitter, attempt.current);
    remember(data);
    startTransition(() => send(data));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // Sent by hand: React would empty the form once its action has run.
    event.preventDefault();
    const submitter = submitterOf(event);
    void judge(ref.current).then((found) => {
      setErrors(found);
      if (Object.keys(found).length === 0) submit(submitter);
    });
  };
  return {
    form: { ref, action: send, onSubmit, noValidate: true },
    failure,
    errorOf: (name: string) => errors[name] ?? failure?.fields?.[name],
    hasErrors: Object.keys(errors).length > 0 || failure !== null,
    pending: pending || savedId !== null,
  };
}

function submitterOf(event: FormEvent): HTMLElement | null {
  return event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
}

type Attempt = { content: string; number: number };

/** What the form sends: script waits for the answer, and a save that is tried again is the same save. */
function dataOf(form: HTMLFormElement, submitter: HTMLElement | null, attempt: Attempt): FormData {
  const data = new FormData(form, submitter instanceof HTMLButtonElement ? submitter : null);
  data.set("scripted", "on");
  data.set("idempotency_key", keyFor(attempt, data));
  return data;
}

/** The same words sent again are the same save; other words are another, even when the first answer was lost. */
function keyFor(attempt: Attempt, data: FormData): string {
  const content = JSON.stringify(formValues(data));
  if (content !== attempt.content) Object.assign(attempt, { content, number: attempt.number + 1 });
  return `${data.get("idempotency_key") ?? "entry"}-${attempt.number}`;
}

function focusFirstError(form: HTMLFormElement | null): void {
  const invalid = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const group = form?.querySelector('fieldset > div > [id$="-error"]')?.closest("fieldset");
  const control = invalid ?? group?.querySelector<HTMLElement>("input:not([type=hidden])");
  const folded = control?.closest("details");
  if (folded) folded.open = true;
  (control ?? form?.querySelector<HTMLElement>("[data-form-alert]"))?.focus();
}
