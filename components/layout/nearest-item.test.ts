import { expect, test } from "vitest";
import { itemAt } from "./nearest-item";

const client = [{ href: "/today" }, { href: "/journal" }, { href: "/toolkit", alsoAt: ["/skills", "/plan"] }];
const admin = [{ href: "/admin" }, { href: "/admin/people" }];

test("a page below a section belongs to the section", () => {
  expect(itemAt(client, "/journal/new")).toBe("/journal");
  expect(itemAt(client, "/today")).toBe("/today");
});

test("the nearest section wins over the one above it", () => {
  expect(itemAt(admin, "/admin/people/7")).toBe("/admin/people");
  expect(itemAt(admin, "/admin")).toBe("/admin");
});

test("a page that merely starts with the same letters belongs to no section", () => {
  expect(itemAt(client, "/journalism")).toBeNull();
});

test("a page of another address can belong to a section", () => {
  expect(itemAt(client, "/skills/7/edit")).toBe("/toolkit");
  expect(itemAt(client, "/planet")).toBeNull();
});
