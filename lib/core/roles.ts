export const ROLES = ["client", "psychologist", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Where each role lands after signing in. */
export const HOME: Readonly<Record<Role, "/today" | "/practice" | "/admin">> = {
  client: "/today",
  psychologist: "/practice",
  admin: "/admin",
};
