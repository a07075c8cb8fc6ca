/** A small house in order: every rule passes it, and its imports are those the rules must go on allowing. */
export const cleanHouse = {
  "app/(client)/journal/[entryId]/page.tsx": `
    import { findEntry } from "@/lib/record/journal/queries";
    import { JournalForm } from "@/components/journal/journal-form";
    export default async function Page() { return <main className="wide"><JournalForm entry={await findEntry()} /></main>; }`,
  "app/api/docs/document.ts":
    'import list from "@/lib/registry/openapi.generated.json";\nexport const paths = list;',
  "lib/registry/openapi.generated.json": "{}",
  "app/api/events/route.ts": `
    import { allJobs } from "@/lib/registry/jobs";
    export const GET = () => Response.json(allJobs.length);`,
  "components/journal/journal-form.tsx": `
    "use client";
    import { saveEntry } from "@/lib/record/journal/actions";
    import { Button } from "@/components/ui/button";
    import type { Entry } from "@/lib/record/journal/queries";
    export function JournalForm({ entry }: { entry: Entry }) { return <form action={saveEntry} style={{ width: entry.width }}><Button /></form>; }`,
  "components/ui/button.tsx": `
    import { half } from "@/lib/core/numbers";
    export const Button = () => <button type="button" data-half={half(2)} />;`,
  "db/actor.ts": "export const withActor = (work: () => unknown) => work();",
  "db/schema/index.ts": 'export * from "./record/journal-entries";',
  "db/schema/record/journal-entries.ts": `
    import { pgTable } from "drizzle-orm/pg-core";
    export const journalEntries = pgTable("journal_entries", {});`,
  "db/seed/demo-world.ts":
    'import { createEntry } from "@/lib/record/journal/mutations";\nexport const plant = () => createEntry();',
  "db/system.ts": "export const asSystem = (work: () => unknown) => work();",
  "db/testing/factories.ts":
    'import { asSystem } from "../system";\nexport const anEntry = () => asSystem(() => 1);',
  "e2e/client/journal.test.ts": `
    import { test } from "@playwright/test";
    import { countWords } from "../../lib/record/journal/word-count";
    test("a client finds yesterday's entry again", () => { countWords(""); });`,
  "lib/access/actor.ts": 'import type { Id } from "@/lib/core/numbers";\nexport type Actor = { id: Id };',
  "lib/access/record.ts":
    'import "server-only";\nimport { withActor } from "@/db/actor";\nexport const openRecord = () => withActor(() => 1);',
  "lib/account/erasure/mutations.ts": `
    import "server-only";
    import { allPortability } from "@/lib/registry/portability";
    export const eraseAccount = () => allPortability.length;`,
  "lib/auth/session.ts":
    'import "server-only";\nimport { getToken } from "next-auth/jwt";\nexport const readSession = () => getToken;',
  "lib/core/numbers.ts": "export type Id = string;\nexport const half = (value: number) => value / 2;",
  "lib/integrations/mail/adapter.ts":
    'import "server-only";\nimport { createTransport } from "nodemailer";\nexport const send = () => createTransport;',
  "lib/record/journal/actions.ts":
    '"use server";\nimport { createEntry } from "./mutations";\nexport const saveEntry = async () => { await createEntry(); };',
  "lib/record/journal/jobs.ts":
    'import "server-only";\nimport { asSystem } from "@/db/system";\nexport const purgeBin = () => asSystem(() => new Date());',
  "lib/record/journal/mutations.ts": `
    import "server-only";
    import { withActor } from "@/db/actor";
    import { journalEntries } from "@/db/schema/index";
    import { keepRollup } from "@/lib/record/rollups/mutations";
    import { moodRating } from "@/lib/record/mood/schema";
    export const createEntry = () => withActor(() => keepRollup(journalEntries, moodRating));`,
  "lib/record/journal/portability.ts":
    'import "server-only";\nimport { withActor } from "@/db/actor";\nexport const exportEntries = () => withActor(() => []);',
  "lib/record/journal/queries.ts": `
    import "server-only";
    import { eq } from "drizzle-orm";
    import { withActor } from "@/db/actor";
    export type Entry = { width: number };
    export const findEntry = (): Entry => withActor(() => eq) as Entry;`,
  "lib/record/journal/word-count.test.ts": `
    import { expect, test } from "vitest";
    import { countWords } from "./word-count";
    test("a blank page has no words", () => { expect(countWords("")).toBe(0); });
    test.each([["one", 1]])("%s has as many words as it shows", (text, count) => { expect(countWords(text)).toBe(count); });`,
  "lib/record/journal/word-count.ts": `
    import { half } from "@/lib/core/numbers";
    import { format } from "date-fns";
    export const countWords = (document: string) => half(document.length) + format(new Date(0), "d").length;`,
  "lib/record/mood/schema.ts":
    'import * as z from "zod/mini";\nimport { half } from "@/lib/core/numbers";\nexport const moodRating = z.number().check(z.lte(half(20)));',
  "lib/record/rollups/mutations.ts":
    'import "server-only";\nimport { withActor } from "@/db/actor";\nexport const keepRollup = (...row: unknown[]) => withActor(() => row);',
  "lib/registry/jobs.ts":
    'import "server-only";\nimport { purgeBin } from "@/lib/record/journal/jobs";\nexport const allJobs = [purgeBin];',
  "lib/registry/portability.ts":
    'import "server-only";\nimport { exportEntries } from "@/lib/record/journal/portability";\nexport const allPortability = [exportEntries];',
  "lib/risk/screen.ts":
    'import { half } from "@/lib/core/numbers";\nexport const screen = (text: string) => half(text.length);',
  "lib/safety/plan/steps.ts": "export const steps = 1;",
  "lib/server/log.ts": 'import "server-only";\nexport const log = () => process.env.LOG_LEVEL;',
  "lib/server/headers.ts": "export const nosniff = 1;",
  "lib/server/hours.data.ts": "export const hours = [1, 2];",
  "lib/work/goals/progress.ts":
    'import { steps } from "@/lib/safety/plan/steps";\nimport { countWords } from "@/lib/record/journal/word-count";\nexport const progress = countWords("") + steps;',
  "scripts/worker.ts": 'import { allJobs } from "../lib/registry/jobs";\nconsole.log(allJobs);',
  "docs/runbooks/first-admin.md": "Run the command, then sign in.",
};
