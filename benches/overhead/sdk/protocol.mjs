// For every line `<tasks> <milliseconds>` on standard input: calls for that long in that many tasks at a time, and
// prints `<calls> <seconds> <processor seconds>`, as `client` does.
import { createInterface } from "node:readline";

export async function measure(call) {
  for await (const line of createInterface({ input: process.stdin })) {
    const [tasks, milliseconds] = line.split(" ").map(Number);
    const start = performance.now();
    const before = process.cpuUsage();
    let calls = 0;
    await Promise.all(Array.from({ length: tasks }, async () => {
      while (performance.now() - start < milliseconds) {
        await call();
        calls += 1;
      }
    }));
    const used = process.cpuUsage(before);
    console.log(calls, (performance.now() - start) / 1e3, (used.user + used.system) / 1e6);
  }
}
