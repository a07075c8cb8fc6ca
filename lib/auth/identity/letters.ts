/** A mail's words. Subjects name nothing: a phone on a table shows them to everybody. */
export type Letter = { readonly kind: string; readonly subject: string; readonly text: string };

const paragraphs = (...parts: readonly string[]) => `${parts.join("\n\n")}\n`;
const NOT_YOU = "If this was not you, you need do nothing. The link works once and then goes.";

export function confirmLetter(link: string): Letter {
  return {
    kind: "verify-email",
    subject: "Please confirm your address",
    text: paragraphs(
      "Hello,",
      "Somebody, we hope you, gave us this address. Open this link within 24 hours and press the button to confirm it:",
      link,
      NOT_YOU,
    ),
  };
}

export function addressUsedLetter(signIn: string, forgot: string): Letter {
  return {
    kind: "address-used",
    subject: "About your address",
    text: paragraphs(
      "Hello,",
      "Somebody just gave us this address for an account. It already belongs to yours, so nothing has changed.",
      `If it was you: you can sign in here: ${signIn}`,
      `If you do not know your password any more: ${forgot}`,
      "If it was not you, you need do nothing.",
    ),
  };
}

export function resetLetter(link: string): Letter {
  return {
    kind: "reset-password",
    subject: "The link you asked for",
    text: paragraphs(
      "Hello,",
      "With this link you can choose a new password. It works for 30 minutes:",
      link,
      NOT_YOU,
    ),
  };
}

export function manyTriesLetter(link: string): Letter {
  return {
    kind: "many-tries",
    subject: "Many tries to sign in",
    text: paragraphs(
      "Hello,",
      "Today there were many tries to sign in to your account with a wrong password. Nobody got in that way.",
      "If it was you, this link lets you choose a new password. It works for 30 minutes:",
      link,
      "If it was not you, your password still keeps them out. You need do nothing.",
    ),
  };
}

export function passwordChangedLetter(forgot: string): Letter {
  return {
    kind: "password-changed",
    subject: "Your password was changed",
    text: paragraphs(
      "Hello,",
      "The password of your account was just changed, and other devices were signed out.",
      `If it was not you, choose a new one now: ${forgot}`,
    ),
  };
}

export function addressChangedLetter(): Letter {
  return {
    kind: "email-changed",
    subject: "Your address was changed",
    text: paragraphs(
      "Hello,",
      "Another address was confirmed for your account. We will not write to this one again.",
      "If it was not you, sign in with your username now, change your password and put your address back.",
    ),
  };
}

export function secondStepOnLetter(): Letter {
  return {
    kind: "two-step-on",
    subject: "Your sign-in was changed",
    text: paragraphs(
      "Hello,",
      "From now on your account asks for a code after the password. Other devices were signed out.",
      "If it was not you, choose a new password now and tell us.",
    ),
  };
}

export function secondStepOffLetter(): Letter {
  return {
    kind: "two-step-off",
    subject: "Your sign-in was changed",
    text: paragraphs(
      "Hello,",
      "Your account does not ask for a code after the password any more.",
      "If it was not you, choose a new password now and tell us.",
    ),
  };
}
