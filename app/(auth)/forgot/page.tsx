import type { Metadata } from "next";
import Link from "next/link";
import { ForgotForm } from "@/components/auth/forgot-form";

export const metadata: Metadata = { title: "Forgot your password" };

export default function ForgotPage() {
  return (
    <>
      <header className="grid gap-2">
        <h1>Forgot your password</h1>
        <p>
          If your address is confirmed, we can mail you a link to choose a new one. Without a confirmed
          address nobody can let you back in; that also keeps others out.
        </p>
      </header>
      <ForgotForm />
      <p>
        <Link className="link inline-flex min-h-11 items-center" href="/sign-in">
          Back to sign in
        </Link>
      </p>
    </>
  );
}
