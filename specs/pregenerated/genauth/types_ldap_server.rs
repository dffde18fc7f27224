// @if genauth-ldap-server
/// Settings of the LDAP server: links, domain, bind DN and password, visible nodes and fields.
///
/// The schema name is `LdapConfigInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapConfigInfoDto {
    /// Base distinguished name of the directory.
    #[doc(alias = "baseDn")]
    pub base_dn: String,
    /// Distinguished name to bind with, derived from the domain.
    #[doc(alias = "bindDn")]
    pub bind_dn: String,
    /// Password to bind with.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "bindPwd")]
    pub bind_pwd: String,
    /// Whether the LDAP server is privately deployed: 1 yes, 2 no.
    #[doc(alias = "enablePrivatization")]
    pub enable_privatization: i64,
    /// Whether a privately deployed LDAP server uses SSL: 1 yes, 2 no.
    #[doc(alias = "enableSsl")]
    pub enable_ssl: Option<f64>,
    /// Whether the LDAP server is running: 1 yes, 2 no.
    pub enabled: i64,
    /// ID of the configuration.
    pub id: Option<String>,
    /// Domain of the LDAP server; the base distinguished name is derived from it.
    #[doc(alias = "ldapDomain")]
    pub ldap_domain: String,
    /// URL of the LDAP server over TLS.
    #[doc(alias = "ldapsLinkUrl")]
    pub ldaps_link_url: String,
    /// URL of the LDAP server.
    #[doc(alias = "linkUrl")]
    pub link_url: String,
    /// Mapping of custom user fields to LDAP attributes, as a JSON string.
    #[doc(alias = "udfMapping")]
    pub udf_mapping: codec::Value,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Built-in user fields exposed by the LDAP server.
    #[doc(alias = "visibleFields")]
    pub visible_fields: codec::Value,
    /// IDs of the organization nodes exposed by the LDAP server, separated by commas.
    #[doc(alias = "visibleOrgNodes")]
    pub visible_org_nodes: codec::Value,
}
impl LdapConfigInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        base_dn: impl Into<String>,
        bind_dn: impl Into<String>,
        bind_pwd: impl Into<String>,
        enable_privatization: impl Into<i64>,
        enabled: impl Into<i64>,
        ldap_domain: impl Into<String>,
        ldaps_link_url: impl Into<String>,
        link_url: impl Into<String>,
        udf_mapping: impl Into<codec::Value>,
        user_pool_id: impl Into<String>,
        visible_fields: impl Into<codec::Value>,
        visible_org_nodes: impl Into<codec::Value>,
    ) -> Self {
        Self {
            base_dn: base_dn.into(),
            bind_dn: bind_dn.into(),
            bind_pwd: bind_pwd.into(),
            enable_privatization: enable_privatization.into(),
            enabled: enabled.into(),
            ldap_domain: ldap_domain.into(),
            ldaps_link_url: ldaps_link_url.into(),
            link_url: link_url.into(),
            udf_mapping: udf_mapping.into(),
            user_pool_id: user_pool_id.into(),
            visible_fields: visible_fields.into(),
            visible_org_nodes: visible_org_nodes.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`baseDn`](Self::base_dn).
    #[must_use]
    pub fn with_base_dn(mut self, value: impl Into<String>) -> Self {
        self.base_dn = value.into();
        self
    }
    /// Sets [`bindDn`](Self::bind_dn).
    #[must_use]
    pub fn with_bind_dn(mut self, value: impl Into<String>) -> Self {
        self.bind_dn = value.into();
        self
    }
    /// Sets [`bindPwd`](Self::bind_pwd).
    #[must_use]
    pub fn with_bind_pwd(mut self, value: impl Into<String>) -> Self {
        self.bind_pwd = value.into();
        self
    }
    /// Sets [`enablePrivatization`](Self::enable_privatization).
    #[must_use]
    pub fn with_enable_privatization(mut self, value: impl Into<i64>) -> Self {
        self.enable_privatization = value.into();
        self
    }
    /// Sets [`enableSsl`](Self::enable_ssl).
    #[must_use]
    pub fn with_enable_ssl(mut self, value: impl Into<f64>) -> Self {
        self.enable_ssl = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<i64>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`ldapDomain`](Self::ldap_domain).
    #[must_use]
    pub fn with_ldap_domain(mut self, value: impl Into<String>) -> Self {
        self.ldap_domain = value.into();
        self
    }
    /// Sets [`ldapsLinkUrl`](Self::ldaps_link_url).
    #[must_use]
    pub fn with_ldaps_link_url(mut self, value: impl Into<String>) -> Self {
        self.ldaps_link_url = value.into();
        self
    }
    /// Sets [`linkUrl`](Self::link_url).
    #[must_use]
    pub fn with_link_url(mut self, value: impl Into<String>) -> Self {
        self.link_url = value.into();
        self
    }
    /// Sets [`udfMapping`](Self::udf_mapping).
    #[must_use]
    pub fn with_udf_mapping(mut self, value: impl Into<codec::Value>) -> Self {
        self.udf_mapping = value.into();
        self
    }
    /// Sets [`userPoolId`](Self::user_pool_id).
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets [`visibleFields`](Self::visible_fields).
    #[must_use]
    pub fn with_visible_fields(mut self, value: impl Into<codec::Value>) -> Self {
        self.visible_fields = value.into();
        self
    }
    /// Sets [`visibleOrgNodes`](Self::visible_org_nodes).
    #[must_use]
    pub fn with_visible_org_nodes(mut self, value: impl Into<codec::Value>) -> Self {
        self.visible_org_nodes = value.into();
        self
    }
}
codec::object!(
    LdapConfigInfoDto; required[0] base_dn("baseDn"), required[1] bind_dn("bindDn"),
    required[2, Redacted] bind_pwd("bindPwd"), required[3]
    enable_privatization("enablePrivatization"), optional[4] enable_ssl("enableSsl"),
    required[5] enabled("enabled"), optional[6] id("id"), required[7]
    ldap_domain("ldapDomain"), required[8] ldaps_link_url("ldapsLinkUrl"), required[9]
    link_url("linkUrl"), required[10, Redacted] udf_mapping("udfMapping"), required[11]
    user_pool_id("userPoolId"), required[12, Redacted] visible_fields("visibleFields"),
    required[13, Redacted] visible_org_nodes("visibleOrgNodes")
);
// @if schemars
codec::json_schema!(
    LdapConfigInfoDto, "LdapConfigInfoDto",
    "{\"description\":\"Settings of the LDAP server: links, domain, bind DN and password, visible nodes and fields.\",\"properties\":{\"baseDn\":{\"description\":\"Base distinguished name of the directory.\",\"type\":\"string\"},\"bindDn\":{\"description\":\"Distinguished name to bind with, derived from the domain.\",\"type\":\"string\"},\"bindPwd\":{\"description\":\"Password to bind with.\",\"type\":\"string\"},\"enablePrivatization\":{\"description\":\"Whether the LDAP server is privately deployed: 1 yes, 2 no.\",\"format\":\"int64\",\"type\":\"integer\"},\"enableSsl\":{\"description\":\"Whether a privately deployed LDAP server uses SSL: 1 yes, 2 no.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"enabled\":{\"description\":\"Whether the LDAP server is running: 1 yes, 2 no.\",\"format\":\"int64\",\"type\":\"integer\"},\"id\":{\"description\":\"ID of the configuration.\",\"type\":[\"string\",\"null\"]},\"ldapDomain\":{\"description\":\"Domain of the LDAP server; the base distinguished name is derived from it.\",\"type\":\"string\"},\"ldapsLinkUrl\":{\"description\":\"URL of the LDAP server over TLS.\",\"type\":\"string\"},\"linkUrl\":{\"description\":\"URL of the LDAP server.\",\"type\":\"string\"},\"udfMapping\":{\"description\":\"Mapping of custom user fields to LDAP attributes, as a JSON string.\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"},\"visibleFields\":{\"description\":\"Built-in user fields exposed by the LDAP server.\"},\"visibleOrgNodes\":{\"description\":\"IDs of the organization nodes exposed by the LDAP server, separated by commas.\"}},\"required\":[\"baseDn\",\"bindDn\",\"bindPwd\",\"enablePrivatization\",\"enabled\",\"ldapDomain\",\"ldapsLinkUrl\",\"linkUrl\",\"udfMapping\",\"userPoolId\",\"visibleFields\",\"visibleOrgNodes\"],\"type\":\"object\"}"
);
// @end
/// Response with the settings of the LDAP server.
///
/// The schema name is `LdapConfigInfoRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapConfigInfoRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: LdapConfigInfoDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl LdapConfigInfoRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<LdapConfigInfoDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<LdapConfigInfoDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    LdapConfigInfoRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    LdapConfigInfoRespDto, "LdapConfigInfoRespDto",
    "{\"description\":\"Response with the settings of the LDAP server.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"LdapConfigInfoDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "LdapConfigInfoDto" = LdapConfigInfoDto
);
// @end
/// Response with a random bind password for the LDAP server.
///
/// The schema name is `LdapGetBindPwdRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapGetBindPwdRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Newly generated random password for binding to the LDAP server.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub data: String,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl LdapGetBindPwdRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<String>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<String>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    LdapGetBindPwdRespDto; optional[0] api_code("apiCode"), required[1, Redacted]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    LdapGetBindPwdRespDto, "LdapGetBindPwdRespDto",
    "{\"description\":\"Response with a random bind password for the LDAP server.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Newly generated random password for binding to the LDAP server.\",\"type\":\"string\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
