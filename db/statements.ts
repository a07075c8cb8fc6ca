import { AsyncLocalStorage } from "node:async_hooks";

const counters = new AsyncLocalStorage<string[]>();

function textOf(query: unknown): string {
  if (typeof query === "string") return query;
  if (typeof query === "object" && query !== null && "text" in query) return String(query.text);
  return "";
}

/** Notes a statement (its SQL with placeholders, never its values) if somebody counts. */
export function countStatement(query: unknown): void {
  counters.getStore()?.push(textOf(query));
}

/** Runs `work` and returns its result with the SQL of each statement it sent, `begin`, settings and `commit` left out. */
export async function withStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await counters.run(statements, work);
  return { result, statements };
}
