import type { CountryCode } from "@/lib/core/countries";
import type { Call, Text } from "@/lib/safety/help/helpline";

/** The link that makes a phone dial. */
export function callHref(call: Pick<Call, "dial">): string {
  return `tel:${call.dial}`;
}

/** The link that opens a new message, with the first word written where the line asks for one. */
export function textHref(text: Pick<Text, "dial" | "say">): string {
  // `?&` because some phones read only what follows `?` and others only what follows `&`.
  return text.say === undefined
    ? `sms:${text.dial}`
    : `sms:${text.dial}?&body=${encodeURIComponent(text.say)}`;
}

/** The help page for a country, or the one that asks for the country. */
export function helpHref(country: CountryCode | null): string {
  return country === null ? "/help" : `/help/${country.toLowerCase()}`;
}

/** The digits of a number as a person typed it (with a leading `+` if they gave one), or null when none is there. */
export function dialOf(typed: string): string | null {
  const digits = typed.replaceAll(/\D/g, "");
  if (digits === "") return null;
  return typed.trim().startsWith("+") ? `+${digits}` : digits;
}
