import type { Standing } from "@/lib/care/psychologists/standing";
import { COUNTRY_NAMES, isCountryCode } from "@/lib/core/countries";
import type { LocalDay } from "@/lib/core/local-day";

export const countryName = (code: string): string => (isCountryCode(code) ? COUNTRY_NAMES[code] : code);

/** A calendar day in words. It has no hour, so no zone can move it. */
export function dayWords(day: LocalDay): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(at);
}

export function momentWords(at: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: zone }).format(at);
}

export const REASON_WORDS = {
  "register-checked": "looked up on the register",
  "number-not-found": "the number is not on the register",
  "name-differs": "the register has another name",
  expired: "the registration has ended",
  complaint: "a complaint",
  "own-wish": "their own wish",
  cleared: "cleared up",
} as const;

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  waiting: "Waits",
  again: "To look at again",
  expired: "Registration ended",
  expiring: "Ends soon",
  verified: "Verified",
  suspended: "Suspended",
  declined: "Declined or taken back",
};
