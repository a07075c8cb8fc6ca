"use client";

import { useEffect, useState } from "react";

/** Tells the action that the page stays where it is. Without script the field is not there, and a page is the answer. */
export function Scripted() {
  const [isScripted, setIsScripted] = useState(false);
  useEffect(() => setIsScripted(true), []);
  return isScripted ? <input type="hidden" name="scripted" value="on" /> : null;
}
