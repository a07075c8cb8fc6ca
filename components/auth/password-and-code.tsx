"use client";

import { useState } from "react";
import { PasswordField } from "@/components/ui/password-field";
import type { Failure } from "@/lib/core/result";
import { CodeField } from "./code-field";

type PasswordAndCodeProps = {
  readonly username: string;
  readonly failure: Failure | null;
  readonly errorOf: (name: string) => string | undefined;
  /** Whether the account is known to ask for a code. Else the field comes when the server asks for it. */
  readonly asksCode?: boolean;
};

/** The proof of somebody known: their password, and a code where they have set a second step up. */
export function PasswordAndCode({ username, failure, errorOf, asksCode = false }: PasswordAndCodeProps) {
  const [wasAsked, setWasAsked] = useState(false);
  // Once asked for, the field stays, also when the next answer is about the password.
  if (failure?.code === "second-step" && !wasAsked) setWasAsked(true);
  return (
    <>
      {/* Password managers find the right password by the name beside it. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden disabled />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        error={errorOf("password")}
      />
      {(asksCode || wasAsked) && <CodeField error={errorOf("code")} autoFocus={!asksCode} />}
    </>
  );
}
