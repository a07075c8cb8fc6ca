import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/core/result";

type FormProblemProps = {
  readonly failure: Failure | null;
  /** The draft could not be sent because nobody is signed in any more. */
  readonly signedOut: boolean;
  readonly hasErrors: boolean;
};

/** What stands in the way of saving, and what to do. What was written stays where it is. */
export function FormProblem({ failure, signedOut, hasErrors }: FormProblemProps) {
  if (failure?.code === "unauthenticated" || signedOut) return <SignInAgain />;
  if (failure?.code === "conflict" && failure.current !== undefined) return null;
  if (!hasErrors) return null;
  const isField = failure === null || failure.fields !== undefined;
  return (
    <div data-form-alert tabIndex={-1}>
      <Notice tone="danger" role="alert" title={isField ? "Not saved yet" : undefined}>
        {failure?.message ?? "Please look at the marked fields."} What you wrote is still here.
      </Notice>
    </div>
  );
}

function SignInAgain() {
  return (
    <div data-form-alert tabIndex={-1}>
      <Notice tone="warn" role="alert" title="You were signed out">
        What you wrote is still here.{" "}
        <a className="link" href="/sign-in?next=/journal" target="_blank" rel="noopener">
          Sign in in a new tab
        </a>
        , then come back to this page and save.
      </Notice>
    </div>
  );
}
