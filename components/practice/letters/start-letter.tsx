"use client";

import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { startLetter } from "@/lib/care/letters/actions";
import type { LetterKind } from "@/lib/care/letters/parts";

type StartLetterProps = {
  readonly clientId: string;
  readonly kind: LetterKind;
  readonly idempotencyKey: string;
  readonly variant?: ButtonVariant;
  readonly children: string;
};

/** One press begins a letter from what the client shares, and leads to it. */
export function StartLetter({ clientId, kind, idempotencyKey, variant, children }: StartLetterProps) {
  const { form, failure, pending } = useActionForm(startLetter);
  return (
    <form {...form}>
      <input type="hidden" name="client_id" value={clientId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <Button type="submit" variant={variant} aria-disabled={pending || undefined}>
        {children}
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-danger">
          {failure.message}
        </p>
      )}
    </form>
  );
}
