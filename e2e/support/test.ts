import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { addressFor, type Person, signUp } from "./people";

type Screen = { readonly width: number; readonly height: number };
/** Opens a browser of its own for somebody else in the same test; a desktop unless told otherwise. */
export type OpenBrowser = (screen?: Screen) => Promise<Page>;

const DESK: Screen = { width: 1440, height: 900 };

type Fixtures = {
  faults: string[];
  /** Further browsers, watched like the first one and closed with it. */
  open: OpenBrowser;
  /** Fails the test on a page error, an error in the console or a request to another host. */
  guard: undefined;
  /** A new client, signed in, the questions at the start skipped. */
  maya: Person;
  /** Expected noise: text that an error in the console may hold in this test. */
  expectedErrors: RegExp[];
};

function watch(page: Page, own: string, faults: string[], expected: () => readonly RegExp[]): void {
  const note = (text: string) => {
    if (!expected().some((shape) => shape.test(text))) faults.push(text);
  };
  page.on("pageerror", (error) => note(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== own) note(`third-party request: ${url.origin}`);
  });
}

export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  // Playwright reads a fixture's needs from this pattern.
  faults: async ({ baseURL: _ }, use) => use([]),
  open: async ({ browser, baseURL, faults, expectedErrors }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (viewport = DESK) => {
      const context = await browser.newContext({ viewport });
      opened.push(context);
      await context.setExtraHTTPHeaders({ "x-forwarded-for": addressFor() });
      context.on("page", (page) => watch(page, new URL(baseURL ?? "").origin, faults, () => expectedErrors));
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  guard: [
    async ({ context, baseURL, expectedErrors, faults }, use) => {
      const own = new URL(baseURL ?? "").origin;
      for (const page of context.pages()) watch(page, own, faults, () => expectedErrors);
      context.on("page", (page) => watch(page, own, faults, () => expectedErrors));
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context }, use) => {
    await context.setExtraHTTPHeaders({ "x-forwarded-for": addressFor() });
    await use(context);
  },
  maya: async ({ context }, use) => {
    await use(await signUp(context));
  },
});

/** Another person in a browser of their own. */
export async function anotherPerson(context: BrowserContext): Promise<Person> {
  const browser = context.browser();
  if (!browser) throw new Error("the browser is gone");
  const theirs = await browser.newContext();
  await theirs.setExtraHTTPHeaders({ "x-forwarded-for": addressFor() });
  return signUp(theirs);
}

export { expect };
