"use client";

import type { ReactNode } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import type { ActionState } from "@/lib/auth/action";

type StepFormProps = {
  readonly action: (previous: ActionState<never>, form: FormData) => Promise<ActionState<never>>;
  readonly submit: string;
  /** The way on without an answer: a link, or a form of its own beside this one. */
  readonly skip: ReactNode;
  readonly children: ReactNode;
};

/** One of the first questions. Sending it leads to the next; without script too. */
export function StepForm({ action, submit, skip, children }: StepFormProps) {
  const { form, failure, pending } = useActionForm(action);
  return (
    <div className="grid gap-3">
      <form {...form} id="step" className="grid gap-6">
        <FormAlert failure={failure} />
        {children}
      </form>
      <div className="flex flex-wrap items-center gap-3 pt-2">
        <Button type="submit" form="step" size="lg" aria-disabled={pending || undefined}>
          {submit}
        </Button>
        {skip}
      </div>
    </div>
  );
}
