import { TextField } from "@/components/ui/text-field";

type CodeFieldProps = {
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly hint?: string;
};

const EITHER = "Six digits from your authenticator app, or one of your recovery codes.";

/** Six digits from the app, or a recovery code. Letters are let through: a recovery code has some. */
export function CodeField({ error, autoFocus = false, hint = EITHER }: CodeFieldProps) {
  return (
    <TextField
      label="Code"
      name="code"
      hint={hint}
      autoComplete="one-time-code"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      autoFocus={autoFocus}
      maxLength={40}
      required
      error={error}
    />
  );
}
