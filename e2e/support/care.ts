import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { become, type Person, signUp } from "./people";
import type { OpenBrowser } from "./test";
import { signInAndEnrol } from "./two-step";

/** The newest mail to an address, as the outbox of a test world shows it: the link in it. */
async function linkMailedTo(page: Page, email: string): Promise<string> {
  const mail = page.getByRole("region").filter({ hasText: `To ${email}` });
  await expect(async () => {
    await page.goto("/outbox");
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  return (await mail.first().getByRole("link").first().getAttribute("href")) ?? "";
}

/** Signs up, confirms an address and asks to work here. Answers with a page that waits for an admin. */
async function anApplicant(open: OpenBrowser): Promise<{ page: Page; person: Person; name: string }> {
  const page = await open();
  const word = randomBytes(4).toString("hex");
  const [name, email] = [`Dr Ada ${word}`, `ada-${word}@example.org`];
  const person = await signUp(page.context(), { username: `ada-${word}`, email });
  await page.goto(await linkMailedTo(page, email));
  await page.getByRole("button", { name: "Confirm my address" }).click();
  await expect(page.getByRole("heading", { name: "Your address is confirmed" })).toBeVisible();
  await page.goto("/apply");
  await page.getByLabel("Your name, as clients see it").fill(name);
  await page.getByLabel("Register", { exact: true }).fill("Example register");
  await page.getByLabel("Registration number").fill("EX-4711");
  await page.getByLabel("Country it is for").selectOption("GB");
  await page.getByLabel("Registered until").fill("2030-01-01");
  await page.getByLabel("What you work with").fill("low mood, worry");
  await page.getByLabel("Languages").fill("English");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("We have your application.")).toBeVisible();
  return { page, person, name };
}

/** Ana looks an applicant up and lets them in. */
async function verify(open: OpenBrowser, name: string): Promise<void> {
  const admin = await open();
  await become(admin, "Be Ana");
  await admin.goto("/admin/psychologists");
  const card = admin.getByRole("region", { name });
  for (const look of [/I looked them up/, /number is theirs/, /name is the same/])
    await card.getByLabel(look).check();
  await card.getByRole("button", { name: "Verify" }).click();
  await expect(card.getByText("Verified", { exact: true })).toBeVisible();
  await admin.context().close();
}

type Psychologist = { readonly page: Page; readonly person: Person; readonly name: string };

/** A psychologist who applied, was verified by an admin, and signed in with a second step. */
export async function aPsychologist(open: OpenBrowser): Promise<Psychologist> {
  const { page, person, name } = await anApplicant(open);
  await verify(open, name);
  await page.context().clearCookies();
  await signInAndEnrol(page, person.username, person.password);
  await expect(page).toHaveURL(/\/practice$/);
  return { page, person, name };
}

/** Makes an invitation for a client, with what is proposed to them; answers its link. */
export async function anInvitation(desk: Page): Promise<string> {
  await desk.goto("/practice/invites/new");
  const things = desk.getByRole("group", { name: "What to follow" }).getByRole("textbox");
  for (const [at, thing] of ["Sleep", "Walks", "Worry in the evening"].entries())
    await things.nth(at).fill(thing);
  await desk.getByLabel("Monday").check();
  await desk.getByRole("button", { name: "Make the invitation" }).click();
  return desk.getByLabel("Link", { exact: true }).inputValue();
}

type Part = "Moods" | "Journal entries you mark to share" | "Problem areas, skills and plans";
const ALL_PARTS: readonly Part[] = [
  "Moods",
  "Journal entries you mark to share",
  "Problem areas, skills and plans",
];

/** A client opens the link of an invitation, says what may be read, and says yes. */
async function accept(page: Page, link: string, name: string, parts = ALL_PARTS): Promise<void> {
  await page.goto(link);
  for (const part of parts) await page.getByRole("checkbox", { name: part }).check();
  await page.getByLabel("The name they see").fill(name);
  await page.getByRole("button", { name: "Work together" }).click();
  await page.waitForURL(/\/care\?linked=1|\/care$/);
}

const PHONE = { width: 390, height: 844 };

type Together = {
  readonly phone: Page;
  readonly client: Person;
  readonly desk: Page;
  readonly psychologist: Psychologist;
  /** Where the client's pages begin for the psychologist. */
  readonly base: string;
};

/** A client on a phone and their psychologist at a desk, who just began to work together; everything is shared. */
export async function together(open: OpenBrowser): Promise<Together> {
  const psychologist = await aPsychologist(open);
  const phone = await open(PHONE);
  const client = await signUp(phone.context());
  await accept(phone, await anInvitation(psychologist.page), "Mina");
  await expect(phone.getByText(psychologist.name).first()).toBeVisible();
  const desk = psychologist.page;
  await desk.goto("/practice/caseload");
  await desk.getByRole("link", { name: "Mina", exact: true }).click();
  await desk.waitForURL(/\/practice\/clients\/[0-9a-f-]{36}$/);
  return { phone, client, desk, psychologist, base: new URL(desk.url()).pathname };
}

/** Writes an entry for both to read; answers where it stands. */
export async function writeShared(phone: Page, words: string): Promise<string> {
  await phone.goto("/journal/new");
  await phone.getByLabel("What is on your mind?").fill(words);
  await phone.getByRole("radio", { name: "You and your psychologist" }).check();
  await phone.getByRole("button", { name: "Save entry" }).click();
  await expect(phone.getByText("Saved", { exact: true })).toBeVisible();
  await phone.waitForURL(/\/journal\/[0-9a-f-]{36}/);
  return new URL(phone.url()).pathname;
}
