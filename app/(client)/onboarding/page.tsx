import { ChevronLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { EndStartForm } from "@/components/profile/end-start-form";
import { Icon } from "@/components/ui/icon";
import { Progress } from "@/components/ui/progress";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { requireRole } from "@/lib/auth/gates";
import { AnswerStep, BringsStep, CountryStep, FollowsStep, PrivacyStep } from "./steps";

export const metadata: Metadata = { title: "A few questions first" };

const STEPS = [BringsStep, FollowsStep, AnswerStep, PrivacyStep, CountryStep] as const;

type OnboardingProps = { readonly searchParams: Promise<{ step?: string | string[] }> };

/** The number of a step in the address; anything else is the first. */
function stepOf(asked: string | string[] | undefined): number {
  const step = Number(asked);
  return Number.isInteger(step) && step >= 1 && step <= STEPS.length ? step : 1;
}

export default async function OnboardingPage({ searchParams }: OnboardingProps) {
  const actor = await requireRole("client");
  const step = stepOf((await searchParams).step);
  const profile = await readProfile(ownRecord(actor, "profile"));
  const Step = STEPS[step - 1] ?? BringsStep;
  return (
    <div className="mx-auto grid w-full max-w-xl gap-6">
      <div className="grid gap-3">
        <div className="flex min-h-11 items-center justify-between gap-3">
          {step > 1 ? (
            <Link
              href={`/onboarding?step=${step - 1}`}
              className="-ml-1 inline-flex min-h-11 items-center gap-1 rounded-sm pr-2 font-medium text-primary no-underline hover:underline"
            >
              <Icon icon={ChevronLeft} />
              Back
            </Link>
          ) : (
            <span className="text-ink-2">You can skip all of this.</span>
          )}
          <EndStartForm label="Skip all" />
        </div>
        <Progress
          label="A few questions first"
          value={step}
          max={STEPS.length}
          detail={`${step} of ${STEPS.length}`}
        />
      </div>
      <Step key={step} profile={profile} />
    </div>
  );
}
