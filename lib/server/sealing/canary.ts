import "server-only";
import { sealingCanaries } from "@/db/schema";
import { asSystem } from "@/db/system";
import { decryptText, encryptText } from "./envelope";
import { keyring } from "./person-keys";

const TEXT = "the right key opens this";
const aadOf = (id: string) => `sealing_canaries|canary|${id}`;

/**
 * Proves that the keyring opens what this database was sealed with. Throws, naming the key id, when a key of the same
 * name is another key, or when people's keys are wrapped by one that is missing. Adds one for the current key only: an
 * older key whose canary was removed by a rotation is free to leave.
 */
export async function checkCanaries(now: Date): Promise<void> {
  const { current, keys } = keyring();
  await asSystem("keys", async (tx) => {
    const rows = await tx.select().from(sealingCanaries);
    for (const row of rows) {
      const key = keys.get(row.wrappingKey);
      if (!key)
        throw new Error(
          `SEALING_KEYS lacks the key "${row.wrappingKey}", which this database was sealed with`,
        );
      openCanary(row.wrappingKey, () => decryptText(key, aadOf(row.wrappingKey), row.canary));
    }
    const key = keys.get(current);
    if (!key || rows.some((row) => row.wrappingKey === current)) return;
    const canary = encryptText(key, aadOf(current), TEXT);
    await tx
      .insert(sealingCanaries)
      .values({ wrappingKey: current, canary, createdAt: now })
      .onConflictDoNothing();
  });
}

function openCanary(id: string, open: () => string): void {
  try {
    if (open() === TEXT) return;
  } catch (error) {
    throw new Error(`SEALING_KEYS: "${id}" is not the key this database was sealed with`, { cause: error });
  }
  throw new Error(`SEALING_KEYS: "${id}" opens something else than its canary`);
}
