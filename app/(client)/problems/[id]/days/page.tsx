import type { Metadata } from "next";
import { BackLink } from "@/components/problems/back-link";
import { hrefIn, ownProblems } from "@/components/problems/place";
import { ReadingForm } from "@/components/problems/reading-form";
import { ReadingList } from "@/components/problems/reading-list";
import { readingWords } from "@/components/problems/said";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { addLocalDays, type LocalDay, localDayOf, parseLocalDay } from "@/lib/core/local-day";
import { longDay } from "@/lib/record/mood/spoken";
import { getProblem, listReadings } from "@/lib/work/problems/queries";
import { missing } from "../../load-problem";

export const metadata: Metadata = { title: "Days of a problem area" };

const SHOWN = 365;

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

async function readDays(id: string, asked: LocalDay | null) {
  const actor = await requireRole("client");
  const today = localDayOf(new Date(), actor.zone);
  const work = ownRecord(actor, "work");
  const day = asked !== null && asked <= today ? asked : today;
  const year = addLocalDays(today, 1 - SHOWN);
  return inRecord(work, async () => {
    const problem = await getProblem(work, id);
    const readings = await listReadings(work, problem.id, year, today);
    const older = day < year ? await listReadings(work, problem.id, day, day) : [];
    return { problem, today, day, readings, reading: [...older, ...readings].find((one) => one.day === day) };
  }).catch(missing);
}

export default async function DaysPage({ params, searchParams }: Props) {
  const asked = parseLocalDay((await textsOf(searchParams)).day);
  const { problem, today, day, readings, reading } = await readDays((await params).id, asked);
  return (
    <div className="grid grid-cols-1 gap-6">
      <BackLink href={hrefIn(ownProblems, `/${problem.id}`)}>Back to it</BackLink>
      <h1 className="[overflow-wrap:anywhere]">{problem.name}: the days</h1>
      <section
        aria-labelledby="day-title"
        className="grid grid-cols-1 gap-4 rounded-md border border-line bg-surface p-4 sm:p-6"
      >
        <h2 id="day-title">{day === today ? "How was it today?" : `How was it on ${longDay(day)}?`}</h2>
        <ReadingForm
          key={day}
          id={problem.id}
          day={day}
          today={today}
          times={reading?.times ?? null}
          strength={reading?.strength ?? null}
          kept={reading ? `Saved: ${readingWords(reading)}` : null}
        />
      </section>
      <section aria-labelledby="all-title" className="grid grid-cols-1 gap-3">
        <h2 id="all-title">Days with an answer</h2>
        {readings.length === 0 ? (
          <p className="text-ink-2">No day has an answer yet. You can fill in past days too.</p>
        ) : (
          <>
            <p className="text-ink-2">A day that is not here was not answered. That is not zero.</p>
            <ReadingList id={problem.id} readings={readings.toReversed()} today={today} />
          </>
        )}
      </section>
    </div>
  );
}
