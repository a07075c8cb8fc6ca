import type { CountryCode } from "@/lib/core/countries";

/** What the help beside a text needs to know of its writer. */
export type Support = {
  readonly country: CountryCode | null;
  readonly contact: { readonly name?: string | undefined; readonly phone?: string | undefined } | null;
};

/** "My sister Ana, 0151 23 45 67" as a name and a number. What is left without the number is the name. */
export function contactOf(written: string | null): Support["contact"] {
  if (written === null || written.trim() === "") return null;
  const phone = /\+?\d[\d\s()./-]{3,}\d/.exec(written)?.[0];
  const rest = phone === undefined ? written : written.replace(phone, "");
  const name = rest.replace(/[\s,;:()-]+$/, "").replace(/^[\s,;:()-]+/, "");
  return { name: name || undefined, phone };
}
