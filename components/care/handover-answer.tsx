import { Card } from "@/components/ui/card";
import type { Handover } from "@/lib/care/handovers/handover";
import { lastMoment } from "@/lib/care/handovers/span";
import { dayWords } from "./care-day";
import { HandoverChoices } from "./handover-choices";
import { InviteCard } from "./invite-card";

type HandoverAnswerProps = {
  readonly handover: Handover;
  readonly name: string | null;
  readonly zone: string;
};

/** A colleague is proposed: who, from when to when, and the client's own yes or no. */
export function HandoverAnswer({ handover, name, zone }: HandoverAnswerProps) {
  const { id, kind, proposedByName, colleague, words } = handover;
  const title = kind === "cover" ? "Somebody to cover for a while" : "Somebody new to work with";
  return (
    <Card aria-labelledby={`handover-${id}`} className="grid gap-5">
      <div className="grid gap-2">
        <h2 id={`handover-${id}`}>{title}</h2>
        <p>{sentenceOf(handover, zone)}</p>
        <p className="text-ink-2">Nothing changes unless you say yes. You can also talk about it first.</p>
      </div>
      {words !== null && (
        <blockquote className="border-l-2 border-primary pl-4 [overflow-wrap:anywhere] whitespace-pre-line">
          <p>{words}</p>
          <footer className="text-sm text-ink-2">{proposedByName}</footer>
        </blockquote>
      )}
      <InviteCard face={colleague} />
      <HandoverChoices id={id} colleague={colleague.displayName} name={name} />
    </Card>
  );
}

function sentenceOf({ kind, proposedByName, colleague, startsAt, endsAt }: Handover, zone: string): string {
  const who = colleague.displayName;
  if (kind === "transfer")
    return `${proposedByName} suggests that ${who} works with you from now on. If you say yes, your work with ${proposedByName} ends, and they read nothing any more.`;
  const from = startsAt === null ? "from now" : `from ${dayWords(startsAt, zone)}`;
  const to = endsAt === null ? "" : ` to ${dayWords(lastMoment(endsAt), zone)}`;
  return `${proposedByName} suggests that ${who} is there for you ${from}${to}. After the last day ${who} reads nothing any more, by itself.`;
}
