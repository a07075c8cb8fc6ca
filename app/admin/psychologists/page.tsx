import type { Metadata } from "next";
import { PersonCard } from "@/components/practice/verifying/person-card";
import { EmptyState } from "@/components/ui/states";
import { adminDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { type Listed, listPsychologists } from "@/lib/care/psychologists/queries";
import type { Standing } from "@/lib/care/psychologists/standing";

export const metadata: Metadata = { title: "Psychologists" };

const PARTS: ReadonlyArray<{ id: string; title: string; about: string; holds: readonly Standing[] }> = [
  {
    id: "waiting",
    title: "To look up",
    about: "New applications, and registrations that were changed since they were verified.",
    holds: ["waiting", "again"],
  },
  {
    id: "due",
    title: "Registration ends or has ended",
    about:
      "Within 60 days, or already. Nobody is shut out by a date: ask them for the new one, or suspend them.",
    holds: ["expired", "expiring"],
  },
  { id: "suspended", title: "Suspended", about: "They cannot sign in.", holds: ["suspended"] },
  { id: "verified", title: "Verified", about: "At work here.", holds: ["verified"] },
  {
    id: "declined",
    title: "Declined or taken back",
    about: "They can apply again.",
    holds: ["declined"],
  },
];

export default async function AdminPsychologistsPage() {
  const actor = await requireRole("admin");
  const people = await listPsychologists(adminDesk(actor), new Date());
  return (
    <div className="grid gap-8">
      <header className="grid max-w-2xl gap-2">
        <h1>Psychologists</h1>
        <p className="text-ink-2">
          You see what they wrote about their registration, and nothing of their work or their clients.
        </p>
      </header>
      {people.length === 0 && (
        <EmptyState title="Nobody has applied yet">
          Who signs up and chooses “Apply to work here” waits on this page.
        </EmptyState>
      )}
      {PARTS.map((part) => {
        const here = people.filter(({ standing }) => part.holds.includes(standing));
        return here.length === 0 ? null : (
          <section key={part.id} aria-labelledby={part.id} className="grid gap-3">
            <h2 id={part.id}>
              {part.title} <span className="font-normal text-ink-2">{here.length}</span>
            </h2>
            <p className="text-ink-2">{part.about}</p>
            <People people={here} zone={actor.zone} self={actor.id} />
          </section>
        );
      })}
    </div>
  );
}

type PeopleProps = { readonly people: readonly Listed[]; readonly zone: string; readonly self: string };

function People({ people, zone, self }: PeopleProps) {
  return (
    <ul className="grid items-start gap-4 xl:grid-cols-2">
      {people.map((person) => (
        <li key={person.id}>
          <PersonCard person={person} zone={zone} isSelf={person.id === self} />
        </li>
      ))}
    </ul>
  );
}
