import { fileURLToPath } from "node:url";

/** The project's folder: paths in configuration and messages are told from here. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
