import type { PersonId } from "@/lib/core/ids";
import type { Agreement, Skill } from "./skill";

type Agreed = Pick<Skill, "agreements" | "version" | "authorId">;

/**
 * Where a skill stands between its two sides. `own`: there is nobody to agree with. `agreed`: both have, to this version.
 * `changed`: both had, to an earlier one. `proposed`: one side has not said so yet.
 */
export type AgreementState =
  | { readonly state: "own" }
  | { readonly state: "agreed"; readonly client: Agreement; readonly psychologists: readonly Agreement[] }
  | { readonly state: "changed" | "proposed"; readonly clientAgrees: boolean };

/** `together`: a psychologist who may read this works with the client now. */
export function agreementOf(skill: Agreed, ownerId: PersonId, together: boolean): AgreementState {
  const now = at(skill, skill.version, ownerId);
  const [client] = now.clients;
  if (client && now.psychologists.length > 0)
    return { state: "agreed", client, psychologists: now.psychologists };
  const others = skill.agreements.some(({ personId }) => personId !== ownerId) || skill.authorId !== ownerId;
  if (!together && !others) return { state: "own" };
  const clientAgrees = client !== undefined;
  return { state: wasAgreed(skill, ownerId) ? "changed" : "proposed", clientAgrees };
}

/** Whether this person has said so to the skill as it stands. */
export function hasAgreed({ agreements, version }: Agreed, personId: PersonId): boolean {
  return agreements.some((one) => one.personId === personId && one.version === version);
}

function at({ agreements }: Agreed, version: number, ownerId: PersonId) {
  const then = agreements.filter((one) => one.version === version);
  return {
    clients: then.filter(({ personId }) => personId === ownerId),
    psychologists: then.filter(({ personId }) => personId !== ownerId),
  };
}

function wasAgreed(skill: Agreed, ownerId: PersonId): boolean {
  const versions = new Set(skill.agreements.map(({ version }) => version));
  return [...versions].some((version) => {
    const { clients, psychologists } = at(skill, version, ownerId);
    return clients.length > 0 && psychologists.length > 0;
  });
}
