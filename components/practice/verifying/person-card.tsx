import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Listed } from "@/lib/care/psychologists/queries";
import type { Standing } from "@/lib/care/psychologists/standing";
import { countryName, dayWords, momentWords, REASON_WORDS, STANDING_WORDS } from "../card-words";
import { DeclineForm } from "./decline-form";
import { ReinstateForm } from "./reinstate-form";
import { SuspendForm } from "./suspend-form";
import { VerifyForm } from "./verify-form";

const TONES: Readonly<Record<Standing, BadgeTone>> = {
  waiting: "primary",
  again: "primary",
  expired: "warn",
  expiring: "warn",
  verified: "ok",
  suspended: "danger",
  declined: "neutral",
};

const DECISION_WORDS = {
  verified: "Verified",
  renewed: "Verified again",
  declined: "Declined",
  suspended: "Suspended",
  reinstated: "Let back in",
} as const;

type PersonCardProps = { readonly person: Listed; readonly zone: string; readonly isSelf: boolean };

/** One psychologist for an admin: what they say of their registration, and what can be decided now. */
export function PersonCard({ person, zone, isSelf }: PersonCardProps) {
  const { standing, displayName, username } = person;
  return (
    <Card aria-labelledby={`person-${person.id}`} className="grid gap-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <h3 id={`person-${person.id}`} className="text-lg">
            {displayName}
          </h3>
          <p className="text-ink-2">
            Username <span className="[overflow-wrap:anywhere]">{username}</span>
          </p>
        </div>
        <Badge tone={TONES[standing]}>{STANDING_WORDS[standing]}</Badge>
      </div>
      <Credentials person={person} zone={zone} />
      {isSelf ? <p>This is you. Another admin decides.</p> : <Choices person={person} />}
    </Card>
  );
}

function Credentials({ person, zone }: { readonly person: Listed; readonly zone: string }) {
  const { decision } = person;
  const rows: ReadonlyArray<readonly [string, string | null]> = [
    ["Register", person.register],
    ["Number", person.registrationNumber],
    ["Country", countryName(person.jurisdiction)],
    ["Registered until", dayWords(person.registeredUntil)],
    ["Practice", person.practice],
    ["Applied", person.appliedAt && momentWords(person.appliedAt, zone)],
    [
      "Last decision",
      decision &&
        `${DECISION_WORDS[decision.decision]} on ${momentWords(decision.at, zone)}: ${REASON_WORDS[decision.reason]}`,
    ],
  ];
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
      {rows.map(([label, value]) =>
        value ? (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="font-medium [overflow-wrap:anywhere] max-sm:mb-2">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Choices({ person }: { readonly person: Listed }) {
  const { id, standing, username } = person;
  if (standing === "suspended") return <ReinstateForm id={id} />;
  if (standing === "declined") return null;
  const looksUp = standing === "waiting" || standing === "again";
  return (
    <div className="grid gap-3">
      {looksUp && <VerifyForm id={id} />}
      {standing === "waiting" ? <DeclineForm id={id} /> : <SuspendForm id={id} username={username} />}
    </div>
  );
}
