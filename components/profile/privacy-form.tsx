"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { savePrivacy } from "@/lib/account/profile/actions";
import type { PrivacyLevel } from "@/lib/account/profile/schema";
import { FormFoot } from "./form-foot";
import { privacyChoices } from "./privacy-choices";

export function PrivacyForm({ level }: { readonly level: PrivacyLevel }) {
  const { form, failure, done, pending, errorOf } = useActionForm(savePrivacy);
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <RadioGroup
        legend="How new entries start"
        hint="The level sets where a new entry begins. It never opens anything you have already written."
        name="privacy_level"
        choices={privacyChoices}
        defaultValue={level}
        error={errorOf("privacy_level")}
      />
      <FormFoot pending={pending} saved={done !== null} />
    </form>
  );
}
