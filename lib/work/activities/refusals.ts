import { fail } from "@/lib/core/result";
import type { Activity } from "./activity";

const INVALID = "Please look at the marked fields.";
/** A text that no calendar or clock has. */
export const noSuchTime = fail("invalid", INVALID, {
  fields: { starts_at: "Please give a date and a time." },
});
/** What was done lies behind. */
export const notYet = fail("invalid", INVALID, {
  fields: { starts_at: "This is still to come. Plan it instead, or choose a time that has been." },
});

/** Somebody else saved first: the answer carries what stands now, so that nothing is overwritten unseen. */
export const changedMeanwhile = (current: Activity) =>
  fail("conflict", "This was changed meanwhile. Please look at it and save again.", { current });
