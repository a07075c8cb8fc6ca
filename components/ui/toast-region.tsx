"use client";

import { X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Icon } from "./icon";
import {
  dismissToast,
  listenToToasts,
  noToasts,
  readToasts,
  type ToastItem,
  toastStaysMs,
} from "./toast-list";

/** Where toasts appear. Each shell holds one; pages only call `showToast`. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(listenToToasts, readToasts, noToasts);
  return (
    <div
      role="status"
      aria-live="polite"
      className="no-print pointer-events-none fixed inset-x-0 bottom-24 z-50 grid justify-items-center gap-2 px-4 lg:bottom-6"
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Toast({ toast }: { toast: ToastItem }) {
  const [held, setHeld] = useState(false);
  const left = useRef(toastStaysMs);
  // The clock stands still while somebody points at it or has tabbed into it.
  useEffect(() => {
    if (held) return;
    const since = Date.now();
    const timer = setTimeout(() => dismissToast(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(2_000, left.current - (Date.now() - since));
    };
  }, [held, toast.id]);

  const undo = () => {
    dismissToast(toast.id);
    toast.onUndo?.();
  };
  return (
    // Nothing is done by pointing here: the clock is only held.
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="forced-edge pointer-events-auto flex w-full max-w-md items-center gap-1 rounded-md bg-ink py-1.5 pr-1.5 pl-4 text-bg shadow-high"
    >
      <span className="mr-auto py-2 text-sm font-medium">{toast.message}</span>
      {toast.onUndo && (
        <button
          type="button"
          onClick={undo}
          className="min-h-11 cursor-pointer rounded-sm px-3 text-sm font-bold underline underline-offset-4"
        >
          {toast.undoLabel ?? "Undo"}
        </button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => dismissToast(toast.id)}
        className="inline-flex size-11 cursor-pointer items-center justify-center rounded-sm"
      >
        <Icon icon={X} className="size-4" />
      </button>
    </div>
  );
}
