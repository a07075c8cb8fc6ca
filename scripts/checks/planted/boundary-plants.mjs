// One file for each import rule, planted into the clean house.
const importing = (path) => `import "${path}";`;
const powered = (path) => `import "server-only";\n${importing(path)}`;

export const boundaryPlants = {
  "floor-ground-imports-down": { "lib/server/log.ts": powered("@/lib/record/journal/queries") },
  "floor-record-imports-down": { "lib/record/journal/word-count.ts": importing("@/lib/safety/plan/steps") },
  "floor-work-safety-imports-down": {
    "lib/insight/trend/slope.ts": "export const slope = 1;",
    "lib/work/goals/progress.ts": importing("@/lib/insight/trend/slope"),
  },
  "floor-insight-imports-down": {
    "lib/care/notes/length.ts": "export const length = 1;",
    "lib/insight/trend/slope.ts": importing("@/lib/care/notes/length"),
  },
  "floor-care-commons-imports-down": {
    "lib/account/profile/name.ts": "export const name = 1;",
    "lib/commons/library/shelf.ts": importing("@/lib/account/profile/name"),
  },
  "siblings-share-pure-files-record": {
    "lib/record/mood/queries.ts": powered("@/lib/record/journal/queries"),
  },
  "siblings-share-pure-files-work-safety": {
    "lib/safety/plan/queries.ts": 'import "server-only";',
    "lib/work/goals/queries.ts": powered("@/lib/safety/plan/queries"),
  },
  "siblings-share-pure-files-insight": {
    "lib/insight/reports/queries.ts": 'import "server-only";',
    "lib/insight/trend/queries.ts": powered("@/lib/insight/reports/queries"),
  },
  "siblings-share-pure-files-care-commons": {
    "lib/care/notes/queries.ts": 'import "server-only";',
    "lib/commons/library/queries.ts": powered("@/lib/care/notes/queries"),
  },
  "siblings-share-pure-files-account-companion": {
    "lib/companion/guided/mutations.ts": powered("@/lib/account/erasure/mutations"),
  },
  "lib-and-db-below-the-rooms": { "lib/record/journal/queries.ts": powered("@/components/ui/button") },
  "nothing-imports-app": { "components/journal/journal-link.tsx": importing("@/app/api/events/route") },
  "parts-know-no-domain": { "components/charts/mood-line.tsx": importing("@/lib/record/mood/schema") },
  "actions-called-from-rooms": {
    "lib/account/erasure/mutations.ts": powered("@/lib/record/journal/actions"),
  },
  "pages-never-touch-db": { "app/api/health/route.ts": importing("pg") },
  "actions-never-touch-db": { "lib/record/journal/actions.ts": `"use server";\n${importing("@/db/actor")}` },
  "db-only-for-powered-files": { "lib/record/mood/schema.ts": importing("drizzle-orm/pg-core") },
  "db-knows-only-the-ground": { "db/actor.ts": importing("@/lib/access/record") },
  "system-only-for-machines": { "lib/record/journal/queries.ts": powered("@/db/system") },
  "seeds-and-test-support-stay-home": { "lib/server/log.ts": powered("@/db/testing/factories") },
  "pure-files-stay-pure": { "lib/record/journal/word-count.ts": importing("react") },
  "pure-files-use-no-node": { "lib/record/mood/schema.ts": importing("node:crypto") },
  "pure-files-use-pure-packages": { "lib/record/journal/word-count.ts": importing("uuid") },
  "schema-is-zod-and-core": { "lib/record/mood/schema.ts": importing("zod") },
  "core-stands-alone": { "lib/risk/screen.ts": importing("@/lib/server/log") },
  "core-below-risk": { "lib/core/numbers.ts": importing("@/lib/risk/screen") },
  "next-auth-only-in-auth": { "app/api/auth/[...nextauth]/route.ts": importing("next-auth") },
  "vendors-only-in-adapters": { "lib/server/log.ts": powered("nodemailer") },
  "registry-read-by-machines": { "lib/care/notes/queries.ts": powered("@/lib/registry/jobs") },
  "registry-lists-jobs-and-portability": {
    "lib/registry/jobs.ts": importing("@/lib/record/journal/queries"),
  },
  "browser-tests-stay-outside": {
    "e2e/client/journal.test.ts": importing("../../lib/record/journal/queries"),
  },
  "no-cycles": {
    "lib/record/journal/streak.ts": importing("./gap"),
    "lib/record/journal/gap.ts": importing("./streak"),
  },
  "imports-resolve": { "lib/work/goals/progress.ts": importing("@/lib/work/goals/gone") },
};
