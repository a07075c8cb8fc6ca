import { COUNTRY_NAMES, type CountryCode, isCountryCode } from "@/lib/core/countries";
import { helpFor } from "@/lib/safety/help/answer";
import type { Helpline } from "@/lib/safety/help/helpline";
import { callHref, textHref } from "@/lib/safety/help/links";
import type { FirstHelp } from "./country-help";

/** For every country what its help page shows first. Small enough to send along with one question. */
export function firstHelpByCountry(): Readonly<Record<string, FirstHelp>> {
  const codes = Object.keys(COUNTRY_NAMES).filter(isCountryCode);
  return Object.fromEntries(codes.map((code) => [code, firstHelpOf(code)]));
}

function firstHelpOf(code: CountryCode): FirstHelp {
  const { emergency, lines } = helpFor(code);
  return {
    name: COUNTRY_NAMES[code],
    emergency: emergency?.number ?? null,
    line: lines.map(wayOf).find((way) => way !== null) ?? null,
  };
}

function wayOf({ name, calls, text }: Helpline): FirstHelp["line"] {
  const [call] = calls;
  if (call) return { name, shown: call.shown, href: callHref(call) };
  return text ? { name, shown: text.shown, href: textHref(text) } : null;
}
