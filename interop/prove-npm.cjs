"use strict";
// Drives Prove's SDK for Node, package @prove-identity/prove-api, unchanged: every operation that the release has, in
// whole flows. The SDK checks each response against its own schemas, and rejects what does not fit.

const { Proveapi } = require("@prove-identity/prove-api");
const { SDK_METADATA } = require("@prove-identity/prove-api/lib/config.js");
const { driven, operation, sandbox, must, inOneLine } = require("./report.cjs");

const { url, prove, prove_customers: customers = [prove] } = sandbox();
const URL_OF_SHOP = "https://shop.example/landing";

/** Methods of a client by name, whichever part of the SDK has them. */
function methods(client) {
  const found = new Map();
  for (const part of ["v3", "identity", "domain", "auth"]) {
    const owner = client[part];
    if (!owner) continue;
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(owner))) {
      if (name !== "constructor") found.set(name, owner[name].bind(owner));
    }
  }
  return found;
}

const clients = customers.map(
  (customer) =>
    new Proveapi({
      serverURL: url,
      security: { clientID: customer.client_id, clientSecret: customer.client_secret },
    }),
);
const known = methods(clients[0]);
const ofTheOther = clients.length > 1 ? methods(clients[1]) : null;
/** Problem of each operation so far; null for none. */
const outcomes = new Map();
/** Errors that are noted with their operation. */
const rejected = new WeakSet();

/**
 * Calls an operation and gives the body of the response. What the SDK does not take is noted; where its own schemas are at
 * fault, the body as it came goes on.
 */
async function call(name, ...parameters) {
  return callOf(known, name, ...parameters);
}

async function callOf(whose, name, ...parameters) {
  let body;
  try {
    body = payload(await whose.get(name)(...parameters));
    note(name, null);
  } catch (error) {
    if (!misread(error)) {
      note(name, inOneLine(error));
      rejected.add(error);
      throw error;
    }
    note(name, inOneLine(error), "this release takes texts of value sets for objects");
    body = payload(error.rawValue);
  }
  return body;
}

/** The part of a response that is not about HTTP. */
function payload(response) {
  const entry = Object.entries(response || {}).find(([name]) => !/^httpmeta$/i.test(name) && !/^headers$/i.test(name));
  return entry ? entry[1] : undefined;
}

/** Whether the only thing that the SDK dislikes are texts where it has an object without members. */
function misread(error) {
  const issues = error && error.rawValue !== undefined && error.cause && error.cause.issues;
  return (
    Array.isArray(issues) &&
    issues.length > 0 &&
    issues.every(
      (issue) =>
        issue.code === "invalid_type" &&
        issue.expected === "object" &&
        ["success", "possessionResult", "verifyResult"].includes(String(issue.path[issue.path.length - 1])),
    )
  );
}

function note(name, problem, defect) {
  const before = outcomes.get(name);
  if (!before || (before.problem === null && problem !== null)) {
    outcomes.set(name, { problem, defect });
  }
}

/** Plays the client SDK on the person's device. */
async function clientStep(correlationId, passed) {
  const response = await fetch(`${url}/sandbox/client-step`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ correlationId, passed }),
  });
  must(response.ok, "a client step that is taken");
}

const has = (...names) => names.every((name) => known.has(name));

