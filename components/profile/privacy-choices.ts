import type { PrivacyLevel } from "@/lib/account/profile/schema";

/** What each level does in this version, and nothing it does not. */
export const privacyChoices: ReadonlyArray<{ value: PrivacyLevel; label: string; hint: string }> = [
  {
    value: "high",
    label: "High",
    hint: "A new entry is for you alone. This is where everybody starts.",
  },
  {
    value: "balanced",
    label: "Balanced",
    hint: "For your entries the same as High. It also lets this site count you in figures about everybody. This version makes no such figures.",
  },
  {
    value: "open",
    label: "Open",
    hint: "With a psychologist linked to your diary, a new entry starts as shared, and you can change that before you save it. With none linked, it is for you alone.",
  },
];
