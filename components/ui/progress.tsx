import { useId } from "react";

type ProgressProps = {
  label: string;
  /** From 0 to `max`. Left out while the end is not known. */
  value?: number | undefined;
  max?: number | undefined;
  detail?: string | undefined;
};

export function Progress({ label, value, max = 100, detail }: ProgressProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <div className="flex justify-between gap-3 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {detail && <span className="text-ink-2">{detail}</span>}
      </div>
      <progress id={id} className="bar" max={max} {...(value === undefined ? {} : { value })} />
    </div>
  );
}
