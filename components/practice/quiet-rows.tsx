import Link from "next/link";
import type { OpenInvitation, PausedClient } from "@/lib/care/caseload/caseload";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";

type QuietRowsProps = {
  readonly paused: readonly PausedClient[];
  readonly invitations: readonly OpenInvitation[];
  readonly today: LocalDay;
};

/** Who is on pause, and who was invited and has not answered: nothing of theirs can be opened. */
export function QuietRows({ paused, invitations, today }: QuietRowsProps) {
  if (paused.length + invitations.length === 0) return null;
  return (
    <section aria-labelledby="quiet-rows" className="grid gap-2">
      <h2 id="quiet-rows" className="text-lg">
        On pause and invited
      </h2>
      <ul className="rounded-md border border-line bg-sunk">
        {paused.map(({ clientId, name, pausedOn, byMe }) => (
          <li
            key={clientId}
            className="flex flex-wrap gap-x-3 border-b border-line px-4 py-2.5 last:border-b-0"
          >
            <span className="font-medium">{name}</span>
            <span className="text-ink-2">
              Paused since {shortDay(pausedOn, today)} {byMe ? "by you" : "by the client"}. Nothing can be
              opened until care goes on.
            </span>
          </li>
        ))}
        {invitations.map(({ id, label, sentOn, expiresOn }) => (
          <li key={id} className="flex flex-wrap gap-x-3 border-b border-line px-4 py-2.5 last:border-b-0">
            <span className="font-medium">{label ?? "Somebody you invited"}</span>
            <span className="text-ink-2">
              Invited on {shortDay(sentOn, today)}, no answer yet. Open until {shortDay(expiresOn, today)}.
            </span>
            <Link href="/practice/invites" className="link">
              Invitations
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
