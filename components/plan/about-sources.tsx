import { ExternalLink } from "lucide-react";
import { Icon } from "@/components/ui/icon";

const SOURCES = [
  "Jacobson NS and others (1996). A component analysis of cognitive-behavioral treatment for depression. Journal of Consulting and Clinical Psychology 64, 295–304.",
  "Dimidjian S and others (2006). Randomized trial of behavioral activation, cognitive therapy, and antidepressant medication in the acute treatment of adults with major depression. Journal of Consulting and Clinical Psychology 74, 658–670.",
  "Ekers D and others (2014). Behavioural activation for depression; an update of meta-analysis of effectiveness and sub group analysis. PLoS ONE 9, e100100.",
] as const;

const PSYCHOLOGY_TOOLS = "https://www.psychologytools.com/self-help/behavioral-activation";

/** Where what this page says comes from. The one link leaves the diary only when it is chosen, and says so. */
export function AboutSources() {
  return (
    <section aria-labelledby="sources" className="grid gap-3">
      <h2 id="sources">Where this comes from</h2>
      <p>
        Planning activities against low mood is called behavioural activation. In 26 studies with 1,524
        people, those who did it were less low afterwards than those it was compared with (Ekers and others,
        2014). Most of these studies were not of good quality, and few followed people for long.
      </p>
      <ul className="grid list-disc gap-2 pl-5 text-sm text-ink-2">
        {SOURCES.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <p>
        <a
          href={PSYCHOLOGY_TOOLS}
          rel="noopener noreferrer"
          target="_blank"
          className="link inline-flex min-h-11 items-center gap-2"
        >
          Read more at Psychology Tools
          <Icon icon={ExternalLink} className="size-4" />
          <span className="text-sm">(another website, opens in a new tab)</span>
        </a>
      </p>
      <p className="text-sm text-ink-2">That website will see that somebody came, not from where.</p>
    </section>
  );
}
