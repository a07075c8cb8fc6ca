"use client";

import { useEffect, useState } from "react";
import type { Screening } from "@/lib/risk/types";

const NOTHING: Screening = { tier: 0, families: [], rules: [] };
/** What is shown when the rules could not be loaded or broke: the help link, and nothing in the way. */
const FAILED: Screening = { ...NOTHING, failed: true };
/** Long enough for a pause in typing, short enough that help comes while the thought is there. */
const PAUSE_MS = 600;
/** The record separator, which no keyboard writes. */
const SEPARATOR = "\u001e";

/**
 * What the rules find in the fields of a form, a moment after the person stops typing. The rules load after the page
 * does. Never throws and never holds up writing: until an answer is there, the last one stands.
 */
export function useScreening(parts: readonly string[]): Screening {
  const [screening, setScreening] = useState<Screening>(NOTHING);
  // One text for the effect to watch: a new array each render must not start the pause again.
  const written = parts.join(SEPARATOR);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void screenLater(written.split(SEPARATOR)).then((found) => {
        if (wanted) setScreening((before) => (isSame(before, found) ? before : found));
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [written]);
  return screening;
}

/** Loads the rules and asks them. A chunk that cannot load (no network) answers as a detector that broke. */
export async function screenLater(
  parts: readonly string[],
  load: () => Promise<typeof import("@/lib/risk/screen")> = () => import("@/lib/risk/screen"),
): Promise<Screening> {
  try {
    const { screenMany, screenSafely } = await load();
    return screenSafely(() => screenMany(parts));
  } catch {
    return FAILED;
  }
}

function isSame(one: Screening, other: Screening): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
