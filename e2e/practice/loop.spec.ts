import type { Page } from "@playwright/test";
import { together, writeShared } from "../support/care";
import { expect, test } from "../support/test";
import { firstLinked } from "../support/things";

const FIRST = "I stayed in bed until noon again.";
const SECOND = "Then the day was gone.";

/** The psychologist names a problem area, then cites a sentence of the entry into it. */
async function nameAndCite(desk: Page, base: string): Promise<void> {
  await desk.goto(`${base}/problems/new`);
  await desk.getByLabel("Name", { exact: true }).fill("Staying in bed");
  await desk.getByLabel(/did or wanted to do/).fill("Staying in bed until noon");
  await desk.getByRole("button", { name: "Save problem area" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Staying in bed" })).toBeVisible();
  await desk.goto(`${base}/entries`);
  await desk.getByText(FIRST).click();
  await desk.getByLabel("Cite into").selectOption({ label: "Staying in bed" });
  await desk.getByRole("button", { name: "Cite", exact: true }).click();
  await expect(desk.getByText("Cited into “Staying in bed”.")).toBeVisible();
}

/** From the problem area to a skill for it, which waits for the client's yes. */
async function proposeSkill(desk: Page, base: string): Promise<void> {
  await desk.goto(`${base}/problems`);
  await desk.getByRole("link", { name: "Staying in bed" }).click();
  await expect(desk.getByRole("blockquote")).toHaveText(FIRST);
  await desk.getByRole("link", { name: "Make a skill for it" }).click();
  await desk.getByLabel("Name", { exact: true }).fill("Feet on the floor");
  await desk.getByRole("radio", { name: "A behaviour" }).check();
  await desk.getByLabel("In words").fill("Staying in bed");
  await desk.getByLabel("Step 1", { exact: true }).fill("Put both feet on the floor");
  await expect(desk.getByRole("checkbox", { name: "Staying in bed" })).toBeChecked();
  await desk.getByRole("button", { name: "Save skill" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Feet on the floor" })).toBeVisible();
}

test("S0-04 S0-13 S0-14 S0-15 the loop: from a first entry to what changed, a client on a phone and a psychologist at a desk", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const { phone, desk, base, psychologist } = await together(open);
  const entry = await writeShared(phone, `${FIRST} ${SECOND}`);
  await nameAndCite(desk, base);
  await proposeSkill(desk, base);

  // S0-12: the client reads what it is for, and agrees.
  await phone.goto("/skills");
  await expect(phone.getByText("Waiting for your answer")).toBeVisible();
  await phone.getByRole("link", { name: "Feet on the floor", exact: true }).click();
  await expect(phone.getByText(psychologist.name).first()).toBeVisible();
  await phone.getByRole("button", { name: "I agree to this" }).click();
  await expect(phone.getByRole("button", { name: "I agree to this" })).toBeHidden();

  // Used in at most three taps from Today: two are enough.
  await phone.goto("/today");
  const skills = phone.getByRole("region", { name: "Your skills" });
  await skills.getByRole("button", { name: /^I used this/ }).click();
  await skills.getByRole("button", { name: /^4/ }).click();
  await expect(skills.getByText(/^Saved: /)).toBeVisible();

  const problem = await firstLinked(phone, { list: "/problems", links: "/problems" });
  await phone.goto(`/problems/${problem}`);
  await phone.getByLabel("How many times?").fill("3");
  await phone.getByRole("button", { name: "Save this day" }).click();
  await expect(phone.getByText(/^Saved for today: 3 times/)).toBeVisible();

  // S0-11: what changed is said honestly.
  await phone.getByRole("link", { name: "What changed" }).click();
  const said = "Not enough days yet: 0 of 10 before, 1 of 10 since then.";
  await expect(phone.getByText(said, { exact: true })).toBeVisible();

  // From the skill to the sentences it started from, and from the entry to what came of it, one click each.
  await phone.goto("/skills");
  await phone.getByRole("link", { name: /^The sentences behind it/ }).click();
  await expect(phone.getByRole("blockquote").filter({ hasText: FIRST })).toBeInViewport();
  await phone.goto(entry);
  const came = phone.getByRole("region", { name: "What came of it" });
  await expect(came.getByRole("link", { name: "Staying in bed" })).toBeVisible();
  await came.getByRole("link", { name: "Feet on the floor" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Feet on the floor" })).toBeVisible();

  // The other side sees the same, and nothing of what was not shared.
  await desk.goto(`${base}/skills`);
  await desk.getByRole("link", { name: "Feet on the floor", exact: true }).click();
  await expect(desk.getByText(/Used once so far/)).toBeVisible();
  await desk.goto(`${base}/problems`);
  await desk.getByRole("link", { name: "Staying in bed" }).click();
  await desk.getByRole("link", { name: "What changed" }).click();
  await expect(desk.getByText(said, { exact: true })).toBeVisible();
});
