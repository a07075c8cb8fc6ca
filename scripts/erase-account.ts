import { parseArgs } from "node:util";
import { closePool } from "@/db/connection";
import { asSystem } from "@/db/system";
import { eraseOwned } from "@/lib/account/your-data/jobs";
import { type FoundAccount, findAccount, findAccountById } from "@/lib/auth/accounts";
import { parseId } from "@/lib/core/ids";

// npm run account:erase -- --username x [--yes], or --id <id>: docs/runbooks/erase-an-account.md
const { values } = parseArgs({
  options: { username: { type: "string" }, id: { type: "string" }, yes: { type: "boolean", default: false } },
});

async function find(): Promise<FoundAccount | null> {
  const { username } = values;
  const id = parseId<"person">(values.id);
  return asSystem("erase", async (tx) => {
    if (username !== undefined) return findAccount(tx, username);
    return id === null ? null : findAccountById(tx, id);
  });
}

async function run(): Promise<boolean> {
  if ((values.username === undefined) === (values.id === undefined)) {
    console.error("Say who: npm run account:erase -- --username x --yes (or --id after a restore).");
    return false;
  }
  const account = await find();
  if (account === null) {
    console.error("There is no such account.");
    return false;
  }
  const { id, username, role } = account;
  if (!values.yes) {
    console.error(`This would erase ${username} (${role}, ${id}) for good. Nothing was done.`);
    console.error("Run it again with --yes once you are sure who asks.");
    return false;
  }
  await eraseOwned(id, new Date());
  console.log(`${username} is erased. Write this down where a restore will find it: ${id}`);
  return true;
}

process.exitCode = (await run()) ? 0 : 1;
await closePool();
