import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cx } from "./class-names";
import { Icon } from "./icon";

export type FieldWords = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says "(optional)" after the label. Required is the silent default. */
  optional?: boolean | undefined;
  hideLabel?: boolean | undefined;
  className?: string | undefined;
};

/** What a control needs to be tied to its label, hint and error. */
export type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldProps = FieldWords & { id?: string | undefined; children: (control: FieldControl) => ReactNode };

/** The frame round one control: label above, hint below the label, error beside the control it belongs to. */
export function Field({ id, label, hint, error, optional, hideLabel, className, children }: FieldProps) {
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(" ");
  return (
    <div className={cx("grid gap-1.5", className)}>
      <label htmlFor={own} className={hideLabel ? "sr-only" : "font-semibold"}>
        {label}
        {optional && <span className="font-normal text-ink-3"> (optional)</span>}
      </label>
      {hint && <FieldHint id={`${own}-hint`}>{hint}</FieldHint>}
      {children({
        id: own,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-sm text-ink-2">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger">
      <Icon icon={CircleAlert} className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  );
}

/** The look shared by every box one writes or chooses in, without the size of its letters. */
export const boxLook =
  "w-full min-h-11 rounded-sm border border-edge bg-surface px-3.5 py-2 text-ink placeholder:text-ink-3 hover:border-ink-3 aria-invalid:border-2 aria-invalid:border-danger [&[readonly]]:bg-sunk disabled:bg-sunk disabled:text-ink-3";

export const controlLook = `${boxLook} text-base`;
