import type { ComponentProps } from "react";
import { cx } from "./class-names";
import { controlLook, Field, type FieldWords } from "./field";

type TextFieldProps = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords>;

/** One line of text. Spread react-hook-form's `register(...)` into it, or give it a `name` and `defaultValue`. */
export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      {(control) => <input type="text" className={controlLook} {...input} {...control} />}
    </Field>
  );
}

/** A date, a time, or both, by the device's own picker: `type` is "date", "time" or "datetime-local". */
export function DateTimeField({ type = "datetime-local", ...rest }: TextFieldProps) {
  return <TextField type={type} {...rest} className={cx("max-w-72", rest.className)} />;
}
