"use client";

import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { startNote } from "@/lib/care/notes/actions";
import { BOXES, type Boxes, type Format } from "@/lib/care/notes/format";

type StartNoteProps = {
  readonly clientId: string;
  readonly format: Format;
  /** The session it is about, and what a template puts into the boxes. */
  readonly sessionId?: string | undefined;
  readonly boxes?: Boxes | undefined;
  readonly idempotencyKey: string;
  readonly variant?: ButtonVariant;
  readonly children: string;
};

/** One press begins a draft and leads to it. */
export function StartNote({
  clientId,
  format,
  sessionId,
  boxes = {},
  idempotencyKey,
  variant,
  children,
}: StartNoteProps) {
  const { form, failure, pending } = useActionForm(startNote);
  return (
    <form {...form}>
      <input type="hidden" name="client_id" value={clientId} />
      <input type="hidden" name="format" value={format} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      {sessionId && <input type="hidden" name="therapy_date_id" value={sessionId} />}
      {BOXES.map(
        (box) => boxes[box] && <input key={box} type="hidden" name={`boxes.${box}`} value={boxes[box]} />,
      )}
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
