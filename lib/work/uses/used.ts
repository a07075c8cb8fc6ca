import type { LocalDay } from "@/lib/core/local-day";
import { type Failure, isFailure } from "@/lib/core/result";
import { type Felt, feltAt, feltOr } from "@/lib/record/mood/felt";

/** When a skill was used: the instant, the day it was for the person, and where that was. */
export type Used = { readonly usedAt: Date; readonly localDay: LocalDay; readonly zone: string };

/** When a new use was: now, or the past time that was given, read on the clock of `zone`. */
export function usedAt(given: string | undefined, zone: string, now: Date): Used | Failure {
  return usedOf(feltAt(given, zone, now));
}

/** The same for a use that is being edited: untouched, its time stays to the second. */
export function usedOr(before: Used, given: string | undefined, now: Date): Used | Failure {
  const { usedAt: recordedAt, localDay, zone } = before;
  return usedOf(feltOr({ recordedAt, localDay, zone }, given, now));
}

function usedOf(felt: Felt | Failure): Used | Failure {
  if (!isFailure(felt)) return { usedAt: felt.recordedAt, localDay: felt.localDay, zone: felt.zone };
  const [message = felt.message] = Object.values(felt.fields ?? {});
  return { ...felt, fields: { used_at: message } };
}
