// Assembled, so that the words stand in no file, this one included.
const join = (...parts) => parts.join("");

export const wordPlants = {
  "no-machine-paths": [
    join("see ", "/", "home", "/maya/diary"),
    join('cwd: "', "/", "Users", '/maya"'),
    join("`", "/", "work", "/main`"),
  ],
  "no-registry-hosts": [
    join("registry", "=https", "://packages.example"),
    join('"resolved": "https', "://registry", '.example.org/a.tgz"'),
  ],
  "no-secrets": [
    join("-----BEGIN ", "PRIVATE KEY-----"),
    join("AK", "IA", "ABCDEFGHIJKLMNOP"),
    join("postgres", "://diary:", "hunter2", "@db.example/diary"),
    join("NEXTAUTH_", "SECRET=", "c2VjcmV0c2VjcmV0c2VjcmV0"),
  ],
  "no-unfinished-work": [
    join("// TO", "DO later"),
    join("// FIX", "ME"),
    join("Reports are coming", " soon."),
  ],
  "no-third-party-requests": [
    join("@import url(https", "://fonts.example/a.css);"),
    join('import { Inter } from "next/font/', 'google";'),
    join('<script src="https', '://cdn.example/a.js">'),
  ],
};

export const harmlessWords = [
  "`/home` is the first page; a todo list is a list",
  "postgres://postgres@localhost/mymooddiary?host=folder",
  'href="https://www.example.org/help"',
  "NEXTAUTH_SECRET=",
  "DATABASE_URL=postgres://owner:password@localhost:5432/diary",
];
