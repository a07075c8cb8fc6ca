import type { Helpline } from "@/lib/safety/help/helpline";
import { isOpenNow } from "@/lib/safety/help/hours";

// Apart from the lines themselves, so that a page which only sorts them does not bring them all along.

/** Tried from a mobile phone where the country's own number is not known to us. Never shown as that country's number. */
export const MOBILE_EMERGENCY_NUMBERS = ["112", "911"] as const;

/** The same lines in the same order, those that are closed at `now` moved to the end. */
export function openFirst(lines: readonly Helpline[], now: Date): readonly Helpline[] {
  const closed = (line: Helpline) => Number(isOpenNow(line.hours, now) === false);
  return [...lines].sort((one, other) => closed(one) - closed(other));
}
