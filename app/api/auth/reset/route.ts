import * as z from "zod/mini";
import { resetPassword } from "@/lib/auth/identity/recovery";
import { resetInput } from "@/lib/auth/identity/schema";
import { endpoint, publicRoute } from "@/lib/auth/route";

const reset = publicRoute(
  {
    name: "auth.reset",
    summary: "Sets a new password by the mailed token. Ends every session and starts none.",
    input: resetInput,
    output: z.strictObject({ password_changed: z.boolean() }),
  },
  async ({ input, now }) =>
    (await resetPassword(input.token, input.new_password, now)) ?? { password_changed: true },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: reset });
