import { closePool } from "@/db/connection";
import { forgetSecondStep } from "@/lib/auth/two-step/mutations";

// npm run two-step:forget -- USERNAME: for somebody who lost phone and recovery codes. Read docs/runbooks first: whoever
// can talk an operator into this needs only the password.
const username = process.argv[2];
if (!username) {
  console.error("Say whose: npm run two-step:forget -- USERNAME");
  process.exitCode = 1;
} else if (await forgetSecondStep(username, new Date())) {
  console.log(
    `${username} signs in with the password now, is signed out everywhere, and gets a mail about it.`,
  );
} else {
  console.error(`${username} is not known or has no second step.`);
  process.exitCode = 1;
}
await closePool();
