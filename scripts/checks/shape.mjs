import { markupRules } from "./shape/markup.mjs";
import { nameRules } from "./shape/names.mjs";
import { powerRules } from "./shape/powers.mjs";
import { purityRules } from "./shape/purity.mjs";
import { sizeRules } from "./shape/size.mjs";
import { testRules } from "./shape/tests.mjs";
import { typingRules } from "./shape/typing.mjs";

/** Every rule is `{ name, why, check(file, tree) }`, and `check` answers `[{ line?, message }]`. */
export const shapeRules = [
  ...nameRules,
  ...sizeRules,
  ...powerRules,
  ...purityRules,
  ...typingRules,
  ...testRules,
  ...markupRules,
];

/** What a file is called, how long it is, and what it may say: the shapes an import rule cannot see. */
export function checkShape(tree) {
  return tree.files.flatMap((file) =>
    shapeRules.flatMap((rule) =>
      rule.check(file, tree).map(({ line, message }) => ({
        rule: rule.name,
        file,
        line,
        message: `${message}. ${rule.why}`,
      })),
    ),
  );
}
