import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening } from "@/lib/risk/types";
import type { AgendaItem } from "./item";

/** Screens a point of the agenda with its lines, by the rules the browser uses too. Never throws. */
export function screenPoint({ words, lines }: Pick<AgendaItem, "words" | "lines">): Screening {
  return screenSafely(() => screenMany([words, ...Object.values(lines ?? {})]));
}
