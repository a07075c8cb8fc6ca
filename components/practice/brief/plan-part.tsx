import type { Route } from "next";
import Link from "next/link";
import type { BriefFacts } from "@/lib/care/brief/facts";
import { lastPlanLine } from "@/lib/care/brief/last-plan";
import { BriefPart, type PartLevel } from "./brief-part";

/** What the psychologist planned last, from their own signed note. Without one there is nothing to say. */
export function PlanPart({ brief, level }: { readonly brief: BriefFacts; readonly level: PartLevel }) {
  const plan = lastPlanLine(brief);
  if (plan === null) return null;
  return (
    <BriefPart level={level} title="Your last plan">
      <p className="[overflow-wrap:anywhere]">
        {plan.words}{" "}
        <Link href={plan.at as Route} prefetch={false} className="link text-sm">
          Note of {plan.day}
        </Link>
      </p>
    </BriefPart>
  );
}
