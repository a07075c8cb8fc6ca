"use client";

import { type ReactNode, useEffect, useRef } from "react";

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const linksIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>("[data-slot] a")];
const slotOf = (link: Element) => link.closest<HTMLElement>("[data-slot]");

/** The link one step from `from`: the next one of the same day, or the neighbouring day at the same hour. */
function neighbour(box: Element, from: HTMLElement, [rows, columns]: readonly [number, number]) {
  const slot = slotOf(from);
  const [row, column] = (slot?.dataset.slot ?? "").split(":").map(Number);
  if (row === undefined || column === undefined) return undefined;
  if (columns !== 0)
    return box.querySelector<HTMLElement>(`[data-slot="${row}:${column + columns}"] a`) ?? undefined;
  const ofDay = linksIn(box).filter((link) => slotOf(link)?.dataset.slot?.endsWith(`:${column}`));
  return ofDay[ofDay.indexOf(from) + rows];
}

/**
 * A week of hours is one stop for the Tab key; arrows go from slot to slot and Enter follows the link. Without script
 * each link is its own stop.
 */
export function SlotKeys({ children, start }: { readonly children: ReactNode; readonly start: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const stopAt = (stop: HTMLElement | undefined) => {
      for (const link of linksIn(box)) link.tabIndex = link === stop ? 0 : -1;
    };
    stopAt(box.querySelector<HTMLElement>(`[data-slot="${start}"] a`) ?? linksIn(box)[0]);
    const onKeyDown = (event: KeyboardEvent) => {
      const step = ARROWS[event.key];
      if (!step || !(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey)
        return;
      const next = neighbour(box, event.target, step);
      if (!next) return;
      event.preventDefault();
      stopAt(next);
      next.focus();
    };
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && slotOf(event.target)) stopAt(event.target);
    };
    box.addEventListener("keydown", onKeyDown);
    box.addEventListener("focusin", onFocus);
    return () => {
      box.removeEventListener("keydown", onKeyDown);
      box.removeEventListener("focusin", onFocus);
    };
  });
  return <div ref={ref}>{children}</div>;
}
