"use client";

import { useEffect, useState } from "react";
import { BreathSun } from "@/components/safety/breath-sun";
import { Button } from "@/components/ui/button";
import { type BreathMoment, breathAt, SENSES } from "@/lib/safety/help/grounding";

const WORDS: Readonly<Record<BreathMoment["phase"], string>> = {
  in: "Breathe in",
  out: "Breathe out, slowly",
  done: "That was a minute.",
};

/**
 * Sixty seconds of slow breathing beside the five senses. Without script, or before it starts, it reads as plain
 * text; with reduced motion the words keep time and the sun stands still.
 */
export function GroundingMinute({ onDone }: { readonly onDone?: (() => void) | undefined }) {
  const { moment, start, stop } = useMinute(onDone);
  const running = moment !== null && moment.phase !== "done";
  return (
    <div className="grid gap-3">
      <div className="mx-auto w-full max-w-sm overflow-hidden rounded-md">
        <BreathSun id="grounding-minute" className="block w-full" sunClassName={sunLook(moment)} />
      </div>
      <p className="min-h-7 text-center font-semibold" aria-live="polite">
        {moment === null ? "In for 4, out for 6. Six times." : WORDS[moment.phase]}
      </p>
      <div className="needs-script flex items-center justify-center gap-3">
        <Button variant="secondary" onClick={running ? stop : start}>
          {labelFor(moment)}
        </Button>
        {running && (
          <span className="text-sm text-ink-2 tabular-nums">{moment.secondsLeft} seconds left</span>
        )}
      </div>
      <Senses />
    </div>
  );
}

function Senses() {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 text-primary">
        Or look around you: 5, 4, 3, 2, 1
      </summary>
      <ul className="grid gap-1 pb-1">
        {SENSES.map(({ count, what }) => (
          <li key={count}>
            <b className="inline-block w-6 text-primary">{count}</b> {what}
          </li>
        ))}
      </ul>
    </details>
  );
}

function labelFor(moment: BreathMoment | null): string {
  if (moment === null) return "Start 60 seconds";
  return moment.phase === "done" ? "Once more" : "Stop";
}

function sunLook(moment: BreathMoment | null): string {
  if (moment?.phase === "in")
    return "motion-safe:-translate-y-16 motion-safe:transition-transform motion-safe:duration-[4s] motion-safe:ease-in-out";
  return "motion-safe:transition-transform motion-safe:duration-[6s] motion-safe:ease-in-out";
}

const TICK_MS = 200;

/** Where in the minute the person is; null before they start. The clock runs only while they breathe. */
function useMinute(onDone: (() => void) | undefined) {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [moment, setMoment] = useState<BreathMoment | null>(null);
  useEffect(() => {
    if (startedAt === null) return;
    const timer = setInterval(() => {
      const next = breathAt((performance.now() - startedAt) / 1000);
      setMoment((before) => (same(before, next) ? before : next));
      if (next.phase === "done") {
        setStartedAt(null);
        onDone?.();
      }
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [startedAt, onDone]);
  return {
    moment,
    start: () => {
      setMoment(breathAt(0));
      setStartedAt(performance.now());
    },
    stop: () => {
      setMoment(null);
      setStartedAt(null);
    },
  };
}

function same(one: BreathMoment | null, other: BreathMoment): boolean {
  return one !== null && one.phase === other.phase && one.secondsLeft === other.secondsLeft;
}
