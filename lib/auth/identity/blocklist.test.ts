import { describe, expect, it } from "vitest";
import { passwordProblem } from "./blocklist";

describe("a password that is easy to guess", () => {
  it.each([
    "password1234",
    "Password!2024",
    "passwordpassword",
    "P@ssw0rd1234",
    "qwertyuiop123",
    "123456789012",
    "abcdefghijkl",
    "aaaaaaaaaaaa",
    "abababababab",
    "letmeinletmein",
    "iloveyou2024!!",
    "            ",
  ])("such as %o is refused", (password) => {
    expect(passwordProblem(password, [])).not.toBeNull();
  });

  it.each([
    ["maya.lindqvist rules", ["maya.lindqvist"]],
    ["MayaLindqvist-1987", ["maya.lindqvist"]],
    ["my mood diary is mine", []],
    ["hello idaho sundays", [undefined, "idaho"]],
  ])("such as %o holds a name", (password, names) => {
    expect(passwordProblem(password, names)).toMatch(/name/);
  });
});

describe("a good password", () => {
  it.each([
    "walnut ferry copper dawn",
    "correct horse battery staple",
    "tuesday rumbling flatworm outcome",
    "xk29!vmQp0ZrT",
    "пароль из четырёх слов",
    "🌙 stilla vatten 🌊 djupt",
  ])("such as %o is taken", (password) => {
    expect(passwordProblem(password, ["sam", "maya.lindqvist", undefined])).toBeNull();
  });
});
