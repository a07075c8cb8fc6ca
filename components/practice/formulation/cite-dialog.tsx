"use client";

import { useEffect } from "react";
import { Dialog } from "@/components/ui/dialog";
import { type CiteTarget, type CiteTargets, numbered } from "./targets";

type CiteDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly words: string;
  readonly targets: CiteTargets;
  readonly onPick: (target: CiteTarget) => void;
};

/** Where the chosen words belong: a number, the arrow of the mouse, or Tab and Enter. */
export function CiteDialog({ open, onClose, words, targets, onPick }: CiteDialogProps) {
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = numbered(targets)[Number(event.key) - 1];
      if (!target) return;
      event.preventDefault();
      onPick(target);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open, targets, onPick]);
  const all = [...targets.boxes, ...targets.problems, ...targets.others];
  const keys = numbered(targets);
  return (
    <Dialog open={open} onClose={onClose} title="Where does it belong?">
      <blockquote className="journal line-clamp-3 border-l-2 border-edge pl-3 text-base">{words}</blockquote>
      <ul className="grid gap-1 sm:grid-cols-2">
        {all.map((target) => (
          <li key={target.into}>
            <button
              type="button"
              onClick={() => onPick(target)}
              className="flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-sm border border-line px-3 py-1.5 text-left font-medium hover:border-primary hover:bg-primary-soft"
            >
              <KeyMark at={keys.indexOf(target)} />
              {target.name}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function KeyMark({ at }: { readonly at: number }) {
  if (at < 0) return null;
  return (
    <kbd className="inline-block min-w-7 rounded-sm border border-edge bg-sunk px-1.5 text-center font-sans text-sm font-semibold">
      {at + 1}
    </kbd>
  );
}
