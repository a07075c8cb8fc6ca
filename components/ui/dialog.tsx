"use client";

import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useId } from "react";
import { Icon } from "./icon";
import { useModal } from "./use-modal";

export type DialogProps = {
  open: boolean;
  /** Called on Escape, the close button and a tap outside. Closing must never lose what was written. */
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons at the end, the most likely one last. */
  actions?: ReactNode;
};

const frame =
  "m-auto max-h-[min(90dvh,48rem)] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line bg-surface p-0 text-ink shadow-high";

export function Dialog(props: DialogProps) {
  return <Modal {...props} className={frame} />;
}

const sheetFrame =
  "sheet mx-auto mt-auto mb-0 max-h-[88dvh] w-full max-w-none overflow-y-auto rounded-t-lg border border-b-0 border-line bg-surface p-0 text-ink shadow-high sm:m-auto sm:w-[min(36rem,calc(100vw-2rem))] sm:rounded-lg sm:border-b";

/** Rises from the bottom of a phone, where the thumb is; a dialog in the middle of a desktop. */
export function Sheet(props: DialogProps) {
  return <Modal {...props} className={sheetFrame} />;
}

function Modal({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  className,
}: DialogProps & { className: string }) {
  const ref = useModal(open);
  const id = useId();
  // The dialog itself is hit only by a tap on its backdrop; its content fills it edge to edge.
  const closeOutside = (event: MouseEvent) => {
    if (event.target === ref.current) onClose();
  };
  return (
    // The click listener serves a finger on the backdrop; the keyboard closes it by Escape and by the close button.
    <dialog
      ref={ref}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-about` : undefined}
      onClose={onClose}
      onClick={closeOutside}
      className={className}
    >
      {open && (
        <div className="grid gap-4 p-5 sm:p-6">
          <div className="flex items-start justify-between gap-3">
            <h2 id={`${id}-title`} className="pt-2 leading-tight">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label="Close"
              className="-mt-1 -mr-2 inline-flex size-11 cursor-pointer items-center justify-center rounded-full text-ink-2 hover:bg-sunk hover:text-ink"
            >
              <Icon icon={X} />
            </button>
          </div>
          {description && (
            <p id={`${id}-about`} className="-mt-2 text-ink-2">
              {description}
            </p>
          )}
          {children}
          {actions && <div className="flex flex-wrap justify-end gap-2 pt-1">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
