import { expect, test } from "vitest";
import { itemAt } from "./nearest-item";

const client = ["/today", "/journal", "/mood"];

test("a page below a section belongs to the section", () => {
  expect(itemAt(client, "/journal/new")).toBe("/journal");
  expect(itemAt(client, "/today")).toBe("/today");
});

test("the nearest section wins over the one above it", () => {
  expect(itemAt(["/admin", "/admin/people"], "/admin/people/7")).toBe("/admin/people");
  expect(itemAt(["/admin", "/admin/people"], "/admin")).toBe("/admin");
});

test("a page that merely starts with the same letters belongs to no section", () => {
  expect(itemAt(client, "/journalism")).toBeNull();
});
