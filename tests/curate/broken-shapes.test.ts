import { describe } from "vitest";
import { areRefused, type Break } from "./broken.ts";

const breaks: readonly Break[] = [
  {
    law: "an unknown key is refused at the key, with the nearest one",
    file: "a-charge",
    from: "claimant: zoe-fictional",
    to: "claimnat: zoe-fictional",
    code: "unknown-key",
    says: ["“claimnat”", "Did you mean “claimant”?"],
  },
  {
    law: "a missing field is named",
    file: "entities",
    from: "  label: Examplia\n",
    to: "",
    at: "id: examplia",
    code: "shape",
    says: ["label is missing"],
  },
  {
    law: "a key that stands twice is refused",
    file: "a-charge",
    from: "    modality: proposed\n",
    to: "    modality: proposed\n    modality: stated\n",
    at: "modality: stated",
    code: "duplicate-key",
    says: ["“modality”"],
  },
  {
    law: "YAML that cannot be read is refused where it breaks",
    file: "entities",
    from: "aliases: [Fictional]",
    to: "aliases: [Fictional",
    at: "description: President",
    code: "yaml",
    says: ["Mend the YAML"],
  },
  {
    law: "anchors and aliases are refused",
    file: "entities",
    from: "label: Testonia",
    to: "label: &name Testonia",
    at: "Testonia",
    code: "yaml-alias",
    says: ["“&name”"],
  },
  {
    law: "a truth value where words belong is refused",
    file: "entities",
    from: "label: Testonia",
    to: "label: true",
    at: "true",
    code: "shape",
    says: ["“true”", "quotation marks"],
  },
];

describe("records whose form is broken on purpose are refused at their place", () => areRefused(breaks));
