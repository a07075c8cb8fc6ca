import "server-only";
import { ne } from "drizzle-orm";
import { personKeys, sealingCanaries } from "@/db/schema";
import { asSystem } from "@/db/system";
import { keyring, rewrapKeys } from "./person-keys";

const AT_ONCE = 200;

export type Rotation = {
  readonly current: string;
  readonly rewrapped: number;
  /** Keys that wrap nothing any more and whose canary is gone: they can leave the keyring. */
  readonly retired: readonly string[];
};

/**
 * Wraps every person's key with the current key of the keyring, some at a time, then takes away the canaries of the
 * others. What people wrote is not touched. May be stopped and run again; the app may run meanwhile.
 */
export async function rotateKeys(): Promise<Rotation> {
  const { current, keys } = keyring();
  let rewrapped = 0;
  for (let done = AT_ONCE; done > 0; ) {
    done = await asSystem("keys", (tx) => rewrapKeys(tx, AT_ONCE));
    rewrapped += done;
  }
  const retired = await asSystem("keys", async (tx) => {
    const [left] = await tx
      .select({ key: personKeys.wrappingKey })
      .from(personKeys)
      .where(ne(personKeys.wrappingKey, current))
      .limit(1);
    if (left) return [];
    const gone = await tx
      .delete(sealingCanaries)
      .where(ne(sealingCanaries.wrappingKey, current))
      .returning({ key: sealingCanaries.wrappingKey });
    return [...new Set([...gone.map(({ key }) => key), ...keys.keys()])].filter((key) => key !== current);
  });
  return { current, rewrapped, retired };
}
