"""Runs the written steps of genauth-steps.json, and then every operation with arguments made from the document.

The same as genauth-steps.cjs does for Node.
"""

import json
import pathlib
import re
import urllib.request

# Operations that make a thing have to come before those that change one, and those that remove it last.
ORDER = [
    re.compile("createApplication$"),
    re.compile("createTenant$"),
    re.compile("createPost$"),
    re.compile("createOrganization$"),
    re.compile("createDepartment$"),
    re.compile("create(User|Application|(Permission)?Namespace(sBatch)?)"),
    re.compile("create(Group|Role|DataResource)"),
    re.compile("create"),
    re.compile("addTenantUsers$"),
    re.compile("add|set|assign|authorize|link|bind|batchCreate|import|trigger|userConnection|save"),
    re.compile("(?!delete|remove|revoke|unlink|unbind|kick|resign|changeInto|batchDelete)"),
    re.compile("(?!delete|changeInto|batchDelete|removePost)"),
    re.compile(
        "(?!delete(Users|Namespace|PermissionNamespace|Role|Application|DataResource|PublicAccounts|Organization|Tenant$|ExtIdp$)"
        "|changeInto)"
    ),
    re.compile("(?!delete(Users|Namespace|PermissionNamespace|PublicAccounts|Organization|Tenant$)|changeInto)"),
    re.compile("(?!changeInto)"),
    re.compile(""),
]
# Where the id of what was made is, for operations that make up an id.
MADE = {
    "createUser": "/userId",
    "createUsersBatch": "/0/userId",
    "createPublicAccount": "/userId",
    "createPublicAccountsBatch": "/0/userId",
    "createApplication": "/appId",
    "createDataPolicy": "/policyId",
    "createWebhook": "/webhookId",
    "createAccessKey": "/0/accessKeyId",
    "createRole": "/id",
    "createGroup": "/id",
    "createPost": "/id",
    "createOrganization": "/departmentId",
    "createDepartment": "/departmentId",
    "createTenant": "/tenantId",
    "createTenantUser": "/memberId",
    "createExtIdp": "/id",
    "createExtIdpConn": "/id",
    "createAsaAccount": "/accountId",
    "createPipelineFunction": "/funcId",
    "createDevice": "/id",
}

# What an operation reads, by the operation that makes it. Where an SDK does not have that one, a rejection is read instead.
READS = {"getOrganization": "createOrganization"}


class Unexpected(Exception):
    """A response that is not what a step expects."""


def driven(sdk, version):
    """Says which SDK is driven."""
    write({"sdk": sdk, "version": version})


def operation(name, problem):
    """Says how an operation went; no problem means that the SDK was content."""
    write({"operation": name, "passed": problem is None, "problem": problem})


def write(line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


def run(call, document, has, url):
    """Runs everything. `call(id, arguments)` returns the body of the response; `has` are the operations that the SDK has, and
    `url` is where the sandbox is.
    """
    kept, problems = {}, {}

    def note(name, problem):
        if problems.get(name) is None:
            problems[name] = problem

    steps = json.loads((pathlib.Path(__file__).parent / "genauth-steps.json").read_text(encoding="utf-8"))
    for step in steps:
        if "control" in step:
            keep(step, control(url + step["control"], filled(step["body"], kept)), kept)
            continue
        if any(operation not in has for operation in [step["operation"], *step.get("needs", [])]):
            continue
        try:
            check(step, call(step["operation"], filled(step["arguments"], kept)), kept)
            note(step["operation"], None)
        except Exception as error:  # noqa: BLE001: whatever the SDK raises is its problem with the response
            note(step["operation"], f"{step['step']}: {in_one_line(error)}")
    for sample in sorted((sample for sample in document if sample["id"] in has), key=rank):
        for extent in ("least", "most"):
            given = filled(sample[extent], kept)
            try:
                response = call(sample["id"], {**given["query"], **(given["body"] or {})})
                is_there = READS.get(sample["id"], sample["id"]) in has
                expected = "success" if is_there else "a rejection"
                must(succeeded(response) == is_there, f"{expected}; {rejection(response)}")
                if sample["id"] in MADE:
                    kept[f"{sample['id']}-{extent}"] = at(response["data"], MADE[sample["id"]])
                note(sample["id"], None)
            except Exception as error:  # noqa: BLE001
                note(sample["id"], f"{extent} arguments: {in_one_line(error)}")
    for name, problem in problems.items():
        operation(name, problem)


def rank(sample):
    return next(at for at, pattern in enumerate(ORDER) if pattern.match(sample["id"]))


def check(step, response, kept):
    """Holds a response against what a step expects of it, and keeps what later steps name."""
    if step.get("rejected"):
        must(not succeeded(response), "a rejection")
        return
    must(succeeded(response), f"success; {rejection(response)}")
    for pointer, expected in filled(step.get("expect", {}), kept).items():
        found = at(response.get("data"), pointer)
        must(found == expected, f"{expected!r} at {pointer}, not {found!r}")
    keep(step, response.get("data"), kept)


def keep(step, found, kept):
    """Keeps what later steps name."""
    for name, pointer in step.get("keep", {}).items():
        kept[name] = at(found, pointer)
        must(kept[name], f"a value at {pointer}")


def control(url, body):
    """What a user does who is not the SDK: a call of the sandbox's own control."""
    request = urllib.request.Request(url, json.dumps(body).encode(), method="POST")
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def succeeded(response):
    """A few operations are declared without the envelope; an error has one always."""
    return isinstance(response, dict) and response.get("statusCode") in (None, 200)


def rejection(response):
    return f"{response.get('statusCode')} {response.get('message')}"


def must(holds, what):
    if not holds:
        raise Unexpected(f"expected: {what}")


def at(value, pointer):
    """What a pointer leads to; nothing where it leads nowhere."""
    for key in pointer.split("/")[1:]:
        if isinstance(value, list):
            value = value[int(key)] if int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def filled(value, kept):
    """A copy with what was kept in the place of `$name`, or of `#name` as a number. A list does not have what was not kept."""
    if isinstance(value, str) and value.startswith("#"):
        return int(kept[value[1:]])
    if isinstance(value, str) and value.startswith("$"):
        return kept.get(value[1:], value)
    if isinstance(value, list):
        items = (filled(item, kept) for item in value)
        return [item for item in items if not (isinstance(item, str) and item.startswith("$"))]
    if isinstance(value, dict):
        return {name: filled(member, kept) for name, member in value.items()}
    return value


def in_one_line(error):
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:300]
