import { lastMoment } from "@/lib/care/handovers/span";
import { type CareTimes, careState } from "@/lib/care/relationships/relationship";
import { dayWords } from "./care-day";
import { EndCare, ResumeCare } from "./relationship-controls";

type Resting = CareTimes & {
  readonly relationshipId: string;
  readonly label: string | null;
  readonly byMe: boolean;
};
type RestingListProps = { readonly resting: readonly Resting[]; readonly now: Date; readonly zone: string };

/** Care that a psychologist reads nothing of now. Clients go by the psychologist's own label: their record is closed. */
export function RestingList({ resting, now, zone }: RestingListProps) {
  return (
    <ul className="grid gap-3">
      {resting.map((one) => (
        <RestingItem key={one.relationshipId} {...{ one, now, zone }} />
      ))}
    </ul>
  );
}

function RestingItem({ one, now, zone }: { one: Resting; now: Date; zone: string }) {
  const since = one.startedAt === null ? "" : ` since ${dayWords(one.startedAt, zone)}`;
  const name = one.label ?? `A client${since}`;
  const isPaused = careState(one, now) === "paused";
  return (
    <li className="grid gap-2 rounded-md border border-line bg-surface p-4">
      <p className="font-semibold [overflow-wrap:anywhere]">{name}</p>
      <p className="text-sm text-ink-2">{wordsOf(one, now, zone)}</p>
      {isPaused && (
        <div className="flex flex-wrap items-start gap-2">
          {one.byMe && <ResumeCare relationshipId={one.relationshipId} />}
          <EndCare relationshipId={one.relationshipId} name={name} keeps={KEEPS} />
        </div>
      )}
    </li>
  );
}

/** What each side keeps, told to the psychologist. */
export const KEEPS = [
  "The client keeps everything: their diary and all you worked on together.",
  "You read nothing of it any more. You keep your own notes and letters you signed.",
];

function wordsOf(one: Resting, now: Date, zone: string): string {
  if (careState(one, now) === "over") {
    const over = one.endedAt ?? one.endsAt;
    return over === null ? "Over." : `Over since ${dayWords(lastMoment(over), zone)}.`;
  }
  const since = one.pausedAt === null ? "" : ` since ${dayWords(one.pausedAt, zone)}`;
  return one.byMe
    ? `Paused by you${since}. Nothing can be opened until you go on.`
    : `Paused by the client${since}. They are the one who can go on with it.`;
}
