import { BadgeCheck } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { PublicCard } from "@/lib/care/psychologists/queries";
import { countryName, dayWords } from "./card-words";

/** A verified psychologist as clients see them. */
export function PsychologistCard({ card }: { readonly card: PublicCard }) {
  const { displayName, practice, bio, availability } = card;
  return (
    <Card aria-label={displayName} className="grid gap-3">
      <div className="grid gap-1">
        <h2>{displayName}</h2>
        {practice && <p className="text-ink-2">{practice}</p>}
        <p>
          {card.isBeingChecked ? (
            <Badge tone="warn">Registration is being checked again</Badge>
          ) : (
            <Badge tone="ok">
              <Icon icon={BadgeCheck} className="size-4" /> Verified
            </Badge>
          )}
        </p>
      </div>
      {bio && <p className="whitespace-pre-line">{bio}</p>}
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[auto_1fr]">
        <Row label="Works with" value={card.specialities.join(", ")} />
        <Row label="Languages" value={card.languages.join(", ")} />
        {availability && <Row label="Is there" value={availability} />}
        <Row
          label="Registered"
          value={`${card.register}, ${countryName(card.jurisdiction)}, until ${dayWords(card.registeredUntil)}`}
        />
      </dl>
    </Card>
  );
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="contents">
      <dt className="text-ink-2">{label}</dt>
      <dd className="font-medium [overflow-wrap:anywhere] max-sm:mb-2">{value}</dd>
    </div>
  );
}
