import type { LucideIcon } from "lucide-react";
import {
  BookUser,
  CalendarDays,
  Eye,
  FileText,
  History,
  ListChecks,
  Mail,
  MessagesSquare,
  Shapes,
} from "lucide-react";

type CareRoom = {
  readonly href: `/${string}`;
  readonly label: string;
  readonly about: string;
  readonly icon: LucideIcon;
};

// Only what exists is listed; each room adds its line with its first page.
export const careLinks: readonly CareRoom[] = [
  { href: "/care/sharing", label: "Sharing", about: "Who can read what. Pause or end it.", icon: Eye },
  { href: "/care/dates", label: "Sessions", about: "When you meet, and when you met.", icon: CalendarDays },
  {
    href: "/care/agenda",
    label: "To talk about",
    about: "What you want to bring next time.",
    icon: MessagesSquare,
  },
  { href: "/care/homework", label: "Homework", about: "What to try until you meet again.", icon: ListChecks },
  {
    href: "/care/picture",
    label: "Your picture",
    about: "How things hang together, line by line.",
    icon: Shapes,
  },
  {
    href: "/care/letters",
    label: "Letters",
    about: "What is written about you, for your yes.",
    icon: FileText,
  },
  {
    href: "/care/details",
    label: "Contact details",
    about: "How to reach your psychologist.",
    icon: BookUser,
  },
  {
    href: "/settings/access-log",
    label: "Access log",
    about: "What somebody opened, and when.",
    icon: History,
  },
  { href: "/care/invite", label: "Invite", about: "Invite your psychologist.", icon: Mail },
];