/** Flows in their order; one that fails does not keep the next from running. */
const flows = [
  async function token() {
    const response = await call("v3TokenRequest", {
      clientId: prove.client_id,
      clientSecret: prove.client_secret,
      grantType: "client_credentials",
    });
    must(response.tokenType === "Bearer" && response.expiresIn > 0, "a bearer token with a life");
  },

  async function unify() {
    const opened = await call("v3UnifyRequest", {
      phoneNumber: "2001004018",
      possessionType: "mobile",
      clientRequestId: "unify-1",
    });
    const status = await call("v3UnifyStatusRequest", { correlationId: opened.correlationId });
    must(status.success === "true", "a short-term user passes without a client step");
    const desktop = await call("v3UnifyRequest", {
      phoneNumber: "2001004018",
      possessionType: "desktop",
      finalTargetUrl: URL_OF_SHOP,
      smsMessage: "Your link: ####",
      allowOTPRetry: true,
      clientRequestId: "unify-2",
    });
    must(desktop.success === "pending" && desktop.authToken, "a session that waits");
    await clientStep(desktop.correlationId, false);
    const rejected = await call("v3UnifyStatusRequest", { correlationId: desktop.correlationId });
    must(rejected.success === "false", "a failed client step ends the session");
    const mobile = await call("v3UnifyRequest", {
      phoneNumber: "2001004014",
      possessionType: "mobile",
      clientRequestId: "unify-4",
    });
    const waiting = await call("v3UnifyStatusRequest", { correlationId: mobile.correlationId });
    must(waiting.success === "pending", "the client step is awaited");
    await clientStep(mobile.correlationId, true);
    const passed = await call("v3UnifyStatusRequest", { correlationId: mobile.correlationId });
    must(passed.success === "true", "a client step that passes ends it well");
  },

  async function ownPossession() {
    const opened = await call("v3UnifyRequest", {
      phoneNumber: "2001004014",
      possessionType: "none",
      clientRequestId: "unify-3",
      clientHumanId: "human-1",
      checkReputation: true,
    });
    const status = await call("v3UnifyStatusRequest", { correlationId: opened.correlationId });
    must(status.success === "possession_required", "possession is the caller's task");
    const bound = await call("v3UnifyBindRequest", {
      correlationId: opened.correlationId,
      phoneNumber: "2001004014",
    });
    must(bound.success === "true", "the number is bound");
    if (has("v3DeviceRevokeRequest")) {
      const revoked = await call("v3DeviceRevokeRequest", { deviceId: bound.deviceId, clientRequestId: "revoke-1" });
      must(revoked.success === true, "the key is gone");
    }
    if (has("v3DiscoverRequest", "v3FetchRequest")) {
      const discovered = await call("v3DiscoverRequest", bound.proveId, "discover-1");
      const { attributeId } = discovered.results[0];
      const fetched = await call("v3FetchRequest", bound.proveId, attributeId, "fetch-1");
      must(fetched.results[0].attributeValue, "a value");
    }
  },

  async function preFill() {
    const started = await call("v3StartRequest", {
      phoneNumber: "2001001695",
      flowType: "mobile",
      finalTargetUrl: URL_OF_SHOP,
    });
    const { correlationId } = started;
    const validated = await call("v3ValidateRequest", { correlationId });
    must(validated.success === true && "v3-challenge" in validated.next, "on to the challenge");
    const challenged = await call("v3ChallengeRequest", { correlationId, dob: "1981-01-17" });
    must(challenged.individual.lastName === "Pinson", "the person");
    const completed = await call("v3CompleteRequest", {
      correlationId,
      individual: { ...challenged.individual, dob: "1981-01-17", ssn: "000000596" },
    });
    must(completed.success === true && "done" in completed.next, "the end");
  },

  async function verify() {
    const hasKinds = has("v3VerifyBatchRequest");
    if (!hasKinds) {
      // A release of the time when verify opened a possession check.
      const opened = await call("v3VerifyRequest", {
        firstName: "Sheilakathryn",
        lastName: "Butrimovich",
        phoneNumber: "2001004011",
        possessionType: "mobile",
        clientRequestId: "verify-1",
      });
      const status = await call("v3VerifyStatusRequest", { correlationId: opened.correlationId });
      must(status.success === "true" && status.identityId, "verified");
      return;
    }
    const person = {
      firstName: "Elena",
      lastName: "Coldman",
      phoneNumber: "2001004053",
      verificationType: "verifiedUser",
    };
    const verified = await call("v3VerifyRequest", { ...person, clientRequestId: "verify-1", clientHumanId: "human-2" });
    must(verified.success === "true" && verified.proveId, "verified");
    const batch = await call("v3VerifyBatchRequest", {
      clientRequestId: "verify-2",
      items: [
        { ...person, clientCustomerId: "customer-1" },
        { ...person, firstName: "Alf", lastName: "Novotni", phoneNumber: "2001004054", clientCustomerId: "customer-2" },
      ],
    });
    const results = batch.results.map((result) => result.success);
    must(results.join() === "true,false", "one who passes and one who does not");
  },

  async function identityManager() {
    if (!has("v3EnrollIdentity")) return;
    const enrolled = await call("v3EnrollIdentity", {
      phoneNumber: "+12001004031",
      clientRequestId: "enroll-1",
      clientCustomerId: "customer-1",
      deviceId: "device-1",
    });
    const { proveId } = enrolled;
    await enrollSeveral();
    const got = await call("v3GetIdentity", proveId, "get-1");
    must(got.active === true, "an active identity");
    const looked = await call("v3GetIdentitiesByPhoneNumber", "+12001004031", "lookup-1");
    must(looked.items.length === 1, "found by number");
    await call("v3DeactivateIdentity", proveId, { clientRequestId: "deactivate-1" });
    await call("v3ActivateIdentity", proveId, {});
    const first = await call("v3BatchGetIdentities", "list-1", 1);
    must(first.results.length === 1 && first.lastKey, "a page, and the key of the next");
    const second = await call("v3BatchGetIdentities", "list-2", 1, first.lastKey, true);
    must(second.results[0].proveId !== first.results[0].proveId, "another page");
    if (ofTheOther) await ofTheOther.get("v3EnrollIdentity")({ phoneNumber: "2001004031" });
    const across = await call("v3CrossDomainIdentity", proveId, { clientRequestId: "cross-1" });
    must(across.count === (across.identities || []).length, "as many as are counted");
    await call("v3DisenrollIdentity", proveId, "disenroll-1");
  },

  async function domains() {
    if (!has("v3DomainIDRequest")) return;
    const own = await call("v3DomainIDRequest");
    must(ofTheOther, "a sandbox with two customers");
    const other = payload(await ofTheOther.get("v3DomainIDRequest")());
    await call("v3DomainLinkRequest", { pcid: other.pcid, scopes: ["identity"] });
    await callOf(ofTheOther, "v3DomainConfirmLinkRequest", { pcid: own.pcid });
    const linked = await call("v3DomainLinkedRequest");
    must(linked.linkedTo.length === 1, "a link");
    const unlinked = await call("v3DomainUnlinkRequest", { pcidTo: other.pcid });
    must(unlinked.success === true, "no link any more");
  },

  async function auth() {
    if (!has("authStartRequest")) return;
    const testMode = (mode) => ({
      mobile: {
        claim: { mobileNumber: "12025550143" },
        authenticators: { otp: { messageText: "Code: ####", testMode: mode } },
      },
    });
    const started = await call("authStartRequest", { requestId: "auth-1", subjects: testMode("pass") });
    const finished = await call("authFinishRequest", { authId: started.authId });
    must(finished.subjects.mobile.success, "authenticated");
    const failing = await call("authStartRequest", { requestId: "auth-2", subjects: testMode("failFinish") });
    const went = await call("authContinueRequest", {
      authId: failing.authId,
      requestId: "auth-3",
      subjects: { mobile: { claim: { mobileNumber: "12025550143" } } },
    });
    must(went.subjects.mobile.success === true, "proven elsewhere");
  },

  async function rejections() {
    const fails = async (name, parameters, code) => {
      try {
        await known.get(name)(parameters);
      } catch (error) {
        must(error.code === code && typeof error.message === "string", `error ${code} as a type of the SDK`);
        return;
      }
      must(false, `error ${code}`);
    };
    await fails("v3StartRequest", { phoneNumber: "2001009999", flowType: "mobile" }, 8007);
    await fails("v3StartRequest", { phoneNumber: "2001004014", flowType: "mobile" }, 8009);
    await fails("v3ValidateRequest", { correlationId: "5b0c6e0e-8d0f-4a5e-9c3b-2f7a41d6e801" }, 8008);
    const started = payload(await known.get("v3StartRequest")({ phoneNumber: "2001001695", flowType: "mobile" }));
    await fails("v3ChallengeRequest", { correlationId: started.correlationId, dob: "1981-01-17" }, 8003);
    note("documented errors", null);
  },
];

