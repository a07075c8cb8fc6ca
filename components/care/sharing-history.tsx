import { type ConsentRow, careState, type Relationship } from "@/lib/care/relationships/relationship";
import { SCOPE_WORDS } from "@/lib/care/relationships/scope-words";
import { dayWords } from "./care-day";

type SharingHistoryProps = {
  readonly consents: readonly ConsentRow[];
  readonly relationships: readonly Relationship[];
  readonly now: Date;
  readonly zone: string;
};

/** Every consent ever given: to whom, for what, from when until when, and the words agreed to. */
export function SharingHistory({ consents, relationships, now, zone }: SharingHistoryProps) {
  const byId = new Map(relationships.map((one) => [one.relationshipId, one]));
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary">
        What you shared, and when
      </summary>
      {consents.length === 0 ? (
        <p className="text-ink-2">You have not shared anything yet.</p>
      ) : (
        <ul className="mt-2 grid gap-3">
          {consents.map((consent) => (
            <li key={consent.id} className="grid gap-0.5 border-l-2 border-line pl-4">
              <HistoryLine consent={consent} of={byId.get(consent.relationshipId)} {...{ now, zone }} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

type LineProps = {
  readonly consent: ConsentRow;
  readonly of: Relationship | undefined;
  readonly now: Date;
  readonly zone: string;
};

function HistoryLine({ consent, of, now, zone }: LineProps) {
  const until = lastDay(consent, of, now);
  return (
    <>
      <p className="font-medium">
        {SCOPE_WORDS[consent.scope].title}, {of?.psychologist.displayName ?? "a psychologist"}
      </p>
      <p className="text-sm text-ink-2">
        From {dayWords(consent.grantedAt, zone)}{" "}
        {until ? `until ${dayWords(until, zone)}` : "until today, and on"}.
      </p>
      <details className="text-sm">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-primary">
          What you agreed to
        </summary>
        <p className="whitespace-pre-line text-ink-2">“{consent.agreedText}”</p>
      </details>
    </>
  );
}

/** A consent lasts until it is withdrawn, or until its care is over. */
function lastDay({ withdrawnAt }: ConsentRow, of: Relationship | undefined, now: Date): Date | null {
  if (withdrawnAt !== null || !of || careState(of, now) !== "over") return withdrawnAt;
  return of.endedAt ?? of.endsAt;
}
