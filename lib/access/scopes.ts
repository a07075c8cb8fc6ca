/**
 * The parts of a record that consent tells apart. `work`: problem areas, skills, activities, homework, what is to be
 * talked about, and the shared picture.
 */
export const SCOPES = ["mood", "journal", "work", "assessments", "safety_plan", "crisis_flag"] as const;
export type Scope = (typeof SCOPES)[number];

/** The scopes that have something behind them in this version: only these are offered and asked for. */
export const OFFERED_SCOPES = ["mood", "journal", "work"] as const satisfies readonly Scope[];
