import { lastMoment } from "@/lib/care/handovers/span";
import { careState, type Relationship } from "@/lib/care/relationships/relationship";
import { dayWords } from "./care-day";

/** Where care stands, in a sentence for the client. */
export function stateWords(relationship: Relationship, now: Date, zone: string): string {
  const { startedAt, endsAt, endedAt, kind, pausedBy, psychologist } = relationship;
  const state = careState(relationship, now);
  if (state === "over") {
    const over = endedAt ?? endsAt;
    return over === null ? "This is over." : `This ended on ${dayWords(lastMoment(over), zone)}.`;
  }
  if (psychologist.suspended) return "They cannot use this site at the moment, and read nothing of yours.";
  if (state === "paused")
    return pausedBy === psychologist.id
      ? "They paused this. Until they go on, they read nothing."
      : "You paused this. Until you go on, they read nothing.";
  const until = endsAt === null ? "" : ` until ${dayWords(lastMoment(endsAt), zone)}`;
  if (state === "waiting" && startedAt !== null)
    return `They cover from ${dayWords(startedAt, zone)}${until}. Before that they read nothing.`;
  if (kind === "cover") return `They cover for your psychologist${until}.`;
  return startedAt === null
    ? "This has not begun."
    : `You have worked together since ${dayWords(startedAt, zone)}.`;
}
