import { Notice } from "@/components/ui/notice";
import { daysBetween, type LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";

const AHEAD_DAYS = 60;

type Props = { readonly until: LocalDay | null; readonly today: LocalDay };

/** Two months before one's own registration runs out, and after. */
export function RegistrationNote({ until, today }: Props) {
  if (until === null) return null;
  const left = daysBetween(today, until);
  if (left > AHEAD_DAYS) return null;
  return (
    <Notice tone="warn" title={left < 0 ? "Your registration has run out" : "Your registration ends soon"}>
      <p>
        Your card says it {left < 0 ? "ended" : "ends"} on {shortDay(until, today)}. Please give the new date
        in your profile, so that an admin can check it.
      </p>
    </Notice>
  );
}
