import { type CountryCode, isCountryCode } from "@/lib/core/countries";
import { ZONES_BY_COUNTRY } from "@/lib/core/zones.data";

const COUNTRY_BY_ZONE: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries(ZONES_BY_COUNTRY).flatMap(([code, zones]) =>
    isCountryCode(code) ? zones.map((zone) => [zone, code] as const) : [],
  ),
);

/** The country a zone most likely means, or null for zones such as `UTC`. Always ask the person to confirm it. */
export function guessCountry(zone: string): CountryCode | null {
  return COUNTRY_BY_ZONE.get(zone) ?? null;
}
