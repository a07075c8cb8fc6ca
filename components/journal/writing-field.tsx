"use client";

import { Bold, Italic, List, type LucideIcon } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { cx } from "@/components/ui/class-names";
import { FieldError, FieldHint } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { continueList, type Selection, toggleList, toggleMark } from "./markdown-keys";

type WritingFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  /** A short page for a line or two, a tall one to write on. */
  readonly tall?: boolean;
  /** Stands at the head of the same sheet: the title. */
  readonly head?: ReactNode;
};

type Change = (selection: Selection) => Selection;

const bold: Change = (selection) => toggleMark(selection, "**");
const italic: Change = (selection) => toggleMark(selection, "_");

/** The page to write on. Markdown marks come by shortcut or by the small bar under it; without script it is plain text. */
export function WritingField({
  name,
  label,
  hint,
  error,
  defaultValue,
  tall = false,
  head,
}: WritingFieldProps) {
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
      <div className="rounded-md border border-edge bg-surface has-[textarea:focus-visible]:border-focus has-aria-invalid:border-2 has-aria-invalid:border-danger">
        {head}
        <div className="px-4 pt-3 sm:px-6">
          <label htmlFor={id} className="font-semibold">
            {label}
          </label>
          {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
        </div>
        <textarea
          ref={area}
          id={id}
          name={name}
          rows={tall ? 9 : 4}
          defaultValue={defaultValue}
          maxLength={20_000}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          onKeyDown={onKeyDown}
          className={cx(
            "journal field-sizing-content block max-h-[70dvh] w-full max-w-none resize-y rounded-sm bg-transparent px-4 pt-1 pb-4 -outline-offset-2 sm:px-6",
            tall ? "min-h-56 lg:min-h-80" : "min-h-28",
          )}
        />
        <Bar onChange={apply} />
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** The title, at the head of the sheet. */
export function TitleField({
  error,
  defaultValue,
}: {
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
}) {
  const id = useId();
  return (
    <div className="border-b border-line px-4 pt-3 pb-2 sm:px-6">
      <label htmlFor={id} className="text-sm text-ink-2">
        Title (optional)
      </label>
      <input
        id={id}
        name="title"
        type="text"
        autoComplete="off"
        maxLength={200}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className="block min-h-11 w-full rounded-sm bg-transparent font-journal text-xl font-medium text-ink"
      />
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
    <div className="needs-script flex items-center gap-1 rounded-b-md border-t border-line bg-sunk px-2 sm:px-4">
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
