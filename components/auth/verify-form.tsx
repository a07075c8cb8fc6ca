"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { verifyAddress } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

/** One press confirms. Opening the link does not: mail programs open links to look at them. */
export function VerifyForm({ token }: { readonly token: string }) {
  const { form, failure, done, pending } = useActionForm(verifyAddress);
  if (done)
    return (
      <div className="grid justify-items-start gap-5">
        <Notice tone="ok" role="status" title="Your address is confirmed">
          From now on you can sign in with it, and get back in if you forget your password.
        </Notice>
        <ButtonLink href="/sign-in">Go to your diary</ButtonLink>
      </div>
    );
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton pending={pending}>Confirm my address</SubmitButton>
    </form>
  );
}
