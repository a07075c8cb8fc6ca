import { type ReactNode, useId } from "react";
import { cx } from "./class-names";
import { FieldError, FieldHint } from "./field";

export type FieldsetWords = {
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
  hideLegend?: boolean | undefined;
  className?: string | undefined;
};

/** The frame round several controls that answer one question. */
export function Fieldset({
  legend,
  hint,
  error,
  optional,
  hideLegend,
  className,
  children,
}: FieldsetWords & { children: ReactNode }) {
  const own = useId();
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={cx("min-w-0", className)} aria-describedby={described || undefined}>
      <legend className={hideLegend ? "sr-only" : "mb-1.5 font-semibold"}>
        {legend}
        {optional && <span className="font-normal text-ink-3"> (optional)</span>}
      </legend>
      <div className="grid grid-cols-1 gap-2">
        {hint && <FieldHint id={`${own}-hint`}>{hint}</FieldHint>}
        {children}
        {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
      </div>
    </fieldset>
  );
}
