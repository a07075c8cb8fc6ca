import { describeSignedIn, machineDoor } from "@/lib/auth/identity/machine";
import { signIn } from "@/lib/auth/identity/mutations";
import { loginInput } from "@/lib/auth/identity/schema";
import { signedInShape } from "@/lib/auth/identity/wire";
import { endpoint, publicRoute } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";

const login = publicRoute(
  {
    name: "auth.login",
    summary:
      "Signs in by username or confirmed email and answers a token and how the person is doing. An account with a second step also sends its code, else the answer is 401 second-step.",
    input: loginInput,
    output: signedInShape,
  },
  async ({ input, caller, now }) => {
    const name = input.login ?? input.username ?? input.email ?? "";
    const { password, code } = input;
    const signedIn = await signIn({ login: name, password, code }, machineDoor(caller), now);
    return isFailure(signedIn) ? signedIn : describeSignedIn(signedIn, now);
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: login });
