import type { Profile } from "@/lib/account/profile/profile";
import type { Failure } from "@/lib/core/result";

/** The profile as it is now, when a form lost to another page; else null. */
export function newerProfile(failure: Failure | null): Profile | null {
  return failure?.code === "conflict" ? (failure.current as Profile) : null;
}

/** What is saved now, beside what was typed here. */
export function Elsewhere({
  rows,
}: {
  readonly rows: ReadonlyArray<readonly [label: string, value: string | null]>;
}) {
  return (
    <section aria-label="What is saved now" className="grid gap-3 rounded-md bg-sunk p-4">
      <p>
        <strong className="font-semibold">What is saved now</strong> is below. What you typed is still in the
        fields; save again to replace it.
      </p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-sm text-ink-2">{label}</dt>
            <dd className="[overflow-wrap:anywhere]">{value ?? "Nothing"}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
