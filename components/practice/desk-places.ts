import type { Route } from "next";

export type DeskPlace = { readonly label: string; readonly href: Route };

/** Where the palette leads besides clients. Only what exists is listed. */
export const deskPlaces: readonly DeskPlace[] = [
  { label: "Today", href: "/practice" },
  { label: "Caseload", href: "/practice/caseload" },
  { label: "Needs a look", href: "/practice/flags" },
  { label: "Today’s briefs", href: "/practice/briefs" },
  { label: "Notes", href: "/practice/notes" },
  { label: "Letters", href: "/practice/letters" },
  { label: "Templates", href: "/practice/templates" },
  { label: "New template", href: "/practice/templates/new" },
  { label: "Invitations", href: "/practice/invites" },
  { label: "Invite a client", href: "/practice/invites/new" },
  { label: "Your card", href: "/practice/profile" },
  { label: "Settings", href: "/settings" },
  { label: "Password and devices", href: "/settings/security" },
];
