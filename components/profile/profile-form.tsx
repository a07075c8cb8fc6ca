"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { saveProfile } from "@/lib/account/profile/actions";
import type { Profile } from "@/lib/account/profile/profile";
import { FormFoot } from "./form-foot";
import { Elsewhere, newerProfile } from "./newer-profile";

export type ProfileWords = Pick<Profile, "username" | "name" | "phone" | "crisisContact" | "version">;

type ProfileFormProps = { readonly profile: ProfileWords; readonly isClient: boolean };

/** Who somebody is. When it was changed elsewhere meanwhile, both texts are shown and nothing typed is lost. */
export function ProfileForm({ profile, isClient }: ProfileFormProps) {
  const { form, failure, done, pending, errorOf, typed } = useActionForm(saveProfile);
  const newer = newerProfile(failure);
  const stored = (name: string, value: string | null) => typed(name) ?? value ?? "";
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      {newer && (
        <Elsewhere
          rows={[
            ["Name", newer.name],
            ["Username", newer.username],
            ["Phone", newer.phone],
            ["Crisis contact", newer.crisisContact],
          ]}
        />
      )}
      <input type="hidden" name="version" value={newer?.version ?? done?.version ?? profile.version} />
      <TextField
        label="Name"
        name="name"
        optional
        autoComplete="name"
        hint="What we call you here. It need not be your full name."
        defaultValue={stored("name", profile.name)}
        error={errorOf("name")}
      />
      <TextField
        label="Username"
        name="username"
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        hint="You sign in with it. If you change it, sign in with the new one from then on."
        defaultValue={stored("username", profile.username)}
        error={errorOf("username")}
      />
      <TextField
        label="Phone"
        name="phone"
        type="tel"
        optional
        autoComplete="tel"
        hint="We never call or text it in this version. It is kept for you."
        defaultValue={stored("phone", profile.phone)}
        error={errorOf("phone")}
      />
      {isClient ? (
        <TextAreaField
          label="Crisis contact"
          name="crisis_contact"
          optional
          rows={2}
          hint="Somebody you would like to reach on a hard day: a name and a number. Only you see it. We never contact them."
          defaultValue={stored("crisis_contact", profile.crisisContact)}
          error={errorOf("crisis_contact")}
        />
      ) : null}
      <FormFoot pending={pending} saved={done !== null} />
    </form>
  );
}
