import { signUp } from "../support/people";
import { expect, test } from "../support/test";

const TEXT = "What is on your mind?";

// Asking for maya signs her in.
test.beforeEach(({ maya }) => maya);

/** The names of the device's own stores that are there. */
const deviceStores = () => indexedDB.databases().then((all) => all.map(({ name }) => name));

test.describe("writing that is not saved yet", () => {
  // A page whose session ended asks for news once more, and is refused.
  test.use({ expectedErrors: [/401 \(Unauthorized\) \S*\/api\/events/] });

  test("is kept on the device, then on the server, and offered again after a crash", async ({
    page,
    context,
  }) => {
    await page.goto("/journal/new");
    await page.getByLabel(TEXT).fill("I was about to say");
    await expect(page.getByText("Saved on this device")).toBeVisible();
    await expect(page.getByText("Saved. Kept as a draft")).toBeVisible();
    await page.close({ runBeforeUnload: false });

    const again = await context.newPage();
    await again.goto("/journal/new");
    await expect(again.getByRole("heading", { name: "You were writing this" })).toBeVisible();
    await expect(again.getByText("I was about to say")).toBeVisible();
    await again.getByRole("link", { name: "Continue" }).click();
    await expect(again.getByLabel(TEXT)).toHaveValue("I was about to say");
    await again.getByRole("button", { name: "Save entry" }).click();
    await expect(again.getByText("Saved", { exact: true })).toBeVisible();
    await again.goto("/journal/new");
    await expect(again.getByLabel(TEXT)).toBeVisible();
    await expect(again.getByRole("heading", { name: "You were writing this" })).toBeHidden();
  });

  test("survives a session that ended, and is saved once its writer has signed in over the page", async ({
    page,
    context,
    maya,
  }) => {
    await page.goto("/journal/new");
    await page.getByLabel(TEXT).fill("Words before the end of the session");
    await context.clearCookies();
    await page.getByRole("button", { name: "Save entry" }).click();
    const question = page.getByRole("dialog", { name: "You were signed out" });
    await expect(question).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: "Sign in in a new tab" })).toBeVisible();
    await expect(page.getByLabel(TEXT)).toHaveValue("Words before the end of the session");

    await page.getByRole("button", { name: "Save entry" }).click();
    await question.getByLabel("Password", { exact: true }).fill(maya.password);
    await question.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.getByText("Words before the end of the session")).toBeVisible();
  });

  test("on two devices shows both texts and loses neither", async ({ page, context }) => {
    await page.goto("/journal/new");
    await page.getByLabel(TEXT).fill("At first.");
    await page.getByRole("button", { name: "Save entry" }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    await expect(page.getByRole("button", { name: "Save changes" })).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel(TEXT).fill("From the desk.");
    await other.getByRole("button", { name: "Save changes" }).click();
    await expect(other.getByText("Saved", { exact: true })).toBeVisible();

    await page.getByLabel(TEXT).fill("From the phone.");
    await page.getByRole("button", { name: "Save changes" }).click();
    const both = page.getByRole("region", { name: "Two versions of this entry" });
    await expect(both).toContainText("From the desk.");
    await expect(both).toContainText("From the phone.");
    await page.getByRole("button", { name: "Put both together" }).click();
    await page.getByRole("button", { name: "Save changes" }).click();
    const entry = page.getByRole("article");
    await expect(entry).toContainText("From the desk.");
    await expect(entry).toContainText("From the phone.");
    await expect(page.getByText("An earlier text")).toBeVisible();
  });

  test("leaves the device when somebody else signs in on it", async ({ page, context }) => {
    await page.goto("/journal/new");
    await page.getByLabel(TEXT).fill("Mine alone");
    await expect(page.getByText("Saved. Kept as a draft")).toBeVisible();
    expect(await page.evaluate(deviceStores)).toContain("mmd-device");
    await context.clearCookies();
    await signUp(context);
    await page.goto("/journal/new");
    await expect(page.getByLabel(TEXT)).toBeVisible();
    await expect(page.getByRole("heading", { name: "You were writing this" })).toBeHidden();
  });
});

test.describe("writing without a network", () => {
  // The browser notes each request that did not get through.
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test("stays on the device while the server is out of reach, encrypted", async ({ page, context }) => {
    await page.goto("/journal/new");
    await page.getByLabel(TEXT).fill("warm up");
    await expect(page.getByText("Saved. Kept as a draft")).toBeVisible();
    await context.route("**/journal/new", (route) => route.abort());
    await page.getByLabel(TEXT).fill("canary words in the dark");
    await expect(page.getByText(/We send it when you are back online/)).toBeVisible();
    const kept = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("mmd-device");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const rows = await new Promise<Array<{ sealed: ArrayBuffer }>>((resolve) => {
        const asking = database.transaction("drafts").objectStore("drafts").getAll();
        asking.onsuccess = () => resolve(asking.result);
      });
      database.close();
      return rows.map(({ sealed }) => new TextDecoder("latin1").decode(sealed)).join();
    });
    expect(kept.length).toBeGreaterThan(20);
    expect(kept).not.toContain("canary");
  });

  test("is sent before signing out, which says so when it cannot, and then clears the device", async ({
    page,
    context,
  }) => {
    await page.goto("/journal/new");
    await context.route("**/*", (route) =>
      route.request().method() === "POST" ? route.abort() : route.fallback(),
    );
    await page.getByLabel(TEXT).fill("Only on this device");
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
    await page.goto("/sign-out");
    const signOut = page.getByRole("main").getByRole("button", { name: "Sign out" });
    await signOut.click();
    const asked = page.getByRole("dialog", { name: "Some of your writing is only on this device" });
    await expect(asked).toBeVisible();
    await asked.getByRole("button", { name: "Stay signed in" }).click();
    await context.unroute("**/*");
    await signOut.click();
    await expect(page).toHaveURL(/signed-out/);
    expect(await page.evaluate(deviceStores)).not.toContain("mmd-device");
  });
});
