"use client";

import { Bold, Italic, List, type LucideIcon } from "lucide-react";
import { type KeyboardEvent, useId, useRef } from "react";
import { FieldError, FieldHint } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { continueList, type Selection, toggleList, toggleMark } from "./markdown-keys";

type WritingFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly rows?: number;
};

type Change = (selection: Selection) => Selection;

const bold: Change = (selection) => toggleMark(selection, "**");
const italic: Change = (selection) => toggleMark(selection, "_");

/** The page to write on. Markdown marks come by shortcut or by the small bar under it; without script it is plain text. */
export function WritingField({ name, label, hint, error, defaultValue, rows = 12 }: WritingFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);

  const apply = (change: Change) => {
    if (area.current) write(area.current, change(selectionOf(area.current)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const change = changeFor(event);
    if (change) {
      event.preventDefault();
      return apply(change);
    }
    if (event.key !== "Enter" || event.shiftKey) return;
    const next = continueList(selectionOf(event.currentTarget));
    if (!next) return;
    event.preventDefault();
    write(event.currentTarget, next);
  };

  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      <div className="overflow-hidden rounded-md border border-edge bg-surface focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus has-aria-invalid:border-2 has-aria-invalid:border-danger">
        <textarea
          ref={area}
          id={id}
          name={name}
          rows={rows}
          defaultValue={defaultValue}
          maxLength={20_000}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          onKeyDown={onKeyDown}
          className="journal block w-full max-w-none resize-y bg-transparent px-4 pt-3 pb-4 field-sizing-content min-h-64 max-h-[70dvh] outline-none sm:px-5"
        />
        <Bar onChange={apply} />
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

const TOOLS: ReadonlyArray<{ label: string; icon: LucideIcon; change: Change; keys: string }> = [
  { label: "Bold", icon: Bold, change: bold, keys: "Control+B" },
  { label: "Italic", icon: Italic, change: italic, keys: "Control+I" },
  { label: "List", icon: List, change: toggleList, keys: "Control+Shift+8" },
];

function Bar({ onChange }: { readonly onChange: (change: Change) => void }) {
  return (
    <div className="needs-script flex items-center gap-1 border-t border-line bg-sunk px-2">
      {TOOLS.map(({ label, icon, change, keys }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          aria-keyshortcuts={keys}
          title={`${label} (${keys.replaceAll("+", " ")})`}
          // The press must not take the focus, and with it the selection, out of the text.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChange(change)}
          className="inline-flex size-11 cursor-pointer items-center justify-center rounded-sm text-ink-2 hover:bg-primary-soft hover:text-primary-ink"
        >
          <Icon icon={icon} />
        </button>
      ))}
    </div>
  );
}

function changeFor(event: KeyboardEvent): Change | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "b") return bold;
  if (key === "i") return italic;
  return event.shiftKey && event.code === "Digit8" ? toggleList : null;
}

function selectionOf(area: HTMLTextAreaElement): Selection {
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
}

/** Replaces only what changed, as typing would, so that the browser's own undo takes it back. */
function write(area: HTMLTextAreaElement, next: Selection): void {
  const { value } = area;
  let from = 0;
  while (from < value.length && value[from] === next.text[from]) from += 1;
  let tail = 0;
  const most = Math.min(value.length, next.text.length) - from;
  while (tail < most && value.at(-1 - tail) === next.text.at(-1 - tail)) tail += 1;
  area.focus();
  area.setRangeText(next.text.slice(from, next.text.length - tail), from, value.length - tail);
  area.setSelectionRange(next.start, next.end);
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
