"use client";

import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import { cx } from "./class-names";

export type PopoverProps = {
  /** What the button shows. With an icon alone, give `label` too. */
  trigger: ReactNode;
  label?: string | undefined;
  triggerClassName?: string | undefined;
  side?: "below" | "above" | undefined;
  align?: "start" | "center" | "end" | undefined;
  children: ReactNode;
};

const sides = { below: "top-full mt-2", above: "bottom-full mb-2" };
const aligns = { start: "left-0", center: "left-1/2 -translate-x-1/2", end: "right-0" };

/**
 * A panel that opens beside its button. It is a native details element, so it opens without script too;
 * script closes it on Escape, on leaving it, and after something in it was chosen.
 */
export function Popover({
  trigger,
  label,
  triggerClassName,
  side = "below",
  align = "start",
  children,
}: PopoverProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = (refocus: boolean) => {
    if (!ref.current?.open) return;
    ref.current.open = false;
    if (refocus) ref.current.querySelector("summary")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close(true);
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !ref.current?.contains(event.relatedTarget)) close(false);
  };
  const onChoose = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a, button")) close(false);
  };

  return (
    <details ref={ref} onKeyDown={onKeyDown} onBlur={onBlur} className="group relative">
      <summary
        aria-label={label}
        className={cx("list-none [&::-webkit-details-marker]:hidden", triggerClassName)}
      >
        {trigger}
      </summary>
      <div className="needs-script fixed inset-0 z-30" aria-hidden="true" onClick={() => close(false)} />
      {/* It hears the clicks of its links and buttons, which the keyboard makes too. */}
      <div
        onClick={onChoose}
        className={cx(
          "absolute z-40 w-max max-w-[min(20rem,calc(100vw-2rem))] rounded-md border border-line bg-surface p-2 text-ink shadow-high",
          sides[side],
          aligns[align],
        )}
      >
        {children}
      </div>
    </details>
  );
}
