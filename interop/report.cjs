"use strict";
// What a script reports: lines of JSON, read by `cargo xtask interop`.

/** Which SDK is driven. The version is that of the installed package. */
function driven(sdk, version) {
  write({ sdk, version });
}

/** One operation: `problem` is null when the SDK was content. `known` names a defect of the SDK release, where it is one. */
function operation(name, problem, known) {
  write({ operation: name, passed: problem === null, problem, ...(known ? { known } : {}) });
}

function write(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** The sandbox that `cargo xtask interop` has started. */
function sandbox() {
  if (!process.env.SANDBOX) {
    throw new Error("SANDBOX is not set: give it the line that the sandbox prints with --json");
  }
  return JSON.parse(process.env.SANDBOX);
}

/** A condition of a written step; what does not hold is the step's problem. */
function must(holds, what) {
  if (!holds) {
    throw new Error(`expected: ${what}`);
  }
}

/** An error in one line. */
function inOneLine(error) {
  return String((error && error.message) || error).replace(/\s+/g, " ").slice(0, 300);
}

module.exports = { driven, operation, sandbox, must, inOneLine };
