"use client";

import { useState } from "react";
import { Button } from "./button";
import type { ChipOption } from "./chips-input";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { VisuallyHidden } from "./visually-hidden";

export type WordChanges = {
  rename: (value: string, label: string) => void;
  merge: (from: string, into: string) => void;
  hide: (value: string) => void;
};

type OwnWordsEditorProps = WordChanges & { words: readonly ChipOption[]; empty?: string | undefined };

/** A person's own words: each can be renamed, merged into another, or hidden. What was written follows. */
export function OwnWordsEditor({
  words,
  empty = "You have no words of your own yet.",
  ...changes
}: OwnWordsEditorProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (words.length === 0) return <p className="text-ink-2">{empty}</p>;
  return (
    <ul className="divide-y divide-line">
      {words.map((word) => (
        <li key={word.value} className="py-2">
          <div className="flex items-center justify-between gap-3">
            <span className="font-medium">{word.label}</span>
            <Button
              variant="quiet"
              aria-expanded={open === word.value}
              onClick={() => setOpen(open === word.value ? null : word.value)}
            >
              Change<VisuallyHidden> {word.label}</VisuallyHidden>
            </Button>
          </div>
          {open === word.value && (
            <WordChange word={word} others={words.filter((it) => it !== word)} {...changes} />
          )}
        </li>
      ))}
    </ul>
  );
}

function WordChange(props: WordChanges & { word: ChipOption; others: readonly ChipOption[] }) {
  const { word, others, rename, merge, hide } = props;
  const [label, setLabel] = useState(word.label);
  const [into, setInto] = useState("");
  return (
    <div className="grid gap-4 rounded-sm bg-sunk p-4">
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label="New name"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
          className="min-w-48 flex-1"
        />
        <Button
          variant="secondary"
          disabled={label.trim() === "" || label.trim() === word.label}
          onClick={() => rename(word.value, label.trim())}
        >
          Rename
        </Button>
      </div>
      {others.length > 0 && (
        <div className="flex flex-wrap items-end gap-2">
          <SelectField
            label="Merge into"
            value={into}
            onChange={(event) => setInto(event.target.value)}
            className="min-w-48 flex-1"
          >
            <option value="">Choose a word</option>
            {others.map((other) => (
              <option key={other.value} value={other.value}>
                {other.label}
              </option>
            ))}
          </SelectField>
          <Button variant="secondary" disabled={into === ""} onClick={() => merge(word.value, into)}>
            Merge
          </Button>
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-ink-2">Hidden words stay on what you wrote. They are not offered again.</p>
        <Button variant="secondary" onClick={() => hide(word.value)}>
          Hide
        </Button>
      </div>
    </div>
  );
}
