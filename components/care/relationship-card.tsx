import { CalendarDays, Eye, Lock } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { type Relationship, readableNow, type Terms } from "@/lib/care/relationships/relationship";
import { sharedList } from "@/lib/care/relationships/scope-words";
import { stateWords } from "./care-state";
import { TermsView } from "./terms-view";

type RelationshipCardProps = {
  readonly relationship: Relationship;
  readonly terms: Terms | null;
  /** "Thursday 26 November, 15:00", where one is planned with them. */
  readonly nextDate: string | null;
  readonly now: Date;
  readonly zone: string;
};

/** One psychologist on the client's care page: who, how it stands, what they can read, what was agreed. */
export function RelationshipCard({ relationship, terms, nextDate, now, zone }: RelationshipCardProps) {
  const { relationshipId, psychologist } = relationship;
  const list = sharedList(readableNow(relationship, now));
  return (
    <Card aria-labelledby={`care-${relationshipId}`} className="grid gap-4">
      <div className="grid gap-1">
        <h2 id={`care-${relationshipId}`} className="[overflow-wrap:anywhere]">
          {psychologist.displayName}
        </h2>
        {psychologist.practice && (
          <p className="text-ink-2 [overflow-wrap:anywhere]">{psychologist.practice}</p>
        )}
        <p>{stateWords(relationship, now, zone)}</p>
      </div>
      <ul className="grid gap-2">
        <li className="flex items-start gap-2.5">
          <Icon icon={list === null ? Lock : Eye} className="mt-0.5 text-ink-2" />
          <span>
            {list === null ? "They can read nothing of yours right now." : `They can read: ${list}.`}
          </span>
        </li>
        {nextDate !== null && (
          <li className="flex items-start gap-2.5">
            <Icon icon={CalendarDays} className="mt-0.5 text-ink-2" />
            <span>Next session: {nextDate}</span>
          </li>
        )}
      </ul>
      {terms !== null && terms.agreedAt !== null && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary">
            What you agreed on
          </summary>
          <TermsView terms={terms} name={psychologist.displayName} />
        </details>
      )}
      <p>
        <ButtonLink variant="secondary" href={`/care/sharing#care-${relationshipId}`}>
          Change what you share
        </ButtonLink>
      </p>
    </Card>
  );
}
