import type { Route } from "next";
import Link from "next/link";
import type { Caseload } from "@/lib/care/caseload/caseload";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { DeskCard } from "./desk-card";

type Props = { readonly caseload: Caseload; readonly today: LocalDay };
type Line = { readonly key: string; readonly href: string; readonly name: string; readonly words: string };

const letterWords = { progress: "Progress report", referral: "Referral letter" } as const;

function linesOf({ rows, invitations, letters }: Caseload, today: LocalDay): Line[] {
  const disputes = rows.flatMap(({ clientId, name, flags }) =>
    flags
      .filter(({ kind }) => kind === "line-disputed")
      .map(({ reason }) => ({
        key: clientId,
        href: `/practice/clients/${clientId}/formulation`,
        name,
        words: reason,
      })),
  );
  const written = letters.map(({ id, clientId, name, kind, waitsFor, since }) => {
    const day = shortDay(since, today);
    const words =
      waitsFor === "client"
        ? `${letterWords[kind]}, with the client since ${day}.`
        : `${letterWords[kind]}, approved on ${day}. It waits for your signature.`;
    return { key: id, href: `/practice/clients/${clientId}/letters`, name, words };
  });
  const invited = invitations.map(({ id, label, sentOn, expiresOn }) => ({
    key: id,
    href: "/practice/invites",
    name: label ?? "Somebody you invited",
    words: `Invited on ${shortDay(sentOn, today)}. Open until ${shortDay(expiresOn, today)}.`,
  }));
  return [...disputes, ...written, ...invited];
}

/** What waits for an answer, one's own or somebody else's. */
export function Unanswered({ caseload, today }: Props) {
  const lines = linesOf(caseload, today);
  return (
    <DeskCard title="Not answered yet">
      {lines.length === 0 && <p className="text-ink-2">No invitation, letter or dispute is open.</p>}
      <ul className="divide-y divide-line">
        {lines.map(({ key, href, name, words }) => (
          <li key={key} className="flex flex-wrap items-center gap-x-3 py-1">
            <Link
              href={href as Route}
              prefetch={false}
              className="inline-flex min-h-11 items-center rounded-sm font-semibold text-ink hover:text-primary"
            >
              {name}
            </Link>
            <span className="text-ink-2">{words}</span>
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}
