import { z } from "zod";

/** Most entries of one page, whatever is asked. */
const longestPage = 1000;

/** `limit`, which is `usual` where none is asked, and `cursor`. */
export function pagingParameters(usual: number) {
  return {
    limit: z.int().min(1).max(longestPage).default(usual).meta({ description: "most entries of this page" }),
    cursor: z
      .string()
      .regex(/^[0-9a-z]{1,11}-[0-9a-z]{1,7}$/, "is no cursor; pass on what “next” gives")
      .optional()
      .meta({ description: "“next” of the page before; belongs to the same question" }),
  };
}

/** What every list says of itself. */
export const pageAnswer = {
  total: z.int().nonnegative().meta({ description: "entries of all pages" }),
  truncated: z.boolean().meta({ description: "whether there is more than is given here" }),
  next: z.string().nullable().meta({ description: "cursor of the next page; null on the last" }),
} as const;
