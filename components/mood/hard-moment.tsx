import { GroundingMinute } from "@/components/safety/grounding-minute";
import type { Support } from "@/components/safety/support";
import { buttonLook } from "@/components/ui/button-look";
import { helpHref } from "@/lib/safety/help/links";

/** After "Really hard": help first, then a minute to breathe. Nothing here asks for an answer. */
export function HardMoment({ country }: Pick<Support, "country">) {
  return (
    <section aria-label="For right now" className="grid gap-4 rounded-md bg-help-soft p-4">
      <p>That is a lot to carry. You do not have to carry it alone.</p>
      <a href={helpHref(country)} className={buttonLook({ variant: "help", size: "lg", wide: true })}>
        Get help now
      </a>
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold text-help-ink">
          60 seconds to feel steadier
        </summary>
        <div className="pt-2">
          <GroundingMinute />
        </div>
      </details>
    </section>
  );
}

/** 1 and 2 are both "Really hard". */
export const isReallyHard = (rating: number) => rating <= 2;
