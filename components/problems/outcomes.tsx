import type { Route } from "next";
import Link from "next/link";
import type { Outcome, OutcomeKind } from "@/lib/work/outcomes/outcome";

const kinds: ReadonlyArray<{ kind: OutcomeKind; one: string; hrefOf: (id: string) => string }> = [
  { kind: "problem", one: "Problem areas", hrefOf: (id) => `/problems/${id}` },
  { kind: "skill", one: "Skills", hrefOf: (id) => `/skills/${id}` },
  { kind: "line", one: "Lines of your picture", hrefOf: (id) => `/care/picture#${id}` },
];

/** What came of an entry, one click away: what its words led to. Nothing came of it: nothing is shown. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="came-title" className="grid gap-3 rounded-md border border-line bg-surface p-4">
      <h2 id="came-title" className="text-lg">
        What came of it
      </h2>
      <dl className="grid gap-2">
        {kinds.map(({ kind, one, hrefOf }) => (
          <Kind
            key={kind}
            name={one}
            found={outcomes.filter((outcome) => outcome.kind === kind)}
            hrefOf={hrefOf}
          />
        ))}
      </dl>
    </section>
  );
}

type KindProps = {
  readonly name: string;
  readonly found: readonly Outcome[];
  readonly hrefOf: (id: string) => string;
};

function Kind({ name, found, hrefOf }: KindProps) {
  if (found.length === 0) return null;
  return (
    <div>
      <dt className="text-sm text-ink-2">{name}</dt>
      {found.map(({ id, words }) => (
        <dd key={id} className="[overflow-wrap:anywhere]">
          <Link href={hrefOf(id) as Route} className="link inline-flex min-h-11 items-center">
            {words}
          </Link>
        </dd>
      ))}
    </div>
  );
}
