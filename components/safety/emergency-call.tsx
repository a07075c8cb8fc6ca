import { buttonLook } from "@/components/ui/button-look";
import type { HelpAnswer } from "@/lib/safety/help/answer";
import { MOBILE_EMERGENCY_NUMBERS } from "@/lib/safety/help/helpline";
import { callHref } from "@/lib/safety/help/links";

type EmergencyCallProps = { readonly answer: HelpAnswer; readonly large?: boolean };

/** The country's emergency number as a button; where we do not know it, the two that most mobile phones pass on. */
export function EmergencyCall({ answer, large = false }: EmergencyCallProps) {
  const numbers = answer.emergency === null ? MOBILE_EMERGENCY_NUMBERS : [answer.emergency.number];
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap gap-2">
        {numbers.map((number) => (
          <a
            key={number}
            href={callHref({ dial: number })}
            className={`${buttonLook({ variant: "help", size: "lg" })} ${large ? "min-h-20 flex-1 text-3xl!" : ""}`}
          >
            Call {number}
          </a>
        ))}
      </p>
      <p className="text-sm text-ink-2">
        {answer.emergency === null
          ? "If you know your local emergency number, call that. Most mobile phones pass 112 or 911 on to it."
          : `Emergency number: ${answer.countryName}. Not yet checked by us.`}{" "}
        You can say: “I am not safe. I need help.” Then say where you are.
      </p>
    </div>
  );
}
