import type { AnySchema } from "@/lib/core/form";
import type { Role } from "@/lib/core/roles";

/** Who may call at all. Whose record it touches is decided by proofs, not here. */
export type Audience = "public" | "signed-in" | Role;

/** What the registry, the tests and the API document need to know of an action or route. */
export type Operation = {
  readonly name: string;
  readonly audience: Audience;
  readonly input: AnySchema;
  readonly output?: AnySchema;
  readonly status?: number;
  readonly summary?: string;
};

/** Whether somebody in this role (null: nobody is signed in) is in the audience. */
export function isInAudience(audience: Audience, role: Role | null): boolean {
  if (audience === "public") return true;
  return role !== null && (audience === "signed-in" || audience === role);
}
