"use client";

import { startTransition, useEffect, useRef } from "react";
import type { ActionState } from "@/lib/auth/action";
import { mendedByProof } from "./proof";

/**
 * For a form around `useActionState`: call what this answers with each form sent. When the answer is that the session
 * ended, or that a fresh proof is needed, the person proves it over the page and the same form is sent again.
 */
export function useProofThenAgain<T>(
  state: ActionState<T>,
  send: (form: FormData) => void,
): (form: FormData) => void {
  const sent = useRef<FormData | null>(null);
  useEffect(() => {
    const form = sent.current;
    if (!form || !state || state.ok) return;
    sent.current = null;
    void mendedByProof(state).then((mended) => {
      if (!mended) return;
      sent.current = form;
      startTransition(() => send(form));
    });
  }, [state, send]);
  return (form) => {
    sent.current = form;
  };
}
