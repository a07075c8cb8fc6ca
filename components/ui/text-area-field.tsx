import type { ComponentProps } from "react";
import { cx } from "./class-names";
import { boxLook, Field, type FieldWords } from "./field";

type TextAreaFieldProps = FieldWords &
  Omit<ComponentProps<"textarea">, keyof FieldWords> & {
    /** Sets what is written in the reading face of the journal. */
    journal?: boolean | undefined;
  };

/** Several lines. It grows with what is written where the browser can, and scrolls where it cannot. */
export function TextAreaField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  journal = false,
  rows = 3,
  ...area
}: TextAreaFieldProps) {
  const look = cx(
    boxLook,
    "field-sizing-content max-h-[70dvh] resize-y",
    rows > 5 ? "min-h-48" : "min-h-24",
    journal ? "journal" : "text-base",
  );
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      {(control) => <textarea rows={rows} className={look} {...area} {...control} />}
    </Field>
  );
}
