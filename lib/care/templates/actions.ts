"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownDesk } from "@/lib/access/desk";
import { psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as templates from "./mutations";
import { assignForm, changeTemplateForm, templateForm, templateRef } from "./schema";

export const createTemplate = psychologistAction(
  "templates.create",
  templateForm,
  async ({ actor, input, now, idempotency }) => {
    const made = await templates.createTemplate(ownDesk(actor), input, { now, idempotency });
    if (isFailure(made)) return made;
    revalidatePath("/practice", "layout");
    redirect(`/practice/templates/${made.id}?saved=1` as Route);
  },
);

export const changeTemplate = psychologistAction(
  "templates.change",
  changeTemplateForm,
  async ({ actor, input, now }) => {
    const changed = await templates.changeTemplate(ownDesk(actor), input, now);
    if (isFailure(changed)) return changed;
    revalidatePath("/practice", "layout");
    redirect(`/practice/templates/${changed.id}?saved=1` as Route);
  },
);

export const deleteTemplate = psychologistAction(
  "templates.delete",
  templateRef,
  async ({ actor, input, now }) => {
    const { id } = await templates.deleteTemplate(ownDesk(actor), input.id, now);
    revalidatePath("/practice", "layout");
    redirect(`/practice/templates?deleted=${id}` as Route);
  },
);

export const restoreTemplate = psychologistAction(
  "templates.restore",
  templateRef,
  async ({ actor, input }) => {
    const { id }: { id: string } = await templates.restoreTemplate(ownDesk(actor), input.id);
    revalidatePath("/practice", "layout");
    return { id };
  },
);

export const assignTemplate = psychologistAction(
  "templates.assign",
  assignForm,
  async ({ actor, input, now, idempotency }) => {
    const done = await templates.assignTemplate(ownDesk(actor), input, { now, idempotency });
    if (isFailure(done)) return done;
    revalidatePath("/practice", "layout");
    redirect(`/practice/templates/${done.id}?given=${done.given}&refused=${done.refused}` as Route);
  },
);
