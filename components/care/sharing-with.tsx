import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { careState, type Relationship } from "@/lib/care/relationships/relationship";
import { stateWords } from "./care-state";
import { EndCare, PauseCare, ResumeCare } from "./relationship-controls";
import { SharingParts } from "./sharing-parts";

type SharingWithProps = { readonly relationship: Relationship; readonly now: Date; readonly zone: string };

/** One psychologist on the sharing page: part by part, how it looks to them, pausing and ending. */
export function SharingWith({ relationship, now, zone }: SharingWithProps) {
  const { relationshipId, psychologist } = relationship;
  const { displayName } = psychologist;
  const state = careState(relationship, now);
  return (
    <Card id={`care-${relationshipId}`} aria-labelledby={`name-${relationshipId}`} className="grid gap-5">
      <div className="grid gap-1">
        <h2 id={`name-${relationshipId}`} className="[overflow-wrap:anywhere]">
          {displayName}
        </h2>
        <p>{stateWords(relationship, now, zone)}</p>
        {state === "paused" && <p className="text-ink-2">What you choose here holds again once you go on.</p>}
      </div>
      <SharingParts relationship={relationship} />
      {state === "running" && !psychologist.suspended && (
        <p>
          <ButtonLink variant="secondary" href={`/care/sharing/preview/${relationshipId}` as Route}>
            See what {displayName} sees
          </ButtonLink>
        </p>
      )}
      <div className="grid gap-3 border-t border-line pt-4">
        <h3>Pause or end</h3>
        <p className="text-ink-2">{pauseWords(relationship, state)}</p>
        <div className="flex flex-wrap items-start gap-2">
          {state === "running" && <PauseCare relationshipId={relationshipId} />}
          {state === "paused" && relationship.pausedBy !== psychologist.id && (
            <ResumeCare relationshipId={relationshipId} />
          )}
        </div>
        <EndCare
          relationshipId={relationshipId}
          name={displayName}
          keeps={[
            `You keep everything: your diary and all you worked on together.`,
            `${displayName} reads nothing any more. They keep their own notes and letters that were signed.`,
          ]}
        />
      </div>
    </Card>
  );
}

function pauseWords({ pausedBy, psychologist }: Relationship, state: string): string {
  if (state === "waiting") return "It has not begun. You can still end it.";
  if (state === "running")
    return `While it is paused, ${psychologist.displayName} reads nothing. You go on whenever you like.`;
  return pausedBy === psychologist.id
    ? `${psychologist.displayName} paused this, so they are the one who can go on with it.`
    : "You can go on whenever you like.";
}
