import type { LucideIcon } from "lucide-react";
import { BookOpen, House, PenLine, Settings, Shield, SunMoon } from "lucide-react";
import type { Route } from "next";

export type NavItem = { href: Route; label: string; icon: LucideIcon };

// Only what exists is listed; a later part adds its line with its first page.
export const clientItems: readonly NavItem[] = [
  { href: "/today", label: "Today", icon: House },
  { href: "/journal", label: "Journal", icon: BookOpen },
  { href: "/mood", label: "Mood", icon: SunMoon },
  { href: "/settings", label: "Settings", icon: Settings },
];

export const clientAddItems: readonly NavItem[] = [
  { href: "/journal/new", label: "Journal entry", icon: PenLine },
  { href: "/mood/new", label: "Mood", icon: SunMoon },
];

export const practiceItems: readonly NavItem[] = [
  { href: "/practice", label: "Today", icon: House },
  { href: "/settings", label: "Settings", icon: Settings },
];

export const adminItems: readonly NavItem[] = [
  { href: "/admin", label: "Overview", icon: Shield },
  { href: "/settings", label: "Settings", icon: Settings },
];
