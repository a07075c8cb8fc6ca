import { expect, test } from "../support/test";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

test("S0-22 a problem area is named, refused with every word kept, read, changed, deleted and brought back", async ({
  page,
}) => {
  await page.goto("/problems");
  await page.getByRole("link", { name: "Name a problem area" }).click();
  await page.getByLabel("What is it like?").fill("The morning weighs a lot.");
  await page.getByLabel(/What you did or wanted to do/).fill("I stay in bed until noon");
  await page.getByRole("button", { name: "Save problem area" }).click();
  await expect(page.getByText("Please give it a name. A few words are enough.")).toBeVisible();
  await expect(page.getByLabel("What is it like?")).toHaveValue("The morning weighs a lot.");
  await expect(page.getByLabel(/What you did or wanted to do/)).toHaveValue("I stay in bed until noon");
  await page.getByLabel("Name", { exact: true }).fill("Staying in bed");
  await page.getByLabel("Times, as it is now").fill("5");
  await page.getByLabel("Times, the aim").fill("1");
  await page.getByRole("button", { name: "Save problem area" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Staying in bed" })).toBeVisible();
  await expect(page.getByText("How often: 5 times a week at first, the aim is 1 time a week")).toBeVisible();
  await page.getByRole("radio", { name: "Working on it" }).check();
  await page.getByRole("button", { name: "Save where it stands" }).click();
  await expect(page.getByRole("article").getByText("Working on it").first()).toBeVisible();

  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Slow mornings");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Slow mornings" })).toBeVisible();

  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("You have not named a problem area yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Slow mornings" })).toBeVisible();
});

test("S0-11 a day is answered with a number, nothing else is asked, and it can be taken away again", async ({
  page,
  maya,
}) => {
  const headers = { authorization: `Bearer ${maya.token}` };
  const data = { name: "Staying in bed", behaviour: "Staying in bed until noon" };
  const made = await page.request.post("/api/problems", { headers, data });
  const { id } = (await made.json()).data;
  await page.goto(`/problems/${id}`);
  await page.getByRole("button", { name: "0 times" }).click();
  await page.getByRole("button", { name: "Save this day" }).click();
  await expect(page.getByText("Saved for today: 0 times")).toBeVisible();
  await page.getByRole("link", { name: "All days" }).click();
  await page.getByRole("button", { name: /^Take away/ }).click();
  await expect(page.getByText("Taken away. The day has no answer again.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("It is back.")).toBeVisible();
  await expect(page.getByText("0 times", { exact: true }).first()).toBeVisible();
});

test("S0-14 a sentence of an entry becomes a problem area, and stays linked to it", async ({ page }) => {
  await page.goto("/journal/new");
  await page.getByLabel("What is on your mind?").fill("I stayed in bed again. Rain all day.");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.waitForURL(/\/journal\/[0-9a-f-]{36}/);
  const entry = page.url();
  await page.getByRole("link", { name: "Use a sentence" }).click();
  await page.getByRole("radio", { name: "I stayed in bed again." }).check();
  await page.getByRole("radio", { name: "A new problem area" }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("I stayed in bed again.").first()).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Staying in bed");
  await page.getByLabel(/What you did or wanted to do/).fill("Staying in bed");
  await page.getByRole("button", { name: "Save problem area" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Staying in bed" })).toBeVisible();
  await expect(page.getByRole("blockquote")).toHaveText("I stayed in bed again.");
  await page.goto(entry);
  const came = page.getByRole("region", { name: "What came of it" });
  await came.getByRole("link", { name: "Staying in bed" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Staying in bed" })).toBeVisible();
});
