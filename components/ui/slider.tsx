"use client";

import { type ReactNode, useId, useState } from "react";
import { cx } from "./class-names";
import { FieldError, FieldHint } from "./field";
import { VisuallyHidden } from "./visually-hidden";

type SliderProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** What 1, the middle and 10 mean, in words. */
  words: { low: string; middle?: string | undefined; high: string };
  value?: number | null | undefined;
  defaultValue?: number | null | undefined;
  onChange?: ((value: number | null) => void) | undefined;
  className?: string | undefined;
};

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * A number from 1 to 10, or nothing yet: the form then carries an empty value, never a made-up middle.
 * Without script the same question is a list.
 */
export function Slider({
  name,
  label,
  hint,
  error,
  words,
  value,
  defaultValue = null,
  onChange,
  className,
}: SliderProps) {
  const id = useId();
  const [own, setOwn] = useState(defaultValue);
  const current = value === undefined ? own : value;
  const set = (next: number | null) => {
    setOwn(next);
    onChange?.(next);
  };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");

  return (
    <div className={cx("grid gap-1", className)}>
      <div className="flex min-h-11 items-center justify-between gap-3">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="needs-script flex items-center gap-1 text-sm">
          <output htmlFor={id} className={current === null ? "text-ink-2" : "font-semibold"}>
            {current === null ? "Not set" : `${current} of 10`}
          </output>
          {current !== null && (
            <button
              type="button"
              onClick={() => set(null)}
              className="min-h-11 cursor-pointer rounded-sm px-2 font-semibold text-primary hover:text-primary-ink"
            >
              Clear<VisuallyHidden> {label.toLowerCase()}</VisuallyHidden>
            </button>
          )}
        </span>
      </div>
      {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      <noscript>
        <SliderList {...{ name, label, current }} />
      </noscript>
      <input type="hidden" name={name} value={current ?? ""} />
      <input
        id={id}
        type="range"
        min={1}
        max={10}
        step={1}
        value={current ?? 5}
        data-unset={current === null}
        aria-valuetext={current === null ? "Not set" : `${current} of 10, 10 is ${words.high}`}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className="range needs-script"
        onChange={(event) => set(event.target.valueAsNumber)}
        // A tap on the middle changes nothing for the browser, yet it is an answer.
        onPointerUp={(event) => current === null && set(event.currentTarget.valueAsNumber)}
        onKeyUp={(event) => current === null && event.key === " " && set(event.currentTarget.valueAsNumber)}
      />
      <SliderWords {...words} />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

function SliderWords({ low, middle, high }: SliderProps["words"]) {
  return (
    <div aria-hidden="true" className="grid grid-cols-3 text-xs text-ink-2">
      <span>{low}</span>
      <span className="text-center">{middle}</span>
      <span className="text-right">{high}</span>
    </div>
  );
}

function SliderList({ name, label, current }: { name: string; label: string; current: number | null }) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={current ?? ""}
      className="min-h-11 w-full rounded-sm border border-edge bg-surface px-3"
    >
      <option value="">Not set</option>
      {steps.map((step) => (
        <option key={step} value={step}>
          {step}
        </option>
      ))}
    </select>
  );
}
