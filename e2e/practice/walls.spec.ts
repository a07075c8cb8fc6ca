import { anInvitation, together, writeShared } from "../support/care";
import { become, signUp } from "../support/people";
import { expect, test } from "../support/test";

test.use({ expectedErrors: [/404/] });
test.setTimeout(120_000);

const WORDS = "The heron stood in the rain again.";
const PHONE = { width: 390, height: 844 };

test("S1-092 S1-096 who looked stands in the log at once, and what is not shared any more is gone from the open page", async ({
  open,
}) => {
  const { phone, desk, psychologist, base } = await together(open);
  await writeShared(phone, WORDS);
  await phone.goto("/settings/access-log");
  await expect(phone.getByRole("heading", { name: "Who looked" })).toBeVisible();

  await desk.goto(`${base}/entries`);
  await expect(desk.getByText(WORDS)).toBeVisible();
  const lines = phone.getByRole("main").getByRole("listitem").filter({ hasText: psychologist.name });
  await expect(lines.filter({ hasText: "Read the entries you share" }).first()).toBeVisible({
    timeout: 5_000,
  });

  await phone.goto("/care/sharing");
  await phone
    .getByRole("button", { name: `Stop sharing Journal entries you mark to share with ${psychologist.name}` })
    .click();
  await expect(desk.getByText("The journal is not shared with you.")).toBeVisible();
  await expect(desk.getByText(WORDS)).toHaveCount(0);

  // The plan is a page of its own: with its part withdrawn it is no page any more, open or asked for anew.
  await desk.goto(`${base}/plan`);
  await expect(desk.getByRole("heading", { level: 1, name: "Plan" })).toBeVisible();
  await phone
    .getByRole("button", { name: `Stop sharing Problem areas, skills and plans with ${psychologist.name}` })
    .click();
  await expect(desk.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  expect((await desk.goto(`${base}/plan`))?.status()).toBe(404);
  expect(await desk.content()).not.toContain("Plan something");
});

test("S2-34 a suspended psychologist is out at the next request, and their client is told", async ({
  open,
}) => {
  const { phone, desk, psychologist, base } = await together(open);
  const admin = await open();
  await become(admin, "Be Ana");
  await admin.goto("/admin/psychologists");
  const card = admin.getByRole("region", { name: psychologist.name });
  await card.getByText("Suspend", { exact: true }).first().click();
  await card.getByLabel("Why").selectOption({ index: 1 });
  const { username } = psychologist.person;
  await card.getByLabel(`Type their username, ${username}`).fill(`${username}-not`);
  await card.getByRole("button", { name: "Suspend" }).click();
  await expect(card.getByText("Verified", { exact: true })).toBeVisible();
  await card.getByLabel(`Type their username, ${username}`).fill(username);
  await card.getByRole("button", { name: "Suspend" }).click();
  await expect(card.getByText("Suspended", { exact: true })).toBeVisible();

  await desk.goto(base);
  await expect(desk).toHaveURL(/\/sign-in/);
  await expect(phone.getByRole("link", { name: "Notifications, something is new" })).toBeVisible();
  await phone.goto("/notifications");
  await expect(
    phone.getByText(`${psychologist.name} cannot use My Mood Diary at the moment`, { exact: false }),
  ).toBeVisible();
});

test("S2-05 S3-24 whoever holds copied links meets the page that does not exist", async ({ open }) => {
  const { phone, desk, base } = await together(open);
  const entry = await writeShared(phone, WORDS);
  const outsider = await open(PHONE);
  await signUp(outsider.context());
  const colleague = await open();
  await become(colleague, "Be Dr Okafor");
  const links = [entry, base, `${base}/entries`, `${base}/brief`, `${base}/problems`];
  for (const page of [outsider, colleague])
    for (const link of links) {
      expect((await page.goto(link))?.status(), link).toBe(404);
      await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
      expect(await page.content(), link).not.toContain(WORDS);
    }
  // The two who work together find them where they were.
  expect((await desk.goto(`${base}/entries`))?.status()).toBe(200);
  expect((await phone.goto(entry))?.status()).toBe(200);
});

test("S2-05 an invitation that was answered opens for nobody else", async ({ open }) => {
  const desk = await open();
  await become(desk, "Be Dr Okafor");
  const link = await anInvitation(desk);
  const phone = await open(PHONE);
  await signUp(phone.context());
  await phone.goto(link);
  await phone.getByRole("button", { name: "No, thank you" }).click();
  await expect(phone.getByText("The invitation is closed")).toBeVisible();

  const outsider = await open(PHONE);
  for (const isSignedIn of [false, true]) {
    if (isSignedIn) await signUp(outsider.context());
    await outsider.goto(link);
    await expect(outsider.getByText("This link does not work")).toBeVisible();
    expect(await outsider.content()).not.toContain("Okafor");
  }
});
