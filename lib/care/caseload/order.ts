import type { CaseloadRow } from "./row";

export const ORDERS = ["look", "session", "name"] as const;
export type Order = (typeof ORDERS)[number];

export const orderNames: Readonly<Record<Order, string>> = {
  look: "Needs a look",
  session: "Next session",
  name: "Name",
};

/** The rule of each order, as the page says it. */
export const orderRules: Readonly<Record<Order, string>> = {
  look: "Most flags first, then the next session, then the name. The order helps you look; it does not measure risk.",
  session: "The next session first; clients without one come last, by name.",
  name: "By name, A to Z.",
};

export function parseOrder(asked: unknown): Order {
  return ORDERS.find((order) => order === asked) ?? "look";
}

const byName = (a: CaseloadRow, b: CaseloadRow) =>
  a.name.localeCompare(b.name, "en") || (a.clientId < b.clientId ? -1 : 1);

const timeOf = ({ next }: CaseloadRow) =>
  next === null ? Number.POSITIVE_INFINITY : new Date(next.startsAt).getTime();

function bySession(a: CaseloadRow, b: CaseloadRow): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first === second ? byName(a, b) : first - second;
}

const byLook = (a: CaseloadRow, b: CaseloadRow) => b.flags.length - a.flags.length || bySession(a, b);

const comparing = { look: byLook, session: bySession, name: byName } as const;

export function inOrder(rows: readonly CaseloadRow[], order: Order): CaseloadRow[] {
  return rows.toSorted(comparing[order]);
}
