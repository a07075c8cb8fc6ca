"use client";

import { useEffect, useState } from "react";
import type { CrisisContact } from "@/components/safety/reach-out";
import type { SupportSteps as Steps } from "@/components/safety/support-steps";
import { GENTLE, titleOf } from "@/components/safety/support-words";
import { useHelpAnswer } from "@/components/safety/use-help-answer";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { Sheet } from "@/components/ui/dialog";
import type { CountryCode } from "@/lib/core/countries";
import { planResponse } from "@/lib/risk/responses";
import type { Screening } from "@/lib/risk/types";
import { helpHref } from "@/lib/safety/help/links";

export type SupportSheetProps = {
  readonly screening: Screening;
  readonly country: CountryCode | null;
  readonly crisisContact?: CrisisContact | null | undefined;
  /** False keeps it closed but mounted, so that the focus returns to where it was. */
  readonly open?: boolean;
  /** Closing means nothing but closing: no answer is read into it, and no state may be kept from it. */
  readonly onClose: () => void;
};

/** Help in three rungs, for what the rules found. It opens over the page; what was written stays and is saved. */
export function SupportSheet({ screening, country, crisisContact, open = true, onClose }: SupportSheetProps) {
  const answer = useHelpAnswer(country, open);
  const SupportSteps = useSupportSteps(open);
  const [now] = useState(() => new Date());
  const plan = planResponse(screening);
  const alone = plan.steps[0] === "emergency-alone";
  return (
    <Sheet
      open={open && plan.steps.length > 0}
      onClose={onClose}
      title={titleOf(plan)}
      description={alone ? undefined : GENTLE}
      actions={
        <Button variant="secondary" onClick={onClose}>
          Keep writing
        </Button>
      }
    >
      {answer === null || SupportSteps === null ? (
        <p>
          <a className={buttonLook({ variant: "help", size: "lg" })} href={helpHref(country)}>
            Get help now
          </a>
        </p>
      ) : (
        <SupportSteps plan={plan} answer={answer} now={now} contact={crisisContact ?? null} />
      )}
      {alone && <p className="text-sm text-ink-2">{GENTLE}</p>}
    </Sheet>
  );
}

/** The rungs, loaded with the lines; null until they are there, or if there is no network: then the link stands. */
function useSupportSteps(wanted: boolean): typeof Steps | null {
  const [loaded, setLoaded] = useState<{ readonly Steps: typeof Steps } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import("@/components/safety/support-steps").then(
      ({ SupportSteps }) => {
        if (current) setLoaded({ Steps: SupportSteps });
      },
      () => {
        if (current) setLoaded(null);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded?.Steps ?? null;
}
