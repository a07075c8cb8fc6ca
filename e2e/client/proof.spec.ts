import { letProofAge } from "../support/database";
import { expect, test } from "../support/test";

test("a step that matters asks for the password over the page, and keeps what was typed", async ({
  page,
  maya,
}) => {
  await page.goto("/care/invite");
  await page.getByRole("checkbox", { name: "Moods" }).check();
  await page.getByLabel("The name they see").fill("Mina");
  await page.getByLabel("A few words to them").fill("We spoke about a diary.");
  await letProofAge(maya.username);
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const question = page.getByRole("dialog", { name: "Is it you?" });
  await question.getByLabel("Password", { exact: true }).fill("not the four words");
  await question.getByRole("button", { name: "Go on" }).click();
  await expect(
    question
      .getByRole("alert")
      .or(question.getByText(/does not fit|not right|wrong/i))
      .first(),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(page.getByLabel("A few words to them")).toHaveValue("We spoke about a diary.");
  await expect(page.getByRole("checkbox", { name: "Moods" })).toBeChecked();

  await page.getByRole("button", { name: "Make the invitation" }).click();
  await question.getByLabel("Password", { exact: true }).fill(maya.password);
  await question.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("Your invitation is ready.")).toBeVisible();
});
