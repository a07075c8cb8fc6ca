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

async function idsOf(page: Page, listed: Partial<Record<Thing, Listed>>): Promise<Things> {
  const things: Things = {};
  for (const [thing, place] of Object.entries(listed) as [Thing, Listed][]) {
    const id = await firstLinked(page, place);
    if (id === undefined)
      throw new Error(`${place.list} links to nothing: the pages of a ${thing} go unseen`);
    things[thing] = id;
  }
  return things;
}

/** One of each kind from the diary of who is signed in. Throws where there is none. */
export const ownThings = (page: Page): Promise<Things> => idsOf(page, own);

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
  return { client, ...(await idsOf(page, { ...listed, activity })) };
}
