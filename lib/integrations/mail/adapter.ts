import "server-only";
import { createTransport } from "nodemailer";
import type { Mailer } from "./port";

const PATIENCE_MS = 20_000;

/** A mailer over SMTP. On anything but this machine itself the connection must become encrypted, or nothing is sent. */
export function smtpMailer(url: string, from: string): Mailer {
  const { hostname, protocol } = new URL(url);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  const transport = createTransport({
    url,
    requireTLS: protocol === "smtp:" && !isLocal,
    connectionTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A mail is text we wrote: it opens no file and asks no address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    keepsCopies: false,
    deliver: async ({ to, subject, text }) => {
      // As an object: an address is never parsed as a list, whatever stands in it.
      await transport.sendMail({ from, to: { name: "", address: to }, subject, text });
    },
  };
}
