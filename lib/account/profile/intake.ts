import * as z from "zod/mini";

export const BRINGS = ["mood", "worry", "alcohol-drugs", "eating", "other"] as const;
export const FOLLOWS = ["mood", "energy", "feelings", "triggers", "urges", "thoughts"] as const;

export type Brings = (typeof BRINGS)[number];
export type Follows = (typeof FOLLOWS)[number];

/** What brings a person here and what they want to follow. Codes, yet they say how somebody is, so they are sealed. */
export type Intake = { readonly brings: readonly Brings[]; readonly follows: readonly Follows[] };

export const noIntake: Intake = { brings: [], follows: [] };

const stored = z.object({ brings: z.array(z.enum(BRINGS)), follows: z.array(z.enum(FOLLOWS)) });

/** Reads what was stored. Nothing stored, and answers a later version no longer knows, are no answers. */
export function parseIntake(text: string | null): Intake {
  if (text === null) return noIntake;
  const read = z.safeParse(stored, JSON.parse(text));
  return read.success ? read.data : noIntake;
}

export const serialiseIntake = (intake: Intake): string => JSON.stringify(intake);

/** What somebody may like to follow, from what brings them: a first suggestion they can change. Never weight or food. */
export function suggestFollows(brings: readonly Brings[]): Follows[] {
  const wanted = new Set<Follows>(["mood"]);
  if (brings.includes("mood")) for (const follow of ["energy", "feelings"] as const) wanted.add(follow);
  if (brings.includes("worry")) for (const follow of ["triggers", "thoughts"] as const) wanted.add(follow);
  if (brings.includes("alcohol-drugs"))
    for (const follow of ["urges", "triggers"] as const) wanted.add(follow);
  if (brings.includes("eating")) for (const follow of ["feelings", "thoughts"] as const) wanted.add(follow);
  return FOLLOWS.filter((follow) => wanted.has(follow));
}
