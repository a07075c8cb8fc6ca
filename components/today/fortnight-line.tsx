import Link from "next/link";
import { SparkLine } from "@/components/charts/spark-line";

/** The fortnight as a line, once today has its own answer: nobody should answer to fit a curve. */
export function FortnightLine({ fortnight }: { readonly fortnight: ReadonlyArray<number | null> }) {
  const days = fortnight.filter((mean) => mean !== null).length;
  return (
    <section aria-labelledby="fortnight" className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="fortnight">Your last 14 days</h2>
        <Link href="/mood" className="link inline-flex min-h-11 items-center">
          See all your moods
        </Link>
      </div>
      <div className="rounded-md border border-line bg-surface p-4">
        <SparkLine values={fortnight} label={`${days} of your last 14 days have a mood.`} />
      </div>
    </section>
  );
}
