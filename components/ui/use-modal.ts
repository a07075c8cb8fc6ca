"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Opens and closes a native modal dialog. The browser makes the page behind it inert, keeps the focus inside,
 * closes it on Escape and gives the focus back to where it was.
 */
export function useModal(open: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return ref;
}
