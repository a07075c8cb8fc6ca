"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownRecord } from "@/lib/access/record";
import { clientAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import { contactJson } from "./contact";
import * as contacts from "./mutations";
import { changeContactForm, contactIdForm, contactInput } from "./schema";

export const saveContact = clientAction<typeof contactInput, null>(
  "contact.save",
  contactInput,
  async ({ actor, input, now, idempotency }) => {
    const saved = await contacts.createContact(ownRecord(actor, "care"), input, { now, idempotency });
    if (isFailure(saved)) return saved;
    redirect("/care/details?saved=1");
  },
);

export const changeContact = clientAction<typeof changeContactForm, null>(
  "contact.change",
  changeContactForm,
  async ({ actor, input: { id, version, ...input }, now }) => {
    const empty = { practice: null, phone: null, email: null, address: null, next_steps: null };
    const patch = { ...empty, ...input, version };
    const saved = await contacts.patchContact(ownRecord(actor, "care"), { id, patch }, now);
    if (isFailure(saved)) return saved;
    redirect("/care/details?saved=1");
  },
);

export const deleteContact = clientAction(
  "contact.delete",
  contactIdForm,
  async ({ actor, input: { id }, now }) => {
    await contacts.deleteContact(ownRecord(actor, "care"), id, now);
    redirect(`/care/details?deleted=${id}`);
  },
);

export const restoreContact = clientAction(
  "contact.restore",
  contactIdForm,
  async ({ actor, input: { id, scripted }, now }) => {
    const contact = await contacts.restoreContact(ownRecord(actor, "care"), id, now);
    revalidatePath("/care/details");
    if (!scripted) redirect("/care/details?saved=1");
    return contactJson(contact);
  },
);
