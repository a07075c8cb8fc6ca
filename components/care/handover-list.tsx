import { Badge } from "@/components/ui/badge";
import type { Handover } from "@/lib/care/handovers/handover";
import { dayWords } from "./care-day";

const ANSWERS = {
  waiting: { tone: "primary", words: "Waiting for their answer" },
  accepted: { tone: "ok", words: "They said yes" },
  declined: { tone: "neutral", words: "They said no" },
} as const;

type HandoverListProps = { readonly handovers: readonly Handover[]; readonly zone: string };

/** What a psychologist proposed for a client, and what the client said. */
export function HandoverList({ handovers, zone }: HandoverListProps) {
  if (handovers.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {handovers.map(({ id, kind, colleague, proposedAt, answer }) => {
        const { tone, words } = ANSWERS[answer ?? "waiting"];
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>
              {kind === "cover" ? "Cover by" : "Transfer to"} {colleague.displayName}, asked on{" "}
              {dayWords(proposedAt, zone)}
            </span>
            <Badge tone={tone}>{words}</Badge>
          </li>
        );
      })}
    </ul>
  );
}
