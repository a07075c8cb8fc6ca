import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { addressFor, type Person, signUp } from "./people";

type Fixtures = {
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
  guard: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
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
