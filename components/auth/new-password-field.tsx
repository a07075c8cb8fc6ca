"use client";

import { useDeferredValue, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { PasswordField } from "@/components/ui/password-field";

const LEVELS = [
  { words: "Very easy to guess", width: 20, look: "fill-danger" },
  { words: "Easy to guess", width: 40, look: "fill-danger" },
  { words: "Could be stronger: add a word", width: 60, look: "fill-warn" },
  { words: "Good", width: 80, look: "fill-ok" },
  { words: "Very good", width: 100, look: "fill-ok" },
] as const;

const LEAST = 12;

type Meter = typeof import("./strength");

type NewPasswordFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly error?: string | undefined;
  /** What the last attempt answered: its error stands until the password is another one. */
  readonly attempt?: object | null;
  /** Words that belong to this person, such as the username. */
  readonly names?: readonly string[];
};

/** A password that is being chosen: how hard it is to guess, and four words on request. The meter loads on focus. */
export function NewPasswordField({ name, label, error, attempt = null, names = [] }: NewPasswordFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [meter, setMeter] = useState<Meter | null>(null);
  const [password, setPassword] = useState("");
  const [offered, setOffered] = useState("");
  const [mended, setMended] = useState<object | null>(null);
  const measured = useDeferredValue(password);

  const load = () => {
    if (meter) return;
    // Without it the field works all the same; the server judges in the end.
    import("./strength").then(setMeter, () => setMeter(null));
  };
  const write = (text: string) => {
    setPassword(text);
    setMended(attempt);
  };
  const offer = () => {
    if (!meter || !input.current) return;
    const words = meter.fourWords();
    input.current.value = words;
    setOffered(words);
    write(words);
  };

  return (
    <div className="grid gap-2">
      <PasswordField
        ref={input}
        label={label}
        name={name}
        hint="At least 12 characters. Four words that have nothing to do with each other are easy to keep and hard to guess."
        autoComplete="new-password"
        required
        error={attempt !== null && mended === attempt ? undefined : error}
        onFocus={load}
        onChange={(event) => write(event.target.value)}
      />
      {meter && (
        <div className="grid gap-2">
          <Strength level={levelOf(meter, measured, names)} />
          <Button variant="secondary" className="justify-self-start" onClick={offer}>
            Suggest four words
          </Button>
          <p role="status" className="text-sm">
            {offered !== "" && offered === password && (
              <>
                Your password is now <strong className="font-semibold">{offered}</strong>. Write it down
                somewhere safe.
              </>
            )}
          </p>
        </div>
      )}
    </div>
  );
}

function levelOf(meter: Meter, password: string, names: readonly string[]) {
  if (password === "") return null;
  const level = LEVELS[meter.strengthOf(password, names)];
  const missing = LEAST - [...password].length;
  if (missing <= 0) return level;
  return { ...LEVELS[0], words: missing === 1 ? "One more character" : `${missing} more characters` };
}

function Strength({ level }: { readonly level: ReturnType<typeof levelOf> }) {
  return (
    <div className="grid gap-1">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="h-1.5 w-full">
        <rect width="100" height="4" rx="1" className="fill-line" />
        {level && <rect width={level.width} height="4" rx="1" className={level.look} />}
      </svg>
      <p role="status" className="min-h-6 text-sm text-ink-2">
        {level && `How hard to guess: ${level.words}`}
      </p>
    </div>
  );
}
