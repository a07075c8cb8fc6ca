"use client";

import { useEffect, useState } from "react";
import type { CountryCode } from "@/lib/core/countries";
import type { HelpAnswer } from "@/lib/safety/help/answer";

/** The lines of a country, loaded apart from the page; null until they are there, or if they cannot be loaded. */
export function useHelpAnswer(country: CountryCode | null, wanted: boolean): HelpAnswer | null {
  const [answer, setAnswer] = useState<HelpAnswer | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import("@/lib/safety/help/answer").then(
      ({ helpFor }) => {
        if (current) setAnswer(helpFor(country));
      },
      () => {
        // No network: the caller shows the link to the help page instead.
        if (current) setAnswer(null);
      },
    );
    return () => {
      current = false;
    };
  }, [country, wanted]);
  return answer;
}
