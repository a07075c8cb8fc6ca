"use client";

import { useRef } from "react";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { ScaleField } from "@/components/ui/scale-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { recordReading } from "@/lib/work/readings/actions";

type ReadingFormProps = {
  readonly id: string;
  /** The day that is asked about, and what was said of it before. */
  readonly day: string;
  readonly today: string;
  readonly times: number | null;
  readonly strength: number | null;
  /** What is kept of the day, in words; null when nothing is. */
  readonly kept: string | null;
};

const QUICK = [0, 1, 2, 3, 4, 5] as const;

/** How it was on a day: a count, a strength, save. One of the two is enough, and 0 is an answer. */
export function ReadingForm({ id, day, today, times, strength, kept }: ReadingFormProps) {
  const { form, failure, pending, errorOf, typed } = useMoodForm(recordReading);
  const count = useRef<HTMLDivElement>(null);
  const put = (value: number) => {
    const input = count.current?.querySelector("input");
    if (input) input.value = String(value);
  };
  return (
    <form {...form} className="grid grid-cols-1 gap-5">
      <input type="hidden" name="id" value={id} />
      <div ref={count} className="grid gap-2">
        <TextField
          label="How many times?"
          optional
          name="times"
          type="number"
          inputMode="numeric"
          min={0}
          max={999}
          step={1}
          defaultValue={typed?.times?.[0] ?? times ?? ""}
          error={errorOf("times")}
          className="max-w-64"
        />
        <div className="needs-script flex flex-wrap gap-1">
          {QUICK.map((value) => (
            <Button
              key={value}
              variant="secondary"
              className="min-w-11"
              onClick={() => put(value)}
              aria-label={`${value} times`}
            >
              {value}
            </Button>
          ))}
        </div>
      </div>
      <ScaleField
        name="strength"
        legend="How strong was it?"
        optional
        words={{ low: "not at all", high: "as strong as can be" }}
        value={typed?.strength?.[0] ?? strength}
        error={errorOf("strength")}
      />
      <DateTimeField
        label="Which day?"
        type="date"
        name="day"
        max={today}
        defaultValue={typed?.day?.[0] ?? day}
        error={errorOf("day")}
      />
      {failure && !failure.fields && <p role="alert">{failure.message}</p>}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={pending || undefined}>
          Save this day
        </Button>
        <p role="status" className="text-sm font-medium text-ok">
          {kept}
        </p>
      </div>
    </form>
  );
}
