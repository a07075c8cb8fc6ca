import { type CountryCode, parseCountry } from "@/lib/core/countries";
import { guessCountry } from "@/lib/core/zone-country";

/** What the help beside a text needs to know of its writer. */
export type Support = {
  readonly country: CountryCode | null;
  readonly contact: { readonly name?: string | undefined; readonly phone?: string | undefined } | null;
};

type Setting = { readonly country: string | null; readonly crisisContact: string | null };

/** The person's own country, else the one their clock suggests; and whom they chose to reach. */
export function supportOf({ country, crisisContact }: Setting, zone: string): Support {
  return { country: parseCountry(country) ?? guessCountry(zone), contact: contactOf(crisisContact) };
}

/** "My sister Ana, 0151 23 45 67" as a name and a number. What is left without the number is the name. */
function contactOf(written: string | null): Support["contact"] {
  if (written === null || written.trim() === "") return null;
  const phone = /\+?\d[\d\s()./-]{3,}\d/.exec(written)?.[0];
  const rest = phone === undefined ? written : written.replace(phone, " ");
  const name = rest.replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, "");
  return { name: name || undefined, phone };
}
