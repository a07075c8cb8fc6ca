import { isTest } from "./tree.mjs";

export const WINGS = ["record", "work", "safety", "insight", "care", "commons", "account", "companion"];
export const GROUND = ["core", "risk", "access", "auth", "server", "integrations", "registry"];

const IN_WING = new RegExp(`^lib/(${WINGS.join("|")})/`);
const RESERVED = /\/(schema|queries|mutations|actions|jobs|portability)\.ts$/;

export const isInWing = (file) => IN_WING.test(file);
export const isReserved = (file) => RESERVED.test(file);

/** A file that may hold no power at all: any name in a slice that is not reserved, and the kernel. */
export const isPure = (file) =>
  (isInWing(file) || /^lib\/(core|risk)\//.test(file)) &&
  /\.tsx?$/.test(file) &&
  !isTest(file) &&
  !/\/(queries|mutations|actions|jobs|portability)\.ts$/.test(file);

/** Where files live that must never reach a browser. */
export const isServerRoom = (file) =>
  file.startsWith("lib/") &&
  file.endsWith(".ts") &&
  !isTest(file) &&
  !/\/(actions|schema)\.ts$/.test(file) &&
  (/\/(queries|mutations|jobs|portability)\.ts$/.test(file) ||
    /^lib\/(access|auth|server)\//.test(file) ||
    /^lib\/integrations\/.*\/adapter\.ts$/.test(file));
