import { z } from "zod";
import { interval } from "../../graph-data/query/dates/interval.ts";
import { InvalidDate } from "../../graph-data/query/errors.ts";

/** A date or interval in EDTF (ISO 8601-2), as a claim's `when` is written. Kept as text. */
export const edtfSchema = z
  .string()
  .min(1)
  .max(60)
  .check((context) => {
    try {
      interval(context.value);
    } catch (error) {
      if (!(error instanceof InvalidDate)) throw error;
      context.issues.push({
        code: "custom",
        input: context.value,
        message: "is not an EDTF date; write 2025, 2025-11, 2025-11-17 or 2025-09/2025-11",
      });
    }
  });
