import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening } from "@/lib/risk/types";
import type { Homework } from "./assignment";

/** Screens what a client said of their homework, by the rules the browser uses too. Never throws. */
export function screenReport({ outcomeWords }: Pick<Homework, "outcomeWords">): Screening {
  return screenSafely(() => screenMany(outcomeWords === null ? [] : [outcomeWords]));
}
