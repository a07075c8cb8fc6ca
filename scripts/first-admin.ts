import { closePool } from "@/db/connection";
import { inviteFirstAdmin } from "@/lib/auth/identity/first-admin";

// npm run admin:first: prints, once, the link with which the first admin chooses a name and a password.
const link = await inviteFirstAdmin(new Date());
if (link === null) {
  console.error("There is an admin already. Only the first one is made by command.");
  process.exitCode = 1;
} else {
  console.log("Open this link within 24 hours. It works once and is shown only here:\n");
  console.log(`  ${link}\n`);
  console.log("Run the command again for a new link; this one then stops working.");
}
await closePool();
