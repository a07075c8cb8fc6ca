"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useActionState, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-look";
import { showToast } from "@/components/ui/toast-list";
import { type Run, type Tap, taps } from "./taps";

type TapFormProps = {
  readonly tap: Tap;
  readonly id: string;
  readonly clientId?: string | undefined;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly children: ReactNode;
};

const NO_NETWORK = "We could not reach your diary. Please try again in a moment.";

export function formOf(id: string, clientId: string | undefined): FormData {
  const form = new FormData();
  form.set("id", id);
  if (clientId) form.set("client_id", clientId);
  return form;
}

/** Takes something back and says so; what failed says why. */
export async function takeBack(
  undo: Run,
  form: FormData,
  undone: string,
  refresh: () => void,
): Promise<void> {
  const answer = await undo(null, form).catch(() => null);
  showToast({ message: answer?.ok ? undone : (answer?.message ?? NO_NETWORK) });
  refresh();
}

/** One tap, done at once; a toast can take it back. */
export function TapForm({ tap, id, clientId, variant = "secondary", size, children }: TapFormProps) {
  const router = useRouter();
  const { run, undo, said, undone } = taps[tap];
  const [posted, send] = useActionState(run, null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const onUndo = () => void takeBack(undo, formOf(id, clientId), undone, () => router.refresh());
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // Sent by hand: the row may be gone from its list before a form's own answer could be told.
    event.preventDefault();
    if (pending) return;
    startTransition(async () => {
      const answer = await run(null, formOf(id, clientId)).catch(() => null);
      if (answer?.ok) showToast({ message: said, onUndo });
      setProblem(answer?.ok ? null : (answer?.message ?? NO_NETWORK));
    });
  };
  const failure = problem ?? (posted && !posted.ok ? posted.message : null);
  return (
    <form action={send} onSubmit={onSubmit}>
      <input type="hidden" name="id" value={id} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      <Button type="submit" variant={variant} size={size} aria-disabled={pending || undefined}>
        {children}
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-danger">
          {failure}
        </p>
      )}
    </form>
  );
}
