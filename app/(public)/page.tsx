import type { Metadata } from "next";
import { Hero } from "./landing/hero";
import { BeforeYouStart, DayByDay, WhoSees } from "./landing/sections";
import { isDemo, PublicPage } from "./public-page";

export const metadata: Metadata = {
  description: "A private diary for the days between therapy sessions. On a hard day, one tap is enough.",
};

export default async function LandingPage() {
  return (
    <PublicPage width="full">
      <Hero demo={await isDemo()} />
      <div className="mx-auto grid max-w-5xl gap-14 px-4 py-12 sm:gap-20 sm:px-6 sm:py-20 lg:px-8">
        <DayByDay />
        <WhoSees />
        <BeforeYouStart />
      </div>
    </PublicPage>
  );
}
