import Link from "next/link";
import { problemHref, type SkillPlace } from "./place";

/** Where there is no problem area to choose: the skill can stand alone, and this is how one is made. */
export function NoProblems({ place }: { readonly place: SkillPlace }) {
  return (
    <p className="text-ink-2">
      No problem area is written down yet. You can save without one, or{" "}
      <Link href={problemHref(place, "/new")} className="link">
        write one down first
      </Link>
      .
    </p>
  );
}
