"""Drives GenAuth's SDK for Python, package genauth, unchanged: management tokens, under GenAuth's own headers."""

import importlib.metadata
import inspect
import json
import os
import sys

from genauth import ManagementClient

from genauth_steps import driven, run


class Sent(Exception):
    """What a method would send."""


def methods(client, document):
    """The SDK's method for each operation, by what it would send; and how its arguments are called there.

    Every argument is given a text that names it, and the texts are found again in query and body. Nothing is sent.
    """
    ids = {(sample["method"], sample["path"]): sample["id"] for sample in document}
    found = {}
    for name, method in inspect.getmembers(client, inspect.ismethod):
        if name.startswith("_") or name in ("sub_event", "put_event"):
            continue
        arguments = {argument: f"given {argument}" for argument in inspect.signature(method).parameters}
        try:
            method(**arguments)
        except Sent as sent:
            verb, url, values = sent.args
            operation = ids.get((verb, url))
            wire = {key: value[len("given ") :] for key, value in values.items() if str(value).startswith("given ")}
            if operation and operation not in found:
                found[operation] = (name, wire)
    return found


def capture(method, url, json=None, params=None, **_):
    raise Sent(method, url, {**(json or {}), **(params or {})})


def main():
    sandbox = json.loads(os.environ["SANDBOX"])
    key = sandbox["genauth"]
    with open(os.environ["SAMPLES"], encoding="utf-8") as file:
        document = json.load(file)
    silent = ManagementClient(key["access_key_id"], key["access_key_secret"], host=sandbox["url"])
    silent.http_client.request = capture
    found = methods(silent, document)
    client = ManagementClient(key["access_key_id"], key["access_key_secret"], host=sandbox["url"])

    def call(operation, given):
        name, wire = found[operation]
        method = getattr(client, name)
        # Some arguments have no default although the service can do without; None is left out by the SDK.
        parameters = inspect.signature(method).parameters.values()
        nothing = {argument.name: None for argument in parameters if argument.default is argument.empty}
        return method(**nothing | {wire[key]: value for key, value in given.items() if key in wire})

    driven("genauth", importlib.metadata.version("genauth"))
    run(call, document, found, sandbox["url"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
