import type { Metadata } from "next";
import { SignOutQuestion } from "@/components/auth/sign-out-question";
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
      <SignOutQuestion />
    </>
  );
}
