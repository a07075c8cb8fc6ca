import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { addressesFor, developmentGroups, pages } from "../../e2e/support/pages";

const app = fileURLToPath(new URL("../../app", import.meta.url));

/** The route of each page on disk: its folders without the groups in brackets. Pages for developers apart. */
function routesOnDisk(): string[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).split(path.sep))
    .filter((folders) => !folders.some((folder) => developmentGroups.includes(folder)))
    .map((folders) => `/${folders.filter((folder) => !/^(\.|\(.*\))$/.test(folder)).join("/")}`)
    .sort();
}

test("the browser tests visit every page of the app", () => {
  expect(pages.map(({ route }) => route).sort()).toEqual(routesOnDisk());
});

test("a page about a thing has an address for those who have one", () => {
  expect(addressesFor("client", { mood: "m1", entry: "e1" })).toEqual(
    expect.arrayContaining(["/mood/m1", "/journal/e1", "/journal/e1/edit"]),
  );
  expect(addressesFor("client").join(" ")).not.toContain("[");
});
