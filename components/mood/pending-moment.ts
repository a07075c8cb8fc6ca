import type { Unsaved } from "./saver";

const KEY = "mmd-moment";

/** A moment that has not reached the server, whose it is, and the key that keeps it from being written twice. */
export type PendingMoment = Unsaved & { readonly key: string; readonly owner: string };

/**
 * Keeps a moment in this tab until the server has it: it outlives a reload or a lost network, and goes with the tab.
 * Null forgets it. Answers whether the browser could.
 */
export function keepMoment(moment: PendingMoment | null): boolean {
  try {
    if (moment === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(moment));
    return true;
  } catch {
    // Storage is full or forbidden: the words are still in the page, and the page does not claim more.
    return false;
  }
}

/** The moment an earlier page of this tab could not send, if it is this person's. */
export function findMoment(owner: string): PendingMoment | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isPending(found) && found.owner === owner ? found : null;
  } catch {
    // Unreadable, or storage is forbidden: then nothing was kept.
    return null;
  }
}

function isPending(found: unknown): found is PendingMoment {
  const wanted = ["key", "owner", "first", "values"];
  return typeof found === "object" && found !== null && wanted.every((name) => name in found);
}
