import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "../reading";

const DAY = [
  {
    title: "One tap saves",
    words:
      "Pick one of five faces and it is saved. Add your energy, feelings or a note if you want to. You do not have to.",
  },
  {
    title: "Write it your way",
    words:
      "Write freely, or use a thought record, a diary card or a behaviour log. What you are writing is kept as you go.",
  },
  {
    title: "Find it again",
    words: "Search your own words. Look back by date, mood or tag, and see how your moods went over weeks.",
  },
  {
    title: "Turn it into change",
    words:
      "Alone or with your psychologist: name what keeps coming back, try a skill, and see whether it helps.",
  },
] as const;

export function DayByDay() {
  return (
    <section aria-labelledby="day" className="grid gap-6">
      <h2 id="day" className="text-2xl">
        As little or as much as the day allows
      </h2>
      <div className="grid gap-x-8 gap-y-6 grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))]">
        {DAY.map(({ title, words }) => (
          <div key={title} className="grid content-start gap-1.5 border-t-2 border-primary pt-3">
            <h3>{title}</h3>
            <p className="text-ink-2">{words}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

export function WhoSees() {
  return (
    <section aria-labelledby="sees" className="grid gap-6 lg:grid-cols-[1fr_1.6fr] lg:gap-12">
      <div className="grid content-start gap-3">
        <h2 id="sees" className="text-2xl">
          Who can see what
        </h2>
        <p className="text-ink-2">
          Your words are encrypted on our server, with a key of your own. That is not end-to-end, and we say
          what it does and does not do.
        </p>
        <p>
          <a className="link inline-flex min-h-11 items-center" href="/privacy">
            Read about privacy
          </a>
        </p>
      </div>
      <Facts
        rows={[
          ["You", "Everything."],
          [
            "A psychologist",
            "The parts you say yes to, each on its own. You see every look, and stop it with one press.",
          ],
          ["Admins here", "No diary, and not who works with whom."],
          [
            "The people who run the server",
            "Numbers and times. With the keys they hold, someone who set out to could open words too.",
          ],
          ["Other companies", "Nothing. No trackers, no ads, no outside fonts or pictures."],
        ]}
      />
    </section>
  );
}

export function BeforeYouStart() {
  return (
    <section aria-labelledby="before" className="grid gap-4 rounded-lg bg-sunk p-5 sm:p-8">
      <h2 id="before" className="text-2xl">
        Before you start
      </h2>
      <ul className="grid gap-3">
        <li>
          <strong>Nobody watches what you write.</strong> This is not an emergency service. If you are in
          danger or need a person now, use{" "}
          <a className="link font-semibold" href="/help">
            Get help now
          </a>
          . It works without signing in.
        </li>
        <li>
          <strong>It does not diagnose.</strong> It is not a medical device and not therapy. It keeps what you
          notice, for you.
        </li>
        <li>
          <strong>It is for adults.</strong> You need to be 18 or over to have an account.
        </li>
      </ul>
      <p className="flex flex-wrap gap-3 pt-2">
        <ButtonLink href="/sign-up" size="lg">
          Start your diary
        </ButtonLink>
        <ButtonLink href="/sign-in" size="lg" variant="secondary">
          Sign in
        </ButtonLink>
      </p>
      <p>
        You are a psychologist?{" "}
        <Link className="link inline-flex min-h-11 items-center" href="/sign-up?next=/apply">
          Apply to work here
        </Link>
      </p>
    </section>
  );
}
