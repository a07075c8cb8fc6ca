"use client";

import { useEffect, useRef } from "react";
import { type Picked, selectedWords } from "./selection";

/** Where a letter is a letter. A sentence's radio takes no letters, so C acts there too. */
const WRITES = "textarea, select, input:not([type=radio]):not([type=checkbox]), [contenteditable=true]";

type CiteKey = {
  readonly letters: boolean;
  readonly onSelect: (words: Picked) => void;
  readonly onCite: () => void;
};

/** Hears what is selected, and the letter C. */
export function useCiteKey(key: CiteKey): void {
  const latest = useRef(key);
  latest.current = key;
  useEffect(() => {
    const onSelection = () => {
      const words = selectedWords();
      if (words) latest.current.onSelect(words);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!latest.current.letters || event.key.toLowerCase() !== "c" || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(WRITES)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      latest.current.onCite();
    };
    document.addEventListener("selectionchange", onSelection);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("selectionchange", onSelection);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}
