import { Facts, Section } from "../reading";

export function Cookies() {
  return (
    <Section id="cookies" title="Signing in, cookies and your device">
      <p>
        Each device you sign in on has a line in your settings, where you can end it. A client’s sign-in ends
        when the browser closes, or after 12 hours at most. If you asked to stay signed in, it ends after 30
        days. A token that a program gets through the API lasts 30 days. A psychologist’s or admin’s sign-in
        ends after 15 minutes without use, or 10 hours, and always asks for a second step.
      </p>
      <p>We use these cookies and no others. None of them follows you to other sites.</p>
      <Facts
        rows={[
          [
            "__Host-mmd-session",
            "Keeps you signed in. It holds an encrypted secret, not your name. On a computer’s own address it is called mmd-session.",
          ],
          ["mmd-look", "Remembers the colours and letters you chose."],
          ["mmd-exit", "Remembers that you want the quick exit button."],
          ["mmd-keys", "For psychologists: remembers that single letters are switched off as keys."],
          [
            "next-auth.csrf-token, next-auth.callback-url",
            "Only for programs that sign in without our pages. No page of ours sets them.",
          ],
        ]}
      />
      <p>
        What you are writing is also kept on your device until it is saved: a journal entry encrypted, with a
        key that goes when you sign out here, and a mood in the open tab, which goes when you close the tab.
        On a device you share, sign out with the button: ending a device from elsewhere closes your diary
        there, but cannot clean up after you.
      </p>
    </Section>
  );
}
