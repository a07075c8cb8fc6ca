"use client";

import { type ReactNode, useState } from "react";
import { SelectField } from "@/components/ui/select-field";

/** What stands first on a country's help page: its emergency number and one line. */
export type FirstHelp = {
  readonly name: string;
  readonly emergency: string | null;
  readonly line: { readonly name: string; readonly shown: string; readonly href: string } | null;
};

const number = "inline-flex min-h-11 min-w-11 items-center text-help-ink underline underline-offset-4";

type CountryHelpProps = {
  readonly chosen: string;
  readonly options: ReactNode;
  readonly help: Readonly<Record<string, FirstHelp>>;
};

/** A country, and below it at once the help it leads to. Without script the help shown is that of the first guess. */
export function CountryHelp({ chosen, options, help }: CountryHelpProps) {
  const [country, setCountry] = useState(chosen);
  const first = help[country];
  return (
    <>
      <SelectField
        label="Country"
        name="country"
        optional
        value={country}
        onChange={(event) => setCountry(event.target.value)}
      >
        <option value="">I would rather not say</option>
        {options}
      </SelectField>
      <section
        aria-label="Help in this country"
        className="grid gap-3 rounded-md border border-help/40 bg-help-soft p-5"
      >
        <h2 className="text-lg">{first ? `Help: ${first.name}` : "Help anywhere"}</h2>
        <dl className="grid gap-1">
          <div>
            <dt className="text-sm text-ink-2">In danger</dt>
            <dd className="text-xl font-bold">
              {first?.emergency ? (
                <a className={number} href={`tel:${first.emergency}`}>
                  {first.emergency}
                </a>
              ) : (
                "Your local emergency number"
              )}
            </dd>
          </div>
          {first?.line && (
            <div>
              <dt className="text-sm text-ink-2">{first.line.name}</dt>
              <dd className="text-lg font-semibold">
                <a className={number} href={first.line.href}>
                  {first.line.shown}
                </a>
              </dd>
            </div>
          )}
        </dl>
        <p>
          <a
            className="inline-flex min-h-11 items-center font-semibold text-help-ink underline underline-offset-4"
            href={first ? `/help/${country.toLowerCase()}` : "/help"}
          >
            {first ? "All help lines of this country" : "Help lines around the world"}
          </a>
        </p>
      </section>
    </>
  );
}
