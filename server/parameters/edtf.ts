import { z } from "zod";
import { interval } from "../../graph-data/query/dates/interval.ts";
import { InvalidDate } from "../../graph-data/query/errors.ts";

const day31 = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const day30 = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const date = `\\d{4}(?:-(?:0[1-9]|1[0-2]|${day31}|${day30}|02-(?:0[1-9]|1\\d|2[0-8])))?[~?%]?`;

/** The usual forms, for descriptions: a year, month or day, hedged or not, or one open interval of them. */
const usualForms = `^(?:${date}|${date}/\\.\\.|\\.\\./${date})$`;

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
  })
  .meta({ pattern: usualForms });
