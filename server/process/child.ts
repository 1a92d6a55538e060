import { fork } from "node:child_process";
import { projectFolder } from "../store/project.ts";
import type { ChildAnswer } from "./answer-parent.ts";

/**
 * Runs one of our programs in a process of its own and answers with what it gives to answerParent, so that heavy work neither
 * blocks nor weighs on the server. Rejects with its error, or its last words.
 */
export function runChild<Answer>(program: URL, given: readonly string[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(program, given, {
      cwd: projectFolder,
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let answer: ChildAnswer<Answer> | undefined;
    let words = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      words = (words + text).slice(-4000);
    });
    child.on("message", (value) => {
      answer = value as ChildAnswer<Answer>;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (answer && "value" in answer) resolve(answer.value);
      else reject(new Error(answer?.error ?? lastWords(words) ?? `ended with code ${code}`));
    });
    // It must not outlive us.
    const end = () => child.kill();
    process.once("exit", end);
    child.once("close", () => process.off("exit", end));
  });
}

/** The line of a crash that says what happened. */
function lastWords(text: string): string | undefined {
  return /^(?:\w*Error.*)$/m.exec(text)?.[0] ?? (text.trim().split("\n").at(-1) || undefined);
}
