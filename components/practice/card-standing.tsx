import { Notice } from "@/components/ui/notice";
import type { OwnCard } from "@/lib/care/psychologists/queries";
import { dayWords } from "./card-words";

/** What a psychologist should know about their registration; nothing when all is well. For the profile and the desk. */
export function CardStanding({ card }: { readonly card: Pick<OwnCard, "standing" | "registeredUntil"> }) {
  const until = dayWords(card.registeredUntil);
  if (card.standing === "again")
    return (
      <Notice tone="info" title="An admin looks at your registration again">
        You changed it. Your work goes on meanwhile, and your card says that it is being checked.
      </Notice>
    );
  if (card.standing === "expiring")
    return (
      <Notice tone="warn" title={`Your registration ends on ${until}`}>
        When it is renewed, please write the new date on your card. An admin then looks it up.
      </Notice>
    );
  if (card.standing === "expired")
    return (
      <Notice tone="warn" title={`Your registration ended on ${until}`}>
        Nothing shuts by itself, but the admins see it too and may end your access. Please write the new date
        on your card.
      </Notice>
    );
  return null;
}
