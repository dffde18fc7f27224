// `prove.mjs <base URL>`: the official package @prove-identity/prove-api, from the current directory.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { measure } from "./protocol.mjs";

const { Proveapi } = createRequire(`${process.cwd()}/`)("@prove-identity/prove-api");

const request = JSON.parse(readFileSync(new URL("../bodies/complete_request.json", import.meta.url)));
const security = { clientID: "client-id", clientSecret: "client-secret" };
const client = new Proveapi({ serverURL: process.argv[2], security });

await measure(async () => {
  const { v3CompleteResponse: response } = await client.v3.v3CompleteRequest(request);
  if (!response.success) throw new Error("an empty response");
});
