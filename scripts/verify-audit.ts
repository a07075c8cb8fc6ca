import { closePool } from "@/db/connection";
import { verifyAudit } from "@/lib/server/verify-audit";

// npm run audit:verify: names every row of the audit that was edited or is missing. Ends with code 1 if there is one.
const { rows, problems } = await verifyAudit();
for (const { ownerId, seq, what } of problems) console.log(`${ownerId} row ${seq}: ${what}`);
console.log(
  problems.length === 0
    ? `${rows} audit rows, every chain whole.`
    : `${rows} audit rows, ${problems.length} places where a chain is broken.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
await closePool();
