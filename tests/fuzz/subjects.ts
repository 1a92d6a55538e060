import type { Subject } from "./subject.ts";
import { addressesSubject } from "./subjects/addresses.ts";
import { builtFilesSubject } from "./subjects/built-files.ts";
import { columnsSubject } from "./subjects/columns.ts";
import { foreignBoardsSubject } from "./subjects/foreign-boards.ts";
import { killedCurationsSubject } from "./subjects/killed-curations.ts";
import { killedExportsSubject } from "./subjects/killed-exports.ts";
import { recordsSubject } from "./subjects/records.ts";
import { routesSubject } from "./subjects/routes.ts";

export const subjects: readonly Subject[] = [
  routesSubject,
  recordsSubject,
  builtFilesSubject,
  foreignBoardsSubject,
  columnsSubject,
  addressesSubject,
  killedCurationsSubject,
  killedExportsSubject,
];
