import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening, Tier } from "@/lib/risk/types";

/** What a save answers about safety: a tier for the page to answer to, and where help is. Never a score. */
export type Safety = { readonly tier: Tier; readonly help: "/help" | null };

type Written = {
  readonly notes?: string | undefined;
  readonly emotions: readonly string[];
  readonly triggers: readonly string[];
};

/** Everything a person wrote in their own words about a moment, screened as one. */
export function screenMoment({ notes, emotions, triggers }: Written): Screening {
  return screenSafely(() => screenMany([notes ?? "", emotions.join(", "), triggers.join(", ")]));
}

/** Help is shown from distress upwards, and when the detector itself failed. */
export function safetyOf({ tier, failed }: Screening): Safety {
  return { tier, help: tier > 0 || failed ? "/help" : null };
}
