import type { Helpline } from "@/lib/safety/help/helpline";
import { isOpenNow } from "@/lib/safety/help/hours";

/** The same lines in the same order, those that are closed at `now` moved to the end. */
export function openFirst(lines: readonly Helpline[], now: Date): readonly Helpline[] {
  const closed = (line: Helpline) => Number(isOpenNow(line.hours, now) === false);
  return [...lines].sort((one, other) => closed(one) - closed(other));
}
