"use client";

import { type MouseEvent, type ReactNode, useEffect } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const withinMs = 1_500;

/** Blanks the page before anything else, then goes; `replace` leaves no way back to this page. */
function leave(href: string): void {
  document.title = "New tab";
  document.body.replaceChildren();
  window.location.replace(href);
}

/**
 * Leaves for a neutral page at once, by button or by pressing Shift three times. Escape is not used: it closes
 * sheets, and nobody should be thrown out for closing one. Without script it is still a plain link.
 */
export function QuickExit({ href, icon }: { href: string; icon?: ReactNode }) {
  useEffect(() => {
    let pressed: number[] = [];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      // A capital letter in between means the person is typing, not leaving.
      if (event.key !== "Shift") {
        pressed = [];
        return;
      }
      pressed = [...pressed.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
      if (pressed.length === 3) leave(href);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [href]);

  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    leave(href);
  };
  return (
    <a
      href={href}
      rel="noreferrer"
      onClick={onClick}
      title="Leave this page at once. Shift three times does the same."
      className="inline-flex min-h-12 shrink-0 items-center gap-2 rounded-full border border-edge bg-surface px-3.5 font-semibold whitespace-nowrap text-ink no-underline hover:bg-sunk"
    >
      {icon}
      <span className="max-[26rem]:sr-only">Exit</span>
      <VisuallyHidden>quickly</VisuallyHidden>
    </a>
  );
}
