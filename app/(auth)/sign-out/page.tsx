import type { Metadata } from "next";
import { SignOutButton } from "@/components/device/sign-out-button";
import { buttonLook } from "@/components/ui/button-look";
import { requireActor } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Sign out" };

export default async function SignOutPage() {
  const actor = await requireActor();
  return (
    <>
      <h1>Sign out</h1>
      <p>
        You are signed in as <strong className="font-semibold">{actor.username}</strong>.
      </p>
      <div>
        <SignOutButton
          scope={{ owner: actor.id, session: actor.sessionId }}
          className={buttonLook({ variant: "primary" })}
        />
      </div>
    </>
  );
}
