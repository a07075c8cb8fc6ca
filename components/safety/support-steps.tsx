import type { ReactNode } from "react";
import { EmergencyCall } from "@/components/safety/emergency-call";
import { GroundingMinute } from "@/components/safety/grounding-minute";
import { HelpLines } from "@/components/safety/help-lines";
import { type CrisisContact, ReachOut } from "@/components/safety/reach-out";
import {
  AbuseAdvice,
  MedicalAdvice,
  SomeoneElseAdvice,
  WithdrawalAdvice,
} from "@/components/safety/step-advice";
import { STEP_TITLES } from "@/components/safety/support-words";
import { TextLines } from "@/components/safety/text-lines";
import type { ResponsePlan, Step } from "@/lib/risk/responses";
import type { HelpAnswer } from "@/lib/safety/help/answer";

export type SupportStepsProps = {
  readonly plan: ResponsePlan;
  readonly answer: HelpAnswer;
  readonly now: Date | null;
  readonly contact: CrisisContact | null;
};

/** The parts of the help sheet in the order the rules chose. An emergency stands alone; the rest folds below it. */
export function SupportSteps(props: SupportStepsProps) {
  const [first, ...rest] = props.plan.steps;
  if (first === undefined) return null;
  if (first !== "emergency-alone") return <Steps {...props} steps={props.plan.steps} />;
  return (
    <>
      <EmergencyCall answer={props.answer} large />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-semibold text-primary">More help</summary>
          <div className="grid gap-6 pt-2">
            <Steps {...props} steps={rest} />
          </div>
        </details>
      )}
    </>
  );
}

function Steps({ steps, ...props }: SupportStepsProps & { readonly steps: readonly Step[] }) {
  return steps.map((step) => (
    <section key={step} aria-label={STEP_TITLES[step]} className="grid gap-3 border-t border-line pt-4">
      <h3>{STEP_TITLES[step]}</h3>
      {partOf(step, props)}
    </section>
  ));
}

function partOf(step: Step, { answer, now, contact }: SupportStepsProps): ReactNode {
  switch (step) {
    case "grounding":
      return <GroundingMinute />;
    case "person":
      return <ReachOut contact={contact} />;
    case "lines":
      return <HelpLines answer={answer} now={now} atMost={2} />;
    case "text-first":
      return <TextLines answer={answer} />;
    case "emergency":
    case "emergency-alone":
      return <EmergencyCall answer={answer} />;
    case "someone-else-lines":
      return <SomeoneElseAdvice answer={answer} now={now} />;
    case "medical":
      return <MedicalAdvice />;
    case "abuse-lines":
      return <AbuseAdvice answer={answer} />;
    case "withdrawal":
      return <WithdrawalAdvice answer={answer} />;
  }
}
