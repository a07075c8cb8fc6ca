import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/today",
    name: "My Mood Diary",
    short_name: "Mood Diary",
    description: "A diary for the days between therapy sessions. You decide who reads it.",
    start_url: "/today",
    scope: "/",
    display: "standalone",
    background_color: "#fdfaf4",
    theme_color: "#fdfaf4",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
