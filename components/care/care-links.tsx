import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { careLinks } from "./care-rooms";

/** The rooms of care, each with what it is for. */
export function CareLinks() {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {careLinks.map(({ href, label, about, icon }) => (
        <li key={href}>
          <Link
            href={href as Route}
            className="flex h-full min-h-16 items-start gap-3 rounded-md border border-line bg-surface p-4 text-ink no-underline hover:border-primary"
          >
            <Icon icon={icon} className="mt-0.5 text-primary" />
            <span>
              <span className="block font-semibold">{label}</span>
              <span className="block text-sm text-ink-2">{about}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
