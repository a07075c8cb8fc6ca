import "server-only";
import { type Tx, transaction } from "./transaction";

/** Why the app acts in nobody's name. A new reason is a decision, so the list is closed. */
export type SystemReason =
  | "sign-in"
  | "sign-up"
  | "token"
  | "rate-limit"
  | "mail"
  | "keys"
  | "bin"
  | "audit"
  | "seed"
  | "health"
  | "tidy"
  | "erase";

/**
 * Runs `work` as the app itself: role `app_system`, which has policies of its own and cannot read a record.
 * Importable only from auth, server, jobs, scripts and tests (an architecture check).
 */
export async function asSystem<T>(reason: SystemReason, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(
    `system:${reason}`,
    "begin; set local role app_system; select set_config('app.actor_id', '', true)",
    work,
  );
}
