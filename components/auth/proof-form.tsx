"use client";

import { goOnAsDemo } from "@/lib/auth/demo/actions";
import { comeBack } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { PasswordAndCode } from "./password-and-code";
import type { AskedProof } from "./proof";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

export type Who = {
  readonly id: string;
  readonly username: string;
  /** Somebody made up has no password: one click and they go on. */
  readonly isMadeUp: boolean;
};

type ProofProps = { readonly who: Who; readonly asked: AskedProof };

/** The password, and the code where there is a second step; then what was asked for goes on. */
export function ProofForm({ who, asked }: ProofProps) {
  const { form, failure, pending, errorOf } = useActionForm(comeBack, () => asked.answer(true));
  const shown = failure?.code === "second-step" ? null : failure;
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={shown} />
      <input type="hidden" name="who" value={who.id} />
      <p>
        You are <strong className="font-semibold">{who.username}</strong>.
      </p>
      <PasswordAndCode username={who.username} failure={failure} errorOf={errorOf} />
      <SubmitButton pending={pending}>Go on</SubmitButton>
    </form>
  );
}

/** Somebody made up has no password to give. */
export function GoOn({ who, asked }: ProofProps) {
  const { form, failure, pending } = useActionForm(goOnAsDemo, () => asked.answer(true));
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="who" value={who.id} />
      <SubmitButton pending={pending}>Continue as {who.username}</SubmitButton>
    </form>
  );
}
