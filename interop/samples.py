"""Arguments for every operation of an OpenAPI document, made from its schemas: the minimum that it takes, and everything.

    python samples.py specs/genauth.json > samples.json

A text that nothing is known of is `sample-least` or `sample-most` (`samples-...` in operations on several things), so that
what was created is found by the operations that come after. Ids that the service generates are written as `$operation-least`
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
    "parentDepartmentId": "root",
    # Some calls declare these numbers as text.
    "page": "1",
    "limit": "10",
}
# Ids by property, which the service generates: who makes such a thing, and who makes several.
IDS = {
    "userId": ("createUser", "createUsersBatch"),
    "userIds": ("createUser", "createUsersBatch"),
    "targetIdentifier": ("createUser", "createUsersBatch"),
    "targetIdentifiers": ("createUser", "createUsersBatch"),
    "targetId": ("createUser", "createUsersBatch"),
    "publicAccountId": ("createPublicAccount", "createPublicAccountsBatch"),
    "publicAccountIds": ("createPublicAccount", "createPublicAccountsBatch"),
    "appId": ("createApplication", "createApplication"),
    "appIds": ("createApplication", "createApplication"),
    "policyId": ("createDataPolicy", "createDataPolicy"),
    "policyIds": ("createDataPolicy", "createDataPolicy"),
    "webhookId": ("createWebhook", "createWebhook"),
    "webhookIds": ("createWebhook", "createWebhook"),
    "accessKeyId": ("createAccessKey", "createAccessKey"),
    "roleId": ("createRole", "createRole"),
    "roleIds": ("createRole", "createRole"),
    "groupId": ("createGroup", "createGroup"),
    "groupIds": ("createGroup", "createGroup"),
    "leaderUserIds": ("createUser", "createUser"),
    "linkUserIds": ("createUser", "createUser"),
    "memberIds": ("createUser", "createUser"),
    "rootNodeId": ("createOrganization", "createOrganization"),
    "departmentId": ("createDepartment", "createDepartment"),
    "departmentIds": ("createDepartment", "createDepartment"),
    "departmentIdList": ("createDepartment", "createDepartment"),
    "postId": ("createPost", "createPost"),
    "postIds": ("createPost", "createPost"),
    "postIdList": ("createPost", "createPost"),
    "tenantId": ("createTenant", "createTenant"),
    "tenantIds": ("createTenant", "createTenant"),
    "memberId": ("createTenantUser", "createTenantUser"),
    "extIdpId": ("createExtIdp", "createExtIdp"),
    "connIds": ("createExtIdpConn", "createExtIdpConn"),
    "accountId": ("createAsaAccount", "createAsaAccount"),
    "accountIds": ("createAsaAccount", "createAsaAccount"),
    "funcId": ("createPipelineFunction", "createPipelineFunction"),
}
# Operations whose user is a public account.
OF_PUBLIC_ACCOUNTS = re.compile(
    "(get|update|delete|kick|resign)PublicAccount(s?Batch|s)?$|get.*OfPublicAccount|.*PublicAccountOf"
    "|getPublicAccountDepartments|getPostOfPublicUser"
)
# What the document cannot say. Of these one is needed:
ALSO = {
    "CreateUserReqDto": "username",
    "CreateUserInfoDto": "username",
    "CreatePublicAccountReqDto": "username",
    "CreatePublicAccountItem": "username",
    "CreateApplicationDto": "appIdentifier",
    "CreateTenantUserReqDto": "username",
}
# and properties of single operations depend on each other, or need something that is there. `{}` is the extent; a property with a plus
# is given even where it is optional.
INSTEAD = {
    "createDataResource": {"type": "STRING", "struct": "sheet"},
    "createDataResourceByString": {"resourceCode": "string-{}", "resourceName": "string-{}"},
    "createDataResourceByArray": {"resourceCode": "array-{}", "resourceName": "array-{}"},
    "createDataResourceByTree": {"resourceCode": "tree-{}", "resourceName": "tree-{}"},
    "updateDataResource": {"struct": "page"},
    "createDnef": {"resourceCode": "tree-{}"},
    "batchCreateDnef": {
        "resourceCode": "tree-{}",
        "namespaceCode": "sample-{}",
        "fieldList": [{"key": "several", "label": "Several", "valueType": "STRING"}],
    },
    "listDnef": {"resourceCode": "tree-{}"},
    "updateDnef": {"resourceCode": "tree-{}"},
    "deleteDnef": {"resourceCode": "tree-{}", "key": "sample"},
    "createAccessKey": {"+userId": "$createUser-{}"},
    "authorizeDataPolicies": {"targetList": [{"type": "USER", "id": "$createUser-{}", "name": "Mara Okafor"}]},
    "revokeDataPolicy": {"targetList": [{"type": "USER", "id": "$createUser-{}"}]},
    "importOtp": {"list": [{"userId": "$createUser-{}", "otp": {"secret": "JBSWY3DPEHPK3PXP"}}]},
    "setCustomData": {"list": [{"key": "berth", "value": "B-14"}]},
    "setUserBaseFields": {"list": [{"key": "nickname", "label": "Nickname"}]},
    "checkExternalUserPermission": {"externalId": "outside-1"},
    "getExternalUserResourceStruct": {"externalId": "outside-1"},
    "enabledAuth": {"id": "$authorization"},
    # Nothing has departments before it is there itself.
    "createPost": {"departmentIdList": []},
    "updatePost": {"id": "$createPost-{}"},
    "getPostById": {"+idList": ["$createPost-{}"]},
    # The root of an organization has its code.
    "createDepartment": {"code": "department-{}", "openDepartmentId": "department-{}"},
    "updateDepartment": {"code": "department-{}"},
    "createDepartmentTree": {"children": ["Crew"]},
    "getDepartment": {"+departmentId": "$createDepartment-{}"},
    "deleteDepartment": {"organizationCode": "quay", "departmentId": "$spare-{}", "tenantId": ""},
    "updateOrganizationStatus": {"status": "true"},
    "getDetail": {"number": "$approval-{}"},
    "processApproval": {"number": "$approval-{}"},
    "batchProcessApproval": {"numbers": []},
    "getTenantEnterpriseCertification": {"tenant_id": "$createTenant-{}"},
    "createTenant": {"memberAmount": 50, "adminAmount": 50},
    "getTenantByCode": {"code": "$tenantCode"},
    "addTenantUsers": {"linkUserIds": ["$createUser-{}"]},
    "addTenantDepartmentMembers": {"memberIds": []},
    "removeTenantDepartmentMembers": {"memberIds": []},
    "setTenantAdmin": {"+linkUserIds": ["$createUser-{}"], "memberIds": []},
    "removeTenantUsers": {"+linkUserIds": ["$createUser-{}"]},
    "deleteTenantUser": {"+memberIds": ["$createTenantUser-{}"]},
    "getTenantUser": {"+memberId": "$createTenantUser-{}", "linkUserId": ""},
    "updateTenantUser": {"+memberId": "$createTenantUser-{}", "linkUserId": ""},
    "deleteTenantAdmin": {"+memberId": "$createTenantUser-{}", "linkUserId": ""},
    "createMultipleTenantAdmin": {"tenantIds": ["$createTenant-{}"]},
    "updateMultipleTenantAdmin": {"tenantIds": ["$createTenant-{}"]},
    # The call names no namespace.
    "associateTenantResource": {"code": "sample-least"},
    "getExtIdp": {"id": "$createExtIdp-{}", "type": "enterprise"},
    "extIdpConnStateByApps": {"id": "$createExtIdp-{}"},
    "updateExtIdp": {"id": "$createExtIdp-{}"},
    "deleteExtIdp": {"id": "$createExtIdp-{}"},
    "updateExtIdpConn": {"id": "$createExtIdpConn-{}"},
    "deleteExtIdpConn": {"id": "$createExtIdpConn-{}"},
    "changeExtIdpConnState": {"id": "$createExtIdpConn-{}"},
    "changeExtIdpConnAssociationState": {"id": "$createExtIdpConn-{}"},
    "queryLdapSubEntries": {"dn": "ou=users,dc=sample-most"},
    "updatePipelineOrder": {"order": ["$createPipelineFunction-{}"]},
    "addDevice": {"deviceUniqueId": "added-{}"},
    "getDeviceStatus": {"id": "$createDevice-{}"},
    "enableDevice": {"id": "$createDevice-{}"},
    "disableDevice": {"id": "$createDevice-{}"},
    "suspendDevice": {"id": "$createDevice-{}"},
    "deleteDevice": {"id": "$createDevice-{}"},
    "createRole": {"disableTime": "1798761600000"},
    "updateRole": {"disableTime": "1798761600000"},
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
    """Makes values of schemas. With `optional`, optional properties are included."""

    def __init__(self, schemas, optional, path, identifier):
        self.schemas = schemas
        self.optional = optional
        self.several = "batch" in identifier.lower()
        self.public = bool(OF_PUBLIC_ACCOUNTS.match(identifier))
        self.extent = "most" if optional else "least"
        # Things of different kinds that may not share their names.
        kind = next((kind for kind in ("public-account", "permission-namespace", "tenant-user") if kind in path), "sample")
        self.unknown = f"{kind}{'s' if self.several else ''}-{self.extent}"
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
            if target in ALSO:
                value.setdefault(ALSO[target], self.unknown)
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
        for name, schema_of_property in properties.items():
            if name not in required and not self.optional:
                continue
            if "x-forbidden-if" in schema_of_property or "x-allowed-only-if" in schema_of_property:
                continue
            value = self.sample(schema_of_property, name)
            if value is not None:
                members[name] = value
            elif name in required:
                return None
        for name, schema_of_property in properties.items():
            other, _, values = schema_of_property.get("x-required-if", "").partition("=")
            if name not in members and members.get(other) in values.split("|"):
                members[name] = self.sample(schema_of_property, name)
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
            of_account = self.public and name in ("userId", "userIds")
            makers = IDS["publicAccountId" if of_account else name]
            return f"${makers[self.several]}-{self.extent}"
        value = FORMATS.get(schema.get("format")) or TEXTS.get(name, self.unknown)
        if name == "email":
            value = f"{self.unknown}@shop.example"
        if name == "phone":
            # Numbers that are set aside for examples.
            which = 4 * self.unknown.startswith("public") + 2 * self.several + self.optional
            value = f"120255501{5 if self.unknown.startswith('tenant') else 4}{which}"
        if name == "permissions":
            value = f"{self.unknown}/{self.unknown}/*"
        if "pattern" in schema:
            fitting = (text for text in [value, *FOR_PATTERNS] if re.search(schema["pattern"], text))
            value = next(fitting, value)
        value = value[: schema.get("maxLength", len(value))]
        return value.ljust(schema.get("minLength", 0), "x")


def arguments(path, operation, schemas, optional):
    """Query and body of an operation."""
    identifier = operation["operationId"]
    sampler = Sampler(schemas, optional, path, identifier)
    query = {
        parameter["name"]: sampler.sample(parameter["schema"], parameter["name"])
        for parameter in operation.get("parameters", [])
        if parameter["in"] in ("query", "path") and (optional or parameter.get("required"))
    }
    content = operation.get("requestBody", {}).get("content", {})
    body = next((sampler.sample(media["schema"]) for media in content.values()), None)
    given = query if body is None else body
    for name, value in INSTEAD.get(identifier, {}).items():
        if name.startswith("+") or name in given:
            given[name.removeprefix("+")] = with_extent(value, sampler.extent)
    return {"query": query, "body": body}


def with_extent(value, extent):
    if isinstance(value, str):
        return value.replace("{}", extent)
    if isinstance(value, list):
        return [with_extent(item, extent) for item in value]
    if isinstance(value, dict):
        return {name: with_extent(item, extent) for name, item in value.items()}
    return value


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    schemas = document["components"]["schemas"]
    samples = [
        {
            "id": operation["operationId"],
            "method": method.upper(),
            "path": path,
            "least": arguments(path, operation, schemas, False),
            "most": arguments(path, operation, schemas, True),
        }
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    json.dump(samples, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
