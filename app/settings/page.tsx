import {
  ChevronRight,
  Download,
  Eye,
  IdCard,
  KeyRound,
  type LucideIcon,
  Palette,
  Shield,
  Smile,
  Stethoscope,
  Tags,
  UserRound,
} from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { SignOutButton } from "@/components/device/sign-out-button";
import { Icon } from "@/components/ui/icon";
import { requireActor } from "@/lib/auth/gates";
import type { Role } from "@/lib/core/roles";

export const metadata: Metadata = { title: "Settings" };

type Row = {
  readonly href: Route;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly about: string;
  readonly only?: Role;
};

const rows: readonly Row[] = [
  {
    href: "/settings/profile",
    icon: UserRound,
    title: "Profile",
    about: "Name, username, phone, country, time zone",
  },
  {
    href: "/settings/appearance",
    icon: Palette,
    title: "Appearance",
    about: "Colours, letters and the quick exit",
  },
  {
    href: "/settings/security",
    icon: KeyRound,
    title: "Security",
    about: "Password, second step, email and your devices",
  },
  {
    href: "/settings/privacy",
    icon: Shield,
    title: "Privacy",
    about: "Who can see what, and how new entries start",
    only: "client",
  },
  {
    href: "/settings/access-log",
    icon: Eye,
    title: "Who looked",
    about: "What others opened or changed in your diary",
    only: "client",
  },
  {
    href: "/settings/answers",
    icon: Smile,
    title: "How you answer",
    about: "Faces or 1 to 10, and what you follow",
    only: "client",
  },
  {
    href: "/settings/words",
    icon: Tags,
    title: "Your words",
    about: "Rename, merge or hide them",
    only: "client",
  },
  {
    href: "/settings/your-data",
    icon: Download,
    title: "Your data",
    about: "Download all that is yours",
  },
  {
    href: "/practice/profile",
    icon: IdCard,
    title: "Your card",
    about: "Registration, practice, languages, when you are there",
    only: "psychologist",
  },
  {
    href: "/apply",
    icon: Stethoscope,
    title: "Work here as a psychologist",
    about: "Apply with your registration",
    only: "client",
  },
];

export default async function SettingsPage() {
  const actor = await requireActor();
  const shown = rows.filter(({ only }) => only === undefined || only === actor.role);
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6">
      <header className="grid gap-1">
        <h1>Settings</h1>
        <p className="text-ink-2">
          Signed in as <strong className="font-semibold text-ink">{actor.username}</strong>
        </p>
      </header>
      <nav aria-label="Settings">
        <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
          {shown.map((row) => (
            <SettingsRow key={row.href} row={row} />
          ))}
        </ul>
      </nav>
      <div className="-ml-3">
        <SignOutButton scope={{ owner: actor.id, session: actor.sessionId }} />
      </div>
    </div>
  );
}

function SettingsRow({ row: { href, icon, title, about } }: { readonly row: Row }) {
  return (
    <li>
      <Link
        href={href}
        className="flex items-center gap-4 px-4 py-3.5 text-ink no-underline -outline-offset-4 hover:bg-primary-soft sm:px-5"
      >
        <Icon icon={icon} className="size-6 text-primary" />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{title}</span>
          <span className="block text-sm text-ink-2">{about}</span>
        </span>
        <Icon icon={ChevronRight} className="text-ink-3" />
      </Link>
    </li>
  );
}
