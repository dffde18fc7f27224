"""Runs schemathesis on a document against the sandbox, and reports by operation.

    python schemathesis-run.py <document> <examples> <seed>

Data that fits the document and data that does not; no response may be a server's error, have a status, a content type or a
body that the document does not describe. Access to both services is checked by other means; here every call has a token.
"""

import importlib.metadata
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def post(url, body, kind):
    request = urllib.request.Request(url, body.encode(), {"content-type": kind})
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def headers(sandbox, paths):
    """What lets a call in, for the service whose paths they are."""
    if "/token" in paths:
        form = urllib.parse.urlencode({**sandbox["prove"], "grant_type": "client_credentials"})
        token = post(sandbox["url"] + "/token", form, "application/x-www-form-urlencoded")["access_token"]
        return {"authorization": f"Bearer {token}"}
    key = sandbox["genauth"]
    body = {"accessKeyId": key["access_key_id"], "accessKeySecret": key["access_key_secret"]}
    response = post(sandbox["url"] + "/api/v3/get-management-token", json.dumps(body), "application/json")
    return {
        "authorization": f"Bearer {response['data']['access_token']}",
        "x-genauth-userpool-id": key["userpool_id"],
    }


def with_errors(document):
    """The document of GenAuth, with what it cannot say: an error comes under the status of success, in the same envelope.

    Without this, every rejection would have to have the payload of a success; and a success may not go without.
    """
    error = {
        "type": "object",
        "required": ["statusCode", "message"],
        "properties": {
            "statusCode": {"type": "integer", "minimum": 400, "maximum": 599},
            "message": {"type": "string", "minLength": 1},
            "apiCode": {"type": "integer"},
            "requestId": {"type": "string"},
        },
        "additionalProperties": False,
    }
    document["components"]["schemas"]["ErrorUnder200"] = error
    for verbs in document["paths"].values():
        for operation in verbs.values():
            for media in operation["responses"]["200"].get("content", {}).values():
                success = {"type": "object", "properties": {"statusCode": {"type": "integer", "enum": [200]}}}
                both = [{"allOf": [media["schema"], success]}, {"$ref": "#/components/schemas/ErrorUnder200"}]
                media["schema"] = {"anyOf": both}
    return document


def count_checks(path):
    """Checks that were made, of all cases."""
    count = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            finished = json.loads(line).get("ScenarioFinished")
            if finished:
                count += sum(len(checks) for checks in finished["recorder"].get("checks", {}).values())
    return count


def main():
    path, examples, seed = sys.argv[1:]
    document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    if "/token" not in document["paths"]:
        document = with_errors(document)
    sandbox = json.loads(os.environ["SANDBOX"])
    program = pathlib.Path(sys.executable).with_name("st")
    here = pathlib.Path(__file__).parent
    with tempfile.TemporaryDirectory() as directory:
        events, summary = pathlib.Path(directory, "events.ndjson"), pathlib.Path(directory, "summary.json")
        described = pathlib.Path(directory, "document.json")
        described.write_text(json.dumps(document), encoding="utf-8")
        command = [program, "--config-file", here / "schemathesis.toml", "run", described, "--url", sandbox["url"]]
        command += ["--checks", CHECKS, "--mode", "all", "--phases", "examples,coverage,fuzzing"]
        command += ["--max-examples", examples, "--seed", seed, "--continue-on-failure", "--no-color"]
        command += ["--generation-database", "none", "--report", "ndjson,json"]
        command += ["--report-ndjson-path", events, "--report-json-path", summary]
        for name, value in headers(sandbox, document["paths"]).items():
            command += ["--header", f"{name}: {value}"]
        run = subprocess.run(command, cwd=directory, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        # 1 is what it ends with when something was found.
        if run.returncode not in (0, 1) or not summary.exists():
            sys.stderr.write(run.stdout.decode(errors="replace"))
            return 1
        report(document, json.loads(summary.read_text(encoding="utf-8")), count_checks(events), run.stdout)
    return 0


def report(document, summary, checks, output):
    write({"sdk": "schemathesis", "version": importlib.metadata.version("schemathesis")})
    problems = {}
    for failure in summary["failures"]:
        for label in failure["operations"]:
            problems.setdefault(label, []).append(f"{failure['title']} ({failure['code']})")
    for error in summary["errors"]:
        problems.setdefault(error.get("label") or "schemathesis", []).append(str(error.get("title") or error))
    labels = [f"{verb.upper()} {path}" for path, verbs in document["paths"].items() for verb in verbs]
    for label in labels + [label for label in problems if label not in labels]:
        problem = "; ".join(problems[label]) if label in problems else None
        write({"operation": label, "passed": problem is None, "problem": problem})
    write({"cases": summary["test_cases"]["generated"], "checks": checks})
    if problems:
        sys.stderr.write(output.decode(errors="replace"))


def write(line):
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    sys.exit(main())
