"""Runs the written steps of genauth-steps.json, and then every operation with arguments made from the document.

The same as genauth-steps.cjs does for Node.
"""

import json
import pathlib
import re

# Operations that make a thing have to come before those that change one, and those that remove it last.
ORDER = [
    re.compile("create(User|Application|(Permission)?Namespace(sBatch)?)"),
    re.compile("create(Group|Role|DataResource)"),
    re.compile("create"),
    re.compile("add|set|assign|authorize|link|bind|batchCreate|import"),
    re.compile("(?!delete|remove|revoke|unlink|unbind|kick|resign|changeInto|batchDelete)"),
    re.compile("(?!delete|changeInto|batchDelete)"),
    re.compile(
        "(?!delete(Users|Namespace|PermissionNamespace|Role|Application|DataResource|PublicAccounts)|changeInto)"
    ),
    re.compile("(?!delete(Users|Namespace|PermissionNamespace|PublicAccounts)|changeInto)"),
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
}


class Unexpected(Exception):
    """An answer that is not what a step expects."""


def driven(sdk, version):
    """Says which SDK is driven."""
    write({"sdk": sdk, "version": version})


def operation(name, problem):
    """Says how an operation went; no problem means that the SDK was content."""
    write({"operation": name, "passed": problem is None, "problem": problem})


def write(line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


def run(call, document, has):
    """Runs everything. `call(id, arguments)` gives the answer's body, and `has` the operations that the SDK has."""
    kept, problems = {}, {}

    def note(name, problem):
        if problems.get(name) is None:
            problems[name] = problem

    steps = json.loads((pathlib.Path(__file__).parent / "genauth-steps.json").read_text(encoding="utf-8"))
    for step in steps:
        if step["operation"] not in has:
            continue
        try:
            check(step, call(step["operation"], filled(step["arguments"], kept)), kept)
            note(step["operation"], None)
        except Exception as error:  # noqa: BLE001: whatever the SDK raises is its problem with the answer
            note(step["operation"], f"{step['step']}: {in_one_line(error)}")
    for sample in sorted((sample for sample in document if sample["id"] in has), key=rank):
        for extent in ("least", "most"):
            given = filled(sample[extent], kept)
            try:
                answer = call(sample["id"], {**given["query"], **(given["body"] or {})})
                must(succeeded(answer), f"success; {refusal(answer)}")
                if sample["id"] in MADE:
                    kept[f"{sample['id']}-{extent}"] = at(answer["data"], MADE[sample["id"]])
                note(sample["id"], None)
            except Exception as error:  # noqa: BLE001
                note(sample["id"], f"{extent} arguments: {in_one_line(error)}")
    for name, problem in problems.items():
        operation(name, problem)


def rank(sample):
    return next(at for at, pattern in enumerate(ORDER) if pattern.match(sample["id"]))


def check(step, answer, kept):
    """Holds an answer against what a step expects of it, and keeps what later steps name."""
    if step.get("refused"):
        must(not succeeded(answer), "a refusal")
        return
    must(succeeded(answer), f"success; {refusal(answer)}")
    for pointer, expected in filled(step.get("expect", {}), kept).items():
        found = at(answer.get("data"), pointer)
        must(found == expected, f"{expected!r} at {pointer}, not {found!r}")
    for name, pointer in step.get("keep", {}).items():
        kept[name] = at(answer["data"], pointer)
        must(kept[name], f"a value at {pointer}")


def succeeded(answer):
    """A few operations are declared without the envelope; an error has one always."""
    return isinstance(answer, dict) and answer.get("statusCode") in (None, 200)


def refusal(answer):
    return f"{answer.get('statusCode')} {answer.get('message')}"


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
    """A copy with what was kept in the place of `$name`."""
    if isinstance(value, str) and value.startswith("$"):
        return kept.get(value[1:], value)
    if isinstance(value, list):
        return [filled(item, kept) for item in value]
    if isinstance(value, dict):
        return {name: filled(member, kept) for name, member in value.items()}
    return value


def in_one_line(error):
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:300]
