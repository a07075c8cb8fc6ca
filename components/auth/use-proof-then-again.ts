"use client";

import { startTransition, useEffect, useRef, useState } from "react";
import type { ActionState } from "@/lib/auth/action";
import { mendedByProof } from "./proof";

/**
 * For a form around `useActionState`: call what this answers with each form sent. When the answer is that the session
 * ended, or that a fresh proof is needed, the person proves it over the page and the same form is sent again. While they
 * are `asked`, the refusal need not be shown: it stands in the question.
 */
export function useProofThenAgain<T>(
  state: ActionState<T>,
  send: (form: FormData) => void,
): { readonly remember: (form: FormData) => void; readonly asked: boolean } {
  const sent = useRef<FormData | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const form = sent.current;
    if (!form || !state || state.ok) return;
    sent.current = null;
    setAsked(true);
    void mendedByProof(state).then((mended) => {
      setAsked(false);
      if (!mended) return;
      sent.current = form;
      startTransition(() => send(form));
    });
  }, [state, send]);
  const remember = (form: FormData) => {
    sent.current = form;
  };
  return { remember, asked: asked && isAskedFor(state) };
}

const isAskedFor = (state: ActionState<unknown>) =>
  state !== null && !state.ok && (state.code === "unauthenticated" || state.code === "step-up");
