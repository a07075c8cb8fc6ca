import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { clientPages } from "./client-pages";
import { deskPlaces } from "./desk-places";

const app = fileURLToPath(new URL("../../app", import.meta.url));
const clients = `${app}/practice/clients/[id]`;

test("every page of a client has a tab, and every tab a page", () => {
  const onDisk = readdirSync(clients).filter((name) => existsSync(`${clients}/${name}/page.tsx`));
  const tabs = clientPages.map(({ folder }) => folder).filter((folder) => folder !== "");
  expect(tabs.toSorted()).toEqual(onDisk.toSorted());
});

test("every place of the palette has a page", () => {
  for (const { href } of deskPlaces) expect(existsSync(`${app}${href}/page.tsx`), href).toBe(true);
});
