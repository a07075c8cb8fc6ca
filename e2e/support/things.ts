import type { Page } from "@playwright/test";
import type { Thing, Things } from "./pages";

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

type Listed = { readonly list: string; readonly links: string };

/** The id of the first thing that a list links to; undefined where it links to none. */
export async function firstLinked(page: Page, { list, links }: Listed): Promise<string | undefined> {
  await page.goto(list);
  const addresses = await page
    .getByRole("main")
    .locator(`a[href^="${links}/"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return addresses.map((address) => ID.exec(address.slice(links.length))?.[0]).find((id) => id !== undefined);
}

/** Where the kinds of things are listed, and how the address of one begins, for whoever keeps the diary. */
const own: Partial<Record<Thing, Listed>> = {
  mood: { list: "/mood", links: "/mood" },
  entry: { list: "/journal", links: "/journal" },
  problem: { list: "/problems", links: "/problems" },
  skill: { list: "/skills", links: "/skills" },
  activity: { list: "/plan?view=week", links: "/plan" },
  contact: { list: "/care/details", links: "/care/details" },
  date: { list: "/care/dates", links: "/care/dates" },
  relationship: { list: "/care/sharing", links: "/care/sharing/preview" },
};

/** What the demo need not hold: its pages are looked at where there is one. */
const rare: Partial<Record<Thing, Listed>> = {
  letter: { list: "/care/letters", links: "/care/letters" },
};
const rareAtTheDesk: Partial<Record<Thing, Listed>> = {
  template: { list: "/practice/templates", links: "/practice/templates" },
  "letter-draft": { list: "/practice/letters", links: "/practice/letters" },
};

async function found(page: Page, listed: Partial<Record<Thing, Listed>>): Promise<Things> {
  const things: Things = {};
  for (const [thing, place] of Object.entries(listed) as [Thing, Listed][]) {
    const id = await firstLinked(page, place);
    if (id !== undefined) things[thing] = id;
  }
  return things;
}

async function idsOf(page: Page, listed: Partial<Record<Thing, Listed>>): Promise<Things> {
  const things = await found(page, listed);
  const missing = Object.entries(listed).filter(([thing]) => !(thing in things));
  for (const [thing, { list }] of missing)
    throw new Error(`${list} links to nothing: the pages of a ${thing} go unseen`);
  return things;
}

/** Nobody is written down in the demo's diaries: what stands there is the psychologist's own card. */
async function writeContactDown(page: Page): Promise<void> {
  if ((await firstLinked(page, { list: "/care/details", links: "/care/details" })) !== undefined) return;
  const answer = await page.request.post("/api/psychologist", {
    data: { name: "Dr Ada Example", phone: "020 7946 0958" },
    headers: { origin: new URL(page.url()).origin },
  });
  if (!answer.ok()) throw new Error(`writing a psychologist down answered ${answer.status()}`);
}

/** One of each kind from the diary of who is signed in. Throws where there is none. */
export async function ownThings(page: Page): Promise<Things> {
  await writeContactDown(page);
  return { ...(await idsOf(page, own)), ...(await found(page, rare)) };
}

/** Where the pages of one client begin for their psychologist. */
export async function clientBase(page: Page, name: string): Promise<string> {
  await page.goto("/practice/caseload");
  const link = page.getByRole("main").getByRole("link", { name, exact: true }).first();
  return (await link.getAttribute("href")) ?? "";
}

/** One of each kind that a client shares with the psychologist who is signed in. */
export async function sharedThings(page: Page, name: string): Promise<Things> {
  const base = await clientBase(page, name);
  const client = ID.exec(base)?.[0];
  if (client === undefined) throw new Error(`${name} is not in the caseload`);
  const kinds = { problem: "problems", skill: "skills", date: "dates" } as const;
  const listed = Object.fromEntries(
    Object.entries(kinds).map(([thing, folder]) => [
      thing,
      { list: `${base}/${folder}`, links: `${base}/${folder}` },
    ]),
  );
  const activity = { list: `${base}/plan?view=week`, links: `${base}/plan` };
  const note = { list: `${base}/notes`, links: "/practice/notes" };
  const more = await found(page, { ...rareAtTheDesk, note });
  return { client, ...(await idsOf(page, { ...listed, activity })), ...more };
}
