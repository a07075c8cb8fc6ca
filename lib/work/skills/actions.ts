"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { eitherRecord } from "@/lib/access/either";
import { memberAction } from "@/lib/auth/action";
import { fail, isFailure } from "@/lib/core/result";
import * as skills from "./mutations";
import { agreeForm, createSkillForm, skillIdForm, updateSkillForm } from "./schema";

/** Where the skills of a record stand: one's own, or a client's in their psychologist's rooms. */
const placeOf = (clientId: string | undefined) =>
  clientId === undefined ? "/skills" : `/practice/clients/${clientId}/skills`;

function goOn(clientId: string | undefined, rest: string): never {
  revalidatePath(placeOf(clientId), "layout");
  redirect(`${placeOf(clientId)}${rest}` as Route);
}

/** A step was moved without script: the form comes back with what was typed, and moves it. */
const stepMoved = () =>
  fail("declined", "The steps below have changed. Save when they are as you want them.");

export const createSkill = memberAction(
  "skill.create",
  createSkillForm,
  async ({ actor, input: { client_id: clientId, step_move: move, ...input }, now, idempotency }) => {
    if (move) return stepMoved();
    const saved = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "skill" }, (work) =>
      skills.createSkill(work, input, { now, idempotency }),
    );
    return isFailure(saved) ? saved : goOn(clientId, `/${saved.skill.id}?saved=new`);
  },
);

export const updateSkill = memberAction(
  "skill.update",
  updateSkillForm,
  async ({ actor, input: { client_id: clientId, step_move: move, ...change }, now }) => {
    if (move) return stepMoved();
    const saved = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "skill" }, (work) =>
      skills.updateSkill(work, change, now),
    );
    return isFailure(saved) ? saved : goOn(clientId, `/${saved.id}?saved=1`);
  },
);

export const agreeToSkill = memberAction(
  "skill.agree",
  agreeForm,
  async ({ actor, input: { client_id: clientId, ...what }, now }) => {
    const saved = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "skill" }, (work) =>
      skills.agreeToSkill(work, what, now),
    );
    return isFailure(saved) ? saved : goOn(clientId, `/${saved.id}`);
  },
);

export const deleteSkill = memberAction(
  "skill.delete",
  skillIdForm,
  async ({ actor, input: { client_id: clientId, id }, now }) => {
    const gone = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "skill" }, (work) =>
      skills.deleteSkill(work, id, now),
    );
    return isFailure(gone) ? gone : goOn(clientId, `?deleted=${gone.id}`);
  },
);

export const restoreSkill = memberAction(
  "skill.restore",
  skillIdForm,
  async ({ actor, input: { client_id: clientId, id }, now }) => {
    const back = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "skill" }, (work) =>
      skills.restoreSkill(work, id, now),
    );
    return goOn(clientId, `/${back.id}`);
  },
);
