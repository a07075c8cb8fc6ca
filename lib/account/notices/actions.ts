"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownRecord } from "@/lib/access/record";
import { memberAction } from "@/lib/auth/action";
import { readAllNotices, readNotice } from "./mutations";
import { openNoticeForm, readAllForm } from "./schema";
import { sentenceOf } from "./sentences";

// A form and not a link, so that reading ahead never marks a notice as read.
export const openNotice = memberAction("notice.open", openNoticeForm, async ({ actor, input, now }) => {
  const notice = await readNotice(ownRecord(actor, "notices"), input.id, now);
  revalidatePath("/", "layout");
  redirect(sentenceOf({ ...notice, name: null }, actor.role).href as Route);
});

export const markAllNotices = memberAction("notice.read-all", readAllForm, async ({ actor, now }) => {
  const count = await readAllNotices(ownRecord(actor, "notices"), now);
  revalidatePath("/", "layout");
  return { count };
});
