import { aPsychologist } from "../support/care";
import { expect, test } from "../support/test";

test("S2-35 a psychologist applies, is verified by an admin, and finds an empty practice behind a second step", async ({
  open,
}) => {
  const { page, name } = await aPsychologist(open);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/practice/profile");
  await expect(page.getByLabel("Your name, as clients see it")).toHaveValue(name);
});
