import { Eye, EyeOff, type LucideIcon } from "lucide-react";
import { Icon } from "@/components/ui/icon";

const rows: ReadonlyArray<{ icon: LucideIcon; who: string; what: string }> = [
  { icon: Eye, who: "You", what: "Everything you write, on every device where you are signed in." },
  {
    icon: Eye,
    who: "A psychologist you work with",
    what: "The parts you chose to share with them, until you stop. Entries marked “only me” never. Each time they look is in your access log.",
  },
  {
    icon: EyeOff,
    who: "An admin of this site",
    what: "Nothing you write. None of their pages leads to a diary.",
  },
  {
    icon: Eye,
    who: "Whoever runs the server",
    what: "Your words are encrypted there. They also hold the keys, so someone who set out to could open them.",
  },
];

/** The answer to the first question people ask, as the server enforces it. */
export function WhoSeesWhat() {
  return (
    <div className="grid gap-3">
      <dl className="grid gap-3">
        {rows.map(({ icon, who, what }) => (
          <div key={who} className="grid grid-cols-[auto_1fr] gap-x-3">
            <dt className="contents">
              <Icon icon={icon} className="mt-0.5 text-ink-2" />
              <span className="font-semibold">{who}</span>
            </dt>
            <dd className="col-start-2 text-ink-2">{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="link inline-flex min-h-11 items-center font-medium" href="/privacy">
          Read it in full on the privacy page
        </a>
      </p>
    </div>
  );
}
