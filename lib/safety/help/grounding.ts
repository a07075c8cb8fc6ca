/** The five senses exercise: how many, and of what. */
export const SENSES = [
  { count: 5, what: "things you can see" },
  { count: 4, what: "things you can touch" },
  { count: 3, what: "things you can hear" },
  { count: 2, what: "things you can smell" },
  { count: 1, what: "thing you can taste" },
] as const;

/** Slow breathing with the out-breath longer than the in-breath: six breaths fill a minute. */
export const BREATH = { inSeconds: 4, outSeconds: 6, rounds: 6 } as const;

export type BreathMoment = {
  readonly phase: "in" | "out" | "done";
  /** Breaths finished so far, 0 to `BREATH.rounds`. */
  readonly breaths: number;
  readonly secondsLeft: number;
};

/** Where in the minute a person is, `elapsed` whole or broken seconds after its start. */
export function breathAt(elapsed: number): BreathMoment {
  const round = BREATH.inSeconds + BREATH.outSeconds;
  const total = round * BREATH.rounds;
  if (elapsed >= total) return { phase: "done", breaths: BREATH.rounds, secondsLeft: 0 };
  const at = Math.max(0, elapsed);
  return {
    phase: at % round < BREATH.inSeconds ? "in" : "out",
    breaths: Math.floor(at / round),
    secondsLeft: Math.ceil(total - at),
  };
}
