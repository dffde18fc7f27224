// `authing.mjs <base URL>`: the official package authing-node-sdk, from the current directory.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { measure } from "./protocol.mjs";

const { ManagementClient } = createRequire(`${process.cwd()}/`)("authing-node-sdk");

const request = JSON.parse(readFileSync(new URL("../bodies/list_users_request.json", import.meta.url)));
const keys = { accessKeyId: "access-key-id", accessKeySecret: "access-key-secret" };
const client = new ManagementClient({ ...keys, host: process.argv[2], lang: "en-US" });

await measure(async () => {
  const response = await client.listUsers(request);
  if (response.data.list.length === 0) throw new Error("an empty response");
});