/**
 * Since August 2025 releases have the items of another operation in this one: no phone number can be sent with them, which
 * the service needs.
 */
async function enrollSeveral() {
  const items = ["2001004035", "2001004036"].map((phoneNumber, at) => ({
    phoneNumber,
    clientName: "Sandbox Company 2",
    identityId: `identity-${at}`,
    pcid: "100002",
  }));
  try {
    const response = payload(await known.get("v3BatchEnrollIdentities")({ clientRequestId: "enroll-2", items }));
    must(response.results.every((result) => result.proveId), "everyone enrolled");
    note("v3BatchEnrollIdentities", null);
  } catch (error) {
    const problem = inOneLine(error);
    const lost = error.code === 8001 && problem.includes("/items/0/phoneNumber: is required");
    note("v3BatchEnrollIdentities", problem, lost ? "this release cannot send the phone number of an item" : undefined);
    // The pages of the list below need somebody else.
    await call("v3EnrollIdentity", { phoneNumber: "2001004035", clientRequestId: "enroll-3" });
  }
}

async function main() {
  driven("@prove-identity/prove-api", SDK_METADATA.sdkVersion);
  for (const flow of flows) {
    try {
      await flow();
    } catch (error) {
      // What the SDK has rejected is noted with its operation already.
      if (!rejected.has(error)) note(`flow ${flow.name}`, inOneLine(error));
    }
  }
  for (const name of known.keys()) {
    if (!outcomes.has(name)) note(name, "no flow calls it, or the flow ended early");
  }
  for (const [name, { problem, defect }] of outcomes) operation(name, problem, defect);
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
