import * as z from "zod/mini";
import { requestReset } from "@/lib/auth/identity/recovery";
import { forgotInput } from "@/lib/auth/identity/schema";
import { endpoint, publicRoute } from "@/lib/auth/route";

const message = "If this name belongs to an account with a confirmed address, we sent a mail to it.";

const forgot = publicRoute(
  {
    name: "auth.forgot",
    summary: "Asks for a mail with a link to choose a new password. The answer is always the same.",
    input: forgotInput,
    output: z.strictObject({ message: z.string() }),
  },
  async ({ input, caller, now }) => (await requestReset(input.login, caller.ip, now)) ?? { message },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: forgot });
