/** The two questions behavioural activation asks of everything one does, before and after. */
export const PLEASURE = { low: "none at all", high: "as much as can be" } as const;
export const MASTERY = { low: "nothing achieved", high: "a lot achieved" } as const;
export const MOOD = { low: "Really hard", middle: "In between", high: "Really good" } as const;
