import type { LucideIcon } from "lucide-react";
import {
  BookOpen,
  ClipboardList,
  FileText,
  Flag,
  HeartHandshake,
  House,
  IdCard,
  LayoutTemplate,
  MailPlus,
  NotebookPen,
  PenLine,
  Settings,
  Shield,
  Sprout,
  SunMoon,
  UserCheck,
  Users,
} from "lucide-react";
import type { Route } from "next";

export type NavItem = {
  readonly href: Route;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Pages elsewhere that belong to it. */
  readonly alsoAt?: readonly string[];
  /** On a phone it has no tab: five fit a thumb, and the top bar leads to the settings. */
  readonly railOnly?: true;
};

/** What a link has to know of an item; icons cannot cross to the browser's side. */
export const placeOf = ({ href, alsoAt }: NavItem) => (alsoAt ? { href, alsoAt } : { href });

const settings: NavItem = { href: "/settings", label: "Settings", icon: Settings, railOnly: true };

// Only what exists is listed; a later part adds its line with its first page.
export const clientItems: readonly NavItem[] = [
  { href: "/today", label: "Today", icon: House },
  { href: "/journal", label: "Journal", icon: BookOpen },
  { href: "/mood", label: "Mood", icon: SunMoon, railOnly: true },
  { href: "/toolkit", label: "Toolkit", icon: Sprout, alsoAt: ["/problems", "/skills", "/plan"] },
  { href: "/care", label: "Care", icon: HeartHandshake },
  settings,
];

export const clientAddItems: readonly NavItem[] = [
  { href: "/journal/new", label: "Journal entry", icon: PenLine },
  { href: "/mood/new", label: "Mood", icon: SunMoon },
  { href: "/plan/new", label: "Activity", icon: Sprout },
];

export const practiceItems: readonly NavItem[] = [
  { href: "/practice", label: "Today", icon: House },
  { href: "/practice/caseload", label: "Caseload", icon: Users, alsoAt: ["/practice/clients"] },
  { href: "/practice/flags", label: "Needs a look", icon: Flag },
  { href: "/practice/briefs", label: "Briefs", icon: ClipboardList },
  { href: "/practice/notes", label: "Notes", icon: NotebookPen, railOnly: true },
  { href: "/practice/letters", label: "Letters", icon: FileText, railOnly: true },
  { href: "/practice/templates", label: "Templates", icon: LayoutTemplate, railOnly: true },
  { href: "/practice/invites", label: "Invitations", icon: MailPlus, railOnly: true },
  { href: "/practice/profile", label: "Profile", icon: IdCard, railOnly: true },
  settings,
];

export const adminItems: readonly NavItem[] = [
  { href: "/admin", label: "Overview", icon: Shield },
  { href: "/admin/psychologists", label: "Psychologists", icon: UserCheck },
  settings,
];
