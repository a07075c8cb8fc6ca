import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { type Failure, fail } from "@/lib/core/result";
import { formatWhen, isFuture, parseWhen } from "./when";

/** When a moment was felt: the instant, the day it was for the person, and where that was. */
export type Felt = { readonly recordedAt: Date; readonly localDay: LocalDay; readonly zone: string };

const NOT_YET = "This time has not come yet. Please choose a time up to now.";
const NO_TIME = "Please give a date and a time, such as 5 March 2026, 14:30.";

const refuse = (message: string) =>
  fail("invalid", "Please look at the marked fields.", { fields: { recorded_at: message } });

/** When a new moment was felt: now, or the past time that was given, read on the clock of `zone`. */
export function feltAt(given: string | undefined, zone: string, now: Date): Felt | Failure {
  if (given === undefined) return { recordedAt: now, localDay: localDayOf(now, zone), zone };
  const recordedAt = parseWhen(given, zone);
  if (recordedAt === null) return refuse(NO_TIME);
  if (isFuture(recordedAt, now)) return refuse(NOT_YET);
  return { recordedAt, localDay: localDayOf(recordedAt, zone), zone };
}

/**
 * The same for a moment that is being edited. A field shows minutes and no offset, so what it sends back untouched keeps
 * the seconds, and in autumn also which of the two equal hours it was.
 */
export function feltOr(before: Felt, given: string | undefined, now: Date): Felt | Failure {
  const { recordedAt, localDay, zone } = before;
  const isUntouched = given === undefined || given === formatWhen(recordedAt, zone);
  return isUntouched ? { recordedAt, localDay, zone } : feltAt(given, zone, now);
}
