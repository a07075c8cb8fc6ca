import type { ComponentProps } from "react";

type ChipProps = Omit<ComponentProps<"input">, "type" | "className"> & { label: string };

/** One word to choose. It is a checkbox, so it works in any form and from the keyboard. */
export function Chip({ label, ...input }: ChipProps) {
  return (
    <label className="relative inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-full border border-edge bg-surface px-4 py-1.5 text-sm font-medium text-ink hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:text-primary-ink has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input type="checkbox" className="peer absolute inset-0 cursor-pointer opacity-0" {...input} />
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="hidden size-3 fill-none stroke-current stroke-2 peer-checked:block"
      >
        <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />
      </svg>
      {label}
    </label>
  );
}
