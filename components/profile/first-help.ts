import { COUNTRY_NAMES, isCountryCode } from "@/lib/core/countries";
import { helpFor } from "@/lib/safety/help/answer";
import type { FirstHelp } from "./country-help";

/** For every country what its help page shows first. Small enough to send along with one question. */
export function firstHelpByCountry(): Readonly<Record<string, FirstHelp>> {
  const codes = Object.keys(COUNTRY_NAMES).filter(isCountryCode);
  return Object.fromEntries(codes.map((code) => [code, firstHelpOf(code)]));
}

function firstHelpOf(code: keyof typeof COUNTRY_NAMES): FirstHelp {
  const { emergency, lines } = helpFor(code);
  const line = lines.find(({ calls, text }) => calls.length > 0 || text !== undefined);
  const shown = line?.calls[0]?.shown ?? line?.text?.shown;
  return {
    name: COUNTRY_NAMES[code],
    emergency: emergency?.number ?? null,
    line: line && shown ? { name: line.name, shown } : null,
  };
}
