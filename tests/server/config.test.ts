import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../server/config/read.ts";
import { variables } from "../../server/config/variables.ts";

describe("the environment", () => {
  it("may be empty: every variable has a default that is valid", () => {
    const config = readConfig({});
    expect(Object.keys(config)).toEqual(Object.keys(variables));
    expect(config).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      WATCH: true,
      ALLOWED_HOSTS: [],
      RATE_LIMIT: "auto",
    });
  });

  it("is read by the table, and other variables are none of its business", () => {
    const config = readConfig({
      PORT: " 8080 ",
      ALLOWED_HOSTS: "a.example, b.example",
      METRICS: "false",
      HOME: "/",
    });
    expect(config).toMatchObject({ PORT: 8080, ALLOWED_HOSTS: ["a.example", "b.example"], METRICS: false });
  });

  it("is refused with every problem at once, each with name, value and default", () => {
    const bad = {
      PORT: "80a",
      HOST: "a b",
      LOG_LEVEL: "loud",
      PUBLIC_URL: "ftp://x/",
      MAX_CONCURRENT: "0",
      RATE_LIMIT: "x",
    };
    const failure = (() => {
      try {
        return readConfig(bad);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(ConfigError);
    const { message, problems } = failure as ConfigError;
    expect(problems).toHaveLength(Object.keys(bad).length);
    for (const [name, value] of Object.entries(bad))
      expect(message).toContain(`${name}=${JSON.stringify(value)}`);
    expect(message).toContain("(default 3000)");
  });

  it("explains each variable", () => {
    for (const [name, row] of Object.entries(variables)) expect(row.meaning.length, name).toBeGreaterThan(20);
  });
});
