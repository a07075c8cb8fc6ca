import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./class-names";
import { controlLook, Field, type FieldWords } from "./field";
import { Icon } from "./icon";

type SelectFieldProps = FieldWords & Omit<ComponentProps<"select">, keyof FieldWords>;

/** One of many, by the device's own list. Give the `<option>`s as children. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  id,
  children,
  ...select
}: SelectFieldProps) {
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      {(control) => (
        <span className="relative block">
          <select className={cx(controlLook, "choose-arrow")} {...select} {...control}>
            {children}
          </select>
          <Icon
            icon={ChevronDown}
            className="pointer-events-none absolute inset-y-0 right-3.5 my-auto text-ink-2"
          />
        </span>
      )}
    </Field>
  );
}
