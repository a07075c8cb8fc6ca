import { expect, it } from "vitest";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aNote } from "@/db/testing/notes";
import { aPerson } from "@/db/testing/people";
import { openBrief } from "./queries";

const now = new Date("2026-03-20T09:00:00Z");

it("ends with the plan of one's own last signed note, and of nobody else's", async () => {
  const [maya, okafor, other] = [await aPerson(), await aPsychologist(), await aPsychologist()];
  for (const psychologist of [okafor, other]) await aCare({ client: maya, psychologist, scopes: ["work"] });
  const lastPlan = async () => (await openBrief(okafor.actor, maya.actor.id, now)).lastPlan;
  expect(await lastPlan()).toBeNull();
  const about = { by: okafor, about: maya };
  const { id } = await aNote({ ...about, signed: true, boxes: { plan: "Look at Sundays." } });
  await aNote({ ...about, now, boxes: { plan: "Only a draft." } });
  await aNote({ ...about, now, format: "private", boxes: { text: "My own." } });
  await aNote({ by: other, about: maya, now, signed: true, boxes: { plan: "Somebody else's." } });
  expect(await lastPlan()).toEqual({ noteId: id, words: "Look at Sundays.", day: "2026-03-02" });
});
