"""Arguments for every operation of an OpenAPI document, made from its schemas: the least that it takes, and everything.

    python samples.py specs/genauth.json > samples.json

A text that nothing is known of is `sample-least` or `sample-most` (`samples-...` in operations on several things), so that
what was created is found by the operations that come after. Ids that the service makes up are written as `$operation-least`
or `$operation-most`, for what that operation has made with these arguments; scripts put them in.
"""

import json
import re
import sys

# Invented things; addresses, numbers and domains are of the ranges set aside for examples.
TEXTS = {
    "phoneCountryCode": "+1",
    "birthdate": "1990-04-12",
    "startTime": "20260101",
    "endTime": "20260131",
    "ip": "203.0.113.7",
    "ips": "203.0.113.7",
    "country": "US",
}
# Ids by member, which the service makes up: what an operation of this sweep has made, or one on several things.
IDS = {
    "userId": ("createUser", "createUsersBatch"),
    "userIds": ("createUser", "createUsersBatch"),
    "targetIdentifier": ("createUser", "createUsersBatch"),
    "targetIdentifiers": ("createUser", "createUsersBatch"),
    "appId": ("createApplication", "createApplication"),
    "appIds": ("createApplication", "createApplication"),
    "policyId": ("createDataPolicy", "createDataPolicy"),
    "policyIds": ("createDataPolicy", "createDataPolicy"),
    "webhookId": ("createWebhook", "createWebhook"),
    "webhookIds": ("createWebhook", "createWebhook"),
}
# What the document cannot say: of these one is needed.
ALSO = {
    "CreateUserReqDto": {"username": "sample"},
    "CreateUserInfoDto": {"username": "sample"},
}
FORMATS = {
    "date-time": "2026-01-01T09:30:00.000Z",
    "date": "1990-04-12",
    "uri": "https://shop.example/landing",
    "email": "sample@shop.example",
    "ipv4": "203.0.113.7",
    "uuid": "5b0c6e0e-8d0f-4a5e-9c3b-2f7a41d6e801",
}
FOR_PATTERNS = ["sample", "20260101", "1234", "US", "10001", "2001004014", "1990-04-12", "https://shop.example"]


class Sampler:
    """Makes values of schemas. With `optional`, members that need not be there are."""

    def __init__(self, schemas, optional, several):
        self.schemas = schemas
        self.optional = optional
        self.several = several
        self.extent = "most" if optional else "least"
        self.unknown = f"sample{'s' if several else ''}-{self.extent}"
        self.open = []

    def sample(self, schema, name=""):
        """A value, or None where only an infinite one would do."""
        if "$ref" in schema:
            target = schema["$ref"].rsplit("/", 1)[1]
            if target in self.open:
                return None
            self.open.append(target)
            value = self.sample(self.schemas[target], name)
            self.open.pop()
            for member in ALSO.get(target, {}):
                value.setdefault(member, self.unknown)
            return value
        if schema.get("enum"):
            return schema["enum"][0]
        for several in ("allOf", "oneOf", "anyOf"):
            if schema.get(several):
                return self.sample(schema[several][0], name)
        kind = schema.get("type")
        if kind == "array":
            return self.array(schema, name)
        if kind == "object" or "properties" in schema:
            return self.object(schema)
        if kind == "string":
            return self.text(schema, name)
        if kind == "boolean":
            return True
        if kind in ("integer", "number"):
            return self.number(schema, name)
        return {}

    def array(self, schema, name):
        # The SDK for Node signs an empty list in a query and sends nothing of it.
        wanted = max(schema.get("minItems", 0), 1 if self.optional or not self.open else 0)
        item = self.sample(schema.get("items", {}), name)
        return [] if item is None else [item] * wanted

    def object(self, schema):
        members = {}
        required = schema.get("required", [])
        properties = schema.get("properties", {})
        for name, member in properties.items():
            if name not in required and not self.optional:
                continue
            if "x-forbidden-if" in member or "x-allowed-only-if" in member:
                continue
            value = self.sample(member, name)
            if value is not None:
                members[name] = value
            elif name in required:
                return None
        for name, member in properties.items():
            other, _, values = member.get("x-required-if", "").partition("=")
            if name not in members and members.get(other) in values.split("|"):
                members[name] = self.sample(member, name)
        return members

    @staticmethod
    def number(schema, name):
        value = 1
        if schema.get("x-format", "").startswith("unix-ms"):
            value = 1798761600000
        value = max(value, schema.get("minimum", value))
        return min(value, schema.get("maximum", value))

    def text(self, schema, name):
        if name in IDS:
            return f"${IDS[name][self.several]}-{self.extent}"
        value = FORMATS.get(schema.get("format")) or TEXTS.get(name, self.unknown)
        if name == "email":
            value = f"{self.unknown}@shop.example"
        if name == "phone":
            # Ten numbers are set aside for examples in each area.
            value = f"1202555014{2 * self.several + self.optional}"
        if "pattern" in schema:
            fitting = (text for text in [value, *FOR_PATTERNS] if re.search(schema["pattern"], text))
            value = next(fitting, value)
        value = value[: schema.get("maxLength", len(value))]
        return value.ljust(schema.get("minLength", 0), "x")


def arguments(operation, schemas, optional):
    """Query and body of an operation."""
    sampler = Sampler(schemas, optional, "batch" in operation["operationId"].lower())
    query = {
        parameter["name"]: sampler.sample(parameter["schema"], parameter["name"])
        for parameter in operation.get("parameters", [])
        if parameter["in"] in ("query", "path") and (optional or parameter.get("required"))
    }
    content = operation.get("requestBody", {}).get("content", {})
    body = next((sampler.sample(media["schema"]) for media in content.values()), None)
    return {"query": query, "body": body}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    schemas = document["components"]["schemas"]
    samples = [
        {
            "id": operation["operationId"],
            "method": method.upper(),
            "path": path,
            "least": arguments(operation, schemas, False),
            "most": arguments(operation, schemas, True),
        }
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    json.dump(samples, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
