import type { Role } from "@/lib/core/roles";

/** Somebody made up, whom one click on /demo signs in. Their usernames are the names of their roles there. */
export type DemoPerson = {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  /** In a domain that can never receive mail (RFC 2606), so that no real person's account is taken for theirs. */
  readonly email: string;
};

export const DEMO_USERNAMES = ["maya", "sam", "okafor", "admin", "admin2"] as const;
export type DemoUsername = (typeof DEMO_USERNAMES)[number];

export const demoPeople: Readonly<Record<DemoUsername, DemoPerson>> = {
  maya: { username: "maya", name: "Maya", role: "client", email: "maya@demo.invalid" },
  sam: { username: "sam", name: "Sam", role: "client", email: "sam@demo.invalid" },
  okafor: { username: "okafor", name: "Dr Ngozi Okafor", role: "psychologist", email: "okafor@demo.invalid" },
  admin: { username: "admin", name: "Ana Duarte", role: "admin", email: "ana@demo.invalid" },
  admin2: { username: "admin2", name: "Henrik Lund", role: "admin", email: "henrik@demo.invalid" },
};
