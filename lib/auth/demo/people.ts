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

/** Made-up people nobody signs in as: the rest of the psychologist's caseload, and two who wait to be verified. */
export const SUPPORTING_USERNAMES = [
  "priya",
  "tomasz",
  "leah",
  "jonas",
  "noor",
  "varga",
  "lindqvist",
] as const;
export type SupportingUsername = (typeof SUPPORTING_USERNAMES)[number];

export const supportingPeople: Readonly<Record<SupportingUsername, DemoPerson>> = {
  priya: { username: "priya", name: "Priya", role: "client", email: "priya@demo.invalid" },
  tomasz: { username: "tomasz", name: "Tomasz", role: "client", email: "tomasz@demo.invalid" },
  leah: { username: "leah", name: "Leah", role: "client", email: "leah@demo.invalid" },
  jonas: { username: "jonas", name: "Jonas", role: "client", email: "jonas@demo.invalid" },
  noor: { username: "noor", name: "Noor", role: "client", email: "noor@demo.invalid" },
  varga: { username: "varga", name: "Dr Ilona Varga", role: "client", email: "varga@demo.invalid" },
  lindqvist: {
    username: "lindqvist",
    name: "Per Lindqvist",
    role: "client",
    email: "lindqvist@demo.invalid",
  },
};
