"use client";

import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { renewRecoveryCodes, turnTwoStepOff } from "@/lib/auth/two-step/actions";
import type { TwoStep } from "@/lib/auth/two-step/queries";
import { FormAlert } from "./form-alert";
import { RecoveryCodes } from "./recovery-codes";
import { useActionForm } from "./use-action-form";

type TwoStepChoicesProps = {
  readonly twoStep: TwoStep | null;
  readonly isClient: boolean;
  readonly zone: string;
};

/** Whether a code is asked for after the password, how many recovery codes are left, and what can be changed. */
export function TwoStepChoices({ twoStep, isClient, zone }: TwoStepChoicesProps) {
  if (!twoStep) return <Off isClient={isClient} />;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: zone }).format(twoStep.since);
  return (
    <div className="grid gap-5">
      <p>It is on since {day}. After your password we ask for a code from your phone.</p>
      <Codes left={twoStep.codesLeft} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <ButtonLink href="/settings/security/two-step" variant="secondary">
          Use another phone or app
        </ButtonLink>
        {isClient && <TurnOff />}
      </div>
    </div>
  );
}

function Off({ isClient }: { readonly isClient: boolean }) {
  return (
    <div className="grid justify-items-start gap-4">
      <p>
        It is off.{" "}
        {isClient
          ? "With it, a stolen password is not enough: we ask for a code from your phone as well."
          : "Your role needs it. Only the made-up people of a demo go without."}
      </p>
      <ButtonLink href="/settings/security/two-step" variant="secondary">
        Set it up
      </ButtonLink>
    </div>
  );
}

const FEW = 3;

function Codes({ left }: { readonly left: number }) {
  const { form, failure, done, pending } = useActionForm(renewRecoveryCodes);
  if (done) return <RecoveryCodes codes={done.codes} />;
  return (
    <form {...form} className="grid justify-items-start gap-3">
      <FormAlert failure={failure} />
      {left <= FEW ? (
        <Notice tone="warn" title={`You have ${left} of 10 recovery codes left`}>
          They get you in when your phone is lost. It is time for new ones.
        </Notice>
      ) : (
        <p>You have {left} of 10 recovery codes left.</p>
      )}
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Make ten new codes
      </Button>
      <p className="text-sm text-ink-2">The old ones stop working.</p>
    </form>
  );
}

function TurnOff() {
  const { form, failure, pending } = useActionForm(turnTwoStepOff);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        Turn it off
      </Button>
    </form>
  );
}
