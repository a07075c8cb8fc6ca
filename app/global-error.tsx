"use client";

import "./globals.css";
import { BrokenPage, goOnLook } from "@/components/layout/broken-page";

// Stands in for the root layout when that fails, so it reads no cookie and follows the device. The links are
// plain, because this page is made at build time and its scripts may be refused.
export default function GlobalError() {
  return (
    <html lang="en" data-theme="system" data-letters="standard">
      <head>
        <title>Something went wrong · My Mood Diary</title>
      </head>
      <body>
        <BrokenPage>
          <p>It was not you. What you saved before is safe. Please try again in a moment, or go to Today.</p>
          <a href="/today" className={goOnLook}>
            Go to Today
          </a>
        </BrokenPage>
      </body>
    </html>
  );
}
