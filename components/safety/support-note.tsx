"use client";

import { EmergencyCall } from "@/components/safety/emergency-call";
import { titleOf } from "@/components/safety/support-words";
import { useHelpAnswer } from "@/components/safety/use-help-answer";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import type { CountryCode } from "@/lib/core/countries";
import { planResponse, type ResponsePlan } from "@/lib/risk/responses";
import type { Screening } from "@/lib/risk/types";
import { helpHref } from "@/lib/safety/help/links";

type SupportNoteProps = {
  readonly screening: Screening;
  readonly country: CountryCode | null;
  /** Opens the sheet. While a person writes it opens only when they ask, so that no letter goes astray. */
  readonly onOpen: () => void;
};

/** A calm offer beside the text while somebody writes. Its place is always there, so a screen reader hears it come. */
export function SupportNote({ screening, country, onOpen }: SupportNoteProps) {
  const plan = planResponse(screening);
  const urgent = plan.steps.some((step) => step === "emergency" || step === "emergency-alone");
  const answer = useHelpAnswer(country, urgent);
  return (
    <div role="status">
      {screening.failed === true && (
        <p className="rounded-md bg-help-soft p-3">
          If today is too much,{" "}
          <a className="link" href={helpHref(country)}>
            help is here
          </a>
          .
        </p>
      )}
      {plan.steps.length > 0 && (
        <div className="grid gap-3 rounded-md bg-help-soft p-3 sm:p-4">
          <p className="font-semibold">{titleOf(plan)}</p>
          {urgent && answer !== null && <EmergencyCall answer={answer} />}
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button variant={variantFor(plan)} onClick={onOpen}>
              {plan.rung === 1 ? "Sixty seconds to breathe" : "See what could help"}
            </Button>
            <span className="text-sm text-ink">You can go on writing. Nobody is told.</span>
          </p>
        </div>
      )}
    </div>
  );
}

/** One plum button at a time: where the emergency number is one, this is the second thing to press. */
function variantFor({ rung }: ResponsePlan): ButtonVariant {
  if (rung === 1) return "quiet";
  return rung === 2 ? "help" : "secondary";
}
