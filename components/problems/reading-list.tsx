"use client";

import { PenLine, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { showToast } from "@/components/ui/toast-list";
import type { LocalDay } from "@/lib/core/local-day";
import { weekDay } from "@/lib/record/mood/spoken";
import type { Reading } from "@/lib/work/problems/problem";
import { recordReading, removeReading } from "@/lib/work/readings/actions";
import { hrefIn, ownProblems } from "./place";
import { readingWords } from "./said";

type ReadingListProps = {
  readonly id: string;
  readonly readings: readonly Reading[];
  readonly today: LocalDay;
};

/** The days that have an answer, newest first. A day that is not here was not answered; that is not zero. */
export function ReadingList({ id, readings, today }: ReadingListProps) {
  return (
    <ul className="grid divide-y divide-line rounded-md border border-line bg-surface">
      {readings.map((reading) => (
        <li key={reading.day} className="flex flex-wrap items-center gap-x-4 px-4 py-1">
          <span className="w-28 font-medium">{weekDay(reading.day, today)}</span>
          <span className="mr-auto">{readingWords(reading)}</span>
          <ButtonLink
            href={hrefIn(ownProblems, `/${id}/days?day=${reading.day}`)}
            variant="quiet"
            aria-label={`Change ${weekDay(reading.day, today)}`}
          >
            <Icon icon={PenLine} className="size-4" /> Change
          </ButtonLink>
          <RemoveReading id={id} reading={reading} name={weekDay(reading.day, today)} />
        </li>
      ))}
    </ul>
  );
}

type RemoveReadingProps = { readonly id: string; readonly reading: Reading; readonly name: string };

function RemoveReading({ id, reading, name }: RemoveReadingProps) {
  const router = useRouter();
  const { form, failure, pending } = useMoodForm<{ day: string }>(removeReading);
  const formOf = (values: Readonly<Record<string, string | number | null>>) => {
    const data = new FormData();
    for (const [key, value] of Object.entries(values)) if (value !== null) data.set(key, String(value));
    return data;
  };
  const putBack = () => {
    recordReading(null, formOf({ id, ...reading })).then(
      (answer) => {
        showToast({ message: answer?.ok ? "It is back." : (answer?.message ?? "It could not be put back.") });
        router.refresh();
      },
      () => showToast({ message: "We could not reach your diary. Please write the day down again." }),
    );
  };
  const remove = async () => {
    const answer = await removeReading(null, formOf({ id, day: reading.day })).catch(() => null);
    if (!answer?.ok) {
      showToast({ message: answer?.message ?? "We could not reach your diary. The day is still there." });
      return;
    }
    router.refresh();
    showToast({ message: "Taken away. The day has no answer again.", onUndo: putBack });
  };
  return (
    <form
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="day" value={reading.day} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={X} className="size-4" /> Take away<span className="sr-only"> {name}</span>
      </Button>
      {failure && <p role="alert">{failure.message}</p>}
    </form>
  );
}
