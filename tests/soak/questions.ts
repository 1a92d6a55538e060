/** What costs the most that anyone may ask. */
export const greedyQuestions = [
  "/api/paths?source=node-0&target=node-4000&k=20&maxHops=8",
  "/api/paths?source=node-1&target=node-4999&k=20&maxHops=8&modality=claimed",
  "/api/nodes/node-0/neighbors?depth=3&limit=1000",
  "/api/nodes/node-3/neighbors?depth=3&limit=1000&modality=stated&without=node-2",
  "/api/graph?modality=stated&modality=claimed",
  "/api/search?q=predicat%20nod",
  `/api/search?q=${"node%20".repeat(25)}`,
  "/api/claims?limit=1000&modality=stated",
  "/api/nodes?limit=1000&q=nod",
  `/api/verify?quote=${"proud%20to%20do%20it%20".repeat(200)}`,
] as const;

/** Asks each once, one after the other: what is made on first use, such as the index of words, is no part of the load. */
export async function warmUp(address: string): Promise<void> {
  for (const path of [...greedyQuestions, "/api/nodes/node-17"])
    await (await fetch(address + path)).arrayBuffer();
}
