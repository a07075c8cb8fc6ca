"use client";

import { useState } from "react";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { signUp } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { NewPasswordField } from "./new-password-field";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";
import { YouthHelp } from "./youth-help";
import { ZoneField } from "./zone-field";

const AGES = [
  { value: "yes", label: "Yes, I am 18 or over" },
  { value: "no", label: "No, I am younger" },
] as const;

type Form = ReturnType<typeof useActionForm>;

/** A new client. Somebody who is younger is shown at once where to turn, before they have typed anything. */
export function SignUpForm({
  zones,
  next,
}: {
  readonly zones: readonly string[];
  readonly next?: string | undefined;
}) {
  const { form, failure, pending, errorOf, typed } = useActionForm(signUp);
  const [age, setAge] = useState<"yes" | "no" | null>(null);
  const declined = failure?.code === "declined";
  const young = age === "no" || (age === null && declined);
  const before = typed("adult");
  return (
    <form {...form} className="grid gap-6">
      {!young && <FormAlert failure={failure} />}
      {next && <input type="hidden" name="next" value={next} />}
      <RadioGroup
        legend="Are you 18 or over?"
        name="adult"
        choices={AGES}
        defaultValue={before === "yes" || before === "no" ? before : undefined}
        onChange={setAge}
        required
        error={age === null ? errorOf("adult") : undefined}
      />
      {young && <YouthHelp />}
      <div className={young ? "hidden" : "grid gap-6"}>
        <AccountFields {...{ errorOf, typed, zones, pending, failure }} isPractice={next === "/apply"} />
      </div>
    </form>
  );
}

type AccountFieldsProps = Pick<Form, "errorOf" | "typed" | "pending" | "failure"> & {
  readonly zones: readonly string[];
  readonly isPractice: boolean;
};

function AccountFields({ errorOf, typed, zones, pending, failure, isPractice }: AccountFieldsProps) {
  const [username, setUsername] = useState(typed("username") ?? "");
  return (
    <>
      <TextField
        label="Username"
        name="username"
        hint="You sign in with it. It need not be your name."
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={32}
        required
        defaultValue={typed("username")}
        onChange={(event) => setUsername(event.target.value)}
        error={errorOf("username")}
      />
      <NewPasswordField
        label="Password"
        name="password"
        names={username ? [username] : []}
        attempt={failure}
        error={errorOf("password")}
      />
      <TextField
        label="Email"
        name="email"
        optional
        type="email"
        hint="To let you back in if you forget your password, to sign in with, and for mails about your account’s safety. We send one now to confirm it."
        autoComplete="email"
        defaultValue={typed("email")}
        error={errorOf("email")}
      />
      <TextField
        label="Someone you trust"
        name="crisis_contact"
        optional
        hint="A name and number to have at hand on a hard day. We never contact them."
        autoComplete="off"
        maxLength={200}
        defaultValue={typed("crisis_contact")}
        error={errorOf("crisis_contact")}
      />
      <ZoneField zones={zones} typed={typed("timezone")} error={errorOf("timezone")} />
      <PrivacyNote
        reach="private"
        detail="Your email and your contact are encrypted on our server with a key of your own."
      >
        Only you
      </PrivacyNote>
      <SubmitButton pending={pending}>{isPractice ? "Make my account" : "Start my diary"}</SubmitButton>
    </>
  );
}
