import type { Metadata, Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/auth/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { sendHomeIfSignedIn } from "@/lib/auth/gates";
import { currentHalf } from "@/lib/auth/request";
import { oneOf, type SearchParams } from "../search";

export const metadata: Metadata = { title: "Sign in" };

const AFTER: Readonly<Record<string, string>> = {
  reset: "Your password is changed and every device is signed out. Please sign in with the new one.",
  "first-admin": "Your account is ready. Please sign in.",
};

export default async function SignInPage({ searchParams }: { readonly searchParams: SearchParams }) {
  await sendHomeIfSignedIn();
  const next = await oneOf(searchParams, "next");
  if (await currentHalf())
    redirect((next ? `/two-step?next=${encodeURIComponent(next)}` : "/two-step") as Route);
  const after = AFTER[(await oneOf(searchParams, "then")) ?? ""];
  return (
    <>
      <h1>Sign in</h1>
      {after && <Notice tone="ok">{after}</Notice>}
      <SignInForm next={next} />
      <ul className="grid gap-1">
        <li>
          <Link className="link inline-flex min-h-11 items-center" href="/forgot">
            I forgot my password
          </Link>
        </li>
        <li>
          New here?{" "}
          <Link
            className="link inline-flex min-h-11 items-center"
            href={(next ? `/sign-up?next=${encodeURIComponent(next)}` : "/sign-up") as Route}
          >
            Start a diary
          </Link>
        </li>
      </ul>
    </>
  );
}
