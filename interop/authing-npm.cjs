"use strict";
// Drives the Node SDK of GenAuth's sibling service, package authing-node-sdk, unchanged: request signatures, under that
// brand's headers. It has a method for 496 of the 504 operations of the document.

const fs = require("node:fs");
const { ManagementClient } = require("authing-node-sdk");
const { driven, sandbox } = require("./report.cjs");
const { run } = require("./genauth-steps.cjs");

const { url, genauth } = sandbox();
const options = { host: url, accessKeyId: genauth.access_key_id, accessKeySecret: genauth.access_key_secret };

/** Stands for whatever a method is given: each of its members is a text that names it. */
const anything = new Proxy({}, { get: (_, member) => (typeof member === "string" ? `given ${member}` : undefined) });

/**
 * The SDK's method for each operation, by what it would send: the verb and path identify the operation, and the parameters identify
 * how the method wants its arguments. Nothing is sent.
 */
async function methods() {
  const document = JSON.parse(fs.readFileSync(process.env.SAMPLES, "utf8"));
  const ids = new Map(document.map(({ id, method, path }) => [`${method} ${path}`, id]));
  const silent = new ManagementClient(options);
  const found = new Map();
  for (const name of Object.getOwnPropertyNames(ManagementClient.prototype)) {
    silent.httpClient.request = async ({ method, url: path, params, data }) => {
      const id = ids.get(`${method} ${path}`);
      if (id && !found.has(id)) found.set(id, { name, shape: shape(params, data) });
    };
    if (!HANDWRITTEN.has(name)) await silent[name](anything);
  }
  return found;
}

/** Methods that belong to no operation of their own: among them those for events over a socket. */
const HANDWRITTEN = new Set(["constructor", "makeRequest", "sub", "pub", "initWebSocket", "reconnect"]);

/** From arguments by the names of the document to the argument of a method. */
function shape(params, data) {
  if (data !== undefined) return (given) => given;
  const names = Object.entries(params || {});
  const single = names.find(([, value]) => value === anything);
  if (single) return (given) => given[single[0]];
  const members = names.filter(([, value]) => typeof value === "string" && value.startsWith("given "));
  const property = new Map(members.map(([wire, value]) => [wire, value.slice("given ".length)]));
  return (given) => Object.fromEntries(Object.entries(given).map(([wire, value]) => [property.get(wire) ?? wire, value]));
}

async function main() {
  driven("authing-node-sdk", require("authing-node-sdk/package.json").version);
  const found = await methods();
  const client = new ManagementClient(options);
  const call = (id, given) => {
    const { name, shape: shaped } = found.get(id);
    return client[name](shaped(given));
  };
  await run(call, (id) => found.has(id), url);
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
