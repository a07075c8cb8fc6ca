import type { ReactNode } from "react";
import { HelpLines } from "@/components/safety/help-lines";
import type { HelpAnswer } from "@/lib/safety/help/answer";
import { helpHref } from "@/lib/safety/help/links";

function Points({ children }: { readonly children: ReactNode }) {
  return <ul className="grid list-disc gap-1.5 pl-5 marker:text-ink-3">{children}</ul>;
}

export function MedicalAdvice() {
  return (
    <Points>
      <li>Call the emergency number. Say what happened, what you took and when, if you know.</li>
      <li>Stay near someone, or unlock the door and stay on the phone.</li>
      <li>Do not take anything more, and do not drive yourself.</li>
    </Points>
  );
}

export function WithdrawalAdvice({ answer }: { readonly answer: HelpAnswer }) {
  const number = answer.emergency?.number ?? "your emergency number";
  return (
    <Points>
      <li>
        Stopping alcohol, sleeping pills or calming pills all at once can be dangerous. Please do not do it
        alone: ask a doctor how to do it safely.
      </li>
      <li>Shaking badly, seeing things, a seizure or confusion need help now: call {number}.</li>
      <li>
        After a break from opioids your body can take less than before. A former amount can be too much.
      </li>
    </Points>
  );
}

// Nothing here names a person to tell: whoever they chose may be the one who hurts them, or may see this screen.
export function AbuseAdvice({ answer }: { readonly answer: HelpAnswer }) {
  const number = answer.emergency?.number ?? "your emergency number";
  return (
    <Points>
      <li>It is not your fault. You decide what to tell, to whom and when.</li>
      <li>If you are in danger now and can call safely, call {number}.</li>
      <li>
        The{" "}
        <a className="link" href={helpHref(answer.country)}>
          lines on the help page
        </a>{" "}
        listen. You can ask them for a service near you that knows about violence at home. You can also look
        on{" "}
        <a className="link" href={answer.finders[0].site} rel="noreferrer">
          {answer.finders[0].name}
        </a>
        .
      </li>
      <li>If someone may look at this device, use one they cannot see.</li>
    </Points>
  );
}

export function SomeoneElseAdvice({
  answer,
  now,
}: {
  readonly answer: HelpAnswer;
  readonly now: Date | null;
}) {
  const number = answer.emergency?.number ?? "your emergency number";
  return (
    <>
      <Points>
        <li>Ask plainly if they are thinking about ending their life. Asking does not put the idea there.</li>
        <li>If they may act on it now, call {number} and stay close, or find someone who can.</li>
        <li>You can call a line yourself and ask what to do.</li>
      </Points>
      <HelpLines answer={answer} now={now} atMost={2} />
    </>
  );
}
