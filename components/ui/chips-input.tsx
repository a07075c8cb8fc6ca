"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Chip } from "./chip";
import { controlLook } from "./field";
import { Fieldset, type FieldsetWords } from "./fieldset";
import { splitOwnWords } from "./own-words";
import { VisuallyHidden } from "./visually-hidden";

export type ChipOption = { value: string; label: string };

/** `chosen` holds option values; `added` holds the person's new words, as written. */
export type ChipsValue = { chosen: readonly string[]; added: readonly string[] };

type ChipsInputProps = FieldsetWords & {
  /** Checked options are sent as `name`; new words as `ownName`, separated by commas (it may come twice). */
  name: string;
  ownName: string;
  options: readonly ChipOption[];
  value?: ChipsValue | undefined;
  defaultValue?: ChipsValue | undefined;
  onChange?: ((value: ChipsValue) => void) | undefined;
  ownLabel?: string | undefined;
};

const nothing: ChipsValue = { chosen: [], added: [] };

/** Words to choose from, and room for one's own: Enter or a comma adds one. Without script it is a plain form. */
export function ChipsInput({
  name,
  ownName,
  options,
  value,
  defaultValue = nothing,
  onChange,
  ownLabel = "Other, separated by commas",
  ...words
}: ChipsInputProps) {
  const [own, setOwn] = useState(defaultValue);
  const current = value ?? own;
  const set = (next: ChipsValue) => {
    setOwn(next);
    onChange?.(next);
  };
  const toggle = (option: string, on: boolean) =>
    set({
      ...current,
      chosen: on ? [...current.chosen, option] : current.chosen.filter((it) => it !== option),
    });

  return (
    <Fieldset {...words}>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <Chip
            key={option.value}
            name={name}
            value={option.value}
            label={option.label}
            checked={current.chosen.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
        ))}
        {current.added.map((word) => (
          <Chip
            key={word}
            label={word}
            checked
            onChange={() => set({ ...current, added: current.added.filter((it) => it !== word) })}
          />
        ))}
      </div>
      <input type="hidden" name={ownName} value={current.added.join(", ")} />
      <OwnWords name={ownName} label={ownLabel} onAdd={(text) => set(withWords(current, options, text))} />
    </Fieldset>
  );
}

/** A word that is already offered is chosen, not added twice. */
function withWords(current: ChipsValue, options: readonly ChipOption[], text: string): ChipsValue {
  const chosen = [...current.chosen];
  const fresh: string[] = [];
  for (const word of splitOwnWords(text)) {
    const known = options.find((option) => option.label.toLocaleLowerCase() === word.toLocaleLowerCase());
    if (!known) fresh.push(word);
    else if (!chosen.includes(known.value)) chosen.push(known.value);
  }
  return { chosen, added: splitOwnWords([...current.added, ...fresh].join(",")) };
}

function OwnWords(props: { name: string; label: string; onAdd: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const add = () => {
    if (text.trim() === "") return;
    props.onAdd(text);
    setText("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== ",")) return;
    if (event.key === "Enter" && text === "") return;
    event.preventDefault();
    add();
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm text-ink-2">
        {props.label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          name={props.name}
          value={text}
          autoComplete="off"
          enterKeyHint="done"
          className={`${controlLook} max-w-80`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          // A word typed and left counts as written.
          onBlur={add}
        />
        <button
          type="button"
          onClick={add}
          className="needs-script min-h-11 cursor-pointer rounded-sm px-4 font-semibold text-primary hover:bg-primary-soft"
        >
          Add<VisuallyHidden> word</VisuallyHidden>
        </button>
      </div>
    </div>
  );
}
