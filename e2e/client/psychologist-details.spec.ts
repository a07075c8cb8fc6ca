import { expect, test } from "../support/test";

test.use({ expectedErrors: [/status of 404/] });

test("S0-24 who the psychologist is, is written down, changed, deleted and brought back", async ({
  maya,
  page,
}) => {
  expect(maya.username).toBeTruthy();
  await page.goto("/care/details");
  await page.getByRole("link", { name: "Add details" }).click();
  await page.getByLabel("Name").fill("Dr Ada Example");
  await page.getByLabel("Email").fill("not an address");
  await page.getByLabel("Phone").fill("020 7946 0958");
  await page.getByLabel("Address").fill("1 Example Row");
  await page.getByLabel("Next steps").fill("Ask about a letter");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This does not look like an email address.")).toBeVisible();
  // What was typed is still there.
  await expect(page.getByLabel("Next steps")).toHaveValue("Ask about a letter");
  await page.getByLabel("Email").fill("ada@example.org");
  await page.getByRole("button", { name: "Save" }).click();

  const card = page.getByRole("region", { name: "Dr Ada Example" });
  await expect(card.getByRole("link", { name: "020 7946 0958" })).toHaveAttribute("href", "tel:02079460958");
  await expect(card.getByRole("link", { name: "ada@example.org" })).toHaveAttribute(
    "href",
    "mailto:ada@example.org",
  );
  await card.getByRole("link", { name: "Change the details of Dr Ada Example" }).click();
  await page.getByLabel("Practice or clinic").fill("Example Practice");
  await page.getByLabel("Address").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(card.getByText("Example Practice")).toBeVisible();
  await expect(card.getByText("1 Example Row")).toBeHidden();

  await card.getByRole("button", { name: "Delete the details of Dr Ada Example" }).click();
  await expect(page.getByText("Nobody is written down yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card).toBeVisible();
});

test("S0-24 a program keeps psychologist details too", async ({ maya, request }) => {
  const headers = { authorization: `Bearer ${maya.token}` };
  const data = {
    name: "Dr Ada Example",
    practice: "Example Practice",
    phone: "020 7946 0958",
    email: "ada@example.org",
    address: "1 Example Row",
    next_steps: "Ask about a letter",
  };
  const once = { ...headers, "idempotency-key": "the-same-key-twice" };
  const created = await request.post("/api/psychologist", { headers: once, data });
  const again = await request.post("/api/psychologist", { headers: once, data });
  expect([created.status(), again.status()]).toEqual([201, 200]);
  const { data: contact } = await created.json();
  expect(contact).toMatchObject({ ...data, version: 1 });
  expect((await again.json()).data.id).toBe(contact.id);

  const one = `/api/psychologist/${contact.id}`;
  const changed = await request.put(one, { headers, data: { phone: null, version: 1 } });
  expect((await changed.json()).data).toMatchObject({ ...data, phone: null, version: 2 });
  const late = await request.put(one, { headers, data: { name: "Dr Late", version: 1 } });
  expect([late.status(), (await late.json()).error.current.version]).toEqual([409, 2]);
  expect((await (await request.get("/api/psychologist", { headers })).json()).data.items).toHaveLength(1);
  expect((await request.delete(one, { headers })).status()).toBe(200);
  expect((await request.get(one, { headers })).status()).toBe(404);
});
