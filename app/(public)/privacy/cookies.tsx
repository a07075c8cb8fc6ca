import { Facts, Section } from "../reading";

export function Cookies() {
  return (
    <Section id="cookies" title="Signing in, and cookies">
      <p>
        Each device you sign in on has a line in your settings, where you can end it. A sign-in ends after 12
        hours, or after 30 days if you asked to stay signed in.
      </p>
      <p>We use these cookies and no others. None of them follows you to other sites.</p>
      <Facts
        rows={[
          ["Session", "Keeps you signed in. It holds a secret, not your name."],
          ["mmd-look", "Remembers the colours and letters you chose."],
          ["mmd-exit", "Remembers that you want the quick exit button."],
        ]}
      />
    </Section>
  );
}