/// Page of LDAP server log entries or directory entries, in free form.
///
/// The schema name is `LdapLogDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapLogDto {
    /// Log entries or directory entries on this page.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: codec::Value,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl LdapLogDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl Into<codec::Value>, total_count: impl Into<i64>) -> Self {
        Self {
            list: list.into(),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(mut self, value: impl Into<codec::Value>) -> Self {
        self.list = value.into();
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    LdapLogDto; required[0, Redacted] list("list"), required[1] total_count("totalCount")
);
// @if schemars
codec::json_schema!(
    LdapLogDto, "LdapLogDto",
    "{\"description\":\"Page of LDAP server log entries or directory entries, in free form.\",\"properties\":{\"list\":{\"description\":\"Log entries or directory entries on this page.\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of LDAP server log entries or of the child entries of a DN.
///
/// The schema name is `LdapLogRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapLogRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: LdapLogDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl LdapLogRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<LdapLogDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<LdapLogDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    LdapLogRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    LdapLogRespDto, "LdapLogRespDto",
    "{\"description\":\"Response with a page of LDAP server log entries or of the child entries of a DN.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"LdapLogDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "LdapLogDto" = LdapLogDto
);
// @end
/// Response that reports whether enabling, updating or disabling the LDAP server succeeded.
///
/// The schema name is `LdapOperateRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapOperateRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Whether the operation succeeded.
    pub data: bool,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl LdapOperateRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<bool>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<bool>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    LdapOperateRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    LdapOperateRespDto, "LdapOperateRespDto",
    "{\"description\":\"Response that reports whether enabling, updating or disabling the LDAP server succeeded.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
/// Domain and link for enabling the LDAP server.
///
/// The schema name is `LdapSaveDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapSaveDto {
    /// Domain of the LDAP server; the base distinguished name is derived from it.
    #[doc(alias = "ldapDomain")]
    pub ldap_domain: String,
    /// URL of the LDAP server.
    #[doc(alias = "linkUrl")]
    pub link_url: Option<String>,
}
impl LdapSaveDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(ldap_domain: impl Into<String>) -> Self {
        Self {
            ldap_domain: ldap_domain.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`ldapDomain`](Self::ldap_domain).
    #[must_use]
    pub fn with_ldap_domain(mut self, value: impl Into<String>) -> Self {
        self.ldap_domain = value.into();
        self
    }
    /// Sets [`linkUrl`](Self::link_url).
    #[must_use]
    pub fn with_link_url(mut self, value: impl Into<String>) -> Self {
        self.link_url = Some(value.into());
        self
    }
}
codec::object!(
    LdapSaveDto required_in_requests(0); required[0] ldap_domain("ldapDomain"),
    optional[1] link_url("linkUrl")
);
impl validation::Validate for LdapSaveDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LdapSaveDto, "LdapSaveDto",
    "{\"description\":\"Domain and link for enabling the LDAP server.\",\"properties\":{\"ldapDomain\":{\"description\":\"Domain of the LDAP server; the base distinguished name is derived from it.\",\"type\":\"string\"},\"linkUrl\":{\"description\":\"URL of the LDAP server.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"ldapDomain\"],\"type\":\"object\"}"
);
// @end
/// Whether to enable the LDAP server.
///
/// The schema name is `LdapSetEnabledFlagDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapSetEnabledFlagDto {
    /// Whether to enable (true) or disable (false) the LDAP server.
    pub enabled: bool,
}
impl LdapSetEnabledFlagDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into() }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
}
codec::object!(
    LdapSetEnabledFlagDto required_in_requests(0); required[0] enabled("enabled")
);
impl validation::Validate for LdapSetEnabledFlagDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LdapSetEnabledFlagDto, "LdapSetEnabledFlagDto",
    "{\"description\":\"Whether to enable the LDAP server.\",\"properties\":{\"enabled\":{\"description\":\"Whether to enable (true) or disable (false) the LDAP server.\",\"type\":\"boolean\"}},\"required\":[\"enabled\"],\"type\":\"object\"}"
);
// @end
/// New bind password for the LDAP server.
///
/// The schema name is `LdapUpdateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapUpdateDto {
    /// Password to bind with.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "bindPwd")]
    pub bind_pwd: Option<String>,
}
impl LdapUpdateDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`bindPwd`](Self::bind_pwd).
    #[must_use]
    pub fn with_bind_pwd(mut self, value: impl Into<String>) -> Self {
        self.bind_pwd = Some(value.into());
        self
    }
}
impl Default for LdapUpdateDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    LdapUpdateDto required_in_requests(); optional[0, Redacted] bind_pwd("bindPwd")
);
impl validation::Validate for LdapUpdateDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LdapUpdateDto, "LdapUpdateDto",
    "{\"description\":\"New bind password for the LDAP server.\",\"properties\":{\"bindPwd\":{\"description\":\"Password to bind with.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `queryLdapLog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryLdapLogQuery {
    /// Limits the result to log entries of this connection number.
    pub connection: Option<i64>,
    /// Latest time of the log entries, in milliseconds since the Unix epoch.
    #[doc(alias = "endTime")]
    pub end_time: Option<i64>,
    /// Limits the result to log entries with this LDAP result code.
    #[doc(alias = "errorCode")]
    pub error_code: Option<i64>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50.
    pub limit: i64,
    /// Limits the result to log entries that contain this text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: Option<String>,
    /// Limits the result to log entries of this operation number.
    #[doc(alias = "operationNumber")]
    pub operation_number: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: i64,
    /// Earliest time of the log entries, in milliseconds since the Unix epoch.
    #[doc(alias = "startTime")]
    pub start_time: Option<i64>,
    /// Log to read: 1 for accesses, 2 for errors.
    pub r#type: i64,
}
impl QueryLdapLogQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        limit: impl Into<i64>,
        page: impl Into<i64>,
        r#type: impl Into<i64>,
    ) -> Self {
        Self {
            limit: limit.into(),
            page: page.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`connection`](Self::connection).
    #[must_use]
    pub fn with_connection(mut self, value: impl Into<i64>) -> Self {
        self.connection = Some(value.into());
        self
    }
    /// Sets [`endTime`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets [`errorCode`](Self::error_code).
    #[must_use]
    pub fn with_error_code(mut self, value: impl Into<i64>) -> Self {
        self.error_code = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`operationNumber`](Self::operation_number).
    #[must_use]
    pub fn with_operation_number(mut self, value: impl Into<i64>) -> Self {
        self.operation_number = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = value.into();
        self
    }
    /// Sets [`startTime`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, value: impl Into<i64>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<i64>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    QueryLdapLogQuery required_in_requests(3, 6, 8); optional[0]
    connection("connection"), optional[1] end_time("endTime"), optional[2]
    error_code("errorCode"), required[3] limit("limit"), optional[4, Redacted]
    message("message"), optional[5] operation_number("operationNumber"), required[6]
    page("page"), optional[7] start_time("startTime"), required[8] r#type("type")
);
impl validation::Validate for QueryLdapLogQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "queryLdapLog query"),
            Some(&self.limit).copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "queryLdapLog query"),
            Some(&self.page).copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    QueryLdapLogQuery, "queryLdapLog query",
    "{\"properties\":{\"connection\":{\"description\":\"Limits the result to log entries of this connection number.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"endTime\":{\"description\":\"Latest time of the log entries, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"errorCode\":{\"description\":\"Limits the result to log entries with this LDAP result code.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":\"integer\"},\"message\":{\"description\":\"Limits the result to log entries that contain this text.\",\"type\":[\"string\",\"null\"]},\"operationNumber\":{\"description\":\"Limits the result to log entries of this operation number.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":\"integer\"},\"startTime\":{\"description\":\"Earliest time of the log entries, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"type\":{\"description\":\"Log to read: 1 for accesses, 2 for errors.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"limit\",\"page\",\"type\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `queryLdapSubEntries`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryLdapSubEntriesQuery {
    /// Distinguished name of the entry whose children to list.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub dn: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50.
    pub limit: i64,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: i64,
}
impl QueryLdapSubEntriesQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(limit: impl Into<i64>, page: impl Into<i64>) -> Self {
        Self {
            limit: limit.into(),
            page: page.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`dn`](Self::dn).
    #[must_use]
    pub fn with_dn(mut self, value: impl Into<String>) -> Self {
        self.dn = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = value.into();
        self
    }
}
codec::object!(
    QueryLdapSubEntriesQuery required_in_requests(1, 2); optional[0, Redacted] dn("dn"),
    required[1] limit("limit"), required[2] page("page")
);
impl validation::Validate for QueryLdapSubEntriesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "queryLdapSubEntries query"),
            Some(&self.limit).copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "queryLdapSubEntries query"),
            Some(&self.page).copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    QueryLdapSubEntriesQuery, "queryLdapSubEntries query",
    "{\"properties\":{\"dn\":{\"description\":\"Distinguished name of the entry whose children to list.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":\"integer\"},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":\"integer\"}},\"required\":[\"limit\",\"page\"],\"type\":\"object\"}"
);
// @end
// @end
