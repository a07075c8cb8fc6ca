import { COUNTRY_NAMES, type CountryCode } from "@/lib/core/countries";
import type { EmergencyNumber, Helpline } from "@/lib/safety/help/helpline";
import { EMERGENCY_NUMBERS, HELPLINES } from "@/lib/safety/help/helplines.data";

export type Finder = { readonly name: string; readonly site: string; readonly about: string };

/** Two places that list lines for the whole world. They stand in every answer, so that no list is ever empty. */
export const FINDERS: readonly [Finder, ...Finder[]] = [
  {
    name: "Find A Helpline",
    site: "https://findahelpline.com",
    about: "Lines in many countries. You can look for ones that text or chat.",
  },
  {
    name: "Befrienders Worldwide",
    site: "https://befrienders.org",
    about: "People around the world who listen, listed by country.",
  },
];

export type HelpAnswer = {
  readonly country: CountryCode | null;
  readonly countryName: string | null;
  /** The country's emergency number, or null: then the general advice stands in its place. */
  readonly emergency: EmergencyNumber | null;
  /** Every line of the country, the widest first. */
  readonly lines: readonly Helpline[];
  /** Those that answer written messages. */
  readonly textLines: readonly Helpline[];
  readonly finders: readonly [Finder, ...Finder[]];
  /** Whether some line takes anybody, from anywhere in the country, at any hour. */
  readonly reachesEveryone: boolean;
};

/** What we can name for a person in `country`. Total: an unknown country still has emergency words and finders. */
export function helpFor(country: CountryCode | null): HelpAnswer {
  const lines = HELPLINES.filter((line) => line.country === country).sort(
    (one, other) => narrowness(one) - narrowness(other),
  );
  return {
    country,
    countryName: country === null ? null : COUNTRY_NAMES[country],
    emergency: EMERGENCY_NUMBERS.find((each) => each.country === country) ?? null,
    lines,
    textLines: lines.filter((line) => line.text !== undefined),
    finders: FINDERS,
    reachesEveryone: lines.some((line) => narrowness(line) === 0),
  };
}

/** 0 for a line that takes anybody at any hour; higher the fewer people it can take. */
export function narrowness(line: Helpline): number {
  const audience = line.audience === "everyone" ? 0 : 4;
  const area = line.area === undefined ? 0 : 2;
  const hours = line.hours.kind === "always" ? 0 : 1;
  return audience + area + hours;
}
