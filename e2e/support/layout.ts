import type { Page } from "@playwright/test";

/** What can be pressed and is smaller than `least` pixels either way: `button "Save" 120×32`. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((minimum) => {
    const pressable =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=menuitem]";
    const isInline = (element: Element) => {
      // A link within a sentence is as high as its line; WCAG 2.5.8 excepts it.
      if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
      return (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim();
    };
    const boxOf = (element: Element) => {
      // A choice is pressed by its label as well.
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const boxes = [reach(element), ...(label ? [label] : [])].map((part) => part.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return { width: right - left, height: bottom - top };
    };
    const reach = (element: Element) => {
      // A link whose ::after covers its card is as large as the card.
      const after = getComputedStyle(element, "::after");
      const covers = after.content !== "none" && after.position === "absolute" && after.inset === "0px";
      return covers && element instanceof HTMLElement ? (element.offsetParent ?? element) : element;
    };
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      // What is for screen readers only, or shows itself on focus, is one pixel or clipped away.
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    return [...document.querySelectorAll(pressable)]
      .filter((element) => isShown(element) && !isInline(element))
      .map((element) => ({ element, ...boxOf(element) }))
      .filter(({ width, height }) => width < minimum - 0.5 || height < minimum - 0.5)
      .map(({ element, width, height }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40);
        return `small: ${element.tagName.toLowerCase()} "${name}" ${Math.round(width)}×${Math.round(height)}`;
      });
  }, least);
}

/** What lies beyond the right edge of the screen: how far the page scrolls sideways, and the innermost parts to blame. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const sideways = document.documentElement.scrollWidth - edge;
    // A wide table may scroll within its own frame, which the keyboard can reach.
    const framed = (element: Element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const isBeyond = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > edge + 1;
    };
    const parts = [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => isBeyond(element) && ![...element.children].some(isBeyond) && !framed(element))
      .map((element) => `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 40)}"`);
    return sideways > 0 || parts.length > 0
      ? [`scrolls by ${sideways}: ${parts.slice(0, 3).join(", ")}`]
      : [];
  });
}

/** What keeps moving although the person asked for less motion. */
export function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(",").map((part) => Number.parseFloat(part)));
    return [...document.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const animated = style.animationName !== "none" && seconds(style.animationDuration) > 0.02;
        const slides = /all|transform|translate|scale|left|top|width|height/.test(style.transitionProperty);
        return animated || (slides && seconds(style.transitionDuration) > 0.02);
      })
      .map(
        (element) => `moves: ${element.tagName.toLowerCase()}.${element.getAttribute("class")?.slice(0, 60)}`,
      )
      .slice(0, 3);
  });
}

/** How the page names and divides itself: one h1, a title, its landmarks, a way to skip to the words. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const expectOne = (what: string, selector: string) => {
      const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      if (shown.length !== 1) faults.push(`${shown.length} × ${what}`);
    };
    expectOne("h1", "h1");
    expectOne("main", "main, [role=main]");
    expectOne("banner", "body header:not(main header):not(article header):not(section header)");
    if (!document.title.trim()) faults.push("no title");
    if (!document.documentElement.lang) faults.push("no language");
    const navs = [...document.querySelectorAll("nav")].filter((element) => element.checkVisibility());
    const names = navs.map((nav) => nav.getAttribute("aria-label") ?? "");
    if (names.some((name) => name === "") && names.length > 1) faults.push("a nav without a name");
    if (new Set(names).size !== names.length) faults.push(`navs of the same name: ${names.join(", ")}`);
    const levels = [...document.querySelectorAll("main h1, main h2, main h3, main h4")].map((heading) =>
      Number(heading.tagName[1]),
    );
    levels.forEach((level, index) => {
      const before = levels[index - 1] ?? 1;
      if (level > before + 1) faults.push(`h${level} follows h${before}`);
    });
    return faults;
  });
}
