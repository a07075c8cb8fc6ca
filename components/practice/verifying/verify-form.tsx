"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { verifyPsychologist } from "@/lib/care/psychologists/actions";

const LOOKS = [
  ["register_checked", "I looked them up on the register"],
  ["number_matches", "The number is theirs"],
  ["name_matches", "The name is the same"],
] as const;

/** Three things to look at, each ticked by hand. */
export function VerifyForm({ id }: { readonly id: string }) {
  const { form, failure, pending, errorOf } = useActionForm(verifyPsychologist);
  return (
    <form {...form} className="grid gap-2">
      <FormAlert failure={failure?.fields ? null : failure} />
      <input type="hidden" name="id" value={id} />
      {LOOKS.map(([name, label]) => (
        <Checkbox key={name} name={name} label={label} error={errorOf(name)} />
      ))}
      <Button type="submit" className="justify-self-start" aria-disabled={pending || undefined}>
        Verify
      </Button>
    </form>
  );
}
