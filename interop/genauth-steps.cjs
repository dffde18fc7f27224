"use strict";
// Runs the written steps of genauth-steps.json, and then every operation with arguments made from the document.

const fs = require("node:fs");
const path = require("node:path");
const { operation, must, inOneLine } = require("./report.cjs");

/** Operations that make a thing have to come before those that change one, and those that remove it last. */
const ORDER = [
  /^createApplication$/,
  /^createTenant$/,
  /^createPost$/,
  /^createOrganization$/,
  /^createDepartment$/,
  /^create(User|Application|(Permission)?Namespace(sBatch)?)/,
  /^create(Group|Role|DataResource)/,
  /^create/,
  /^addTenantUsers$/,
  /^(add|set|assign|authorize|link|bind|batchCreate|import|trigger|userConnection|save)/,
  /^(?!delete|remove|revoke|unlink|unbind|kick|resign|changeInto|batchDelete)/,
  /^(?!delete|changeInto|batchDelete|removePost)/,
  /^(?!delete(Users|Namespace|PermissionNamespace|Role|Application|DataResource|PublicAccounts|Organization|Tenant$|ExtIdp$)|changeInto)/,
  /^(?!delete(Users|Namespace|PermissionNamespace|PublicAccounts|Organization|Tenant$)|changeInto)/,
  /^(?!changeInto)/,
  /^/,
];
/** Where the id of what was made is, for operations that make up an id. */
const MADE = {
  createUser: "/userId",
  createUsersBatch: "/0/userId",
  createPublicAccount: "/userId",
  createPublicAccountsBatch: "/0/userId",
  createApplication: "/appId",
  createDataPolicy: "/policyId",
  createWebhook: "/webhookId",
  createAccessKey: "/0/accessKeyId",
  createRole: "/id",
  createGroup: "/id",
  createPost: "/id",
  createOrganization: "/departmentId",
  createDepartment: "/departmentId",
  createTenant: "/tenantId",
  createTenantUser: "/memberId",
  createExtIdp: "/id",
  createExtIdpConn: "/id",
  createAsaAccount: "/accountId",
  createPipelineFunction: "/funcId",
  createDevice: "/id",
};

/** What an operation reads, by the operation that makes it. Where an SDK does not have that one, a rejection is read instead. */
const READS = { getOrganization: "createOrganization" };

/**
 * Runs everything. `call(id, arguments)` returns the body of the response for an operation of the document, and throws when
 * the SDK does; `has(id)` returns whether the SDK has an operation; `url` is where the sandbox is.
 */
async function run(call, has, url) {
  const kept = {};
  const problems = new Map();
  const note = (id, problem) => {
    if (!problems.has(id) || (problems.get(id) === null && problem !== null)) problems.set(id, problem);
  };
  for (const step of JSON.parse(fs.readFileSync(path.join(__dirname, "genauth-steps.json"), "utf8"))) {
    if (step.control) {
      keep(step, await control(url + step.control, filled(step.body, kept)), kept);
      continue;
    }
    if (![step.operation, ...(step.needs || [])].every(has)) continue;
    try {
      check(step, await call(step.operation, filled(step.arguments, kept)), kept);
      note(step.operation, null);
    } catch (error) {
      note(step.operation, `${step.step}: ${inOneLine(error)}`);
    }
  }
  const samples = JSON.parse(fs.readFileSync(process.env.SAMPLES, "utf8")).filter((sample) => has(sample.id));
  const rank = ({ id }) => ORDER.findIndex((pattern) => pattern.test(id));
  for (const sample of samples.sort((left, right) => rank(left) - rank(right))) {
    for (const extent of ["least", "most"]) {
      const given = filled(sample[extent], kept);
      try {
        const response = await call(sample.id, { ...given.query, ...given.body });
        const isThere = has(READS[sample.id] ?? sample.id);
        must(succeeded(response) === isThere, `${isThere ? "success" : "a rejection"}; ${rejection(response)}`);
        if (sample.id in MADE) kept[`${sample.id}-${extent}`] = at(response.data, MADE[sample.id]);
        note(sample.id, null);
      } catch (error) {
        note(sample.id, `${extent} arguments: ${inOneLine(error)}`);
      }
    }
  }
  for (const [id, problem] of problems) operation(id, problem);
}

/** Holds a response against what a step expects of it, and keeps what later steps name. */
function check(step, response, kept) {
  if (step.rejected) {
    must(!succeeded(response), "a rejection");
    return;
  }
  must(succeeded(response), `success; ${rejection(response)}`);
  for (const [pointer, expected] of Object.entries(filled(step.expect || {}, kept))) {
    const found = at(response.data, pointer);
    must(same(found, expected), `${JSON.stringify(expected)} at ${pointer}, not ${JSON.stringify(found)}`);
  }
  keep(step, response.data, kept);
}

/** Keeps what later steps name. */
function keep(step, found, kept) {
  for (const [name, pointer] of Object.entries(step.keep || {})) {
    kept[name] = at(found, pointer);
    must(kept[name], `a value at ${pointer}`);
  }
}

/** What a user does who is not the SDK: a call of the sandbox's own control. */
async function control(url, body) {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  return response.json();
}

/** A few operations are declared without the envelope; an error has one always. */
function succeeded(response) {
  return typeof response === "object" && response !== null && [undefined, 200].includes(response.statusCode);
}

function rejection(response) {
  return `${response && response.statusCode} ${response && response.message}`;
}

/** Absent and null are the same. */
function same(found, expected) {
  return JSON.stringify(found ?? null) === JSON.stringify(expected ?? null);
}

function at(value, pointer) {
  return pointer
    .split("/")
    .slice(1)
    .reduce((inner, key) => (inner === null || inner === undefined ? undefined : inner[key]), value);
}

/** A copy with what was kept in the place of `$name`, or of `#name` as a number. A list does not have what was not kept. */
function filled(value, kept) {
  if (typeof value === "string" && value.startsWith("#")) return Number(kept[value.slice(1)]);
  if (typeof value === "string" && value.startsWith("$")) return kept[value.slice(1)] ?? value;
  if (Array.isArray(value)) {
    return value.map((item) => filled(item, kept)).filter((item) => !(typeof item === "string" && item.startsWith("$")));
  }
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, kept)]));
  }
  return value;
}

module.exports = { run };
