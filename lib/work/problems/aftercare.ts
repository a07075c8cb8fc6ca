import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening } from "@/lib/risk/types";
import { WRITTEN, type Written } from "./places";

/** What was written about a problem area, screened as one by the rules the browser uses too. Never throws. */
export function screenProblem(
  written: Readonly<Partial<Record<Written, string | null | undefined>>>,
): Screening {
  return screenSafely(() => screenMany(WRITTEN.map((field) => written[field] ?? "")));
}
