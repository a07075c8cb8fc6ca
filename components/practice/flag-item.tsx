import { Flag as FlagIcon } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { type Flag, flagNames } from "@/lib/care/caseload/flags";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { SnoozeForm } from "./snooze-form";

type FlagItemProps = {
  readonly flag: Flag;
  readonly client: { readonly clientId: string; readonly name: string };
  readonly today: LocalDay;
  /** The first day it may rest until, the day the form starts with, and the last one. */
  readonly rest: { readonly from: LocalDay; readonly start: LocalDay; readonly to: LocalDay };
  readonly idempotencyKey: string;
};

/** One flag: whose, why, since when, and the way to put it aside. */
export function FlagItem({ flag, client, today, rest, idempotencyKey }: FlagItemProps) {
  const { kind, since, reason } = flag;
  const id = `${client.clientId}-${kind}`;
  return (
    <article id={id} className="grid gap-1 px-4 py-3 target:bg-primary-soft">
      <div className="flex flex-wrap items-center gap-x-3">
        <Link
          href={`/practice/clients/${client.clientId}` as Route}
          prefetch={false}
          data-desk-row=""
          className="inline-flex min-h-11 items-center rounded-sm font-semibold text-ink hover:text-primary"
        >
          {client.name}
        </Link>
        <span className="inline-flex items-center gap-1.5 font-semibold text-warn">
          <Icon icon={FlagIcon} className="size-4" />
          {flagNames[kind]}
        </span>
        <span className="text-sm text-ink-2">since {shortDay(since, today)}</span>
      </div>
      <p>{reason}</p>
      <details>
        <summary className="inline-flex min-h-11 w-fit cursor-pointer list-none items-center rounded-sm font-semibold text-primary hover:text-primary-ink [&::-webkit-details-marker]:hidden">
          Put aside
          <span className="sr-only">
            : {flagNames[kind]}, {client.name}
          </span>
        </summary>
        <SnoozeForm clientId={client.clientId} flag={kind} rest={rest} idempotencyKey={idempotencyKey} />
      </details>
    </article>
  );
}
