import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./class-names";
import { FieldError } from "./field";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

export function Checkbox({ label, hint, error, className, ...input }: CheckboxProps) {
  const own = useId();
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(" ");
  return (
    <div className={cx("grid gap-1", className)}>
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          className="mt-0.5 size-6 shrink-0 cursor-pointer accent-primary"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          {...input}
        />
        <span>
          {label}
          {hint && (
            <span id={`${own}-hint`} className="block text-sm text-ink-2">
              {hint}
            </span>
          )}
        </span>
      </label>
      {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
    </div>
  );
}
