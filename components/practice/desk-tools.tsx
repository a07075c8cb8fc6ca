"use client";

import { Keyboard, Search } from "lucide-react";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { meaningOf } from "./desk-keys";
import { KeysDialog } from "./keys-dialog";
import { Palette } from "./palette";

const FIELD = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";

const whereIs = (target: EventTarget | null) => ({
  inField: target instanceof Element && target.closest(FIELD) !== null,
  dialogOpen: document.querySelector("dialog[open]") !== null,
});

/** Moves the focus among the rows of the page, those with `data-desk-row`; false where there are none. */
function moveAmongRows(way: "next" | "before"): boolean {
  const step = way === "next" ? 1 : -1;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-desk-row]")];
  const here = document.activeElement;
  const at = rows.findIndex((row) => row === here || row.closest("li, tr")?.contains(here));
  const next = at < 0 ? rows.at(step === 1 ? 0 : -1) : rows[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return rows.length > 0;
}

type Open = "palette" | "keys" | null;

/** Finds by name, and lists the keys. Each has a button too: no key is the only way. */
export function DeskTools({ letters }: { readonly letters: boolean }) {
  const [open, setOpen] = useState<Open>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const meaning = meaningOf(event, { ...whereIs(event.target), letters });
      if (meaning === "palette" || meaning === "keys") setOpen(meaning);
      const moved = meaning === "next" || meaning === "before" ? moveAmongRows(meaning) : meaning !== null;
      if (moved) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letters]);
  const close = () => setOpen(null);
  return (
    <div className="needs-script no-print -mt-2 mb-4 flex flex-wrap justify-end gap-2">
      <ToolButton label="Find" keys="Ctrl K" icon={Search} onClick={() => setOpen("palette")} />
      <ToolButton label="Keys" keys={letters ? "?" : null} icon={Keyboard} onClick={() => setOpen("keys")} />
      <Palette open={open === "palette"} onClose={close} />
      <KeysDialog open={open === "keys"} onClose={close} letters={letters} />
    </div>
  );
}

type ToolButtonProps = {
  readonly label: string;
  readonly keys: string | null;
  readonly icon: typeof Search;
  readonly onClick: () => void;
};

function ToolButton({ label, keys, icon, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-sm px-3 text-sm font-semibold text-primary hover:bg-primary-soft hover:text-primary-ink"
    >
      <Icon icon={icon} className="size-4" />
      {label}
      {keys && (
        <kbd className="hidden rounded-sm border border-line bg-sunk px-1.5 py-0.5 font-sans text-xs font-medium text-ink-2 lg:inline">
          {keys}
        </kbd>
      )}
    </button>
  );
}
