import type { Page } from "@playwright/test";
import type { DemoUsername } from "@/lib/auth/demo/people";
import { anInvitation } from "./care";
import { type Audience, addressesFor, documents, type Things } from "./pages";
import { addressFor, become, signUp } from "./people";
import { ownThings, sharedThings } from "./things";

/** Somebody who looks at every page they may open. */
export type Visitor = {
  readonly name: string;
  readonly audience: Audience;
  /** Signs in, if they do, and answers where their pages are. */
  readonly arrive: (page: Page) => Promise<string[]>;
};

let made: Promise<string> | undefined;

/** The code of an invitation by a psychologist that nobody has answered: one for all who look at it. */
function openCode(page: Page): Promise<string> {
  made ??= (async () => {
    const theirs = await page.context().browser()?.newContext();
    if (!theirs) throw new Error("the browser is gone");
    await theirs.setExtraHTTPHeaders({ "x-forwarded-for": addressFor() });
    const desk = await theirs.newPage();
    await become(desk, "Be Dr Okafor");
    const link = await anInvitation(desk);
    await theirs.close();
    return new URL(link).pathname.split("/").at(-1) ?? "";
  })();
  return made;
}

/** One of each kind of thing a demo person has, so that every page about one is looked at. */
async function thingsOf(page: Page, audience: Audience): Promise<Things> {
  const code = await openCode(page);
  if (audience === "client") return { code, ...(await ownThings(page)) };
  return audience === "psychologist" ? { code, ...(await sharedThings(page, "Maya")) } : {};
}

const demo = (who: DemoUsername, button: string, name: string, audience: Audience): Visitor => ({
  name: `${name} (${who})`,
  audience,
  arrive: async (page) => {
    await become(page, button);
    return addressesFor(audience, await thingsOf(page, audience));
  },
});

export const visitors: readonly Visitor[] = [
  {
    name: "a passer-by",
    audience: "public",
    arrive: async (page) => {
      const code = await openCode(page);
      return [...addressesFor("public", { code }), ...documents, "/no-such-page"];
    },
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
