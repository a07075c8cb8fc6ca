import type { CrisisContact } from "@/components/safety/reach-out";
import { SupportSteps } from "@/components/safety/support-steps";
import { GENTLE, titleOf } from "@/components/safety/support-words";
import type { CountryCode } from "@/lib/core/countries";
import { planResponse } from "@/lib/risk/responses";
import type { Screening } from "@/lib/risk/types";
import { helpFor } from "@/lib/safety/help/answer";

type SupportPanelProps = {
  readonly screening: Screening;
  readonly country: CountryCode | null;
  readonly crisisContact?: CrisisContact | null | undefined;
  readonly now: Date;
};

/** The same help as part of a page made on the server: what somebody without script sees after saving. */
export function SupportPanel({ screening, country, crisisContact, now }: SupportPanelProps) {
  const plan = planResponse(screening);
  if (plan.steps.length === 0) return null;
  return (
    <section
      aria-label={titleOf(plan)}
      className="grid gap-4 rounded-lg border border-line bg-surface p-4 sm:p-6"
    >
      <h2>{titleOf(plan)}</h2>
      <p className="text-ink-2">{GENTLE}</p>
      <SupportSteps plan={plan} answer={helpFor(country)} now={now} contact={crisisContact ?? null} />
    </section>
  );
}
