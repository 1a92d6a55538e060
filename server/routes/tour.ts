import { z } from "zod";
import { tourSchema } from "../../graph-data/model/tour.ts";
import { defineRoute } from "./route.ts";

export const tour = defineRoute({
  name: "getTour",
  path: "/api/tour",
  summary: "A guided story of the graph in steps: a text, a view of the page, the claims it rests on",
  description:
    "A view’s members are the parameters of the page’s address. `tour` is null where the records have no tour.",
  parameters: { path: z.object({}), query: z.object({}) },
  answer: z.strictObject({ tour: tourSchema.nullable() }).meta({ id: "TourAnswer" }),
  quick: true,
  errors: [],
  examples: ["/api/tour"],
  handler: (_parameters, { snapshot }) => ({ tour: snapshot.tour }),
});
