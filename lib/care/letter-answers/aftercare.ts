import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening } from "@/lib/risk/types";

/** Screens what a client answers to a letter, by the rules the browser uses too. Never throws. */
export const screenAnswer = (words: string | undefined): Screening =>
  screenSafely(() => screenMany(words ? [words] : []));
