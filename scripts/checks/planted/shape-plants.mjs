// One file for each shape rule, planted into the clean house.
const lines = (count) => "export const one = 1;\n".repeat(count);
const longFunction = (count) => `export function walk() {\n${"  one();\n".repeat(count)}}`;
const silence = ["@ts", "ignore"].join("-");

export const shapePlants = {
  "kebab-case-names": { "components/journal/JournalCard.tsx": "export const JournalCard = 1;" },
  "no-shelf-names": { "lib/core/date-utils.ts": "export const one = 1;" },
  "no-barrels": { "components/ui/index.ts": 'export * from "./button";' },
  "reserved-names-only-in-lib": { "app/(client)/journal/queries.ts": "export const one = 1;" },
  "lib-has-known-rooms": { "lib/admin/people.ts": 'import "server-only";' },
  "short-files": { "components/ui/table.tsx": lines(301) },
  "short-functions": { "lib/core/walk.ts": longFunction(40) },
  "data-files-hold-data": { "lib/server/hours.data.ts": "export const hours = () => 1;" },
  "powered-files-are-server-only": { "lib/record/journal/queries.ts": "export const findEntry = () => 1;" },
  "use-server-only-in-actions": {
    "app/(client)/journal/save.ts": 'export async function save() { "use server"; }',
  },
  "browser-parts-import-no-server": {
    "components/journal/journal-form.tsx":
      '"use client";\nimport { findEntry } from "@/lib/record/journal/queries";\nexport const F = findEntry;',
  },
  "no-default-export-in-lib": { "lib/core/numbers.ts": "export default 1;" },
  "now-is-an-argument": { "lib/record/journal/word-count.ts": "export const today = () => new Date();" },
  "chance-is-an-argument": { "lib/record/journal/word-count.ts": "export const roll = () => Math.random();" },
  "pure-files-touch-nothing": { "lib/risk/screen.ts": "export const zone = process.env.TZ;" },
  "no-any-cast": { "lib/core/numbers.ts": "export const one = (1 as any).two;" },
  "no-double-cast": { "lib/core/numbers.ts": "export const one = 1 as unknown as string;" },
  "no-interface": { "lib/core/numbers.ts": "export interface Range { from: number }" },
  "no-enum": { "lib/core/numbers.ts": "export enum Side { Left, Right }" },
  "no-silenced-checks": { "lib/core/numbers.ts": `// ${silence}\nexport const one = 1;` },
  "test-names-are-sentences": { "lib/core/numbers.test.ts": 'test("works", () => {});' },
  "no-stopped-tests": { "lib/core/numbers.test.ts": 'test.skip("half of two is one", () => {});' },
  "no-server-rendered-style": {
    "components/ui/bar.tsx": "export const Bar = () => <div style={{ width: 1 }} />;",
  },
  "inline-code-carries-nonce": {
    "components/ui/bar.tsx": "export const Bar = () => <style>{'a{}'}</style>;",
  },
  "console-only-in-scripts": { "lib/core/numbers.ts": "console.warn(1);" },
};

// Further ways to break a rule that one planted file does not show.
export const furtherShapePlants = [
  ["powered-files-are-server-only", "lib/auth/session.ts", 'import "pg";'],
  ["powered-files-are-server-only", "lib/access/record.ts", 'import { withActor } from "@/db/actor";'],
  ["powered-files-are-server-only", "lib/server/log.ts", "export const level = process.env.LOG_LEVEL;"],
  ["use-server-only-in-actions", "lib/record/journal/actions.ts", "export const saveEntry = 1;"],
  [
    "now-is-an-argument",
    "lib/record/journal/queries.ts",
    'import "server-only";\nexport const a = Date.now();',
  ],
  ["short-functions", "components/ui/table.tsx", longFunction(80)],
  ["lib-has-known-rooms", "lib/record/loose.ts", "export const one = 1;"],
  ["no-shelf-names", "lib/server/helpers/text.ts", 'import "server-only";'],
  ["no-stopped-tests", "e2e/client/journal.test.ts", 'test.describe.only("all of them", () => {});'],
  [
    "test-names-are-sentences",
    "lib/core/numbers.test.ts",
    'it.each([1])("should halve the number", () => {});',
  ],
];
