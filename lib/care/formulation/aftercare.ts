import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening, Tier } from "@/lib/risk/types";

/** What a save answers about safety: a tier for the page to answer to, and where help is. Never a score. */
export type Safety = { readonly tier: Tier; readonly help: "/help" | null };

/** What a client wrote into the picture, screened; nothing written is nothing found. */
export const screenLine = (words: string | null): Screening => screenSafely(() => screenMany([words ?? ""]));

/** Help is shown from distress upwards, and when the detector itself failed. */
export const safetyOf = ({ tier, failed }: Screening): Safety => ({
  tier,
  help: tier > 0 || failed ? "/help" : null,
});
