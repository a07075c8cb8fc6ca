import "server-only";
import { NotFound } from "@/lib/core/errors";
import type { Actor } from "./actor";

declare const minted: unique symbol;

/** The proof that `actor` is a psychologist at their own desk: caseload, notes, templates, invitations. */
export type DeskAccess = { readonly [minted]: "desk"; readonly actor: Actor };
/** The proof that `actor` is an admin. It opens no diary: admins see people's cards and the directory, never a record. */
export type AdminAccess = { readonly [minted]: "admin"; readonly actor: Actor };

export function ownDesk(actor: Actor): DeskAccess {
  if (actor.role !== "psychologist") throw new NotFound();
  return { actor } as DeskAccess;
}

export function adminDesk(actor: Actor): AdminAccess {
  if (actor.role !== "admin") throw new NotFound();
  return { actor } as AdminAccess;
}
