import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { lookCookie, parseLook } from "@/lib/core/look";

const description = "A diary for the days between therapy sessions. You decide who reads it.";

export const metadata: Metadata = {
  title: { default: "My Mood Diary", template: "%s · My Mood Diary" },
  description,
  applicationName: "My Mood Diary",
  appleWebApp: { title: "My Mood Diary", capable: true },
  formatDetection: { telephone: false, date: false, email: false, address: false },
  referrer: "same-origin",
};

const paper = { light: "#fdfaf4", dark: "#19140f", lamp: "#0b0907" };

export async function generateViewport(): Promise<Viewport> {
  const { theme } = await readLook();
  const themeColor =
    theme === "system"
      ? [
          { media: "(prefers-color-scheme: light)", color: paper.light },
          { media: "(prefers-color-scheme: dark)", color: paper.dark },
        ]
      : paper[theme];
  return { width: "device-width", initialScale: 1, viewportFit: "cover", themeColor };
}

async function readLook() {
  const jar = await cookies();
  return parseLook(jar.get(lookCookie)?.value);
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made for its request: a page made at build time carries no nonce, so its scripts would be refused.
  await connection();
  const look = await readLook();
  return (
    <html lang="en" data-theme={look.theme} data-letters={look.letters}>
      <body>
        <a href="#main" className="skip-link">
          Skip to the page
        </a>
        {children}
      </body>
    </html>
  );
}
