import type { Metadata } from "next";
import { Points, Reading, Section } from "../reading";
import { Cookies } from "./cookies";
import { Sealing } from "./sealing";
import { Together } from "./together";
import { WhoCanRead } from "./who-can-read";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return (
    <Reading
      title="Privacy"
      lead="What you write here is yours. This page says what we keep, how we keep it and who can read it, in the version you are using now."
    >
      <Section id="short" title="The short answer">
        <Points>
          <li>Only you can read your diary on this site, until you say yes to sharing a part of it.</li>
          <li>Your words are encrypted on our server. Numbers and times are not.</li>
          <li>Nobody watches what you write as you write it.</li>
          <li>
            No page asks another company for anything: no trackers, no ads, no outside fonts or pictures.
          </li>
        </Points>
      </Section>
      <WhoCanRead />
      <Together />
      <Sealing />
      <Section id="checks" title="Checks while you write">
        <p>
          When you write, simple rules look for words that may mean you are not safe. They run in your
          browser, and on our server when you save. If something matches, you are offered help. Nobody else is
          told, your psychologist neither.
        </p>
      </Section>
      <Cookies />
      <OpenPages />
      <KeepingAndDeleting />
    </Reading>
  );
}

function OpenPages() {
  return (
    <Section id="open-pages" title="While a page is open">
      <p>
        A page you have open keeps a line to our server, so that it notices when something changed: a word
        such as “access” or “record” comes over it, never what changed. One browser keeps one line. It does
        not count as using your diary, and it closes when you are signed out.
      </p>
    </Section>
  );
}

function KeepingAndDeleting() {
  return (
    <Section id="keeping" title="How long we keep it">
      <Points>
        <li>
          A journal entry you delete goes to your bin. You can bring it back for 30 days; then it is gone for
          good. Problem areas, skills, homework and the rest of what you work on wait 30 days too.
        </li>
        <li>
          A mood you delete can be undone for a moment. What was stored of it is gone for good after 30 days.
        </li>
        <li>
          When a program changes an entry through the API without saying which version it saw, the text before
          is kept for 30 days.
        </li>
        <li>News about your account, such as “a skill was suggested”, goes after 180 days.</li>
        <li>
          A consent you took back stays in your history, with the words you agreed to. So does what happened
          in care: begun, paused, ended.
        </li>
        <li>Everything else stays as long as your account does.</li>
        <li>
          A backup made earlier can still hold what you deleted, until the people who run this site replace
          that backup.
        </li>
      </Points>
      <p>
        Take everything with you whenever you like: in your settings, under “Your data”, as one file.{" "}
        <strong>Not in this version:</strong> a button to delete your whole account. Write to the people who
        run this site and ask for it.
      </p>
      <p>
        When they erase an account, everything in it goes with it, and so does the key to its words. Three
        things stay: the lines of the log, which hold ids, counts and times; what a psychologist wrote for
        themselves, such as notes; and backups until they are replaced.
      </p>
    </Section>
  );
}
