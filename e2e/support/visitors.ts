import type { BrowserContext, Page } from "@playwright/test";
import type { DemoUsername } from "@/lib/auth/demo/people";
import { type Audience, addressesFor, documents, type Things } from "./pages";
import { dataOf, signUp } from "./people";

/** Somebody who looks at every page they may open. */
export type Visitor = {
  readonly name: string;
  readonly audience: Audience;
  /** Signs in, if they do, and answers where their pages are. */
  readonly arrive: (page: Page) => Promise<string[]>;
};

/** One click on /demo, as a newcomer does it. */
export async function become(page: Page, button: string): Promise<void> {
  await page.goto("/demo");
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/demo");
}

type Listed = { readonly items: readonly { readonly id: string }[] };

/** The newest mood and journal entry of who is signed in here. */
async function newestThings(context: BrowserContext): Promise<Things> {
  const newest = async (path: string) => {
    const { items } = await dataOf<Listed>(await context.request.get(`${path}?limit=1`));
    return items[0]?.id;
  };
  const [mood, entry] = [await newest("/api/mood/history"), await newest("/api/journal/entries")];
  return { ...(mood ? { mood } : {}), ...(entry ? { entry } : {}) };
}

const demo = (who: DemoUsername, button: string, name: string, audience: Audience): Visitor => ({
  name: `${name} (${who})`,
  audience,
  arrive: async (page) => {
    await become(page, button);
    return addressesFor(audience, audience === "client" ? await newestThings(page.context()) : {});
  },
});

export const visitors: readonly Visitor[] = [
  {
    name: "a passer-by",
    audience: "public",
    arrive: async () => [...addressesFor("public"), ...documents, "/no-such-page"],
  },
  {
    name: "a client who has written nothing",
    audience: "client",
    arrive: async (page) => {
      await signUp(page.context());
      return addressesFor("client");
    },
  },
  demo("maya", "Be Maya", "a client with half a year of days", "client"),
  demo("okafor", "Be Dr Okafor", "a psychologist", "psychologist"),
  demo("admin", "Be Ana", "an admin", "admin"),
];

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** Clients are on a phone, the desks on a desktop. */
export const usualScreen = ({ audience }: Visitor) =>
  audience === "psychologist" || audience === "admin" ? DESK : PHONE;

/** Opens each address in turn and gathers what `look` finds there, each line with its address before it. */
export async function lookAtEach(
  page: Page,
  addresses: readonly string[],
  look: (address: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    const answer = await page.goto(address);
    const found = answer === null ? ["no answer"] : await look(address);
    // Led elsewhere, the look would be at some other page.
    const { pathname } = new URL(page.url());
    const astray = pathname === new URL(address, page.url()).pathname ? [] : [`led to ${pathname}`];
    faults.push(...[...astray, ...found].map((fault) => `${address}: ${fault}`));
  }
  return faults;
}
