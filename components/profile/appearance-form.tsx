"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { saveAppearance } from "@/lib/account/profile/actions";
import type { Letters, Look } from "@/lib/core/look";
import { FormFoot } from "./form-foot";
import { ThemeChoices } from "./theme-choices";

const letters = [
  { value: "standard", label: "Standard", hint: "Figtree for the pages, Newsreader for what you write." },
  {
    value: "easy",
    label: "Easier letters",
    hint: "Atkinson Hyperlegible everywhere: letters that are hard to mix up.",
  },
] as const satisfies ReadonlyArray<{ value: Letters; label: string; hint: string }>;

/** Theme and letters. What is chosen is shown once it is saved, on this device at once and on others at sign-in. */
export function AppearanceForm({ look }: { readonly look: Look }) {
  const { form, failure, done, pending, errorOf } = useActionForm(saveAppearance);
  return (
    <form {...form} className="grid gap-7">
      <FormAlert failure={failure} />
      <ThemeChoices chosen={look.theme} error={errorOf("theme")} />
      <RadioGroup
        legend="Letters"
        name="letters"
        choices={letters}
        defaultValue={look.letters}
        error={errorOf("letters")}
      />
      <FormFoot pending={pending} saved={done !== null} />
    </form>
  );
}
