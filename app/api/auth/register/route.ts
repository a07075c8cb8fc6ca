import { describeSignedIn, machineDoor } from "@/lib/auth/identity/machine";
import { signUp } from "@/lib/auth/identity/mutations";
import { registerInput } from "@/lib/auth/identity/schema";
import { signedInShape } from "@/lib/auth/identity/wire";
import { endpoint, publicRoute } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";

const register = publicRoute(
  {
    name: "auth.register",
    summary: "Makes an account for an adult, with its profile and privacy settings, and answers a token.",
    input: registerInput,
    output: signedInShape,
    status: 201,
  },
  async ({ input, caller, now }) => {
    const made = await signUp(input, machineDoor(caller), now);
    return isFailure(made) ? made : describeSignedIn(made, now);
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: register });
