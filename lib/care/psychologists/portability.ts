import "server-only";

/** Exported with a psychologist's account and gone with it: their card, and what admins decided about it. */
export const portability = {
  slice: "psychologists",
  tables: ["psychologist_profiles", "psychologist_decisions"],
} as const;
