"use client";

import { Button } from "@/components/ui/button";
import { leaveSecondStep, passSecondStep } from "@/lib/auth/two-step/actions";
import { CodeField } from "./code-field";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** The second step of signing in. `next` is where to go afterwards; the action keeps it inside the app. */
export function SecondStepForm({ next }: { readonly next?: string | undefined }) {
  const { form, failure, pending, errorOf } = useActionForm(passSecondStep);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure?.fields ? null : failure} />
      {next && <input type="hidden" name="next" value={next} />}
      <CodeField autoFocus error={errorOf("code")} />
      <SubmitButton pending={pending}>Sign in</SubmitButton>
    </form>
  );
}

/** Back to the first step, for somebody who is not the one who began. */
export function LeaveSecondStep() {
  const { form, failure, pending } = useActionForm(leaveSecondStep);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <Button type="submit" variant="quiet" className="-ml-3" aria-disabled={pending || undefined}>
        Sign in as somebody else
      </Button>
    </form>
  );
}
