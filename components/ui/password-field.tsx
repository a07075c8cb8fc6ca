"use client";

import { type ComponentProps, useState } from "react";
import { controlLook, Field, type FieldWords } from "./field";

type PasswordFieldProps = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "type">;

/** A password that can be looked at and pasted. Say `autoComplete` "current-password" or "new-password". */
export function PasswordField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  ...input
}: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      {(control) => (
        <span className="relative block">
          <input
            className={`${controlLook} pr-20`}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            {...input}
            {...control}
            type={shown ? "text" : "password"}
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={control.id}
            aria-label={`Show ${label.toLowerCase()}`}
            onClick={() => setShown(!shown)}
            className="needs-script absolute inset-y-0 right-0 min-w-16 cursor-pointer rounded-sm px-3 text-sm font-semibold text-primary hover:text-primary-ink"
          >
            {shown ? "Hide" : "Show"}
          </button>
        </span>
      )}
    </Field>
  );
}
